// The sample workbooks of ../shared, where that folder is present.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, templateSets } from '../../src/catalog';
import { a1 } from '../../src/core/address';
import { toNumber } from '../../src/core/decimal';
import type { BoundTable } from '../../src/core/table';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';

const shared = join(__dirname, '../../../shared');
const samples = join(shared, 'samples');
const present = existsSync(samples);
const describeSamples = present ? describe : describe.skip;
if (!present) process.stdout.write('Bỏ qua: không có thư mục ../shared/samples.\n');

/** Figures as the form prints them, by "002-pl4!3.2". Its thousands are grouped by ".". */
function printedFigures(): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const folder = join(shared, 'domain/tables');
  for (const file of readdirSync(folder).filter((name) => name.startsWith('002-'))) {
    const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const names = head.split('\t');
    for (const line of lines) {
      const cells = line.split('\t');
      const at = (name: string) => cells[names.indexOf(name)] ?? '';
      figures.set(`${file.slice(0, -4)}!${at('key')}`, at('value'));
    }
  }
  return figures;
}

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

describeSamples('Phụ lục Quảng Điền quý I/2024', () => {
  it.each(['quang-dien-2024-q1.xlsx', 'quang-dien-2024-q1-astext.xlsx'])(
    '%s: đủ 147 dòng, đúng ô, đúng số',
    async (name) => {
      const file = await openXlsx(new Uint8Array(readFileSync(join(samples, name))));
      const tables = recognizeWorkbook(await file.read(), templateSets, indicators);
      const bound = byPlace(tables);
      const map: Record<string, string> = JSON.parse(
        readFileSync(join(samples, 'quang-dien-2024-q1.map.json'), 'utf8'),
      );
      const printed = printedFigures();
      expect(Object.keys(map)).toHaveLength(147);
      expect(bound.size).toBe(147);
      for (const [id, place] of Object.entries(map)) {
        const found = bound.get(place);
        const reading = found?.row.reading;
        const read =
          reading?.kind === 'figure' ? toNumber(reading.figure.value) : (reading?.kind ?? 'không có');
        expect({ id, key: found?.row.row.key, read }).toEqual({
          id,
          key: id.split('!')[1],
          read: numberOf(printed.get(id) ?? '') ?? 'blank',
        });
      }
      expect(tables.flatMap((table) => table.missing)).toEqual([]);
      expect(tables.flatMap((table) => table.extra)).toEqual([]);
    },
  );
});
