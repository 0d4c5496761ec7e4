// Headers of tables whose value columns each stand for another indicator: where such a header is, and which of the
// form's columns each column of the sheet is.

import type { Area } from '../core/address';
import { foldLabel } from '../core/fold';
import { columnPaths, type HeadedColumn, isNumberRow } from '../core/header-path';
import { isBlank, type SheetRow, type SheetSnapshot } from '../core/workbook';
import { type ClaimedColumns, claimColumns } from './column-claims';
import type { ColumnForm } from './column-form';

/** A header found on a sheet. */
export interface ColumnHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ClaimedColumns;
}

/** Texts of a header cell are no longer than this. */
const LONGEST = 120;
/** Rows that one header has at most, the row of numbers included. */
const DEEPEST = 6;
/** So alike that a cell counts as one of the form's header cells. */
const PIECE_LIKE = 0.7;
/** Share of the form's columns of figures below which nothing is taken for its header. */
const LEAST_COLUMNS = 0.5;

function textOf(content: unknown): string {
  if (typeof content === 'number') return String(content);
  return typeof content === 'string' && content.length <= LONGEST ? content.trim() : '';
}

/** How many cells of a row are cells of the form's header. Figures stand in no title row: most rows are done with. */
function piecesIn(row: SheetRow, form: ColumnForm): number {
  let count = 0;
  for (const { cell } of row.cells) {
    if (typeof cell.content === 'number') return 0;
    if (typeof cell.content === 'string' && isPiece(cell.content, form)) count += 1;
  }
  return count;
}

/** How many texts are remembered; a workbook has some hundreds. */
const REMEMBERED = 5000;

function isPiece(text: string, { pieces, seen }: ColumnForm): boolean {
  if (text.length > LONGEST) return false;
  const known = seen.get(text);
  if (known !== undefined) return known;
  const like = [...pieces.alike(foldLabel(text)).values()].some((similarity) => similarity >= PIECE_LIKE);
  if (seen.size > REMEMBERED) seen.clear();
  seen.set(text, like);
  return like;
}

const plainNumber = (text: string): string => text.replace(/[\s()]/g, '');

/** Cells of a row that print a column's number with its formula as the form does. */
function numbersIn(row: SheetRow, form: ColumnForm): number {
  const printed = new Set((form.template.header.find(isNumberRow) ?? []).map(plainNumber));
  return row.cells.filter(({ cell }) => printed.has(plainNumber(textOf(cell.content)))).length;
}

/** Every header of the form on a sheet, from top to bottom. */
export function findColumnHeaders(sheet: SheetSnapshot, form: ColumnForm): readonly ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  for (let at = 0; at < sheet.rows.length; at += 1) {
    const first = sheet.rows[at];
    if (!first || piecesIn(first, form) < 2) continue;
    const header = readHeader(sheet, headerBlock(sheet, at, form), form);
    if (!header) continue;
    headers.push(header);
    while ((sheet.rows[at + 1]?.row ?? Number.POSITIVE_INFINITY) <= header.bottom) at += 1;
  }
  return headers;
}

/** Rows right above, in other words than the form's, whose merges reach down into this row. */
function rowsOver(sheet: SheetSnapshot, at: number): readonly SheetRow[] {
  const first = sheet.rows[at]?.row ?? 0;
  const top = sheet.merges.reduce(
    (up, area) => (area.top < up && area.top > first - DEEPEST && area.bottom >= first ? area.top : up),
    first,
  );
  return sheet.rows.slice(0, at).filter(({ row }) => row >= top);
}

/** Blank rows between two rows of one header where no merge holds them together. */
const MOST_BLANK = 2;

const isEmpty = ({ cells }: SheetRow): boolean => cells.every(({ cell }) => isBlank(cell.content));

/** True where a row is the next one of a header that has empty rows inside. */
function follows(sheet: SheetSnapshot, block: readonly SheetRow[], row: SheetRow, pieces: number): boolean {
  const above = block.at(-1)?.row ?? row.row;
  const top = block[0]?.row ?? row.row;
  if (row.row <= above + 1) return true;
  const held = sheet.merges.some(
    (area) => top <= area.top && area.top <= above && area.bottom >= row.row - 1,
  );
  return held || (row.row <= above + MOST_BLANK + 1 && pieces !== 1);
}

/** Rows of the header that begins here: as long as they hold cells of the form's header, then its numbers. */
function headerBlock(sheet: SheetSnapshot, at: number, form: ColumnForm): readonly SheetRow[] {
  const block = [...rowsOver(sheet, at)];
  const deepest = block.length + DEEPEST;
  for (const row of sheet.rows.slice(at, at + 2 * DEEPEST)) {
    if (isEmpty(row)) continue;
    if (block.length >= deepest) break;
    const numbered = isNumberRow(row.cells.map(({ cell }) => textOf(cell.content)));
    const pieces = numbered ? 0 : piecesIn(row, form);
    if (block.length > 0 && !numbered && pieces === 0) break;
    if (!follows(sheet, block, row, pieces)) break;
    block.push(row);
    if (numbered && numbersIn(row, form) * 2 >= form.columns.length) break;
  }
  return block;
}

function readHeader(sheet: SheetSnapshot, block: readonly SheetRow[], form: ColumnForm): ColumnHeader | null {
  const top = block[0]?.row ?? 0;
  const bottom = block.at(-1)?.row ?? top;
  const right = Math.max(0, ...block.flatMap(({ cells }) => cells.map(({ column }) => column)));
  // Row by row of the sheet, empty ones included: the merges count those too.
  const grid = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right + 1 }, () => ''));
  for (const { row, cells } of block) {
    const texts = grid[row - top];
    for (const { column, cell } of texts ? cells : []) if (texts) texts[column] = textOf(cell.content);
  }
  const numbers = grid.find(isNumberRow);
  const merges = sheet.merges
    .filter((area) => top <= area.top && area.top <= bottom)
    .map((area): Area => ({ ...area, top: area.top - top, bottom: Math.min(area.bottom, bottom) - top }));
  const paths = columnPaths(
    grid.map((row) => (row === numbers ? [] : row)),
    merges,
  );
  // A column without a title of its own is the rest of a wide one, or somebody's addition.
  const titled = (column: number) => grid.some((row) => row !== numbers && (row[column] ?? '') !== '');
  const columns = claimColumns(
    paths.map((path, column) => (titled(column) ? path : [])),
    numbers,
    form,
  );
  // Every table has a number and a label: only the columns of figures tell one form from another.
  const figures = (some: Iterable<HeadedColumn>): number =>
    [...some].filter(({ column }) => column.role === 'value').length;
  return figures(columns.keys()) >= figures(form.columns) * LEAST_COLUMNS ? { top, bottom, columns } : null;
}
