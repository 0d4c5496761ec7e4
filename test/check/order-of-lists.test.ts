// Danh mục xếp theo ngày; biểu theo năm không bỏ trống một năm ở giữa, và năm cuối chưa đủ năm thì nói ra.

import { caoBang2023, giaiDoan20112020, indicators, rulesBySet } from '../../src/catalog';
import { checkPartialYear, checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import { cellText } from '../../src/core/workbook/address';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const told = (findings: readonly Finding[], code: string): readonly string[] =>
  findings
    .filter((one) => one.code === code)
    .map(({ severity, cells }) => `${severity} ${cells.map(cellText).join(' ')}`);

describe('danh mục văn bản theo ngày', () => {
  const days = (...dates: readonly string[]) => {
    const rows = dates.map((date, n): Drawn[] => [n + 1, `${n + 1}/KH-UBND`, date, `Kế hoạch số ${n + 1}`]);
    const header = ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'];
    const workbook = workbookOf(sheetOf('A', [['Phụ lục I'], [], header, ...rows]));
    const tables = recognizeWorkbook(workbook, [caoBang2023], indicators);
    const from = { day: 15, month: 12, year: 2022 };
    return checkTables(tables, rulesBySet, indicators, { from, signed: { day: 6, month: 3, year: 2023 } });
  };
  const six = ['04/01/2023', '06/01/2023', '11/01/2023', '21/01/2023', '01/02/2023', '07/02/2023'];

  test.each<[string, readonly string[], readonly string[]]>([
    ['theo ngày', six, []],
    ['cùng ngày', [...six, '07/02/2023'], []],
    [
      'không theo ngày',
      ['07/02/2023', '04/01/2023', '01/02/2023', '06/01/2023', '21/01/2023', '11/01/2023'],
      [],
    ],
    ['ít văn bản', ['04/01/2023', '11/01/2023', '06/01/2023'], []],
    ['ngày đã bị nghi (năm khác) không kể', [...six, '08/02/2021'], []],
  ])('%s', (_, dates, expected) => expect(told(days(...dates), 'DOCUMENT_DAYS')).toEqual(expected));

  test('mỗi nhóm đánh số lại thì có thứ tự riêng', () => {
    const group = (title: string, type: string, from: number): Drawn[][] => [
      ['', title],
      ...six.map((date, n): Drawn[] => [n + 1, `${from + n}/${type}-UBND`, date, `${title} số ${n + 1}`]),
    ];
    const header = ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'];
    const rows = [...group('Kế hoạch', 'KH', 10), ...group('Thông báo', 'TB', 20).slice(0, 3)];
    const workbook = workbookOf(sheetOf('A', [['Phụ lục I'], [], header, ...rows]));
    const tables = recognizeWorkbook(workbook, [caoBang2023], indicators);
    expect(tables[0]?.documents).toHaveLength(8);
    expect(told(checkTables(tables, rulesBySet, indicators), 'DOCUMENT_DAYS')).toEqual([]);
  });

  test('một văn bản đứng sai chỗ', () => {
    // Its number fits its day, as in the real list: only its place is wrong.
    const rows: Drawn[][] = [...six, '05/01/2023'].map((date, n) => [
      n + 1,
      `${n === 6 ? 1 : n + 10}/${n === 6 ? 'TB' : 'KH'}-UBND`,
      date,
      `${n === 6 ? 'Thông báo' : 'Kế hoạch'} số ${n + 1}`,
    ]);
    const header = ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'];
    const workbook = workbookOf(sheetOf('A', [['Phụ lục I'], [], header, ...rows]));
    const tables = recognizeWorkbook(workbook, [caoBang2023], indicators);
    expect(told(checkTables(tables, rulesBySet, indicators), 'DOCUMENT_DAYS')).toEqual(['info A!C10']);
  });
});

describe('biểu theo năm', () => {
  const form = giaiDoan20112020.templates.find(({ id }) => id === 'giai-doan-2011-2020/pl6');
  const years = ['2015', '2016', '2017', '2018', '2019', '2020'];
  /** The form with figures in its first rows and a title over its last year. */
  const drawn = (figures: readonly (readonly Drawn[])[], last = 'Năm 2020') =>
    workbookOf(
      sheetOf('A', [
        ['STT', 'Chỉ tiêu', ...years.slice(0, -1).map((year) => `Năm ${year}`), last],
        ...(form?.rows ?? []).map(({ code, label }, n) => [code, label, ...(figures[n] ?? [])]),
      ]),
    );
  const tablesOf = (workbook: ReturnType<typeof drawn>) =>
    recognizeWorkbook(workbook, [giaiDoan20112020], indicators);

  test.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
    ['đủ', [[1, 2, 3, 4, 5, 6]], []],
    ['trống ở đầu, ở cuối', [['', '', 3, 4, 5, '']], []],
    ['trống cả dòng', [['', '', '', '', '', '']], []],
    ['trống một năm ở giữa', [[1, 2, '', 4, 5, 6]], ['warning A!E2']],
    [
      'trống hai năm ở giữa, hai dòng',
      [[1, '', '', 4], [], [1, '', 3]],
      ['warning A!D2 A!E2', 'warning A!D4'],
    ],
    [
      'cả cột của năm bỏ trống: nói một lần',
      [1, 2, 3, 4, 5].map(() => [1, 2, '', 4, 5, 6]),
      ['warning A!E2 A!E3 A!E4 A!E5 A!E6'],
    ],
  ])('%s', (_, figures, expected) => {
    const findings = checkTables(tablesOf(drawn(figures)), rulesBySet, indicators);
    expect(told(findings, 'YEAR_LEFT_BLANK')).toEqual(expected);
  });

  test.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
    ['Năm 2020 (Tính đến 31/3)', [[1, 2, 3, 4, 5, 6]], ['info A!H1']],
    ['Năm 2020 (đến ngày 15/9/2020)', [[1, 2, 3, 4, 5, 6]], ['info A!H1']],
    ['Năm 2020 (tính đến 31/12)', [[1, 2, 3, 4, 5, 6]], []],
    ['Năm 2020', [[1, 2, 3, 4, 5, 6]], []],
    ['Năm 2020 (Tính đến 31/3)', [[1, 2, 3, 4, 5, '']], []],
  ])('cột cuối “%s”', (title, figures, expected) => {
    const workbook = drawn(figures, title);
    expect(told(checkPartialYear(workbook, tablesOf(workbook)), 'PARTIAL_YEAR')).toEqual(expected);
  });
});
