// No draft says what a chánh văn phòng strikes out, whatever the set, the agency, the period and the figures.

import { indicators, templateSets } from '../../src/catalog';
import { blankReportInfo, type Period, type ReportInfo } from '../../src/core/calendar/report-info';
import type { Earlier } from '../../src/core/form/earlier';
import type { BoundTable } from '../../src/core/form/table';
import type { TemplateSet } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import type { DocumentModel } from '../../src/core/report/document';
import { tablesFrom } from '../support/tables';
import { FILLS, figuresOf } from './filled-forms';
import { draftOf } from './other-sets';
import { wordingFaults } from './wording';

const isTwoTier = ({ id }: TemplateSet): boolean => /202[56]/.test(id);
const isSummary = ({ id }: TemplateSet): boolean => id.startsWith('giai-doan');

const agenciesOf = (set: TemplateSet): readonly string[] => {
  if (isSummary(set)) return ['UBND xã Bến Cát', 'UBND huyện Sông Xanh'];
  if (!isTwoTier(set)) return ['UBND huyện Sông Xanh', 'UBND xã Bến Cát', 'UBND tỉnh Mẫu'];
  return set.id.includes('xa')
    ? ['UBND xã Bến Cát', 'UBND phường Cửa Nam']
    : ['UBND tỉnh Mẫu', 'Sở Nội vụ', 'Sở Y tế'];
};

const yearOf = ({ id }: TemplateSet): number => Number(/202\d/.exec(id)?.[0] ?? 2020);

const periodsOf = (set: TemplateSet): readonly Period[] => {
  const year = yearOf(set);
  if (isSummary(set)) return [{ kind: 'multiYear', index: 1, from: 2011, year: 2020 }];
  return [
    { kind: 'month', index: 5, year },
    { kind: 'quarter', index: 1, year },
    { kind: 'halfYear', index: 1, year },
    { kind: 'year', index: 1, year },
  ];
};

/** Fills in which no figure is 0 and no answer is "no". */
const withoutZeros = (name: string): boolean => !/0|lẫn lộn/.test(name);

const infoOf = (agency: string, period: Period): ReportInfo => ({
  ...blankReportInfo,
  agency,
  period,
  superior: 'UBND tỉnh Mẫu',
  year: period.year,
  basis: [`Kế hoạch số 12/KH-UBND ngày 05/01/${period.year} của ${agency} về CCHC năm ${period.year}`],
});

/** The same report of a year ago, in which every figure was 12. */
const earlierThan = ({ kind, index, year }: Period): Earlier => ({
  sameLastYear: {
    name: 'a.xlsx',
    inFile: true,
    period: { kind, index, year: year - 1 },
    from: null,
    to: { year: year - 1, month: 3, day: 14 },
    timesAsLong: 1,
    asLong: true,
    sameStart: false,
    sameYear: false,
    figure: () => decimal(12),
  },
});

const drafts = templateSets.flatMap((set) =>
  agenciesOf(set).flatMap((agency) =>
    periodsOf(set).map(
      (period) => [`${set.name}, ${agency}, ${period.kind} ${period.index}`, set, agency, period] as const,
    ),
  ),
);

type Fills = readonly { readonly name: string; readonly tables: readonly BoundTable[] }[];

/** The forms of a set in each way to fill them: the same for every agency and period. */
const filled = new Map<TemplateSet, Fills>();

function filledOf(set: TemplateSet): Fills {
  const known =
    filled.get(set) ??
    Object.entries(FILLS).map(([name, fill]) => {
      return { name, tables: tablesFrom(set, indicators, { figures: figuresOf(set, fill), members: [] }) };
    });
  filled.set(set, known);
  return known;
}

describe('câu chữ của dự thảo', () => {
  test.each(drafts)('%s', (_, set, agency, period) => {
    const faults = filledOf(set).flatMap(({ name, tables }) => {
      return wordingFaults(draftOf(tables, infoOf(agency, period), undefined, earlierThan(period)), {
        twoTier: isTwoTier(set),
        commune: /^UBND (?:xã|phường|đặc khu)/.test(agency),
        withoutZeros: withoutZeros(name),
      }).map((fault) => `${name}: ${fault}`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('chỗ cài sẵn thì thấy', () => {
  const draft = (...lines: readonly string[]): DocumentModel => ({
    title: '',
    blocks: lines.map((line) => ({ kind: 'item', runs: [{ kind: 'text', text: line }] })),
  });
  const told = { twoTier: true, commune: true, withoutZeros: true };

  test.each([
    ['có 0', 'Trong kỳ có ⟨0⟩ TTHC được phê duyệt.'],
    ['tỷ lệ của 0', 'Đã xử lý ⟨0⟩/⟨0⟩ văn bản.'],
    ['một phần là tất cả', 'Có ⟨50⟩ đơn vị, trong đó: thuộc UBND xã ⟨50⟩ đơn vị.'],
    ['một phần là tất cả', 'Đã giải quyết ⟨12⟩ hồ sơ, trong đó đúng hạn ⟨12⟩/⟨12⟩ hồ sơ.'],
    ['năm này qua năm khác một số', 'Tỷ lệ năm 2018 đạt ⟨100⟩%, năm 2020 đạt ⟨100⟩%.'],
    ['chú thích sau con số', 'Có ⟨1.494⟩{chú thích: Theo quyết định.} người.'],
    ['câu không có động từ', 'Kế hoạch số 12/KH-UBND.'],
    ['từ của thời kỳ khác', 'Có ⟨12⟩ TTHC mức độ 4.'],
    ['cấp xã trong báo cáo của xã', 'UBND cấp xã đã giải quyết ⟨12⟩ hồ sơ.'],
    ['để trống không phải là không có', 'Không phát sinh hồ sơ.'],
    ['không có phản ánh của', 'UBND xã không có phản ánh, kiến nghị của cá nhân.'],
    ['dấu câu', 'Có ⟨12⟩ hồ sơ, .'],
  ])('%s: “%s”', (kind, line) => {
    expect(wordingFaults(draft(line), told).map((fault) => fault.split(':')[0])).toContain(kind);
  });

  test('hai câu liền nhau mở đầu như nhau', () => {
    const twice = draft('Đến năm 2020, có ⟨12⟩ TTHC. Đến năm 2020, đã giảm ⟨13⟩ người.');
    expect(wordingFaults(twice, { ...told, withoutZeros: false })).toEqual([
      'mở đầu như nhau: Đến năm 2020, có ⟨12⟩ TTHC. | Đến năm 2020, đã giảm ⟨13⟩ người.',
    ]);
  });
});
