// "Số liệu kỳ trước": known by its title and header, read by the ids beside its rows. It looks like a form to anybody
// who goes by labels, so recognition of forms leaves these sheets out.

import { readDate } from '../../core/calendar/calendar-date';
import { lastCalendarDay, readPeriod } from '../../core/calendar/period';
import { shownNumber } from '../../core/number/vietnamese-number-format';
import { foldLabel } from '../../core/text/fold';
import type { Area } from '../../core/workbook/address';
import {
  type Cell,
  cellIn,
  type SheetRow,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core/workbook/workbook';
import { textOf } from '../sheet/cells';
import { findHeaderRows, type HeaderRow } from '../sheet/header-row';
import {
  type PreviousFigure,
  type PreviousFigures,
  previousColumns,
  previousWords,
  readPreviousId,
} from './previous';

type Column = 'unit' | 'before' | 'now' | 'change' | 'id';
/** Columns that are read. */
const columns = (['unit', 'before', 'now', 'change', 'id'] as const).map((key) => ({
  key,
  title: previousWords.header[previousColumns[key]],
  also: [],
}));
/** Header words that no other sheet has together. */
const TELLING: readonly Column[] = ['before', 'now', 'change'];

/** Rows from the top in which the header is looked for. */
const REACH = 12;

function headerOf(sheet: SheetSnapshot): HeaderRow<Column> | null {
  const top = { ...sheet, rows: sheet.rows.slice(0, REACH) };
  return findHeaderRows(top, columns, TELLING, TELLING.length)[0] ?? null;
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
    const span = /\(\s*từ ngày\s+(\S+)\s+đến ngày\s+([^\s)]+)\s*\)$/iu.exec(line.trimEnd());
    const [, from = '', to = ''] = span ?? [];
    const period = readPeriod(line.slice(0, span?.index));
    if (period) return { period, from: readDate(from), to: readDate(to) };
  }
  return { period: null, from: null, to: null };
}

function figureOf(source: SheetRow, { columns: found }: HeaderRow<Column>): readonly PreviousFigure[] {
  const at = (key: Column): Cell | undefined => cellIn(source, found.get(key));
  const cell = at('before');
  const content = cell?.content ?? null;
  if (typeof content !== 'number' && typeof content !== 'string') return [];
  const id = readPreviousId(textOf(at('id'))) ?? { template: '', indicator: '', member: '' };
  const inPercent = textOf(at('unit')).includes('%');
  const shown = typeof content === 'number' ? shownNumber(content, cell?.format, inPercent) : null;
  const value = shown?.kind === 'figure' ? shown.value : null;
  return [{ ...id, value, content }];
}
