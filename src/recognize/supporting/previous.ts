// "Số liệu kỳ trước": known by its title and header, read by the ids beside its rows. It looks like a form to anybody
// who goes by labels, so recognition of forms leaves these sheets out.

import type { Area } from '../../core/address';
import { readDate } from '../../core/calendar-date';
import { foldLabel } from '../../core/fold';
import { lastCalendarDay, readPeriod } from '../../core/period';
import {
  type PreviousFigure,
  type PreviousFigures,
  previousWords,
  readPreviousId,
} from '../../core/previous';
import { shownNumber } from '../../core/vietnamese-number-format';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { textOf } from './cells';

/** Header words that no other sheet has together. */
const TELLING = ['before', 'now', 'change'] as const;
const words = {
  before: foldLabel(previousWords.header[5]),
  now: foldLabel(previousWords.header[6]),
  change: foldLabel(previousWords.header[7]),
  unit: foldLabel(previousWords.header[3]),
  id: foldLabel(previousWords.header[8]),
} as const;

type Column = keyof typeof words;
type Header = { readonly row: number; readonly columns: ReadonlyMap<Column, number> };

/** Rows from the top in which the header is looked for. */
const REACH = 12;

function headerOf({ rows }: SheetSnapshot): Header | null {
  for (const { row, cells } of rows.slice(0, REACH)) {
    const columns = new Map<Column, number>();
    for (const { column, cell } of cells) {
      const key = typeof cell.content === 'string' ? foldLabel(cell.content) : '';
      const found = (Object.keys(words) as Column[]).find((one) => words[one] === key);
      if (found && !columns.has(found)) columns.set(found, column);
    }
    if (TELLING.every((key) => columns.has(key))) return { row, columns };
  }
  return null;
}

/** True for a sheet of figures of an earlier period, whatever its tab is called. */
export function isPreviousSheet(sheet: SheetSnapshot): boolean {
  const header = headerOf(sheet);
  if (!header) return false;
  if (header.columns.has('id')) return true;
  const title = foldLabel(previousWords.title);
  return sheet.rows.some(
    ({ row, cells }) => row < header.row && cells.some(({ cell }) => foldLabel(textOf(cell)) === title),
  );
}

/** Where sheets of an earlier period stand, from their first row on: none of it is a form. */
export function previousAreas({
  sheets,
}: WorkbookSnapshot): readonly { readonly sheet: string; readonly area: Area }[] {
  return sheets.filter(isPreviousSheet).map(({ name, rows }) => {
    const right = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
    return { sheet: name, area: { top: 0, left: 0, bottom: rows.at(-1)?.row ?? 0, right } };
  });
}

/** Every sheet of figures of an earlier period, the latest period first; hidden sheets count too. */
export function readAllPrevious({ sheets }: WorkbookSnapshot): readonly PreviousFigures[] {
  const found = sheets.flatMap((sheet) => (isPreviousSheet(sheet) ? [readSheet(sheet)] : []));
  const rank = ({ period }: PreviousFigures): number => {
    if (!period) return 0;
    const { year, month } = lastCalendarDay(period);
    return year * 12 + month;
  };
  return found
    .map((one, at) => ({ one, at }))
    .sort((a, b) => rank(b.one) - rank(a.one) || b.at - a.at)
    .map(({ one }) => one);
}

/** The figures of the latest earlier period that the workbook keeps; null where it keeps none. */
export function readPrevious(snapshot: WorkbookSnapshot): PreviousFigures | null {
  return readAllPrevious(snapshot)[0] ?? null;
}

function readSheet(sheet: SheetSnapshot): PreviousFigures {
  const header = headerOf(sheet);
  const lines = sheet.rows.filter(({ row }) => header !== null && row < header.row).flatMap(textsOf);
  const below = sheet.rows.filter(({ row }) => header !== null && row > header.row);
  return {
    sheet: sheet.name,
    ...spanOf(lines),
    figures: header ? below.flatMap((row) => figureOf(row, header)) : [],
  };
}

const textsOf = ({ cells }: SheetRow): readonly string[] => cells.map(({ cell }) => textOf(cell));

/** "Quý I năm 2024 (từ ngày 15/12/2023 đến ngày 14/3/2024)". */
function spanOf(lines: readonly string[]): Pick<PreviousFigures, 'period' | 'from' | 'to'> {
  for (const line of lines) {
    const [, name = '', from = '', to = ''] =
      /^(.*?)\s*(?:\(\s*từ ngày\s+(\S+)\s+đến ngày\s+([^\s)]+)\s*\))?\s*$/iu.exec(line) ?? [];
    const period = readPeriod(name);
    if (period) return { period, from: readDate(from), to: readDate(to) };
  }
  return { period: null, from: null, to: null };
}

function figureOf({ cells }: SheetRow, { columns }: Header): readonly PreviousFigure[] {
  const at = (column: number | undefined): Cell | undefined =>
    cells.find((one) => one.column === column)?.cell;
  const cell = at(columns.get('before'));
  const content = cell?.content ?? null;
  if (typeof content !== 'number' && typeof content !== 'string') return [];
  const id = readPreviousId(textOf(at(columns.get('id')))) ?? { template: '', indicator: '', member: '' };
  const inPercent = textOf(at(columns.get('unit'))).includes('%');
  const shown = typeof content === 'number' ? shownNumber(content, cell?.format, inPercent) : null;
  const value = shown?.kind === 'figure' ? shown.value : null;
  return [{ ...id, value, content }];
}
