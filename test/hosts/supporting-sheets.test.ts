// Supporting sheets as hosts draw them: days as numbers, rows to come that look like those there, print without an end.

import type { SheetDesign } from '../../src/core/form/sheet-design';
import { newWorkbook } from '../../src/hosts/xlsx';
import { partText } from '../support/xlsx/parts';
import { closeHosts, openHost } from './excel/open-host';

afterEach(closeHosts);

const design: SheetDesign = {
  name: 'Nhật ký',
  columnWidths: [12, 20],
  rowHeights: new Map(),
  cells: [
    { row: 0, column: 0, text: 'Ngày', look: 'header' },
    { row: 0, column: 1, text: 'Mã', look: 'header' },
    { row: 1, column: 0, text: '', value: 45_306, format: 'dd/mm/yyyy', look: 'field' },
    { row: 1, column: 1, text: '05', format: '@', look: 'hint' },
  ],
  merges: [],
  choices: [],
  below: { from: 2, looks: ['logText', 'logCode'] },
  background: true,
  print: {
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    growing: true,
    orientation: 'portrait',
    repeat: { first: 0, last: 0 },
  },
};

test('trong tệp: ngày là số có định dạng ngày, chữ số dạng chữ không bị đánh dấu, cột có sẵn kiểu chữ', async () => {
  const file = await newWorkbook();
  await file.insertSheets([design]);
  const { sheets } = await file.read();
  const cells = sheets[0]?.rows[1]?.cells.map(({ cell }) => cell);
  expect(cells).toMatchObject([
    { content: 45_306, format: 'dd/mm/yyyy' },
    { content: '05', format: '@' },
  ]);
  const bytes = await file.toBytes();
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<col min="2" max="2" width="[\d.]+" style="[1-9]\d*" customWidth="1"\/>/);
  expect(sheet).toContain('<ignoredError sqref="B2:B2" numberStoredAsText="1"/>');
  const workbook = partText(bytes, 'xl/workbook.xml');
  expect(workbook).not.toContain('Print_Area');
  expect(workbook).toContain("'Nhật ký'!$1:$1");
});

test('trong tệp: dòng viết thêm mang kiểu chữ đã định cho cột', async () => {
  const file = await newWorkbook();
  await file.insertSheets([design]);
  await file.apply({ changes: [{ sheet: 'Nhật ký', row: 5, column: 1, before: null, value: 'mã' }] });
  const sheet = partText(await file.toBytes(), 'xl/worksheets/sheet1.xml');
  const column = /<col min="2"[^>]* style="(\d+)"/.exec(sheet)?.[1];
  expect(/<c r="B6"[^>]* s="(\d+)"/.exec(sheet)?.[1]).toBe(column);
});

test('trong Excel: cùng như thế, người dùng vẫn ở trang đang xem', async () => {
  const { host, port } = await openHost({ sheets: [{ name: 'A', cells: { A1: 1 } }] });
  const shown = host.book.active;
  await port.insertSheets([design]);
  expect(host.book.active).toBe(shown);
  const sheet = host.book.sheet('Nhật ký');
  if (!sheet) throw new Error('no sheet');
  expect(host.book.value(sheet, 1, 0)).toBe(45_306);
  expect(host.book.value(sheet, 1, 1)).toBe('05');
  expect(host.book.cell(sheet, 1, 0).style).toMatchObject({
    numberFormat: 'dd/mm/yyyy',
    verticalAlignment: 'Top',
  });
  expect(host.book.cell(sheet, 1, 1).style.font).toMatchObject({ italic: true, color: '#595959' });
  expect(host.book.cell(sheet, 40, 0).style).toMatchObject({ wrapText: true });
  expect(host.book.cell(sheet, 40, 1).style.font).toMatchObject({ size: 8 });
  expect(sheet.page).not.toMatchObject({ printArea: expect.stringContaining('A1') });
  expect(sheet.page).toMatchObject({ printTitleRows: '1:1' });
});
