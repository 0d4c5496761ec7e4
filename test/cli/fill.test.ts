// phu-luc dien: what it says of each cell it fills or leaves, in which order, and of the file it writes.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BoundRow } from '../../src/core/form/table';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';
import { run } from '../support/command-line';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

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

test('dòng cuối nói đã ghi tệp nào và điền bao nhiêu ô', async () => {
  await write('vao.xlsx', 'tth-2024/pl3', ({ row }) => (/^1\.[12]/.test(row.key) ? 4 : null));
  const { lines } = await run('dien', at('vao.xlsx'), '-o', at('ra.xlsx'));
  expect(lines.at(-1)).toBe(`Đã ghi “${at('ra.xlsx')}”, điền 1 ô.`);
});

test('không có gì để điền thì vẫn nói đã ghi tệp, giữ nguyên số liệu', async () => {
  await write('vao.xlsx', 'tth-2024/pl3', () => null);
  const { code, lines } = await run('dien', at('vao.xlsx'), '-o', at('ra.xlsx'));
  expect(code).toBe(0);
  expect(lines).toEqual([
    'Không có ô tổng, ô tỷ lệ nào cần điền.',
    `Đã ghi “${at('ra.xlsx')}”, không điền ô nào.`,
  ]);
});

test('chỉ có số đã gõ không khớp: giữ nguyên, nói không điền ô nào', async () => {
  copyFileSync(sample, at('vao.xlsx'));
  const { lines } = await run('dien', at('vao.xlsx'), '-o', at('ra.xlsx'));
  const kept = lines.filter((line) => line.startsWith('Giữ nguyên'));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept[0]).toMatch(/^Giữ nguyên PL2!D8 \(dòng 2\): /);
  expect(lines.at(-1)).toMatch(/^Đã ghi “.*ra\.xlsx”, (không điền ô nào|điền \d+ ô)\.$/);
  const { sheets } = await (await openXlsx(new Uint8Array(readFileSync(at('ra.xlsx'))))).read();
  expect(sheets.map(({ name }) => name)).toContain('PL2');
});
