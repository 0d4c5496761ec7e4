// A sheet as the preview draws it: merged cells, titles, header, bold groups, figures to the right.

import { extentOf, SHOWN_ROWS, type ShownSheet } from '../../app/workspace/shown';
import { type BoundTable, isGroupRow } from '../../core/form/table';
import type { Area, CellRef } from '../../core/workbook/address';
import { emptyCell, type SheetSnapshot } from '../../core/workbook/workbook';
import { cellText, isFigure } from './cell-text';

/** 'title' lines above the table, its 'header', 'group' rows (bold), other 'row's, and what is 'outside'. */
export type LineKind = 'title' | 'header' | 'group' | 'row' | 'outside';

export interface SheetCell {
  readonly column: number;
  readonly text: string;
  readonly figure: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface SheetLine {
  readonly row: number;
  readonly kind: LineKind;
  readonly cells: readonly SheetCell[];
}

export type ColumnWidth = 'narrow' | 'middle' | 'wide';

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly { readonly column: number; readonly width: ColumnWidth }[];
  readonly lines: readonly SheetLine[];
  /** Rows that were left out because the sheet is too long to draw. */
  readonly left: number;
}

const MOST_COLUMNS = 40;

/** @param tables those of this sheet. */
export function sheetModel(sheet: ShownSheet, tables: readonly BoundTable[]): SheetModel {
  const extent = sheet.whole ?? extentOf(sheet);
  const last = Math.max(extent.bottom, ...tables.map(({ area }) => area.bottom));
  const right = Math.min(MOST_COLUMNS - 1, Math.max(extent.right, ...tables.map(({ area }) => area.right)));
  const bottom = Math.min(last, SHOWN_ROWS - 1);
  const view = viewOf(sheet, bottom, right);
  const kinds = lineKinds(tables);
  const lines: SheetLine[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    const cells = lineCells(view, row);
    const above = tables.length > 0 ? tables.some(({ area }) => row < area.top) : isAlone(cells);
    const kind = kinds.get(row) ?? (above ? 'title' : 'outside');
    lines.push({ row, kind, cells: kind === 'title' && isAlone(cells) ? overflowing(cells, right) : cells });
  }
  return { name: sheet.name, columns: columnWidths(lines, right), lines, left: last - bottom };
}

interface View {
  readonly right: number;
  readonly bottom: number;
  readonly texts: ReadonlyMap<number, SheetSnapshot['rows'][number]>;
  readonly starts: ReadonlyMap<string, Area>;
  readonly covered: ReadonlySet<string>;
}

const at = (row: number, column: number): string => `${row}:${column}`;

function viewOf(sheet: SheetSnapshot, bottom: number, right: number): View {
  const starts = new Map<string, Area>();
  const covered = new Set<string>();
  for (const area of sheet.merges) {
    if (area.top > bottom || area.left > right) continue;
    starts.set(at(area.top, area.left), area);
    for (let row = area.top; row <= Math.min(area.bottom, bottom); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, right); column += 1) {
        if (row !== area.top || column !== area.left) covered.add(at(row, column));
      }
    }
  }
  return { right, bottom, texts: new Map(sheet.rows.map((line) => [line.row, line])), starts, covered };
}

function lineCells(view: View, row: number): readonly SheetCell[] {
  const found = new Map(view.texts.get(row)?.cells.map(({ column, cell }) => [column, cell]));
  const cells: SheetCell[] = [];
  for (let column = 0; column <= view.right; column += 1) {
    if (view.covered.has(at(row, column))) continue;
    const cell = found.get(column) ?? emptyCell;
    const area = view.starts.get(at(row, column));
    cells.push({
      column,
      text: cellText(cell),
      figure: isFigure(cell),
      rowSpan: area ? Math.min(area.bottom, view.bottom) - row + 1 : 1,
      columnSpan: area ? Math.min(area.right, view.right) - column + 1 : 1,
    });
  }
  return cells;
}

/** Where no table is known, a text with nothing beside it is taken for a title. */
function isAlone(cells: readonly SheetCell[]): boolean {
  return cells.filter(({ text }) => text !== '').length === 1;
}

/** A text flows over the empty cells to its right, as in Excel. */
function overflowing(cells: readonly SheetCell[], right: number): readonly SheetCell[] {
  const at = cells.findIndex(({ text }) => text !== '');
  const merged = (cells[at]?.columnSpan ?? 1) * (cells[at]?.rowSpan ?? 1) > 1;
  if (merged) return cells;
  return cells.slice(0, at + 1).map((cell, index) => {
    return index === at ? { ...cell, columnSpan: right - cell.column + 1 } : cell;
  });
}

function lineKinds(tables: readonly BoundTable[]): ReadonlyMap<number, LineKind> {
  const kinds = new Map<number, LineKind>();
  for (const { area, rows, documents = [], template } of tables) {
    let first = Number.POSITIVE_INFINITY;
    for (const { cell } of [...rows, ...documents]) first = Math.min(first, cell.row);
    for (let row = area.top; row <= area.bottom; row += 1) kinds.set(row, row < first ? 'header' : 'row');
    for (const { row, cell } of rows) if (isGroupRow(row, template)) kinds.set(cell.row, 'group');
  }
  return kinds;
}

/** One column is the widest (the indicators' names) and takes what room there is; the others stay small. */
function columnWidths(lines: readonly SheetLine[], right: number): SheetModel['columns'] {
  const table = lines.filter(({ kind }) => kind !== 'title').flatMap(({ cells }) => cells);
  const sizes = Array.from({ length: right + 1 }, (_, column) => {
    const texts = table
      .filter((cell) => cell.column === column && cell.columnSpan === 1)
      .map(({ text }) => text);
    return { column, longest: Math.max(0, ...texts.map((text) => text.length)), all: texts.join('').length };
  });
  const most = Math.max(...sizes.map(({ all }) => all));
  return sizes.map(({ column, longest, all }) => ({
    column,
    width: longest > 24 && all === most ? 'wide' : longest > 6 ? 'middle' : 'narrow',
  }));
}

/** The drawn cell that shows `ref`: itself, or the start of the merge that covers it. */
export function shownAt(sheet: SheetSnapshot, ref: CellRef): CellRef {
  const area = sheet.merges.find(
    (one) => ref.row >= one.top && ref.row <= one.bottom && ref.column >= one.left && ref.column <= one.right,
  );
  return area ? { sheet: ref.sheet, row: area.top, column: area.left } : ref;
}

/** The drawn cell beside `from` in the direction of an arrow key; null at the edge. */
export function neighbour(model: SheetModel, from: CellRef, rows: number, columns: number): CellRef | null {
  const here = drawn(model, from.row, from.column);
  if (!here) return null;
  const row = rows > 0 ? here.row + here.cell.rowSpan : here.row + rows;
  const column = columns > 0 ? here.cell.column + here.cell.columnSpan : here.cell.column + columns;
  const next = drawn(model, row, rows === 0 ? column : from.column);
  return next ? { sheet: from.sheet, row: next.row, column: next.cell.column } : null;
}

function drawn(model: SheetModel, row: number, column: number): { row: number; cell: SheetCell } | null {
  for (
    let above = Math.min(row, model.lines.length - 1);
    above >= 0 && row < model.lines.length;
    above -= 1
  ) {
    const cell = model.lines[above]?.cells.find(
      (one) =>
        column >= one.column &&
        column < one.column + one.columnSpan &&
        row < above + one.rowSpan &&
        row >= above,
    );
    if (cell) return { row: above, cell };
    if (row - above > 60) return null;
  }
  return null;
}
