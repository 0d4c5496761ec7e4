// Which figure of the tables a person's text means by "{PL4!D24}".

import type { CellReference } from '../report/cell-reference';
import { cleanText } from '../text/fold';
import { cellKey } from '../workbook/address';
import type { BoundRow, BoundTable } from './table';

export interface FigureAt {
  readonly table: BoundTable;
  readonly bound: BoundRow;
}

/** Excel compares names of sheets without regard to case. */
const fold = (sheet: string): string => cleanText(sheet).toLowerCase();

/** The lookup over the tables; it gives null for a cell that none of them binds. */
export function figuresAt(tables: readonly BoundTable[]): (reference: CellReference) => FigureAt | null {
  const figures = new Map<string, FigureAt>();
  for (const table of tables) {
    for (const bound of table.rows)
      figures.set(cellKey({ ...bound.cell, sheet: fold(bound.cell.sheet) }), { table, bound });
  }
  return ({ sheet, at }) => (at && figures.get(cellKey({ sheet: fold(sheet), ...at }))) ?? null;
}
