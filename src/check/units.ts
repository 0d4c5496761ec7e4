// The units of a table by agencies: what a row is of, and where its name stands.

import type { BoundRow, BoundTable } from '../core/form/table';
import type { CellRef } from '../core/workbook/address';

/** True for a row of a unit that has a name; what the form itself prints is a blank to fill in. */
export function isNamedUnit({ row, member }: BoundRow): boolean {
  const name = member.trim();
  return row.repeats !== undefined && name !== '' && name !== row.label;
}

/** Names stand left of the first figure. */
export function nameCell({ area }: BoundTable, { sheet, row, column }: CellRef): CellRef {
  return { sheet, row, column: Math.max(area.left, column - 1) };
}
