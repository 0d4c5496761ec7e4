// The real workbook, as numbers and as typed text: the same four errors, and none in the cells that only look wrong.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromNumber } from '../../src/core/number/decimal';
import { formatDecimal } from '../../src/core/number/vietnamese-number';
import { cellKey, cellText } from '../../src/core/workbook/address';
import type { CellChange, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot } from '../support/app';

const root = resolve(__dirname, '../..');
const bytes = (path: string) => new Uint8Array(readFileSync(join(root, path)));
const sample = 'assets/samples/quang-dien-2024-q1.xlsx';
const asText = 'test/fixtures/quang-dien-2024-q1-astext.xlsx';

const real = ['PL2!D8', 'PL5!D16', 'PL8!D34', 'PL8!D36'];

function errorsOf(snapshot: WorkbookSnapshot): readonly string[] {
  return checkSnapshot(snapshot)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cell }) => (cell ? cellText(cell) : ''));
}

/** Types every figure of the tables anew as text, with `write`. */
async function typed(write: (value: number) => string): Promise<WorkbookSnapshot> {
  const file = await openXlsx(bytes(sample));
  const snapshot = await file.read();
  const values = new Set(
    checkSnapshot(snapshot).tables.flatMap(({ rows }) => rows.map(({ cell }) => cellKey(cell))),
  );
  const changes = snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell }): CellChange[] => {
        const place = { sheet: name, row, column };
        if (typeof cell.content !== 'number' || !values.has(cellKey(place))) return [];
        return [{ ...place, before: cell.content, value: write(cell.content) }];
      }),
    ),
  );
  expect(changes.length).toBeGreaterThan(80);
  await file.apply({ changes });
  return file.read();
}

const vi = (value: number): string => formatDecimal(fromNumber(value));

describe('sổ tính thật: đúng bốn lỗi, không báo nhầm chỗ nào', () => {
  test('số là số', async () => {
    expect(errorsOf(await (await openXlsx(bytes(sample))).read())).toEqual(real);
  });

  test.each<[string, (value: number) => string]>([
    ['kiểu Việt Nam: 89.563; 99,6', vi],
    ['kiểu Việt Nam, số một chữ số viết 03', (value) => vi(value).padStart(2, '0')],
    ['không ngăn hàng nghìn', (value) => vi(value).replace(/\./g, '')],
    ['có khoảng trắng và ký tự ẩn', (value) => `\u00a0${vi(value)} \u200b`],
  ])('số gõ dạng chữ, %s', async (_, write) => {
    expect(errorsOf(await typed(write))).toEqual(real);
  });

  test('bản gõ chữ của cùng báo cáo', async () => {
    expect(errorsOf(await (await openXlsx(bytes(asText))).read())).toEqual(real);
  });
});
