// The header over a table that no kind of form has read: the sheet's own reading of it, else the rows above its figures.

import type { SheetSnapshot } from '../../core/workbook/workbook';
import type { UnreadBlock } from '../ledger';
import { headerIn, headersOf, type SheetHeader } from '../sheet/columns';
import { gridOf } from '../sheet/grid';
import { numbersColumns } from '../sheet/header-region';

/** null for a table without one. */
export function headerOver(sheet: SheetSnapshot, { area, body }: UnreadBlock): SheetHeader | null {
  const grid = gridOf(sheet);
  const bottom = (body ?? area.bottom + 1) - 1;
  const known = headersOf(grid).findLast((one) => area.top <= one.top && one.bottom <= bottom);
  if (known) return known;
  const rows = grid.rows.filter((row) => area.top <= row && row <= bottom);
  const numbers = rows.find((row) => numbersColumns(grid.filled(row).map(({ text }) => text))) ?? null;
  const { top, left, right } = area;
  return rows.some((row) => row !== numbers) ? headerIn(grid, { top, bottom, left, right, numbers }) : null;
}
