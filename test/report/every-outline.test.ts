// What holds in every outline: denied figures carry their remark and praise nothing, footnotes stand behind the noun, who
// signs and who reports is told once and in full.

import type { Period, ReportInfo } from '../../src/core/calendar/report-info';
import type { BoundTable } from '../../src/core/form/table';
import { cellKey } from '../../src/core/workbook/address';
import { nothingKnown } from '../../src/phrase/known-figures';
import { documentText, proseRuns } from './document-text';
import { info, tables } from './fixture';
import { caoBangTables, communeTables, draftOf, summaryTables } from './other-sets';

const year = 2024;
const PERIODS: readonly Period[] = [
  { kind: 'month', index: 5, year },
  { kind: 'quarter', index: 1, year },
  { kind: 'halfYear', index: 1, year },
  { kind: 'nineMonths', index: 1, year },
  { kind: 'year', index: 1, year },
  { kind: 'adHoc', index: 1, year },
];

const cases: readonly (readonly [string, readonly BoundTable[], string, Period])[] = [
  ...PERIODS.flatMap((period) => [
    [`huyện, ${period.kind}`, tables(), 'UBND huyện Sông Xanh', period] as const,
    [`Cao Bằng, ${period.kind}`, caoBangTables(), 'UBND huyện Núi Cao', period] as const,
    [`phường, ${period.kind}`, communeTables(), 'UBND phường Cửa Nam', period] as const,
    [`sở, ${period.kind}`, communeTables(), 'Sở Nội vụ', period] as const,
  ]),
  ['giai đoạn', summaryTables(), 'UBND xã Bến Cát', { kind: 'multiYear', index: 1, from: 2011, year: 2020 }],
];

const about = (agency: string, period: Period): ReportInfo => ({
  ...info,
  agency,
  period,
  dataFrom: { year, month: 1, day: 1 },
  dataTo: { year, month: 5, day: 31 },
});

describe.each(cases)('%s', (_, bound, agency, period) => {
  const cells = bound.flatMap(({ rows }) => rows.map(({ cell }) => cell));

  test('số bị báo sai mang lời nhắc ở mọi câu, không đem ra khen', () => {
    const disputed = new Map(cells.map((cell) => [cellKey(cell), ['Số này sai.']]));
    const runs = proseRuns(draftOf(bound, about(agency, period), { ...nothingKnown, disputed }));
    const told = runs.filter((run) => run.kind === 'figure');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((run) => run.remark?.kind !== 'disputed')).toEqual([]);
    const plain = runs.map((run) => ('text' in run ? run.text : '')).join('');
    expect(plain).not.toMatch(/đi vào nền nếp|đúng tiến độ|chủ yếu trên môi trường/);
  });

  test('ô trống tính được thì nói số, có lời nhắc', () => {
    const figure = { value: { units: 7n, scale: 0 }, decimals: 0, from: 'formula' } as const;
    const computed = new Map(cells.map((cell) => [cellKey(cell), { figure, sentence: 'Số này được tính.' }]));
    const blank = bound.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, reading: { kind: 'blank' as const } })),
    }));
    const runs = proseRuns(draftOf(blank, about(agency, period), { ...nothingKnown, computed }));
    const told = runs.filter((run) => run.kind === 'figure');
    expect(told.filter((run) => !run.indicator.startsWith('muc-tieu') && !run.remark)).toEqual([]);
  });

  test('tên đầy đủ ở lần nhắc đầu, người ký và nơi nhận theo cơ quan', () => {
    const text = documentText(draftOf(bound, about(agency, period)));
    expect(text.slice(text.indexOf('Kính gửi'), text.indexOf('như sau:'))).toContain(agency);
    expect(text).toContain(
      agency.startsWith('UBND') ? 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' : 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
    );
    expect(text).toMatch(/Nơi nhận: Như trên;[^\n]*; Lưu: VT, NV\n/);
    expect(text).not.toMatch(/⟨[^⟩]*⟩\{chú thích/);
    expect(text.split('\n').filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });
});
