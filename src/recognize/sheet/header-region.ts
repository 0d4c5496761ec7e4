// Where the headers of a sheet stand, whatever form is below them: rows of titles over columns, the merges and the
// empty rows between them kept, down to the row that only numbers the columns.

import { showsFigure } from '../../core/form/typed-figures';
import { codeKey } from '../code';
import type { Grid, ShownCell } from './grid';
import { isTitleWord, senseOf } from './title-words';

/** The rows of one header, from its first column to its last; 0-based, inclusive. */
export interface HeaderRegion {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The row that only numbers the columns ("1 | 2 | 3= 4+5"), where there is one. */
  readonly numbers: number | null;
}

/** A header has no more rows than this, empty ones counted. */
const DEEPEST = 9;
/** Longer text stands in no header cell. */
const LONGEST = 200;
/** Empty rows that may stand inside a header where no merge joins its rows. */
const MOST_EMPTY = 2;
const FEWEST_TITLES = 2;

const YEAR = /^(?:19|20)\d{2}$/;
const NUMBERING = /^\(?\s*(?:[A-Z]|\d{1,2}[a-z]?)\s*(?:\)\s*)?(?:(?:\(\s*)?=.*)?$/;

/** "A", "(1)", "3= 4+5": the cell of a row that only numbers the columns. */
export const isNumbering = (text: string): boolean => NUMBERING.test(text);

/** Columns that changed places keep their numbers; fewer neighbours in order than this are figures. */
const IN_ORDER = 0.6;

/** "A | B | 1 | 2= 3+4", "(1) | (2)": each number once, nearly all in order, and nothing else. */
export function numbersColumns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 3 || !filled.every(isNumbering)) return false;
  const numbers = filled.flatMap((text) => /\d{1,2}/.exec(text)?.[0] ?? []).map(Number);
  if (numbers.length < 2 || new Set(numbers).size < numbers.length || Math.min(...numbers) > 3) return false;
  const inOrder = numbers.filter((one, n) => n > 0 && one === (numbers[n - 1] ?? 0) + 1).length;
  return inOrder >= (numbers.length - 1) * IN_ORDER;
}

const textsOf = (cells: readonly ShownCell[]): readonly string[] => cells.map(({ text }) => text);

/** A row that may hold titles: texts and years only, no code in front of them. */
function mayHoldTitles(grid: Grid, row: number, cells: readonly ShownCell[]): boolean {
  const [first] = cells;
  if (!first || cells.length < 1) return false;
  if (codeKey(first.text) !== '' && !isTitleWord(first.text)) return false;
  return cells.every(({ column, text }) => {
    if (text.length > LONGEST) return false;
    if (typeof grid.cell(row, column).content === 'number') return YEAR.test(text) || text.includes('/');
    // "40%" has a word of titles in it and is a figure all the same.
    return YEAR.test(text) || !showsFigure(text);
  });
}

const titleCount = (cells: readonly ShownCell[]): number =>
  cells.filter(({ text }) => isTitleWord(text)).length;

/** Two columns told by their words, or one beside several others right above the row of numbers. */
function opens(grid: Grid, row: number): boolean {
  // Most rows of a sheet hold figures: they are done with before a text is looked at.
  if (grid.hasPlainNumber(row)) return false;
  const cells = grid.filled(row);
  if (cells.length < FEWEST_TITLES || !mayHoldTitles(grid, row, cells)) return false;
  if (titleCount(cells) >= FEWEST_TITLES) return true;
  // "STT", "Mã …" in front of at least two others, whatever those are called.
  if (cells.length >= 3 && senseOf(cells[0]?.text ?? '').traits.has('code')) return true;
  for (let below = row + 1; below <= row + DEEPEST; below += 1) {
    const next = grid.filled(below);
    if (next.length === 0) continue;
    if (numbersColumns(textsOf(next))) return cells.length >= 3;
    if (!mayHoldTitles(grid, below, next)) return false;
  }
  return false;
}

/** Last row that a merge beginning in this row reaches; whole-column merges do not count. */
function mergedDown(grid: Grid, row: number): number {
  return grid
    .mergesIn(row)
    .reduce(
      (low, { top, bottom }) => (top === row && bottom < row + DEEPEST ? Math.max(low, bottom) : low),
      row,
    );
}

/** First row of the merges that reach down into this one: titles over it that no word of ours tells. */
function mergedUp(grid: Grid, row: number): number {
  return grid
    .mergesIn(row)
    .reduce(
      (high, { top, left, right }) => (top > row - DEEPEST && right - left < 60 ? Math.min(high, top) : high),
      row,
    );
}

/** A further row of the same header: it says something of columns that have a title above. */
function continues(grid: Grid, region: HeaderRegion, row: number): boolean {
  const cells = grid.filled(row);
  if (!mayHoldTitles(grid, row, cells)) return false;
  // The last group of an unmerged header may reach further right than its title.
  const beyond = cells.filter(({ column }) => column > region.right);
  if (cells.some(({ column }) => column < region.left) || titleCount(beyond) < beyond.length) return false;
  const [first] = cells;
  // Body rows begin in the first column; a sub-header begins under a title that groups columns.
  if (first && first.column > region.left + 1) return true;
  return (
    titleCount(cells) * 2 >= cells.length &&
    titleCount(cells) >= FEWEST_TITLES &&
    !repeats(grid, region, cells)
  );
}

/** The titles of the header once more are another header (a page break), not its next row. */
function repeats(grid: Grid, { top }: HeaderRegion, cells: readonly ShownCell[]): boolean {
  return cells.some(({ column, text }) => grid.text(top, column) === text);
}

function spanOf(grid: Grid, row: number): { readonly left: number; readonly right: number } {
  const spans = grid
    .filled(row)
    .map(({ column }) => grid.merge(row, column) ?? { left: column, right: column });
  return {
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
  };
}

/** The header that opens in a row. */
function regionAt(grid: Grid, row: number, from: number): HeaderRegion {
  const top = Math.max(from, mergedUp(grid, row));
  const span = spanOf(grid, row);
  let region: HeaderRegion = { top, bottom: mergedDown(grid, row), ...span, numbers: null };
  for (let at = top; at < row; at += 1) {
    const above = grid.filled(at).length > 0 ? spanOf(grid, at) : region;
    region = {
      ...region,
      left: Math.min(region.left, above.left),
      right: Math.max(region.right, above.right),
    };
  }
  let empty = 0;
  for (let at = row + 1; at <= top + DEEPEST; at += 1) {
    const cells = grid.filled(at);
    if (cells.length === 0) {
      empty = at <= region.bottom ? 0 : empty + 1;
      if (empty > MOST_EMPTY) break;
      continue;
    }
    if (numbersColumns(textsOf(cells)))
      return { ...region, bottom: at, numbers: at, right: Math.max(region.right, spanOf(grid, at).right) };
    if (at > region.bottom && !continues(grid, region, at)) break;
    empty = 0;
    const { right } = spanOf(grid, at);
    region = {
      ...region,
      bottom: Math.max(region.bottom, mergedDown(grid, at)),
      right: Math.max(region.right, right),
    };
  }
  return region;
}

/** Every header of a sheet from top to bottom; one repeated at a page break is one more. */
export function findHeaderRegions(grid: Grid): readonly HeaderRegion[] {
  const regions: HeaderRegion[] = [];
  let from = 0;
  for (const row of grid.rows) {
    if (row < from || !opens(grid, row)) continue;
    const region = regionAt(grid, row, from);
    regions.push(region);
    from = region.bottom + 1;
  }
  return regions;
}
