// The columns of a header: for each, the titles above it from the widest group down to its own, and its number.

import { columnNumber, columnPaths } from '../../core/form/header-path';
import type { Area } from '../../core/workbook/address';
import type { Grid } from './grid';
import { findHeaderRegions, type HeaderRegion } from './header-region';

export interface TitledColumn {
  /** Column of the sheet, 0-based. */
  readonly column: number;
  /** Titles above it, the widest first; never empty. */
  readonly path: readonly string[];
  /** "3" of "3= 4+5+6"; "" where the sheet numbers no columns. */
  readonly number: string;
  /** The cell of the numbering row as printed: it may tell how the column is calculated. */
  readonly numbering: string;
}

export interface SheetHeader extends HeaderRegion {
  /** Titled columns from left to right. */
  readonly columns: readonly TitledColumn[];
}

/** So many titles beside their like are no chance. */
const FEWEST_AGAIN = 2;

/** Rows of titles as texts of one width, each at its place in the sheet, empty rows kept. */
function titleGrid(grid: Grid, region: HeaderRegion): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = region.top; row <= region.bottom; row += 1) {
    const texts = Array.from({ length: region.right - region.left + 1 }, () => '');
    if (row !== region.numbers) {
      for (const { column, text } of grid.filled(row)) {
        if (column >= region.left && column <= region.right) texts[column - region.left] = text;
      }
    }
    rows.push(texts);
  }
  return rows;
}

/** Merges that lie in the header's rows, counted from its first cell. */
function mergesOf(grid: Grid, region: HeaderRegion): readonly Area[] {
  const seen = new Set<Area>();
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (const area of grid.mergesIn(row)) seen.add(area);
  }
  return [...seen].map((area) => ({
    top: Math.max(area.top, region.top) - region.top,
    left: area.left - region.left,
    bottom: Math.min(area.bottom, region.bottom) - region.top,
    right: area.right - region.left,
  }));
}

/**
 * Titles of a row that are typed again over each of their columns, as areas of one cell: there a blank cell is a blank
 * title, nothing spreads into it.
 */
function typedAgain(rows: readonly (readonly string[])[]): readonly Area[] {
  return rows.flatMap((texts, row) => {
    const again = texts.filter((text, column) => text !== '' && text === texts[column - 1]).length;
    if (again < FEWEST_AGAIN) return [];
    return texts.flatMap((text, column) =>
      text === '' ? [] : [{ top: row, left: column, bottom: row, right: column }],
    );
  });
}

/** False for a column that only the blank beside a title reaches: nobody says that the title is meant for it. */
function isTitled(grid: Grid, { top, bottom, numbers }: HeaderRegion, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (row !== numbers && (grid.text(row, column) !== '' || grid.merge(row, column))) return true;
  }
  return false;
}

function readColumns(grid: Grid, region: HeaderRegion): readonly TitledColumn[] {
  const rows = titleGrid(grid, region);
  const paths = columnPaths(rows, [...mergesOf(grid, region), ...typedAgain(rows)]);
  return paths.flatMap((path, index) => {
    const column = region.left + index;
    const numbering = region.numbers === null ? '' : grid.text(region.numbers, column);
    return path.length === 0 || !isTitled(grid, region, column)
      ? []
      : [{ column, path, number: columnNumber(numbering), numbering }];
  });
}

/** A header of rows that somebody else found: its words need not be known. */
export const headerIn = (grid: Grid, region: HeaderRegion): SheetHeader => ({
  ...region,
  columns: readColumns(grid, region),
});

const headers = new WeakMap<Grid, readonly SheetHeader[]>();

/** Every header of a sheet from top to bottom, read once. */
export function headersOf(grid: Grid): readonly SheetHeader[] {
  const known = headers.get(grid);
  if (known) return known;
  const fresh = findHeaderRegions(grid).map((region) => headerIn(grid, region));
  headers.set(grid, fresh);
  return fresh;
}
