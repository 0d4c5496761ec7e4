// Dấu của công cụ trong tệp: bỏ sạch, định dạng có điều kiện của người dùng giữ nguyên từng chữ.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { changedParts, partText } from '../../support/xlsx/parts';

const FIRST = 'xl/worksheets/sheet1.xml';
const rule = (formula: string, more = '') =>
  `<cfRule type="expression" dxfId="0" priority="1"${more}><formula>${formula}</formula></cfRule>`;
const mark = (severity: string) => rule(`N("cchc-mark:${severity}")=0`);
const list = (place: string, ...rules: readonly string[]) =>
  `<conditionalFormatting sqref="${place}">${rules.join('')}</conditionalFormatting>`;

function withFormats(formats: string): Uint8Array {
  const parts = buildParts({ sheets: [{ name: 'PL2', cells: { A1: 1, B2: 'cchc-mark:error' } }] });
  const text = parts[FIRST] ?? '';
  const placed = text.replace('</sheetData>', `</sheetData>${formats}`);
  if (!text.includes('</sheetData>')) throw new Error('no sheet data');
  return zipParts({ ...parts, [FIRST]: placed });
}

const own = list('A1:A9', rule('A1&gt;5'), '<cfRule type="colorScale" priority="3"><colorScale/></cfRule>');

test.each([
  ['dấu đứng riêng', list('D8', mark('error')) + own + list('D9 D11', mark('warning')), own],
  [
    'dấu đứng chung với quy tắc của người dùng',
    list('A1', mark('info'), rule('A1=2')),
    list('A1', rule('A1=2')),
  ],
  ['nháy kép viết kiểu XML', list('D8', rule('N(&quot;cchc-mark:error&quot;)=0')), ''],
  ['có ghi ô được đánh dấu', list('D8:D9', rule('N("cchc-mark:error")*ROWS($D$8:$D$9)=0')), ''],
  ['dấu của chỗ kéo theo', list('D8', mark('effect')), ''],
  ['ô được đánh dấu đã bị xóa', list('D8', rule('N("cchc-mark:error")*ROWS(#REF!)=0')), ''],
  ['Excel thêm khoảng trắng', list('D8', rule(' N( "cchc-mark:error" ) = 0 ')), ''],
])('%s', async (_, before, after) => {
  const bytes = withFormats(before);
  const file = await openXlsx(bytes);
  const read = await file.read();
  await file.removeMarks();
  const made = await file.toBytes();
  expect(changedParts(bytes, made)).toEqual([FIRST]);
  expect(partText(made, FIRST)).toBe(partText(bytes, FIRST).replace(before, after));
  expect(await file.read()).toEqual(read);
});

test.each([
  ['quy tắc của người dùng', own],
  ['quy tắc chỉ nhắc đến tên', list('A1', rule('A1="cchc-mark:error"'))],
  ['không có gì', ''],
])('không phải dấu thì tệp giữ từng byte: %s', async (_, formats) => {
  const bytes = withFormats(formats);
  const file = await openXlsx(bytes);
  await file.removeMarks();
  expect(await file.toBytes()).toBe(bytes);
});

test('tệp có biểu đồ, ảnh, định dạng riêng: không đụng gì', async () => {
  const rich = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'rich.xlsx')));
  const file = await openXlsx(rich);
  await file.removeMarks();
  expect(await file.toBytes()).toBe(rich);
});
