// Long blank areas that were formatted as one are kept as one: five hundred rows made ready for later would otherwise be
// thousands of cells, formatted property by property and compared after every try.

import { type Area, MAX_COLUMNS } from '../../src/core/workbook/address';
import type { BookCell, CellStyle, Sheet } from './book';

/** Where no cell of its own stands, each cell of the area is this one. */
export interface Band {
  readonly area: Area;
  readonly cell: BookCell;
}

/** Fewer rows are cells like any others. */
const LEAST_ROWS = 100;

export function bandAt({ bands }: Sheet, row: number, column: number): Band | undefined {
  return bands.find(({ area }) => holds(area, row, column));
}

/** Formats a blank area as a whole. @returns false where its cells must be formatted one by one */
export function formatBand(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle) => CellStyle,
  blank: BookCell,
): boolean {
  if (area.bottom - area.top + 1 < LEAST_ROWS) return false;
  for (const key of sheet.cells.keys())
    if (holds(area, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) return false;
  const at = sheet.bands.findIndex((band) => touch(band.area, area));
  const old = sheet.bands[at];
  if (old && !isSame(old.area, area)) return false;
  const cell = { ...blank, style: change((old?.cell ?? blank).style) };
  sheet.bands.splice(at < 0 ? sheet.bands.length : at, at < 0 ? 0 : 1, { area, cell });
  return true;
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const touch = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const isSame = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
