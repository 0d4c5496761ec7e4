// Long texts written into a file: their rows are high enough where nobody set a height by hand.

import type { CellChange } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { partText } from '../../support/xlsx/parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const cells = { A1: 'một', A2: 'hai', A3: 'ba', A4: 'bốn' };

async function written(tags: Readonly<Record<number, string>>, rows: readonly number[]) {
  const parts = buildParts({ sheets: [{ name: 'S', cells }] });
  let xml = parts[SHEET] ?? '';
  for (const [row, tag] of Object.entries(tags)) {
    xml = xml.replace(new RegExp(`<row r="${row}"[^>]*>`), `<row r="${row}" ${tag}>`);
  }
  const file = await openXlsx(zipParts({ ...parts, [SHEET]: xml }));
  const changes = rows.map((row): CellChange => {
    const before = Object.values(cells)[row - 1] ?? null;
    return { sheet: 'S', row: row - 1, column: 0, before, value: 'dài '.repeat(40).trim(), height: 45 };
  });
  await file.apply({ changes });
  const text = partText(await file.toBytes(), SHEET);
  return (row: number) => new RegExp(`<row r="${row}"[^>]*>`).exec(text)?.[0] ?? '';
}

test('hàng có sẵn và hàng mới: đủ cao cho chữ', async () => {
  const tagOf = await written({ 2: 'ht="15"' }, [1, 2, 9]);
  expect([1, 2, 9].map((row) => /\sht="([\d.]+)"/.exec(tagOf(row))?.[1])).toEqual(['45', '45', '45']);
  expect(tagOf(3)).not.toContain('ht=');
});

test('hàng đã tự chỉnh chiều cao, hàng ẩn, hàng đã cao hơn: giữ nguyên', async () => {
  const kept = { 1: 'ht="12" customHeight="1"', 2: 'ht="12" hidden="1"', 3: 'ht="90"' };
  const tagOf = await written(kept, [1, 2, 3]);
  for (const [row, tag] of Object.entries(kept)) expect(tagOf(Number(row))).toContain(tag);
});

test('nhiều nghìn hàng: một lượt qua cả trang', async () => {
  const count = 8_000;
  const many = Object.fromEntries(Array.from({ length: count }, (_, n) => [`A${n + 1}`, n]));
  const file = await openXlsx(zipParts(buildParts({ sheets: [{ name: 'S', cells: many }] })));
  const changes = Array.from({ length: count }, (_, row): CellChange => {
    return { sheet: 'S', row, column: 0, before: row, value: 'dài', height: 45 };
  });
  const started = performance.now();
  await file.apply({ changes });
  // Row by row over the whole text it took 24 s; in one pass a fifth of a second.
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(partText(await file.toBytes(), SHEET).match(/<row [^>]*\sht="45"/g)).toHaveLength(count);
});
