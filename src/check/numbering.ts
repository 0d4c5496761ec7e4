// Running numbers of a list: 1, 2, 3 …; a new list may start at 1 again below a heading.

import type { CellRef } from '../core/workbook/address';

export interface NumberedLine {
  readonly code: string;
  readonly cell: CellRef;
}

export interface NumberingBreak {
  readonly cell: CellRef;
  /** The number above, "" where the list does not begin with 1. */
  readonly before: string;
  readonly code: string;
}

/** Where the numbers leave one out, go back or repeat. Lines without a number count as one or as none. */
export function numberingBreaks(lines: readonly NumberedLine[]): readonly NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  let last: { readonly value: number; readonly row: number } | null = null;
  let blanks = 0;
  for (const { code, cell } of lines) {
    const digits = /^0*(\d{1,4})[.)]?$/.exec(code.trim())?.[1];
    if (digits === undefined) {
      blanks += 1;
      continue;
    }
    const value = Number(digits);
    const from = last?.value ?? 0;
    const goesOn = value > from && value <= from + 1 + blanks;
    // Something stood between: a heading, under which numbers start anew.
    const anew = value === 1 && last !== null && cell.row > last.row + 1 + blanks;
    if (!goesOn && !anew) breaks.push({ cell, before: last ? String(last.value) : '', code: digits });
    last = { value, row: cell.row };
    blanks = 0;
  }
  return breaks;
}
