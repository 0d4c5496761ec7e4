// Periods and days printed over the tables. Only what is printed is read; a period named in passing is not.

import { compareDates, readDate } from '../core/calendar-date';
import type { Period, ReportInfo } from '../core/report-info';
import type { BoundTable } from '../core/table';
import { kindOf } from '../core/template';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "GIAI ĐOẠN 2011-2020" over tables by years; elsewhere such words name a programme, not the report's period. */
export function printedSpan(texts: readonly string[], tables: readonly BoundTable[]): Period | null {
  if (!tables.some(({ template }) => kindOf(template) === 'years')) return null;
  for (const line of texts) {
    const match = /giai đoạn\s+(\d{4})\s*[-–—]\s*(\d{4})/iu.exec(line);
    if (match && Number(match[1]) < Number(match[2])) {
      return { kind: 'multiYear', index: 1, from: Number(match[1]), year: Number(match[2]) };
    }
  }
  return null;
}

const DAY = String.raw`(\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})`;
const DAYS = new RegExp(
  String.raw`(?<!\p{L})từ\s+(?:hết\s+)?(?:ngày\s+)?${DAY}\s*(?:đến|-|–|—)\s*(?:hết\s+)?(?:ngày\s+)?${DAY}`,
  'iu',
);

/** "(Từ ngày 15/12/2022 đến ngày 01/3/2023)" over a table: the days its figures count. */
export function printedDays(texts: readonly string[]): Pick<ReportInfo, 'dataFrom' | 'dataTo'> {
  for (const line of texts) {
    const [, first = '', last = ''] = DAYS.exec(line) ?? [];
    const [dataFrom, dataTo] = [readDate(first), readDate(last)];
    if (dataFrom && dataTo && compareDates(dataFrom, dataTo) < 0) return { dataFrom, dataTo };
  }
  return { dataFrom: null, dataTo: null };
}

/** A period printed in a title: it tells more than the month of the date. */
export function printedPeriod(texts: readonly string[]): Period | null {
  for (const line of texts) {
    const quarter = /quý\s+(IV|III|II|I)\s*(?:năm\s+|[/-]\s*)(\d{4})/iu.exec(line);
    if (quarter) {
      const index = QUARTERS[(quarter[1] ?? '').toLowerCase()];
      if (index !== undefined) return { kind: 'quarter', index, year: Number(quarter[2]) };
    }
    const half = /6 tháng (đầu|cuối) năm\s+(\d{4})/iu.exec(line);
    if (half) {
      return {
        kind: 'halfYear',
        index: (half[1] ?? '').toLowerCase() === 'đầu' ? 1 : 2,
        year: Number(half[2]),
      };
    }
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
