// Looking up cells of a snapshot.

import { cellKey } from '../../core/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../core/workbook/workbook';

/** The snapshot's cells at the given keys; cells that are not there are left out. */
export function cellsAt(snapshot: WorkbookSnapshot, keys: ReadonlySet<string>): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const sheet of snapshot.sheets) {
    for (const { row, cells } of sheet.rows) {
      for (const { column, cell } of cells) {
        const key = cellKey({ sheet: sheet.name, row, column });
        if (keys.has(key)) found.set(key, cell);
      }
    }
  }
  return found;
}
