// Tables side by side on one sheet: each part of the sheet that holds one of them becomes a sheet of its own, with the
// rows and columns it had. What comes after sees one table beside nothing.

import type { SheetRow, SheetSnapshot } from '../core/workbook/workbook';
import { LABEL_LIKE } from './layout';
import { BEFORE, edgeOf } from './panel-edge';
import { contentAt, isText, type Start, startsOf } from './panel-starts';
import type { TemplateIndex } from './template-index';

/** Rows of a sheet that are cut at a column. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** Headers of tables side by side begin at most so many rows apart. */
const APART = 15;
/** Rows in which both tables must have labels. */
const FEWEST_ROWS = 2;
/** Titles stand at most so many rows above a header. */
const TITLE_REACH = 8;

/** True where the right header stands over a table of its own beside that of the left one. */
function areBeside(sheet: SheetSnapshot, left: Start, right: Start, index: TemplateIndex): boolean {
  // A list of documents ends with its titles; a table has a column of figures after its labels.
  if (right.column < left.label + (right.coded ? 1 : 2) || Math.abs(left.row - right.row) > APART)
    return false;
  const top = Math.min(left.row, right.row);
  const low = Math.max(left.row, right.row);
  const cut = sheet.merges.some(
    (area) =>
      top <= area.bottom && area.top <= low + 1 && area.left <= left.label && right.column <= area.right,
  );
  if (cut) return false;
  // "STT" twice in one row says nearly all.
  const fewest = left.coded && right.coded && left.row === right.row ? 1 : FEWEST_ROWS;
  let both = 0;
  let known = 0;
  const isKnown = (content: string) => index.match(content).best >= LABEL_LIKE;
  for (const row of sheet.rows) {
    if (row.row <= low) continue;
    const [here, there] = [contentAt(row, right.label), contentAt(row, left.label)];
    if (!isText(here) || !isText(there)) continue;
    both += 1;
    if ((right.coded || isKnown(here)) && (left.coded || isKnown(there))) known += 1;
    if (known >= fewest) return true;
    if (both > APART) return false;
  }
  return false;
}

/** First row of the titles over a header: up to the last row of figures. */
function titlesFrom(sheet: SheetSnapshot, header: number): number {
  let from = header;
  for (const { row, cells } of sheet.rows.filter((one) => one.row < header).reverse()) {
    if (row < header - TITLE_REACH || cells.some(({ cell }) => typeof cell.content === 'number')) break;
    from = row;
  }
  return from;
}

/** The next header below that stands over both sides of the cut. */
function wholeFrom(
  sheet: SheetSnapshot,
  starts: readonly Start[],
  low: number,
  cut: number,
  index: TemplateIndex,
) {
  const next = starts.find(
    ({ row, column }) =>
      row > low + 1 &&
      column < cut &&
      !starts.some((other) => other.row === row && other.column >= cut) &&
      sheet.rows.some(
        (one) =>
          one.row === row &&
          one.cells.some(
            ({ column: at, cell }) =>
              at >= cut && typeof cell.content === 'string' && index.headerWord(cell.content) !== null,
          ),
      ),
  );
  return next ? titlesFrom(sheet, next.row) : Number.POSITIVE_INFINITY;
}

function cutsOf(sheet: SheetSnapshot, starts: readonly Start[], index: TemplateIndex): Cut[] {
  const cuts: Cut[] = [];
  for (const right of starts) {
    const left = starts.find((one) => one.column < right.column && areBeside(sheet, one, right, index));
    if (!left) continue;
    const column = edgeOf(sheet, left, right, index);
    if (
      cuts.some(
        (cut) => Math.abs(cut.column - column) <= BEFORE && cut.from <= right.row && right.row < cut.to,
      )
    ) {
      continue;
    }
    const from = titlesFrom(sheet, Math.min(left.row, right.row));
    const to = wholeFrom(sheet, starts, Math.max(left.row, right.row), column, index);
    cuts.push({ from, to, column });
  }
  return cuts;
}

/** Cells of the rows `from` ≤ row < `to` and the columns `left` ≤ column < `right`. */
function part(sheet: SheetSnapshot, from: number, to: number, left: number, right: number): SheetSnapshot {
  const rows = sheet.rows.flatMap((row): SheetRow[] => {
    if (row.row < from || row.row >= to) return [];
    const cells = row.cells.filter(({ column }) => left <= column && column < right);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
  const merges = sheet.merges.filter(
    (area) => from <= area.top && area.bottom < to && left <= area.left && area.right < right,
  );
  return { ...sheet, rows, merges };
}

/** The sheet itself, or where tables stand side by side its parts, from top to bottom and from left to right. */
export function panelsOf(sheet: SheetSnapshot, index: TemplateIndex): readonly SheetSnapshot[] {
  const starts = startsOf(sheet, index);
  if (new Set(starts.map(({ column }) => column)).size < 2) return [sheet];
  const cuts = cutsOf(sheet, starts, index);
  if (cuts.length === 0) return [sheet];
  const edges = [...new Set([0, ...cuts.flatMap(({ from, to }) => [from, to]), Number.POSITIVE_INFINITY])];
  edges.sort((a, b) => a - b);
  return edges.flatMap((from, n) => {
    const to = edges[n + 1];
    if (to === undefined) return [];
    const columns = cuts.filter((cut) => cut.from < to && from < cut.to).map(({ column }) => column);
    const bounds = [0, ...columns.sort((a, b) => a - b), Number.POSITIVE_INFINITY];
    return bounds
      .slice(1)
      .map((right, at) => part(sheet, from, to, bounds[at] ?? 0, right))
      .filter(({ rows }) => rows.length > 0);
  });
}
