// Which cells of the forms hold a figure, or stand where one belongs.

import type { CellRef } from '../workbook/address';
import {
  type Cell,
  cellIn,
  emptyCell,
  isBlank,
  type SheetRow,
  type WorkbookSnapshot,
} from '../workbook/workbook';
import type { BoundRow, BoundTable } from './table';
import { kindOf } from './template';
import { showsFigure } from './typed-figures';

/** A cell of figures that holds something. */
export interface FilledCell {
  readonly table: BoundTable;
  /** null for a row that people added to the form. */
  readonly bound: BoundRow | null;
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly label: string;
}

/** Cells of one sheet by row and column. */
export class CellIndex {
  private readonly rows = new Map<string, ReadonlyMap<number, SheetRow>>();

  constructor({ sheets }: WorkbookSnapshot) {
    for (const { name, rows } of sheets) this.rows.set(name, new Map(rows.map((row) => [row.row, row])));
  }

  row(sheet: string, row: number): SheetRow | undefined {
    return this.rows.get(sheet)?.get(row);
  }

  at({ sheet, row, column }: CellRef): Cell {
    return cellIn(this.row(sheet, row), column) ?? emptyCell;
  }
}

/** Every cell of figures that holds something: of the form's rows and of rows that people added. */
export function filledCells(table: BoundTable, index: CellIndex): readonly FilledCell[] {
  const bound = table.rows.flatMap((row): FilledCell[] => {
    const cell = index.at(row.cell);
    if (isBlank(cell.content) && cell.formula === undefined) return [];
    const whose = kindOf(table.template) === 'indicators' ? '' : row.member;
    const label = [row.printedCode, row.printedLabel, whose === row.printedLabel ? '' : whose];
    return [{ table, bound: row, ref: row.cell, cell, label: label.filter((part) => part !== '').join(' ') }];
  });
  const columns = [...new Set(table.rows.map(({ cell }) => cell.column))];
  const added = table.extra.flatMap((row) => {
    const label = labelOf(index.row(table.sheet, row), Math.min(...columns));
    return columns.flatMap((column): FilledCell[] => {
      const ref = { sheet: table.sheet, row, column };
      const cell = index.at(ref);
      // A title or a header in between is no figure.
      return label !== '' && looksLikeFigure(cell) ? [{ table, bound: null, ref, cell, label }] : [];
    });
  });
  return [...bound, ...added];
}

function looksLikeFigure({ content, formula }: Cell): boolean {
  if (formula !== undefined || typeof content === 'number') return true;
  return typeof content === 'string' && showsFigure(content);
}

/** The longest text left of the figures. */
function labelOf(row: SheetRow | undefined, before: number): string {
  const texts = (row?.cells ?? []).flatMap(({ column, cell }) =>
    column < before && typeof cell.content === 'string' ? [cell.content.trim()] : [],
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
