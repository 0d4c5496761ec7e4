// Periods and days printed over the tables. Only what is printed is read; a period named in passing is not.

import { type CalendarDate, compareDates, readDate } from '../calendar/calendar-date';
import { readPeriod } from '../calendar/period';
import type { Period, ReportInfo } from '../calendar/report-info';
import type { BoundTable } from './table';
import { kindOf } from './template';

/** "GIAI ĐOẠN 2011-2020" over tables by years; elsewhere such words name a programme, not the report's period. */
export function printedSpan(texts: readonly string[], tables: readonly BoundTable[]): Period | null {
  if (!tables.some(({ template }) => kindOf(template) === 'years')) return null;
  for (const line of texts) {
    const span = readPeriod(/giai đoạn\s+\d{4}\s*[-–—]\s*\d{4}/iu.exec(line)?.[0] ?? '');
    if (span) return span;
  }
  return null;
}

const DAY = String.raw`(\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})`;
const DAYS = new RegExp(
  String.raw`(?<!\p{L})từ\s+(?:hết\s+)?(?:ngày\s+)?${DAY}\s*(?:đến|-|–|—)\s*(?:hết\s+)?(?:ngày\s+)?${DAY}`,
  'iu',
);

/** Two days of a line, in whatever order they stand. */
export interface PrintedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** "(Từ ngày 15/12/2022 đến ngày 01/3/2023)": both days as printed; null for any other line. */
export function daysInLine(line: string): PrintedDays | null {
  const [, first = '', last = ''] = DAYS.exec(line) ?? [];
  const [from, to] = [readDate(first), readDate(last)];
  return from && to ? { from, to } : null;
}

/** "(Từ ngày 15/12/2022 đến ngày 01/3/2023)" over a table: the days its figures count. */
export function printedDays(texts: readonly string[]): Pick<ReportInfo, 'dataFrom' | 'dataTo'> {
  for (const line of texts) {
    const days = daysInLine(line);
    if (days && compareDates(days.from, days.to) < 0) return { dataFrom: days.from, dataTo: days.to };
  }
  return { dataFrom: null, dataTo: null };
}

const PERIOD = /quý\s+(?:IV|III|II|I)\s*(?:năm\s+|[/-]\s*)\d{4}|6 tháng (?:đầu|cuối) năm\s+\d{4}/iu;

/** A period printed in a title: it tells more than the month of the date. */
export function printedPeriod(texts: readonly string[]): Period | null {
  for (const line of texts) {
    const period = readPeriod(PERIOD.exec(line)?.[0] ?? '');
    if (period) return period;
  }
  return null;
}

/**
 * "BÁO CÁO KẾT QUẢ CÔNG TÁC CCHC NĂM 2025": the whole line is the name of a report. Plans and indices have years too, so it
 * counts less than everything else.
 */
export function printedYear(texts: readonly string[]): Period | null {
  for (const line of texts) {
    const [, rest = '', year] = /^(?:số liệu )?báo cáo(.*)\snăm\s+(\d{4})$/iu.exec(line) ?? [];
    if (year !== undefined && !/quý|tháng|giai đoạn|kế hoạch|chương trình|chỉ số/iu.test(rest)) {
      return { kind: 'year', index: 1, year: Number(year) };
    }
  }
  return null;
}
