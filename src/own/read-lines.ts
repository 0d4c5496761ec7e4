// Rows of a form's body: which rows of the sheet belong to it, with code, label and unit as printed.

import { readCode } from '../recognize/code';
import { type Grid, oneLine } from '../recognize/sheet/grid';
import type { HeaderBlock } from './headers';
import type { ReadColumn } from './read-columns';
import { cellsOf, opensTextBelow, withoutTextBelow } from './text-below';

export interface BodyLine {
  readonly at: number;
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** True where one of the figures' cells holds something. */
  readonly filled: boolean;
  /** Texts of those cells, as far as they hold any. */
  readonly shown: readonly string[];
}

/** Rows without anything after which a form has ended. */
const MOST_BLANK = 3;
/** Longer texts are none. */
const LONGEST_CODE = 40;
const LONGEST_UNIT = 300;
/** Forms are no longer. */
const MOST_LINES = 600;

/** Rows of the sheet between a header and the end of its form, as far as the first columns tell. */
export function bodyRows(grid: Grid, block: HeaderBlock, next: number): readonly number[] {
  const rows: number[] = [];
  let last = block.bottom;
  for (const row of grid.rows) {
    if (row <= block.bottom) continue;
    if (row >= next || row > last + MOST_BLANK + 1 || rows.length >= MOST_LINES) break;
    const cells = cellsOf(grid, block, row);
    if (cells.length === 0) continue;
    if (opensTextBelow(cells, block)) break;
    rows.push(row);
    last = row;
  }
  return withoutTextBelow(grid, block, rows);
}

/** The rows with their words; rows that name nothing are left out. */
export function readLines(
  grid: Grid,
  body: readonly number[],
  columns: readonly ReadColumn[],
): readonly BodyLine[] {
  const at = (role: ReadColumn['role']): number | null =>
    columns.find((one) => one.role === role)?.at ?? null;
  const [code, label, unit] = [at('code'), at('label') ?? 0, at('unit')];
  const values = columns.filter(({ role }) => role === 'value');
  return body.flatMap((row): BodyLine[] => {
    const printed = code === null ? '' : readCode(grid.cell(row, code)).printed.trim();
    const own = labelAt(grid, row, label, columns);
    // A heading merged over the whole width begins in the column of the codes.
    const heading = own === '' && printed.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2;
    const text = heading ? printed : own;
    if (text === '' && printed === '') return [];
    const shown = values.map((one) => grid.text(row, one.at)).filter((own) => own !== '');
    return [
      {
        at: row,
        code: heading ? '' : oneLine(printed, LONGEST_CODE),
        label: text,
        unit: unit === null ? '' : unitAt(grid, row, unit),
        filled: shown.length > 0,
        shown,
      },
    ];
  });
}

/** A label may stand a column further right, where the title covers both. */
function labelAt(grid: Grid, row: number, column: number, columns: readonly ReadColumn[]): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  const next = columns.find(({ at }) => at > column)?.at ?? column;
  for (let right = column + 1; right < next; right += 1) {
    const text = grid.text(row, right);
    if (text !== '') return text;
  }
  return '';
}

/** A unit merged over several rows holds for each of them. */
function unitAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merge(row, column);
  const text = merge && merge.left === column ? grid.text(merge.top, column) : grid.text(row, column);
  return oneLine(text.replace(/ {2,}/g, ' '), LONGEST_UNIT);
}
