// Which headers of a sheet that no template of ours describes head a form: the one reading of the sheet finds them all.

import { headersOf, type SheetHeader } from '../recognize/sheet/columns';
import type { Grid } from '../recognize/sheet/grid';
import { headerRole } from './words';

/** The rows of one header, from its first column to its last. */
export type HeaderBlock = SheetHeader;

const FEWEST_COLUMNS = 3;

/** Two columns of different roles, or a numbering column beside others, make the header of a form. */
function headsForm({ columns }: SheetHeader): boolean {
  const kinds = new Set(columns.flatMap(({ path }) => path.map(headerRole)).filter((role) => role !== null));
  return kinds.size >= 2 || (kinds.has('code') && columns.length >= FEWEST_COLUMNS);
}

/** Every header from top to bottom; one that is repeated at a page break is one more. */
export function findHeaderBlocks(grid: Grid): readonly HeaderBlock[] {
  return headersOf(grid).filter(headsForm);
}
