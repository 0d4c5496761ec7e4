// From which year Excel counts days in the open workbook. No property of the API tells (1.20 included): a cell that
// shows a day does, by the year that it shows for its number.

import { dateFromSerial } from '../../core/calendar/calendar-date';
import { DAYS_TO_1904 } from '../../core/form/day-system';
import { isDateFormat } from '../../core/number/vietnamese-number-format';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import { rangeOf } from './rectangles';
import type { Session } from './session';
import type { SheetEntry } from './sheet-list';

/** Columns too narrow for their day show "####": a few cells are asked. */
const MOST_ASKED = 8;

interface DayCell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/**
 * One round trip, none where no cell shows a day.
 * @returns undefined where no cell tells.
 */
export async function countsFrom1904(
  session: Session,
  snapshot: WorkbookSnapshot,
  sheets: readonly SheetEntry[],
): Promise<boolean | undefined> {
  const cells = dayCells(snapshot, sheets);
  if (cells.length === 0) return undefined;
  return session.send((context) => {
    const asked = cells.map(({ id, row, column, serial }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(id), {
        top: row,
        left: column,
        bottom: row,
        right: column,
      });
      range.load('text');
      return { range, serial };
    });
    return () =>
      asked
        .map(({ range, serial }) => shows1904(serial, String(range.text[0]?.[0] ?? '')))
        .find((told) => told !== undefined);
  });
}

function dayCells({ sheets }: WorkbookSnapshot, entries: readonly SheetEntry[]): readonly DayCell[] {
  const found: DayCell[] = [];
  for (const { name, rows } of sheets) {
    const id = entries.find((entry) => entry.name === name)?.id;
    for (const { row, cells } of id === undefined ? [] : rows) {
      for (const { column, cell } of cells) {
        const { content, format = '' } = cell;
        if (typeof content !== 'number' || content < 1 || !/y/i.test(format) || !isDateFormat(format))
          continue;
        found.push({ id: id ?? '', row, column, serial: content });
        if (found.length === MOST_ASKED) return found;
      }
    }
  }
  return found;
}

/** Whether the text shows the year that the number has counted from 1904, or that counted from 1900. */
function shows1904(serial: number, text: string): boolean | undefined {
  const years = [serial + DAYS_TO_1904, serial].map((days) => dateFromSerial(days).year);
  const digits: readonly string[] = text.match(/\d+/g) ?? [];
  const shows = (year: number, short: boolean): boolean =>
    digits.includes(short ? String(year % 100).padStart(2, '0') : String(year));
  for (const short of [false, true]) {
    const [from1904, from1900] = years.map((year) => shows(year, short));
    if (from1904 !== from1900) return from1904;
  }
  return undefined;
}
