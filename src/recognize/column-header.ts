// Headers of tables whose value columns each stand for another indicator: where such a header is, and which of the
// form's columns each column of the sheet is.

import type { Area } from '../core/address';
import { foldLabel } from '../core/fold';
import {
  columnNumber,
  columnPaths,
  type HeadedColumn,
  headedColumns,
  isNumberRow,
} from '../core/header-path';
import type { Template } from '../core/template';
import type { SheetRow, SheetSnapshot } from '../core/workbook';
import { Vocabulary } from './vocabulary';

/** A form's columns, ready to be looked for. */
export interface ColumnForm {
  readonly template: Template;
  readonly columns: readonly HeadedColumn[];
  /** Whole titles ("kết quả giải quyết … quá hạn"); several columns may share one. */
  readonly titles: Vocabulary;
  readonly columnsOf: ReadonlyMap<number, readonly HeadedColumn[]>;
  /** Single cells of the header. */
  readonly pieces: Vocabulary;
  /** Texts of sheets that were looked at: whether they are such a cell. */
  readonly seen: Map<string, boolean>;
}

/** A header found on a sheet. */
export interface ColumnHeader {
  readonly top: number;
  readonly bottom: number;
  /** Column of the sheet by the form's column, with how sure the match is. */
  readonly columns: ReadonlyMap<HeadedColumn, { readonly column: number; readonly sure: number }>;
}

/** Texts of a header cell are no longer than this. */
const LONGEST = 120;
/** Rows that one header has at most, the row of numbers included. */
const DEEPEST = 6;
/** So alike that a cell counts as one of the form's header cells. */
const PIECE_LIKE = 0.7;
/** Share of the form's columns below which nothing is taken for its header. */
const LEAST_COLUMNS = 0.5;
const LEAST_SCORE = 0.6;
/** The printed number of a column speaks for or against a match. */
const NUMBER = 0.25;
/** A second column nearly as good: neither is taken. */
const MARGIN = 0.08;

const forms = new WeakMap<Template, ColumnForm>();

/** The form's columns, folded once and kept as long as the template lives. */
export function columnForm(template: Template): ColumnForm {
  const known = forms.get(template);
  if (known) return known;
  const columns = headedColumns(template);
  const keyOf = ({ path }: HeadedColumn): string => foldLabel(path.join(' '));
  const titles = new Vocabulary(columns.map(keyOf));
  const columnsOf = new Map<number, HeadedColumn[]>();
  for (const column of columns) {
    const id = titles.idOf(keyOf(column)) ?? -1;
    columnsOf.set(id, [...(columnsOf.get(id) ?? []), column]);
  }
  const pieces = new Vocabulary(columns.flatMap(({ path }) => path.map(foldLabel)));
  const form = { template, columns, titles, columnsOf, pieces, seen: new Map<string, boolean>() };
  forms.set(template, form);
  return form;
}

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
    const block = headerBlock(sheet, at, form);
    const header = readHeader(sheet, block, form);
    if (!header) continue;
    headers.push(header);
    at += block.length - 1;
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

/** Rows of the header that begins here: as long as they hold cells of the form's header, then its numbers. */
function headerBlock(sheet: SheetSnapshot, at: number, form: ColumnForm): readonly SheetRow[] {
  const block = [...rowsOver(sheet, at)];
  for (const row of sheet.rows.slice(at, at + DEEPEST)) {
    const above = block.at(-1);
    if (above && row.row > above.row + 1) break;
    const numbered = isNumberRow(row.cells.map(({ cell }) => textOf(cell.content)));
    if (block.length > 0 && !numbered && piecesIn(row, form) === 0) break;
    block.push(row);
    if (numbered && numbersIn(row, form) * 2 >= form.columns.length) break;
  }
  return block;
}

interface Claim {
  readonly column: number;
  readonly headed: HeadedColumn;
  readonly score: number;
}

function readHeader(sheet: SheetSnapshot, block: readonly SheetRow[], form: ColumnForm): ColumnHeader | null {
  const top = block[0]?.row ?? 0;
  const bottom = block.at(-1)?.row ?? top;
  const right = Math.max(0, ...block.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const grid = block.map(({ cells }) => {
    const texts: string[] = Array.from({ length: right + 1 }, () => '');
    for (const { column, cell } of cells) texts[column] = textOf(cell.content);
    return texts;
  });
  const numbers = grid.find(isNumberRow);
  const merges = sheet.merges
    .filter((area) => area.top >= top && area.bottom <= bottom)
    .map((area): Area => ({ ...area, top: area.top - top, bottom: area.bottom - top }));
  const paths = columnPaths(
    grid.filter((row) => row !== numbers),
    merges,
  );
  // A column without a title of its own is the rest of a wide one, or somebody's addition.
  const titled = (column: number) => grid.some((row) => row !== numbers && (row[column] ?? '') !== '');
  const told = numbersAgree(paths, numbers, form) ? numbers : undefined;
  const claims = paths.flatMap((path, column) =>
    titled(column) ? claimsOf(column, path, columnNumber(told?.[column] ?? ''), form) : [],
  );
  const columns = settle(claims);
  return columns.size >= form.columns.length * LEAST_COLUMNS ? { top, bottom, columns } : null;
}

/** Share of the known titles that must have the form's number, for the numbers to count. */
const AGREED = 0.8;

/** True where the sheet numbers its columns as the form does: counted anew after a change they tell nothing. */
function numbersAgree(
  paths: readonly (readonly string[])[],
  numbers: readonly string[] | undefined,
  form: ColumnForm,
): boolean {
  if (!numbers) return false;
  let known = 0;
  let agreed = 0;
  for (const [column, path] of paths.entries()) {
    const headed = form.columnsOf.get(form.titles.idOf(foldLabel(path.join(' '))) ?? -1) ?? [];
    const number = columnNumber(numbers[column] ?? '');
    if (headed.length === 0 || number === '') continue;
    known += 1;
    if (headed.some((one) => one.number === number)) agreed += 1;
  }
  return agreed >= known * AGREED;
}

/** What a column of the sheet may be, by its titles and its number. */
function claimsOf(column: number, path: readonly string[], number: string, form: ColumnForm): Claim[] {
  const claims: Claim[] = [];
  const alike = form.titles.alike(foldLabel(path.join(' ')));
  for (const [id, similarity] of alike) {
    for (const headed of form.columnsOf.get(id) ?? []) {
      const told = number !== '' && headed.number !== '';
      const score = similarity + (told ? (number === headed.number ? NUMBER : -NUMBER) : 0);
      if (score >= LEAST_SCORE) claims.push({ column, headed, score });
    }
  }
  return claims;
}

/** Best claims first; a column that two of the other side claim about equally well is left out. */
function settle(claims: readonly Claim[]): ColumnHeader['columns'] {
  const sorted = [...claims].sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<HeadedColumn, { column: number; sure: number }>();
  const taken = new Set<number>();
  for (const claim of sorted) {
    if (columns.has(claim.headed) || taken.has(claim.column)) continue;
    const rival = sorted.some(
      (other) =>
        other !== claim &&
        other.score > claim.score - MARGIN &&
        ((other.headed === claim.headed && !taken.has(other.column)) ||
          (other.column === claim.column && !columns.has(other.headed))),
    );
    if (rival) continue;
    columns.set(claim.headed, { column: claim.column, sure: Math.min(1, claim.score) });
    taken.add(claim.column);
  }
  return columns;
}
