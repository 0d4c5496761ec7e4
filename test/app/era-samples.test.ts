// The real workbook of 2024: nothing of another era in it, until its caption is dated into one.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot } from '../support/app';

const root = resolve(__dirname, '../..');
const asNumbers = 'assets/samples/quang-dien-2024-q1.xlsx';
const asText = 'test/fixtures/quang-dien-2024-q1-astext.xlsx';

const read = async (path: string): Promise<WorkbookSnapshot> =>
  (await openXlsx(new Uint8Array(readFileSync(join(root, path))))).read();

const eraCodes = (snapshot: WorkbookSnapshot): readonly string[] =>
  checkSnapshot(snapshot)
    .findings.filter(({ code }) => code.startsWith('ERA_'))
    .map(({ id }) => id);

/** The same workbook with another month and year in the line "(Ban hành kèm theo Báo cáo …)". */
function datedAnew(snapshot: WorkbookSnapshot, date: string): WorkbookSnapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ column, cell }) => {
          const { content } = cell;
          const text = typeof content === 'string' ? content.replace('/3/2024', date) : content;
          return { column, cell: { ...cell, content: text } };
        }),
      })),
    })),
  };
}

const samples = [
  ['số là số', asNumbers],
  ['số gõ dạng chữ', asText],
] as const;

describe.each(samples)('sổ tính thật quý I/2024, %s', (_, path) => {
  test('đúng bộ mẫu của thời ba cấp: không có gì để nhắc', async () => {
    expect(eraCodes(await read(path))).toEqual([]);
  });

  test.each(['/6/2025', '/12/2024'])('lập tháng %s: vẫn là thời ba cấp', async (date) => {
    expect(eraCodes(datedAnew(await read(path), date))).toEqual([]);
  });

  test.each(['/9/2025', '/12/2025', '/3/2027'])('lập tháng %s: cả bộ mẫu được nhắc một lần', async (date) => {
    expect(eraCodes(datedAnew(await read(path), date))).toEqual(['era_set@tth-2024']);
  });
});
