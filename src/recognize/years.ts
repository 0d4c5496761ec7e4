// The columns of a table by years: which year each column stands for, as the sheet's own header says.

import type { Cell, SheetSnapshot } from '../core/workbook';

/** A column of figures; `member` is the year, or "" where the table has one figure a row. */
export interface ValueColumn {
  readonly column: number;
  readonly member: string;
}

/** "Năm 2015", "2016", "Năm 2020 (Tính đến 31/3)". */
const YEAR = /^\s*(?:năm\s*)?((?:19|20)\d{2})(?!\d|\s*[-/–]\s*(?:19|20)\d{2})/iu;
/** Longer texts name a year in passing. */
const LONGEST = 60;
/** Rows above the first row of figures in which the years are looked for. */
const REACH = 8;

function yearOf({ content, format }: Cell): string | null {
  if (typeof content === 'number') {
    const plain = format === undefined || /^(General|0|@)$/i.test(format);
    return plain && Number.isInteger(content) && content >= 1990 && content <= 2100 ? String(content) : null;
  }
  if (typeof content !== 'string' || content.length > LONGEST) return null;
  return YEAR.exec(content.normalize('NFC'))?.[1] ?? null;
}

/**
 * The lowest row between two rows that names years right of the labels.
 * @param from first row that may belong to the table's header.
 * @param to first row with figures.
 * @returns null where no row does; a year that stands over two columns is taken for the first of them only.
 */
export function findYears(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  label: number,
): { readonly row: number; readonly columns: readonly ValueColumn[] } | null {
  let found: { row: number; columns: ValueColumn[] } | null = null;
  for (const { row, cells } of sheet.rows) {
    if (row >= to) break;
    if (row < from || row < to - REACH) continue;
    const columns: ValueColumn[] = [];
    const seen = new Set<string>();
    for (const { column, cell } of cells) {
      if (column <= label) continue;
      const member = yearOf(cell);
      if (member === null || seen.has(member)) continue;
      seen.add(member);
      columns.push({ column, member });
    }
    if (columns.length > 0) found = { row, columns };
  }
  return found;
}
