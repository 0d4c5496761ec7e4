// A sheet that can be pulled about while every figure keeps knowing what it is.

import type { ColumnRole, Template, TemplateRow } from '../../../src/core/form/template';
import type { Area } from '../../../src/core/workbook/address';
import type { Cell, CellContent, SheetRow, SheetSnapshot } from '../../../src/core/workbook/workbook';

/** What a value cell really is. */
export interface Mark {
  readonly template: string;
  readonly key: string;
  readonly indicator: string;
  /** Year, or agency of a fixed row; null where it is whatever the line's label says. */
  readonly member: string | null;
  /** The sheet no longer tells which row it is: whoever binds it guesses. */
  readonly open?: true;
  /** The row stands there twice with the same figures: either cell is right, and it is one figure. */
  readonly pasted?: true;
}

export interface GridCell {
  readonly content: CellContent;
  readonly format?: string;
  readonly formula?: string;
  readonly mark?: Mark;
  /** Cells covered to the right and below. */
  readonly span?: { readonly right: number; readonly down: number };
}

export type LineKind = 'title' | 'header' | 'heading' | 'row' | 'own' | 'blank';

export interface GridLine {
  readonly kind: LineKind;
  /** As long as the grid has columns; undefined is an empty cell. */
  readonly cells: readonly (GridCell | undefined)[];
  readonly template?: Template;
  readonly row?: TemplateRow;
  readonly hidden?: true;
}

/** What a column of the form is; 'own' is one that somebody put in. */
export interface GridColumn {
  readonly role: ColumnRole | 'own';
  readonly indicator?: string;
  readonly member?: string;
}

export interface Grid {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  /** What was done to it, in order. */
  readonly done: readonly string[];
}

/** Position of the first column of a role; −1 where there is none. */
export const columnOf = (grid: Grid, role: GridColumn['role']): number =>
  grid.columns.findIndex((column) => column.role === role);

export const textAt = (line: GridLine, column: number): string => {
  const content = line.cells[column]?.content;
  return typeof content === 'string' ? content : '';
};

/** The same line with another content in one cell. */
export function withContent(line: GridLine, column: number, content: CellContent): GridLine {
  const cells = [...line.cells];
  cells[column] = { ...cells[column], content };
  return { ...line, cells };
}

export const mapLines = (grid: Grid, change: (line: GridLine, at: number) => GridLine): Grid => ({
  ...grid,
  lines: grid.lines.map(change),
});

/** Puts a column in; merges that it falls into grow. */
export function insertColumn(
  grid: Grid,
  at: number,
  column: GridColumn,
  cellOf: (line: GridLine, index: number) => GridCell | undefined,
): Grid {
  const lines = grid.lines.map((line, index): GridLine => {
    const cells = line.cells.map((cell, n): GridCell | undefined => {
      const span = cell?.span;
      return span && n < at && at <= n + span.right
        ? { ...cell, span: { ...span, right: span.right + 1 } }
        : cell;
    });
    cells.splice(at, 0, cellOf(line, index));
    return { ...line, cells };
  });
  const columns = [...grid.columns];
  columns.splice(at, 0, column);
  return { ...grid, columns, lines };
}

/** Takes a column out; merges over it shrink. */
export function removeColumn(grid: Grid, at: number): Grid {
  const lines = grid.lines.map((line): GridLine => {
    const cells = line.cells.map((cell, n): GridCell | undefined => {
      const span = cell?.span;
      return span && n <= at && at <= n + span.right && span.right > 0
        ? { ...cell, span: { ...span, right: span.right - 1 } }
        : cell;
    });
    const gone = cells[at];
    // The title over a merge stays when its first column goes.
    if (gone?.span && (line.cells[at]?.span?.right ?? 0) > 0) cells[at + 1] = gone;
    cells.splice(at, 1);
    return { ...line, cells };
  });
  return { ...grid, columns: grid.columns.filter((_, n) => n !== at), lines };
}

/** Columns in another order, given as old positions; a merge whose columns part is dissolved. */
export function permute(grid: Grid, order: readonly number[]): Grid {
  const target = order.map((_, old) => order.indexOf(old));
  const lines = grid.lines.map((line): GridLine => {
    const cells: (GridCell | undefined)[] = order.map(() => undefined);
    for (const [old, cell] of line.cells.entries()) {
      if (!cell) continue;
      const right = cell.span?.right ?? 0;
      const places = target.slice(old, old + right + 1);
      const first = Math.min(...places);
      const together = Math.max(...places) - first === right;
      const place = together ? first : (target[old] ?? old);
      const kept = together || !cell.span ? cell : { ...cell, span: { ...cell.span, right: 0 } };
      if (cell.content !== null || cells[place] === undefined) cells[place] = kept;
    }
    return { ...line, cells };
  });
  return { ...grid, columns: order.flatMap((old) => grid.columns[old] ?? []), lines };
}

/** Marks of a sheet by "row:column", with the agency of a listed row as its own label says. */
export interface DrawnSheet {
  readonly snapshot: SheetSnapshot;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** The grid as a host would hand it over. */
export function drawGrid(grid: Grid): DrawnSheet {
  const rows: SheetRow[] = [];
  const merges: Area[] = [];
  const marks = new Map<string, Mark>();
  for (const [row, line] of grid.lines.entries()) {
    const cells: { column: number; cell: Cell }[] = [];
    for (const [column, one] of line.cells.entries()) {
      if (!one) continue;
      if (one.mark) marks.set(`${row}:${column}`, one.mark);
      const { right = 0, down = 0 } = one.span ?? {};
      if (right > 0 || down > 0) {
        merges.push({ top: row, left: column, bottom: row + down, right: column + right });
      }
      if (one.content === null || one.content === '') continue;
      cells.push({ column, cell: { content: one.content, ...looksOf(one) } });
    }
    if (cells.length > 0) rows.push({ row, cells, ...(line.hidden ? { hidden: true } : {}) });
  }
  return { snapshot: { name: grid.name, hidden: false, protected: false, rows, merges }, marks };
}

const looksOf = ({ format, formula }: GridCell): Omit<Cell, 'content'> => ({
  ...(format === undefined ? {} : { format }),
  ...(formula === undefined ? {} : { formula }),
});
