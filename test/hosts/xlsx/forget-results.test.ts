// Kết quả cũ của công thức: bỏ được mà công thức giữ nguyên từng chữ.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseA1 } from '../../../src/core/workbook/address';
import { openXlsx } from '../../../src/hosts/xlsx';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { changedParts, partText, withMacroAndChain } from '../../support/xlsx/parts';

const SHEET = 'Phụ lục 2';
const FIRST = 'xl/worksheets/sheet1.xml';
const rich = withMacroAndChain(new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'rich.xlsx'))), [
  'B6',
  'C6',
  'D3',
  'D4',
  'D5',
  'D6',
]);

const at = (sheet: string, address: string) => {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return { sheet, ...place };
};

test('chỉ mất kết quả; công thức, macro, biểu đồ và thứ tự tính giữ nguyên', async () => {
  const file = await openXlsx(rich);
  await file.forgetResults([at(SHEET, 'B6'), at(SHEET, 'D4')]);
  const after = await file.toBytes();
  expect(changedParts(rich, after)).toEqual(['xl/workbook.xml', FIRST]);
  expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const [old, now] = [partText(rich, FIRST), partText(after, FIRST)];
  const formulas = (xml: string) => xml.match(/<f[ >].*?<\/f>/gs);
  expect(formulas(now)).toEqual(formulas(old));
  expect(now).toMatch(/<c r="B6"[^>]*><f[^>]*>[^<]*<\/f><\/c>/);
  expect(old.length - now.length).toBeLessThan(120);
  const cells = (await file.read()).sheets[0]?.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, cell }) => [`${row},${column}`, cell] as const),
  );
  const b6 = new Map(cells).get('5,1');
  expect([b6?.content, b6?.formula === undefined]).toEqual([null, false]);
});

test('công thức dùng chung và công thức mảng không bị viết lại', async () => {
  const xml =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c>' +
    '<c r="C2" t="str"><f t="array" ref="C2">_xlfn.TEXTJOIN(",",TRUE,A1:A2)</f><v>1,3</v></c></row>';
  const parts = buildParts({ sheets: [{ name: 'S', cells: { A1: 1 } }] });
  const sheet = (parts[FIRST] ?? '').replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`);
  const bytes = zipParts({ ...parts, [FIRST]: sheet });
  const file = await openXlsx(bytes);
  await file.forgetResults(['B1', 'B2', 'C2', 'A1'].map((address) => at('S', address)));
  const now = partText(await file.toBytes(), FIRST);
  expect(now).toContain('<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c>');
  expect(now).toContain('<c r="B2"><f t="shared" si="0"/></c>');
  expect(now).toContain('<c r="C2"><f t="array" ref="C2">_xlfn.TEXTJOIN(",",TRUE,A1:A2)</f></c>');
  expect(now).toContain('<c r="A1"><v>1</v></c>');
});

test('không có ô nào thì trả lại đúng các byte đã mở; trang không có thì báo', async () => {
  const file = await openXlsx(rich);
  await file.forgetResults([]);
  expect(await file.toBytes()).toBe(rich);
  await expect(file.forgetResults([at('Không có', 'A1')])).rejects.toMatchObject({ code: 'SHEET_MISSING' });
  expect(await file.toBytes()).toBe(rich);
});
