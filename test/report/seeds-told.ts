// Five real reports as fixtures: their sentences that tell figures, and the rows of "Số liệu bổ sung" for what no form of
// theirs holds. A sentence counts with its "trong đó" and its footnotes, words for none too; left out are dates, numbers of
// documents and sections, what other papers ask for, and plans of the next period.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caoBang2023, giaiDoan20112020, indicators, tth2024 } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { supportingForms } from '../../src/companion/forms';
import { readSupporting } from '../../src/companion/read';
import { blankReportInfo, type ReportInfo } from '../../src/core/calendar/report-info';
import type { BoundTable } from '../../src/core/form/table';
import type { DocumentModel, Run } from '../../src/core/report/document';
import { foldLabel } from '../../src/core/text/fold';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { composeReport } from '../../src/report';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { tablesFrom } from '../support/tables';
import { outlineOf } from './other-sets';
import { printedTables } from './printed-tables';

const HEADER = ['Nội dung', 'Đơn vị tính', 'Số liệu', 'Kỳ trước', 'Tính trên tổng số', 'Mục báo cáo', 'Câu'];
const EXTRA = 'Số liệu bổ sung';

/** A piece of a sentence of the report: words that it holds, and its figures as plain numbers. */
export interface Piece {
  readonly sentence: string;
  readonly words: string;
  readonly figures: readonly number[];
}

export interface Seed {
  readonly pieces: readonly Piece[];
  /** Figures of the forms, by indicator, where no workbook of the seed is at hand. */
  readonly forms: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Drawn[])[];
}

const plain = (shown: string): number => Number(shown.replace(/\./g, '').replace(',', '.'));
const cell = (text: string): Drawn => (/^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);
const columns = (line: string): readonly string[] => line.split('|').map((text) => text.trim());

export function seedOf(file: string): Seed {
  const text = readFileSync(join(__dirname, '../fixtures/seeds-told', file), 'utf8').normalize('NFC');
  const [told = '', extra = ''] = text.split('SỐ LIỆU BỔ SUNG\n');
  const [sentences = '', forms = ''] = told.split(/BIỂU .*\n/);
  return {
    pieces: sentences
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [sentence = '', words = '', figures = ''] = line.split('|').map((part) => part.trim());
        return { sentence, words, figures: figures.split(' ').filter(Boolean).map(plain) };
      }),
    forms: Object.fromEntries(
      forms
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('=') as [string, string]),
    ),
    rows: extra
      .trim()
      .split('\n')
      .map((line) => columns(line).map(cell)),
  };
}

/** A paragraph of the draft: its words, and which of its figures come from where. */
export interface Told {
  readonly shown: string;
  readonly text: string;
  readonly figures: readonly { readonly value: number; readonly extra: boolean }[];
}

/** The sheet "Số liệu bổ sung" as the office filled it in. */
export const extraSheet = ({ rows }: Seed) => sheetOf(EXTRA, [HEADER, ...rows]);

function modelOf(
  tables: readonly BoundTable[],
  seed: Seed,
  info: ReportInfo,
  withExtra: boolean,
): DocumentModel {
  const { figures: extra } = readSupporting(workbookOf(extraSheet(seed)), supportingForms, [builtIn.outline]);
  if (!extra) throw new Error('chưa nhận ra trang Số liệu bổ sung');
  const more = withExtra ? { extra } : {};
  return composeReport({ tables, info, ...outlineOf(tables), indicators, ...more });
}

const paragraphsOf = ({ blocks }: DocumentModel): readonly Told[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [toldIn(block.runs)] : [],
  );

const shownIn = (run: Run): string =>
  run.kind === 'footnote' ? '' : run.kind === 'blank' ? `[…${run.hint}…]` : run.text;

function toldIn(runs: readonly Run[]): Told {
  const shown = runs.map(shownIn).join('');
  return {
    shown,
    text: foldLabel(shown),
    figures: runs.flatMap((run) =>
      run.kind === 'figure' ? [{ value: plain(run.text), extra: run.cell.sheet === EXTRA }] : [],
    ),
  };
}

/** The paragraph that holds the piece; undefined where none does. */
export function findPiece({ words, figures }: Piece, draft: readonly Told[]): Told | undefined {
  return draft.find(({ text, figures: told }) => {
    const left = told.map(({ value }) => value);
    return (
      text.includes(foldLabel(words)) &&
      figures.every((figure) => {
        const at = left.indexOf(figure);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      })
    );
  });
}

/** Sentences told whole, and what is missing of the others. */
export function reproduced({ pieces }: Seed, draft: readonly Told[]) {
  const missing = pieces.filter((piece) => !findPiece(piece, draft));
  const all = new Set(pieces.map(({ sentence }) => sentence));
  for (const { sentence } of missing) all.delete(sentence);
  const fromForms = pieces.filter((piece) => findPiece(piece, draft)?.figures.some(({ extra }) => !extra));
  return {
    told: all.size,
    of: new Set(pieces.map(({ sentence }) => sentence)).size,
    fromForms: new Set(fromForms.map(({ sentence }) => sentence)).size,
    missing: missing.map(({ sentence, words, figures }) => `${sentence}: ${words} ${figures.join(' ')}`),
  };
}

const infoOf = (agency: string, period: ReportInfo['period']): ReportInfo => ({
  ...blankReportInfo,
  agency,
  period,
  year: period?.year ?? null,
});

async function sampleTables(): Promise<readonly BoundTable[]> {
  const bytes = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  return recognizeWorkbook(await (await openXlsx(new Uint8Array(bytes))).read(), builtIn.sets, indicators);
}

const formsOf = (seed: Seed): readonly BoundTable[] =>
  tablesFrom(tth2024, indicators, { figures: seed.forms });

/** A real report: its fixture, who reports, its tables, how many of its sentences tell figures. */
export interface RealReport {
  readonly name: string;
  readonly file: string;
  readonly info: ReportInfo;
  readonly tables: (seed: Seed) => Promise<readonly BoundTable[]> | readonly BoundTable[];
  readonly sentences: number;
}

/** The first three have their forms; of the others the figures stand in the fixture, by the forms of 2024. */
export const realReports: readonly RealReport[] = [
  {
    name: 'Hòa An, quý I/2023',
    file: 'hoa-an-2023-q1.txt',
    info: infoOf('UBND huyện Hòa An', { kind: 'quarter', index: 1, year: 2023 }),
    tables: () => printedTables(caoBang2023),
    sentences: 22,
  },
  {
    name: 'Quảng Điền, quý I/2024',
    file: 'quang-dien-2024-q1.txt',
    info: infoOf('UBND huyện Quảng Điền', { kind: 'quarter', index: 1, year: 2024 }),
    tables: sampleTables,
    sentences: 22,
  },
  {
    name: 'Quảng Ngạn, 2011–2020',
    file: 'quang-ngan-2011-2020.txt',
    info: infoOf('UBND xã Quảng Ngạn', null),
    tables: () => printedTables(giaiDoan20112020),
    sentences: 29,
  },
  {
    name: 'Cầu Kè, 6 tháng/2023',
    file: 'cau-ke-2023-6-thang.txt',
    info: infoOf('UBND huyện Cầu Kè', { kind: 'halfYear', index: 1, year: 2023 }),
    tables: formsOf,
    sentences: 23,
  },
  {
    name: 'Hương Khê, năm 2023',
    file: 'huong-khe-2023-nam.txt',
    info: infoOf('UBND huyện Hương Khê', { kind: 'year', index: 1, year: 2023 }),
    tables: formsOf,
    sentences: 55,
  },
];

/** The seed of a report and what its draft tells of it. */
export async function retold({ file, info, tables }: RealReport, withExtra = true) {
  const seed = seedOf(file);
  const model = modelOf(await tables(seed), seed, info, withExtra);
  const draft = paragraphsOf(model);
  return { seed, model, draft, ...reproduced(seed, draft) };
}
