// Tables side by side on one sheet: each part of the sheet that holds one of them becomes a sheet of its own, with the
// rows and columns it had. What comes after sees one table beside nothing.

import { foldLabel } from '../core/fold';
import type { ColumnRole } from '../core/template';
import type { SheetRow, SheetSnapshot } from '../core/workbook';
import { codeKey } from './code';
import { LABEL_LIKE } from './layout';
import type { TemplateIndex } from './template-index';
import { documentTitleWords, headerWords } from './words';

/** Where a header begins: at its "STT", or at its "Chỉ tiêu" where it has none. */
interface Start {
  readonly row: number;
  readonly column: number;
  /** Column of the labels under it. */
  readonly label: number;
  readonly coded: boolean;
  /** A list of documents: it has no column of figures. */
  readonly list?: true;
}

/** Rows of a sheet that are cut at a column. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLabel));
const codeWords = fold(headerWords.code);
const titleColumnWords = fold(documentTitleWords);

/** Longer text in a cell is no header word. */
const LONGEST = 90;
/** Text of this length stands in a column of labels, not of units or codes. */
const LONG = 10;
/** Headers of tables side by side begin at most so many rows apart. */
const APART = 15;
/** Rows in which both tables must have labels. */
const FEWEST_ROWS = 2;
/** Known labels that make a column one of labels. */
const FEWEST_LABELS = 3;
/** Rows that are enough to tell. */
const SAMPLE = 60;
/** Columns of its own that a table may have before its numbers. */
const BEFORE = 3;
/** Titles stand at most so many rows above a header. */
const TITLE_REACH = 8;

type Role = 'code' | 'label' | 'list' | null;

function roleOf(content: unknown, index: TemplateIndex): Role {
  if (typeof content !== 'string' || content.length > LONGEST || content.length < 2) return null;
  const key = index.fold(content);
  if (codeWords.has(key)) return 'code';
  if (titleColumnWords.has(key)) return 'list';
  return index.headerWord(content)?.role === 'label' ? 'label' : null;
}

function startsOf({ row, cells }: SheetRow, index: TemplateIndex): Start[] {
  const starts: { -readonly [K in keyof Start]: Start[K] }[] = [];
  for (const [n, { column, cell }] of cells.entries()) {
    const role = roleOf(cell.content, index);
    const last = starts.at(-1);
    if (role === 'code') {
      starts.push({ row, column, label: cells[n + 1]?.column ?? column + 1, coded: true });
    } else if (role !== null) {
      // "STT | Số, ký hiệu | Ngày | Trích yếu": the first title column after a number belongs to it.
      const titled = last && last.label !== column && roleAt(cells, last.label, index) !== null;
      if (!last?.coded || titled) starts.push({ row, column, label: column, coded: false });
      else last.label = column;
      if (role === 'list' && last?.coded && !titled) last.list = true;
    }
  }
  return starts;
}

const roleAt = (cells: SheetRow['cells'], column: number, index: TemplateIndex): Role =>
  roleOf(cells.find((one) => one.column === column)?.cell.content, index);

/** Columns of known labels side by side under no header, or under one that does not say so. */
function labelColumns(sheet: SheetSnapshot, headed: readonly Start[], index: TemplateIndex): Start[] {
  const found = new Map<number, { row: number; count: number }>();
  let looked = 0;
  for (const { row, cells } of sheet.rows) {
    const texts = cells.filter(({ cell }) => isText(cell.content));
    if (texts.length < 2) continue;
    looked += 1;
    if (looked > SAMPLE) break;
    for (const { column, cell } of texts) {
      if (index.match(String(cell.content)).best < LABEL_LIKE) continue;
      const known = found.get(column);
      if (known) known.count += 1;
      else found.set(column, { row, count: 1 });
    }
  }
  return [...found].flatMap(([column, { row, count }]) =>
    count < FEWEST_LABELS || headed.some(({ label }) => label === column)
      ? []
      : [{ row: row - 1, column, label: column, coded: false }],
  );
}

const contentAt = ({ cells }: SheetRow, column: number): unknown =>
  cells.find((one) => one.column === column)?.cell.content;

const isText = (content: unknown): boolean => typeof content === 'string' && content.length >= LONG;

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
  const isKnown = (content: unknown) => index.match(String(content)).best >= LABEL_LIKE;
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

/**
 * Column at which the right table begins: its number, a column of its own that stands before it after an empty one,
 * or figures that stand before it while the left table has its own.
 */
function edgeOf(sheet: SheetSnapshot, left: Start, right: Start, index: TemplateIndex): number {
  const top = Math.min(left.row, right.row);
  const reach = sheet.rows.filter(({ row }) => row > top && row <= right.row + SAMPLE);
  const isBlank = (column: number) => reach.every((row) => contentAt(row, column) === undefined);
  const roleOver = (column: number): ColumnRole | null => {
    const low = Math.max(left.row, column < right.column - 1 ? 0 : right.row) + 1;
    const over = sheet.rows.filter(({ row }) => top <= row && row <= low).reverse();
    const roles = over.map((row) => contentAt(row, column)).map((content) => wordRole(content, index));
    return roles.find((role) => role !== null) ?? null;
  };
  const hasFigures = (from: number, end: number): boolean => {
    for (let column = from; column < end; column += 1) {
      if (roleOver(column) === 'value' && !isBlank(column)) return true;
    }
    return false;
  };
  const leftHasOwn = (end: number): boolean => left.list === true || hasFigures(left.column, end);
  const before = right.column - 1;
  for (let column = before; column > left.label + 1 && column >= right.column - BEFORE; column -= 1) {
    if (isBlank(column) && (column === before || leftHasOwn(column))) return column + 1;
  }
  if (before <= left.label + 1) return right.column;
  const end = Math.max(right.label, ...reach.flatMap(({ cells }) => cells.at(-1)?.column ?? 0)) + 1;
  const numeric = reach.some(({ cells }) =>
    cells.some(
      ({ column, cell }) => column > right.label && column < end && typeof cell.content === 'number',
    ),
  );
  const lacks = !numeric && !hasFigures(right.column, end) && leftHasOwn(before);
  if (roleOver(before) === 'value' && lacks) return before;
  const coded = reach.some(
    (row) => contentAt(row, right.label) !== undefined && codeLike(contentAt(row, before)),
  );
  return !right.coded && coded ? before : right.column;
}

const wordRole = (content: unknown, index: TemplateIndex): ColumnRole | null =>
  typeof content === 'string' ? (index.headerWord(content)?.role ?? null) : null;

const codeLike = (content: unknown): boolean =>
  typeof content === 'string' && content.length <= 9 && codeKey(content) !== '';

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
  const headed = sheet.rows.flatMap((row) => startsOf(row, index));
  const starts = [...headed, ...labelColumns(sheet, headed, index)].sort((a, b) => a.column - b.column);
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
