// A figure typed into a cell whose format shows a day: the sentence gives that day and the way out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx')));

test.each<readonly [string, Partial<CellChange>, string]>([
  [
    '5 gõ vào ô ngày',
    { value: 5 },
    'ô đang định dạng ngày nên hiện “05/01/1900”. Chọn định dạng Số rồi gõ lại 5.',
  ],
  ['1', { value: 1 }, 'ô đang định dạng ngày nên hiện “01/01/1900”. Chọn định dạng Số rồi gõ lại 1.'],
  [
    'gõ 1/2',
    { value: 45_323 },
    'ô đang định dạng ngày nên hiện “01/02/2024”. Chọn định dạng Số rồi gõ lại số liệu.',
  ],
  [
    'công thức',
    { value: 7, formula: 'D11-1' },
    'ô đang định dạng ngày nên hiện “07/01/1900”. Chọn định dạng Số cho ô.',
  ],
])('%s', async (_, change, sentence) => {
  const file = await openXlsx(sample);
  const { sheets } = await file.read();
  const row = sheets.find(({ name }) => name === 'PL4')?.rows.find((one) => one.row === 17);
  const before = row?.cells.find(({ column }) => column === 3)?.cell.content ?? null;
  const place = { sheet: 'PL4', row: 17, column: 3, before, value: null, format: 'm/d/yyyy' };
  await file.apply({ changes: [{ ...place, ...change }] });
  const { findings } = await openWorkspace(file);
  const told = findings.filter(({ cell }) => cell?.sheet === 'PL4' && cell.row === 17);
  expect(told.map(({ code }) => code)).toEqual(['SHOWN_AS_DAY']);
  expect(told[0]?.message).toContain(sentence);
});
