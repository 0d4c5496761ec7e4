// Rows of a found table that speak of what the report's era no longer has, and still hold figures.

import type { CellRef } from '../core/address';
import type { EraEnd } from '../core/era';
import type { Term } from '../core/finding';
import { cleanText, dropTones, foldLabel } from '../core/fold';
import type { BoundRow, BoundTable, Reading } from '../core/table';
import { kindOf, printedNumber } from '../core/template';
import { readFigureText } from '../core/vietnamese-number';
import { type CellContent, isBlank, type SheetRow, type SheetSnapshot } from '../core/workbook';

export interface LiveRow {
  readonly ended: EraEnd;
  /** Its figures other than 0, left to right. */
  readonly cells: readonly CellRef[];
  /** The row by its printed code and label. */
  readonly term: Term;
  /** Words beside the figures: Ghi chú. */
  readonly note: string;
}

/**
 * The live rows from top to bottom: those of the form and those people inserted in it or right below it. Tables by
 * years keep what was, and lists of documents have no figures: neither has any.
 */
export function liveRows(
  table: BoundTable,
  sheet: SheetSnapshot | undefined,
  ended: readonly EraEnd[],
): readonly LiveRow[] {
  const kind = kindOf(table.template);
  if (ended.length === 0 || kind === 'years' || kind === 'documents') return [];
  const readers = ended.map((one) => ({ one, speaks: labelReader(one, kind === 'agencies') }));
  const rows = [...formRows(table), ...otherRows(table, sheet)].flatMap((row): LiveRow[] => {
    if (row.cells.length === 0) return [];
    const reader = readers.find(
      ({ one, speaks }) => row.bound.some((bound) => isOf(bound, one)) || speaks(row.label),
    );
    if (!reader) return [];
    const [cell = null] = row.cells;
    const { code, label, note, cells } = row;
    const printed = printedNumber(table.template);
    const term = { cell, table: printed, member: null, code, label, value: null, decimals: 0, unit: '' };
    return [{ ended: reader.one, cells, term, note }];
  });
  return rows.sort((a, b) => (a.cells[0]?.row ?? 0) - (b.cells[0]?.row ?? 0));
}

interface PrintedRow {
  readonly bound: readonly BoundRow[];
  readonly code: string;
  readonly label: string;
  readonly note: string;
  readonly cells: readonly CellRef[];
}

function isOf({ indicator, row }: BoundRow, { indicators, members }: EraEnd): boolean {
  return indicators.includes(indicator) || (row.member !== undefined && members.includes(row.member));
}

/** Rows of the form; the figures of an agency's row belong together. */
function formRows({ rows }: BoundTable): readonly PrintedRow[] {
  const lines = new Map<number, BoundRow[]>();
  for (const bound of rows) {
    const line = lines.get(bound.cell.row);
    if (line) line.push(bound);
    else lines.set(bound.cell.row, [bound]);
  }
  return [...lines.values()].map((bound) => ({
    bound,
    code: bound[0]?.printedCode ?? '',
    label: bound[0]?.printedLabel ?? '',
    note: bound.map(({ note }) => note).join(' '),
    cells: bound.filter(({ reading }) => isLive(reading)).map(({ cell }) => cell),
  }));
}

function isLive(reading: Reading): boolean {
  if (reading.kind === 'figure') return reading.figure.value.units !== 0n;
  return reading.kind === 'ambiguous' && reading.readings.some(({ value }) => value.units !== 0n);
}

/** Rows that are none of the form's, from the header down to the first empty row below the table. */
function otherRows(
  { area, rows, sheet: name }: BoundTable,
  sheet: SheetSnapshot | undefined,
): readonly PrintedRow[] {
  const own = new Set(rows.map(({ cell }) => cell.row));
  const columns = new Set(rows.map(({ cell }) => cell.column));
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const printed: PrintedRow[] = [];
  let end = area.bottom;
  for (const line of sheet?.rows ?? []) {
    if (line.row < area.top || own.has(line.row)) continue;
    if (line.row > end + 1) break;
    end = Math.max(end, line.row);
    const [code, label] = codeAndLabel(textsOf(line, 0, first - 1));
    const cells = line.cells
      .filter(({ column, cell }) => columns.has(column) && isLiveContent(cell.content))
      .map(({ column }) => ({ sheet: name, row: line.row, column }));
    const note = textsOf(line, last + 1, Number.MAX_SAFE_INTEGER).join(' ');
    printed.push({ bound: [], code, label, note, cells });
  }
  return printed;
}

function textsOf({ cells }: SheetRow, from: number, to: number): readonly string[] {
  return cells.flatMap(({ column, cell: { content } }) =>
    column >= from && column <= to && !isBlank(content) && typeof content !== 'object'
      ? [cleanText(String(content))]
      : [],
  );
}

/** A code is short and stands first: "1.4", "-", "III". */
function codeAndLabel(texts: readonly string[]): readonly [code: string, label: string] {
  const [first = '', ...rest] = texts;
  const isCode = rest.length > 0 && first.length <= 8;
  const label = (isCode ? rest : texts).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [isCode ? first : '', label];
}

function isLiveContent(content: CellContent): boolean {
  if (typeof content === 'number') return content !== 0;
  if (typeof content !== 'string') return false;
  const read = readFigureText(content);
  return read.kind === 'figure' && read.readings.some(({ value }) => value.units !== 0n);
}

/** Tells whether a label speaks of what ended; text typed without tones is read without them. */
function labelReader({ phrases, units, except }: EraEnd, isAgency: boolean): (label: string) => boolean {
  const patterns = [phrases, isAgency ? units : [], except].map((words, n) => patternOf(words, n === 1));
  const bare = [phrases, isAgency ? units : [], except].map((words, n) =>
    patternOf(words.map(dropTones), n === 1),
  );
  return (label) => {
    const clean = cleanText(label);
    const [phrase, unit, other] = clean === dropTones(clean) ? bare : patterns;
    const key = foldLabel(label);
    return (phrase?.test(key) === true || unit?.test(key) === true) && other?.test(key) !== true;
  };
}

/** Whole words of the folded label; matches nothing where there are none. */
function patternOf(words: readonly string[], atStart: boolean): RegExp {
  const keys = words.map(foldLabel).map((key) => key.replace(/[.]/g, '\\.'));
  return keys.length === 0
    ? /(?!)/
    : new RegExp(`${atStart ? '^' : '(?:^| )'}(?:${keys.join('|')})(?=$|[ ,.])`);
}
