// phu-luc dien: what it says of each cell it fills or leaves, in which order, and of the file it writes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertTemplates, openWorkspace } from '../../src/app';
import { main } from '../../src/cli/main';
import type { BoundRow } from '../../src/core/table';
import type { CellChange } from '../../src/core/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]) {
  let out = '';
  let err = '';
  const code = await main(words, {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, lines: out.trimEnd().split('\n'), err };
}

const at = (name: string): string => join(folder, name);

/** A sheet of a set where every value cell is blank but those that are given a figure. */
async function write(
  name: string,
  template: string,
  figureOf: (bound: BoundRow) => number | null,
): Promise<void> {
  const file = await newWorkbook();
  const [setId = ''] = template.split('/');
  await insertTemplates(file, setId, [template], { agencies: ['Xã An Bình', 'Xã Bình Minh'] });
  const { tables, snapshot } = await openWorkspace(file);
  const contents = new Map(
    snapshot.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, cell }) => [`${row} ${column}`, cell.content] as const),
      ),
    ),
  );
  const changes = tables.flatMap(({ rows }) =>
    rows.map((bound): CellChange => {
      const { cell } = bound;
      const before = contents.get(`${cell.row} ${cell.column}`) ?? null;
      return { ...cell, before, value: figureOf(bound) };
    }),
  );
  await file.apply({ changes });
  writeFileSync(at(name), await file.toBytes());
}

/** What one unit's row tells of where its dossiers came from. */
const sources: Readonly<Record<string, number>> = {
  'dossiers.received.online': 20,
  'dossiers.received.direct': 10,
  'dossiers.received.carriedOver': 5,
};

test('bảng theo đơn vị: gọi tên đơn vị và cột, theo thứ tự đọc từng dòng', async () => {
  await write('vao.xlsx', 'cao-bang-2023/pl2', ({ row, indicator }) =>
    row.repeats ? (sources[indicator] ?? null) : null,
  );
  const { code, lines } = await run('dien', at('vao.xlsx'), '-o', at('ra.xlsx'));
  expect(code).toBe(0);
  const places = lines.filter((line) => line.startsWith('Đã điền')).map((line) => line.split(':')[0]);
  expect(places).toEqual([
    'Đã điền PL II!C10 (dòng II, cột 3)',
    'Đã điền PL II!D10 (dòng II, cột 4)',
    'Đã điền PL II!E10 (dòng II, cột 5)',
    'Đã điền PL II!F10 (dòng II, cột 6)',
    'Đã điền PL II!C11 (Xã An Bình, cột 3)',
    'Đã điền PL II!C12 (Xã Bình Minh, cột 3)',
  ]);
});

test('số thứ tự không kèm dấu chấm cuối', async () => {
  await write('vao.xlsx', 'tth-2024/pl3', ({ row }) => (/^1\.[12]/.test(row.key) ? 4 : null));
  const { lines } = await run('dien', at('vao.xlsx'), '-o', at('ra.xlsx'));
  expect(lines[0]).toMatch(/^Đã điền PL 3!D\d+ \(dòng 1\): \(trống\) → 8 {3}=/);
});
