// Rows of a found table that speak of what the report's era no longer has, and still hold figures.

import type { EraEnd } from '../core/form/era';
import type { Term } from '../core/form/finding';
import type { BoundRow, BoundTable, Reading } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import { readFigureText } from '../core/number/vietnamese-number';
import { cleanText } from '../core/text/fold';
import type { Area, CellRef } from '../core/workbook/address';
import { type CellContent, isBlank, type SheetRow, type SheetSnapshot } from '../core/workbook/workbook';
import { readerOf } from './era-labels';

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
 * @param others areas of the other tables of the sheet: what stands there is theirs.
 */
export function liveRows(
  table: BoundTable,
  sheet: SheetSnapshot | undefined,
  others: readonly Area[],
  ended: readonly EraEnd[],
): readonly LiveRow[] {
  const kind = kindOf(table.template);
  if (ended.length === 0 || kind === 'years' || kind === 'documents') return [];
  const readers = ended.map(readerOf);
  const bySaying = (label: string): EraEnd | null =>
    readers.find(({ speaks }) => speaks(label, kind === 'agencies'))?.one ?? null;
  const byMeaning = ({ indicator, row }: BoundRow): EraEnd | null =>
    readers.find(
      ({ one, indicators }) =>
        indicators.has(indicator) || (row.member !== undefined && one.members.includes(row.member)),
    )?.one ?? null;
  const rows = [
    ...formRows(table, (bound) => byMeaning(bound) ?? bySaying(bound.printedLabel)),
    ...otherRows(table, sheet, others, bySaying),
  ];
  return rows.sort((a, b) => (a.cells[0]?.row ?? 0) - (b.cells[0]?.row ?? 0));
}

function termOf(table: BoundTable, cell: CellRef | null, code: string, label: string): Term {
  const printed = printedNumber(table.template);
  return { cell, table: printed, member: null, code, label, value: null, decimals: 0, unit: '' };
}

/** Rows of the form; the figures of an agency's row belong together. */
function formRows(table: BoundTable, endedIn: (bound: BoundRow) => EraEnd | null): readonly LiveRow[] {
  const lines = new Map<
    number,
    { readonly ended: EraEnd; readonly first: BoundRow; readonly bound: BoundRow[] }
  >();
  for (const bound of table.rows) {
    const ended = isLive(bound.reading) ? endedIn(bound) : null;
    if (!ended) continue;
    const line = lines.get(bound.cell.row);
    if (line) line.bound.push(bound);
    else lines.set(bound.cell.row, { ended, first: bound, bound: [bound] });
  }
  return [...lines.values()].map(({ ended, first, bound }) => ({
    ended,
    cells: bound.map(({ cell }) => cell),
    term: termOf(table, first.cell, first.printedCode, first.printedLabel),
    note: bound.map(({ note }) => note).join(' '),
  }));
}

function isLive(reading: Reading): boolean {
  if (reading.kind === 'figure') return reading.figure.value.units !== 0n;
  return reading.kind === 'ambiguous' && reading.readings.some(({ value }) => value.units !== 0n);
}

/** Rows that are none of the form's, from the header down to the first empty row or the next table below. */
function otherRows(
  table: BoundTable,
  sheet: SheetSnapshot | undefined,
  others: readonly Area[],
  endedIn: (label: string) => EraEnd | null,
): readonly LiveRow[] {
  const { area, rows, sheet: name } = table;
  const own = new Set(rows.map(({ cell }) => cell.row));
  const columns = new Set(rows.map(({ cell }) => cell.column));
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const live: LiveRow[] = [];
  let end = area.bottom;
  for (const line of sheet?.rows ?? []) {
    const { row } = line;
    if (row < area.top || own.has(row)) continue;
    if (row > end + 1 || (row > area.bottom && others.some(({ top, bottom }) => row >= top && row <= bottom)))
      break;
    end = Math.max(end, row);
    const cells = line.cells
      .filter(({ column, cell }) => columns.has(column) && isLiveContent(cell.content))
      .map(({ column }) => ({ sheet: name, row, column }));
    const [cell] = cells;
    if (!cell) continue;
    const [code, label] = codeAndLabel(textsOf(line, 0, first - 1));
    const ended = endedIn(label);
    const note = textsOf(line, last + 1, Number.MAX_SAFE_INTEGER).join(' ');
    if (ended) live.push({ ended, cells, term: termOf(table, cell, code, label), note });
  }
  return live;
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
  const label = [...(isCode ? rest : texts)].sort((a, b) => b.length - a.length)[0] ?? '';
  return [isCode ? first : '', label];
}

function isLiveContent(content: CellContent): boolean {
  if (typeof content === 'number') return content !== 0;
  if (typeof content !== 'string') return false;
  const read = readFigureText(content);
  return read.kind === 'figure' && read.readings.some(({ value }) => value.units !== 0n);
}
