// Tệp kỳ mới trong LibreOffice: tính lại không ô nào báo lỗi, ô tính trống khi chưa nhập và đúng khi đã nhập.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyFill, nextPeriodFile, planNextPeriod, proposeFill } from '../../src/app';
import { templateSets } from '../../src/catalog';
import { previousColumns } from '../../src/companion/previous/previous';
import { readPrevious } from '../../src/companion/previous/read';
import { cellKey } from '../../src/core/workbook/address';
import {
  type Cell,
  type CellContent,
  isCellError,
  type WorkbookSnapshot,
} from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';
import { convert } from './soffice';

const sample = new Uint8Array(
  readFileSync(join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx')),
);

const open = async (bytes: Uint8Array) => openWorkspace(await openXlsx(bytes));

function cells({ sheets }: WorkbookSnapshot): readonly (readonly [string, Cell])[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells: own }) =>
      own.map(({ column, cell }) => [cellKey({ sheet: name, row, column }), cell] as const),
    ),
  );
}

const errors = (snapshot: WorkbookSnapshot): string[] =>
  cells(snapshot).flatMap(([key, { content }]) => (isCellError(content) ? [`${key} ${content.error}`] : []));

/** A formula that shows nothing gives an empty text: nothing stands there. */
const orNull = (content: CellContent | undefined): CellContent => (content === '' ? null : (content ?? null));

/** Kỳ trước, kỳ này, tăng giảm của từng dòng. */
function compared(snapshot: WorkbookSnapshot, sheet: string) {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows.slice(4) ?? [];
  return rows.map(({ cells: own }) =>
    [previousColumns.before, previousColumns.now, previousColumns.change].map((column) =>
      orNull(own.find((one) => one.column === column)?.cell.content),
    ),
  );
}

/** Totals and rates of the sample are emptied and filled in again, now by formulas; calculated once. */
async function filledSample(): Promise<Uint8Array> {
  const file = await openXlsx(sample);
  const { tables, snapshot } = await openWorkspace(file);
  const held = new Map(cells(snapshot));
  const derived = tables.flatMap(({ rows }) => rows.filter(({ row }) => DERIVED.includes(row.key)));
  await file.apply({
    changes: derived.map(({ cell }) => {
      return { ...cell, value: null, before: held.get(cellKey(cell))?.content ?? null };
    }),
  });
  const workspace = await openWorkspace(file);
  const fills = proposeFill(workspace).filter(({ kind }) => kind === 'fill');
  expect(fills.length).toBeGreaterThan(8);
  await applyFill(file, workspace, fills);
  return convert(await file.toBytes(), 'xlsx', 'xlsx');
}

const DERIVED = ['1', '2', '1.4', '2.1', '2.2', '3.2', '3.3', '6.1', '6.2', '6.3', '6.4', '6.5'];

const workbooks: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['sổ tính thật', async () => sample],
  ['sổ tính thật có ô tổng, ô tỷ lệ do Điền viết', filledSample],
  ...templateSets.map(
    ({ id, name }) =>
      [
        `bộ mẫu ${name}`,
        // Calculated once, as a workbook is that people have worked with.
        async () => convert(await (await filledSet(id)).file.toBytes(), 'xlsx', 'xlsx'),
      ] as const,
  ),
];

test.each(workbooks)('%s', async (_, bytesOf) => {
  const bytes = await bytesOf();
  const old = await open(bytes);
  const plan = planNextPeriod(old);
  const made = await nextPeriodFile(await openXlsx(bytes), plan);
  const kept = new Set(plan.kept.map(({ cell }) => cellKey(cell)));

  const blank = await open(convert(made, 'xlsx', 'xlsx'));
  expect(errors(blank.snapshot)).toEqual([]);
  const shown = blank.tables.flatMap(({ rows }) =>
    rows.filter(({ reading }) => reading.kind !== 'blank').map(({ cell }) => cellKey(cell)),
  );
  expect(shown.filter((key) => !kept.has(key))).toEqual([]);
  const sheet = readPrevious(blank.snapshot)?.sheet ?? '';
  const lines = compared(blank.snapshot, sheet);
  expect(lines.length).toBe(plan.previousFigures);
  expect(lines.filter(([before]) => before === null)).toEqual([]);
  expect(lines.filter(([, now]) => now !== null)).toHaveLength(kept.size);

  // The same figures typed again: totals and rates as before, and nothing has risen or fallen.
  const file = await openXlsx(made);
  const figures = old.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cell }) => {
      const held = new Map(cells(old.snapshot)).get(cellKey(cell));
      const isTyped = held?.formula === undefined && typeof held?.content === 'number';
      return isTyped && !kept.has(cellKey(cell)) ? [{ ...cell, value: held.content, before: null }] : [];
    }),
  );
  await file.apply({ changes: figures as Parameters<typeof file.apply>[0]['changes'] });
  const full = await open(convert(await file.toBytes(), 'xlsx', 'xlsx'));
  expect(errors(full.snapshot)).toEqual([]);
  const values = ({ tables }: typeof full) =>
    tables.flatMap(({ rows }) => rows.map(({ cell, printedFigure }) => [cellKey(cell), printedFigure]));
  expect(values(full)).toEqual(values(old));
  const again = compared(full.snapshot, sheet);
  expect(again.filter(([before, now]) => before !== now)).toEqual([]);
  expect(again.filter(([, , change]) => change !== null && change !== 0)).toEqual([]);
  expect(again.filter(([, , change]) => change === 0).length).toBeGreaterThan(30);
});
