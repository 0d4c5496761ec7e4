// "Số liệu kỳ trước" đọc lại được dù người dùng đổi tên trang, chèn cột, xóa dòng; và không bao giờ là một biểu.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nextPeriodFile, planNextPeriod } from '../../../src/app';
import { templateSets } from '../../../src/catalog';
import { previousColumns, previousId, readPreviousId } from '../../../src/companion/previous/previous';
import { isPreviousSheet, readAllPrevious, readPrevious } from '../../../src/companion/previous/read';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { checkSnapshot, openWorkspace } from '../../support/app';
import { filledSet } from '../../support/filled-set';
import { sheetOf } from '../../support/sheet';

const sample = new Uint8Array(
  readFileSync(join(resolve(__dirname, '../../..'), 'assets/samples/quang-dien-2024-q1.xlsx')),
);

let snapshot: WorkbookSnapshot;
let page: SheetSnapshot;
beforeAll(async () => {
  const plan = planNextPeriod(await openWorkspace(await openXlsx(sample)));
  snapshot = await (await openXlsx(await nextPeriodFile(await openXlsx(sample), plan))).read();
  const found = snapshot.sheets.find(isPreviousSheet);
  if (!found) throw new Error('no sheet');
  page = found;
});

const only = (sheet: SheetSnapshot): WorkbookSnapshot => ({ sheets: [sheet] });

/** Chèn một cột trống trước cột này. */
const shifted = (sheet: SheetSnapshot, from: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, cell }) => ({ column: column >= from ? column + 1 : column, cell })),
  })),
});

test.each<[string, (sheet: SheetSnapshot) => SheetSnapshot]>([
  ['đổi tên trang', (sheet) => ({ ...sheet, name: 'So sánh' })],
  ['ẩn trang', (sheet) => ({ ...sheet, hidden: true })],
  ['chèn một cột ở giữa', (sheet) => shifted(sheet, 4)],
  ['chèn một cột ở đầu', (sheet) => shifted(sheet, 0)],
  [
    'chèn ba dòng ở đầu',
    (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, row: row.row + 3 })) }),
  ],
  ['sửa dòng tiêu đề lớn', (sheet) => ({ ...sheet, rows: sheet.rows.filter(({ row }) => row !== 0) })],
])('%s: vẫn đọc đủ', (_, change) => {
  const read = readPrevious(only(change(page)));
  expect(read?.figures).toEqual(readPrevious(only(page))?.figures);
  expect(read?.figures).toHaveLength(104);
  expect(read?.period).toEqual({ kind: 'quarter', index: 1, year: 2024 });
  expect(read?.to).toEqual({ year: 2024, month: 3, day: 14 });
});

test('xóa vài dòng, đảo thứ tự dòng: những dòng còn lại vẫn đúng số', () => {
  const body = page.rows.filter(({ row }) => row > 4);
  const kept = [...body.slice(40), ...body.slice(0, 20)].map((row, n) => ({ ...row, row: n + 5 }));
  const read = readPrevious(only({ ...page, rows: [...page.rows.filter(({ row }) => row <= 4), ...kept] }));
  const whole = readPrevious(only(page))?.figures ?? [];
  expect(read?.figures).toEqual([...whole.slice(40), ...whole.slice(0, 20)]);
});

test('xóa dòng ghi kỳ thì số còn, kỳ để trống', () => {
  const read = readPrevious(only({ ...page, rows: page.rows.filter(({ row }) => row !== 1) }));
  expect([read?.period, read?.figures.length]).toEqual([null, 104]);
});

test('mã nhận biết bị xóa thì số vẫn đọc, không đoán là của chỉ tiêu nào', () => {
  const rows = page.rows.map((row) =>
    row.row > 4 ? { ...row, cells: row.cells.filter(({ column }) => column !== previousColumns.id) } : row,
  );
  const read = readPrevious(only({ ...page, rows }));
  expect(read?.figures).toHaveLength(104);
  expect(new Set(read?.figures.map(({ indicator }) => indicator))).toEqual(new Set(['']));
});

test('không biểu nào của người dùng bị coi là trang này', async () => {
  expect(snapshot.sheets.filter(isPreviousSheet)).toEqual([page]);
  const rows = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm'],
    ['1', 'Số hồ sơ', 'Hồ sơ', 3, 4, 1],
  ];
  expect(isPreviousSheet(sheetOf('So sánh', rows))).toBe(false);
  expect(readAllPrevious(only(sheetOf('So sánh', rows)))).toEqual([]);
});

describe.each(templateSets.map(({ id, name }) => [name, id] as const))('bộ mẫu %s', (_, id) => {
  test('trang này không thành biểu, không gây câu hỏi hay phát hiện nào', async () => {
    const bytes = await (await filledSet(id)).file.toBytes();
    const workspace = await openWorkspace(await openXlsx(bytes));
    const made = await nextPeriodFile(await openXlsx(bytes), planNextPeriod(workspace));
    const held = await (await openXlsx(made)).read();
    const full = checkSnapshot(held);
    const without = checkSnapshot({ sheets: held.sheets.filter((sheet) => !isPreviousSheet(sheet)) });
    const told = ({ tables, questions, findings }: typeof full) => [
      tables.map(({ sheet, area, template }) => [sheet, area, template.id]),
      questions.map((one) => one.id),
      findings.map((one) => one.id),
    ];
    expect(held.sheets.some(isPreviousSheet)).toBe(true);
    expect(told(full)).toEqual(told(without));
  });
});

test.each([
  { template: 'tth-2024/pl4', indicator: 'tthc.total', member: '' },
  { template: 'cao-bang-2023/pl2', indicator: 'dossiers.received', member: 'Xã Nam Tuấn' },
  { template: 'giai-doan/pl1', indicator: 'a.b', member: '2015' },
])('mã nhận biết đi về: %j', (figure) => {
  expect(readPreviousId(previousId(figure))).toEqual(figure);
});
