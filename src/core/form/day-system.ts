// Workbooks that count days from 1904, as old Excel for Mac did. Everything above the hosts counts from 1900: what a
// host hands over is read so, and what it is asked to write is counted anew.

import { isDateFormat } from '../number/vietnamese-number-format';
import type { CellRef } from '../workbook/address';
import {
  type Cell,
  type CellChange,
  cellIn,
  type Patch,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/workbook';
import type { SheetDesign } from './sheet-design';

/** Day 0 of 1904 is this day of 1900 (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1_462;

/** A workbook that counts from 1904, its days counted from 1900; what the cells really hold stays with them. */
export function daysFrom1900(held: WorkbookSnapshot): WorkbookSnapshot {
  const cellOf = (cell: Cell): Cell => {
    const { content, format } = cell;
    if (typeof content !== 'number' || !isDateFormat(format)) return cell;
    return { ...cell, content: content + DAYS_TO_1904, original: content };
  };
  return {
    ...held,
    sheets: held.sheets.map(
      (sheet): SheetSnapshot => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map(({ column, cell }) => ({ column, cell: cellOf(cell) })),
        })),
      }),
    ),
  };
}

const dayIn1904 = (value: number, format: string | undefined): number =>
  isDateFormat(format) ? value - DAYS_TO_1904 : value;

/** The patch for a workbook that counts from 1904. @param held the workbook: cells keep the format that they have. */
export function patchFrom1904({ changes }: Patch, held: WorkbookSnapshot): Patch {
  const formatAt = ({ sheet, row, column }: CellRef): string | undefined =>
    cellIn(
      held.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row),
      column,
    )?.format;
  return {
    changes: changes.map((change): CellChange => {
      const { value, format } = change;
      if (typeof value !== 'number') return change;
      return { ...change, value: dayIn1904(value, format ?? formatAt(change)) };
    }),
  };
}

/** The designs for a workbook that counts from 1904. */
export function designsFrom1904(designs: readonly SheetDesign[]): readonly SheetDesign[] {
  return designs.map((design) => ({
    ...design,
    cells: design.cells.map((cell) =>
      cell.value === undefined ? cell : { ...cell, value: dayIn1904(cell.value, cell.format) },
    ),
  }));
}
