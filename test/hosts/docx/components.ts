// Drafts of every outline and level, written, opened again and taken apart into the components that Nghị định
// 30/2020/NĐ-CP names.

import { province2026 } from '../../../src/catalog';
import { builtIn } from '../../../src/catalog/built-in';
import type { ReportInfo } from '../../../src/core/calendar/report-info';
import type { BoundTable } from '../../../src/core/form/table';
import { info, tables } from '../../report/fixture';
import {
  caoBangTables,
  communeFigures,
  communeInfo,
  communeTables,
  districtInfo,
  draftOf,
  summaryInfo,
  summaryTables,
} from '../../report/other-sets';
import { tablesFrom } from '../../support/tables';
import { looksBy, type Shown } from './look';
import { all, type Node, reopen } from './reopen';

/** A draft by its components. */
export interface Draft {
  readonly name: string;
  readonly document: Node;
  readonly part: (name: string) => Node;
  readonly sections: readonly Node[];
  readonly agencies: readonly Shown[];
  readonly nation: readonly Shown[];
  readonly number: readonly Shown[];
  readonly placeDate: readonly Shown[];
  /** Between letterhead and closing. */
  readonly body: readonly Shown[];
  readonly recipients: readonly Shown[];
  readonly signature: readonly Shown[];
  /** Paragraphs over the table of each appendix. */
  readonly appendices: readonly (readonly Shown[])[];
}

const signed: Partial<ReportInfo> = {
  superior: 'UBND tỉnh Mẫu',
  number: '7',
  day: 5,
  month: 2,
  draftingUnit: 'NV',
  signerName: 'Trần Thị Bình',
};
const of = (base: ReportInfo, more: Partial<ReportInfo>): ReportInfo => ({ ...base, ...signed, ...more });

const drafted: readonly (readonly [string, readonly BoundTable[], ReportInfo])[] = [
  ['huyện, 6 tháng', tables(), info],
  ['huyện, tháng', tables(), { ...info, period: { kind: 'month', index: 5, year: 2024 } }],
  ['huyện, 9 tháng', tables(), { ...info, period: { kind: 'nineMonths', index: 1, year: 2024 } }],
  ['phường, đột xuất', communeTables(), of(communeInfo, { period: { kind: 'adHoc', index: 1, year: 2026 } })],
  ['huyện, mẫu tỉnh khác, quý', caoBangTables(), of(districtInfo, {})],
  ['huyện, chưa ghi thông tin', tables(), { ...info, number: '', day: null, signerName: '', addressees: [] }],
  ['xã, giai đoạn', summaryTables(), of(summaryInfo, { signer: 'viceChair' })],
  ['phường, quý', communeTables(), of(communeInfo, {})],
  [
    'đặc khu, năm, nhiều nơi nhận',
    communeTables(),
    of(communeInfo, {
      agency: 'UBND đặc khu Bạch Long Vĩ',
      period: { kind: 'year', index: 1, year: 2026 },
      addressees: ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    }),
  ],
  [
    'sở, năm',
    tablesFrom(province2026, builtIn.dictionary, { figures: communeFigures }),
    of(communeInfo, { agency: 'Sở Nội vụ tỉnh Mẫu', symbol: 'BC-SNV' }),
  ],
  [
    'tỉnh',
    tablesFrom(province2026, builtIn.dictionary, { figures: communeFigures }),
    of(communeInfo, { agency: 'UBND tỉnh Mẫu', superior: '' }),
  ],
];

async function opened(name: string, bound: readonly BoundTable[], said: ReportInfo): Promise<Draft> {
  const { document, part } = await reopen(draftOf(bound, said));
  const shown = looksBy(part('word/styles.xml'));
  const under = (node: Node | undefined): readonly Shown[] => (node ? all(node, 'w:p').map(shown) : []);
  const blocks = all(document, 'w:body')[0]?.children ?? [];
  const sections: Node[][] = [[]];
  for (const node of blocks) {
    sections.at(-1)?.push(node);
    if (all(node, 'w:sectPr').length > 0) sections.push([]);
  }
  const [front = [], ...appendices] = sections;
  const [letterhead, closing] = front.filter((node) => node.name === 'w:tbl');
  const cells = (node: Node | undefined) => (node ? all(node, 'w:tc') : []);
  const [agencies, nation, number, placeDate] = cells(letterhead);
  const [recipients, signature] = cells(closing);
  const [from, to] = [letterhead, closing].map((table) => (table ? front.indexOf(table) : -1));
  const between = front.slice((from ?? -1) + 1, to);
  return {
    name,
    document,
    part,
    sections: all(document, 'w:sectPr'),
    agencies: under(agencies),
    nation: under(nation),
    number: under(number),
    placeDate: under(placeDate),
    body: between.map(shown),
    recipients: under(recipients),
    signature: under(signature),
    // The last section holds nothing but its settings behind the last appendix.
    appendices: appendices
      .map((nodes) =>
        nodes
          .slice(
            0,
            nodes.findIndex(({ name: one }) => one === 'w:tbl'),
          )
          .map(shown),
      )
      .filter((lines) => lines.length > 0),
  };
}

/** The drafts, opened again. */
export const openDrafts = (): Promise<readonly Draft[]> => Promise.all(drafted.map((one) => opened(...one)));

export const hasText = ({ text }: Shown): boolean => text !== '';
export const PART = /^Phần thứ /u;
export const SECTION = /^[IVX]+\. /u;
export const CLAUSE = /^\d+\.(?:\d+\.)* /u;
export const POINT = /^[a-zđ]\) /u;
export const titles = ({ body }: Draft): readonly Shown[] =>
  body.slice(
    0,
    body.findIndex(({ hasLineAbove }) => hasLineAbove),
  );
/** Behind the title and the receivers. */
export const text = ({ body }: Draft): readonly Shown[] =>
  body
    .slice(body.findIndex(({ hasLineAbove }) => hasLineAbove) + 1)
    .filter(
      ({ text: line }, at, lines) => at >= lines.findIndex(({ align }) => align === 'both') && line !== '',
    );
export const receivers = ({ body }: Draft): readonly Shown[] => {
  const behind = body.slice(body.findIndex(({ hasLineAbove }) => hasLineAbove) + 1);
  return behind.slice(
    0,
    behind.findIndex(({ align }) => align === 'both'),
  );
};
export const last = (lines: readonly Shown[]): readonly Shown[] => lines.slice(-1);
export const isHeading = ({ text: line, runs }: Shown): boolean =>
  PART.test(line) || SECTION.test(line) || ((CLAUSE.test(line) || POINT.test(line)) && runs.length > 0);
