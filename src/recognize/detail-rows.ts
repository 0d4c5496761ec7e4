// Rows that only tell in detail what a row above them adds up: the procedures of a field of work, which an export lists
// under each field. They are no rows of their own: counted beside their field they would count twice.

import { foldLabel } from '../core/text/fold';
import type { CellContent, SheetRow } from '../core/workbook/workbook';
import { isTotal } from './agency-lines';
import type { PrintedCode } from './code';
import { depthOf } from './list-groups';

/** A row of the sheet as the columns of numbers and labels have it. */
export interface WrittenRow {
  readonly source: SheetRow;
  readonly code: PrintedCode;
  readonly label: string;
  /** It holds a figure of the form. */
  readonly filled: boolean;
  /** It holds the number that the national register gives a procedure. */
  readonly coded: boolean;
}

/** "1.004227", "2.000815.000.00.00.H08", alone or in front of a name; as a number it has lost its last noughts. */
const PROCEDURE = /^[1-3]\.\d{6}(?:\.[\p{L}\d]+)*(?=$|[\s:–-])/u;

/** True for the number of a procedure in the national register (cơ sở dữ liệu quốc gia về TTHC). */
export const isProcedureCode = (content: CellContent): boolean =>
  typeof content === 'string'
    ? PROCEDURE.test(content.trim())
    : typeof content === 'number' && /^[1-3]\.0\d{2,5}$/.test(String(content));

/** Titles over the labels that say so themselves: "Lĩnh vực / Thủ tục hành chính". */
const namesBoth = (title: string): boolean => {
  const key = foldLabel(title);
  return key.includes('lĩnh vực') && key.includes('thủ tục');
};

const depth = ({ code: { keys } }: WrittenRow): number | null => depthOf(keys[0] ?? '');

/** False where the numbers say that the second stands beside the first, or over it. */
function mayStandUnder(owner: WrittenRow, row: WrittenRow): boolean {
  const [above, below] = [depth(owner), depth(row)];
  return above === null || below === null || below > above;
}

/**
 * Rows of the sheet that are details of the row above them.
 * @param rows everything below the header, from top to bottom.
 * @param title what stands over the labels.
 */
export function detailRows(rows: readonly WrittenRow[], title: string): ReadonlySet<SheetRow> {
  const details = new Set<SheetRow>();
  const both = namesBoth(title);
  let owner: WrittenRow | null = null;
  for (const row of rows) {
    if (row.label === '' && !row.filled) continue;
    const key = foldLabel(row.label);
    const total = isTotal(key);
    const numbered: boolean = owner !== null && depth(owner) !== null && depth(row) !== null;
    const named = row.coded || (numbered && (both || key.startsWith('thủ tục ')));
    if (owner && !total && named && mayStandUnder(owner, row)) details.add(row.source);
    else owner = row.filled && !total && !row.coded ? row : null;
  }
  return details;
}
