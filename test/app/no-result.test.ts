// A workbook of a program that writes formulas and does not calculate them: said once, nothing taken for blank.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeFill } from '../../src/app';
import { toJson } from '../../src/cli/check/json';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { buildXlsx } from '../support/xlsx/build';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../fixtures/formulas-without-results.xlsx')));

test('công thức chưa có kết quả: một phát hiện cho cả sổ tính, nêu cách làm, không ô nào bị coi là trống', async () => {
  const workspace = await openWorkspace(await openXlsx(bytes));
  const { findings } = toJson('a.xlsx', workspace);
  expect(findings.map(({ code, sheet, cell, cells }) => [code, sheet, cell, cells.length])).toEqual([
    ['NO_RESULT', 'PL3', 'D7', 11],
  ]);
  expect(findings[0]?.message).toContain('Mở bằng Excel rồi lưu lại');
  expect(proposeFill(workspace)).toEqual([]);
  const readings = workspace.tables[0]?.rows.map(({ reading }) => reading.kind) ?? [];
  expect(readings.filter((kind) => kind === 'uncalculated')).toHaveLength(11);
});

test.each([
  ['chữ trống là kết quả', '<c r="B2" t="str"><f>A1</f><v></v></c>', ''],
  ['không có kết quả', '<c r="B2"><f>A1</f></c>', null],
  ['chỗ kết quả để trống', '<c r="B2"><f>A1</f><v/></c>', null],
])('đọc tệp: %s', async (_, cell, content) => {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzipSync(
    buildXlsx({ sheets: [{ name: 'S', cells: { A1: 'x', B2: { formula: 'A1', value: 1 } } }] }),
  );
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/<c r="B2".*?<\/c>/, cell);
  const file = await openXlsx(zipSync({ ...parts, [name]: strToU8(xml) }));
  const read = (await file.read()).sheets[0]?.rows[1]?.cells[0]?.cell;
  expect(read).toEqual({ content, formula: 'A1' });
});

test('công thức dùng chung mất ô đầu: ô không có công thức', async () => {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzipSync(
    buildXlsx({ sheets: [{ name: 'S', cells: { A1: 'x', B2: { formula: 'A1', value: 1 } } }] }),
  );
  const name = 'xl/worksheets/sheet1.xml';
  const orphan = '<c r="B2" t="str"><f t="shared" si="0"/><v></v></c>';
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/<c r="B2".*?<\/c>/, orphan);
  const file = await openXlsx(zipSync({ ...parts, [name]: strToU8(xml) }));
  const { sheets } = await file.read();
  expect(sheets[0]?.rows[1]?.cells[0]?.cell.formula).toBeUndefined();
});
