// Cells gathered into rectangles, so that Excel is asked for ranges and not for cells.

import { type Area, parseRange } from '../../core/workbook/address';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Disjoint rectangles that cover exactly these cells, in a stable order: vertical runs first
 * (the value column of an appendix), then equal runs side by side joined.
 */
export function rectanglesOf(cells: Iterable<Place>): readonly Area[] {
  const runs = verticalRuns(cells);
  runs.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const joined: Area[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left) {
      joined[joined.length - 1] = { ...last, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

function verticalRuns(cells: Iterable<Place>): Area[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }
  const runs: Area[] = [];
  for (const [column, rows] of columns) {
    let start: number | null = null;
    let end = 0;
    for (const row of [...rows].sort((a, b) => a - b)) {
      if (start !== null && row === end + 1) {
        end = row;
        continue;
      }
      if (start !== null) runs.push({ top: start, left: column, bottom: end, right: column });
      start = row;
      end = row;
    }
    if (start !== null) runs.push({ top: start, left: column, bottom: end, right: column });
  }
  return runs;
}

/** An array of the size of `area`, filled cell by cell. */
export function gridOf<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      value(area.top + row, area.left + column),
    ),
  );
}

/** The two halves of an area, cut across its rows, or its columns where it has one row; null for one cell. */
export function halvesOf(area: Area): readonly [Area, Area] | null {
  if (area.bottom > area.top) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (area.right === area.left) return null;
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** The range of an area. Untracked: nothing to release afterwards, so no extra round trip. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return sheet.getRangeByIndexes(area.top, area.left, rows, columns).untrack();
}

/** The area of an address with or without the name of its sheet; null for anything but one rectangle. */
export function addressArea(address: string): Area | null {
  return parseRange(address.slice(address.lastIndexOf('!') + 1));
}
