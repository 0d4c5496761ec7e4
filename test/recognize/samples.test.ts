// The real report of a quarter, as numbers and as typed text: every row in its cell, with the figure as printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, templateSets } from '../../src/catalog';
import type { BoundTable } from '../../src/core/form/table';
import { toNumber } from '../../src/core/number/decimal';
import { a1 } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { linesOf, printedLines } from '../support/printed';

/** Figures as the form prints them, by "tth-2024/pl4 3.2". Its thousands are grouped by ".". */
const printedFigures: ReadonlyMap<string, string> = new Map(
  [2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
    printedLines(`tth-2024/pl${number}`).map(
      ({ key, value = '' }) => [`tth-2024/pl${number} ${key}`, value] as const,
    ),
  ),
);

const numberOf = (printed: string): number | null =>
  printed === '' ? null : Number(printed.replace('.', '').replace(',', '.'));

function byPlace(
  tables: readonly BoundTable[],
): ReadonlyMap<string, { table: BoundTable; row: BoundTable['rows'][number] }> {
  return new Map(
    tables.flatMap((table) =>
      table.rows.map(
        (row) => [`${row.cell.sheet}!${a1(row.cell.row, row.cell.column)}`, { table, row }] as const,
      ),
    ),
  );
}

describe('Phụ lục Quảng Điền quý I/2024', () => {
  it.each(['assets/samples/quang-dien-2024-q1.xlsx', 'test/fixtures/quang-dien-2024-q1-astext.xlsx'])(
    '%s: đủ 147 dòng, đúng ô, đúng số',
    async (path) => {
      const file = await openXlsx(new Uint8Array(readFileSync(join(__dirname, '../..', path))));
      const tables = recognizeWorkbook(await file.read(), templateSets, indicators);
      const bound = byPlace(tables);
      const places = linesOf('quang-dien-2024-q1.places.tsv');
      expect(places).toHaveLength(147);
      expect(bound.size).toBe(147);
      for (const { row = '', cell = '' } of places) {
        const found = bound.get(cell);
        const reading = found?.row.reading;
        const read =
          reading?.kind === 'figure' ? toNumber(reading.figure.value) : (reading?.kind ?? 'không có');
        expect({ row: `${found?.table.template.id} ${found?.row.row.key}`, read }).toEqual({
          row,
          read: numberOf(printedFigures.get(row) ?? '') ?? 'blank',
        });
      }
      expect(tables.flatMap((table) => table.missing)).toEqual([]);
      expect(tables.flatMap((table) => table.extra)).toEqual([]);
    },
  );
});
