// What the workbook itself tells about the report: the line "(Ban hành kèm theo Báo cáo số: … ngày … của …)" and
// titles around the tables. Only what is printed is proposed; everything else stays blank.

import { periodDueIn } from '../core/period';
import { blankReportInfo, type Period, type ReportInfo } from '../core/report-info';
import type { BoundTable } from '../core/table';
import { kindOf } from '../core/template';
import type { WorkbookSnapshot } from '../core/workbook';
import { placeOf } from './agency';

const CAPTION =
  /kèm theo (?:Báo cáo|Văn bản)\s+số\s*:?\s*(\d*)[\s.…_]*\/\s*([\p{L}\d&.-]+)\s*,?\s*ngày[\s.…_]*(.*?)\s*của\s+(.+?)[\s.…)]*$/iu;

/** Reads agency, number, date and, by the official calendar, the period. */
export function proposeReportInfo(snapshot: WorkbookSnapshot, tables: readonly BoundTable[]): ReportInfo {
  const texts = textsAround(snapshot, tables);
  const caption = texts.map((line) => CAPTION.exec(line)).find((match) => match !== null);
  const [, number = '', symbol = '', dateText = '', agencyText = ''] = caption ?? [];
  const date = readDate(dateText);
  const { agency, superior } = splitAgency(agencyText);
  const due = date.month !== null && date.year !== null ? periodDueIn(date.month, date.year) : null;
  return {
    ...blankReportInfo,
    ...date,
    number,
    symbol: symbol || blankReportInfo.symbol,
    agency,
    superior,
    place: placeOf(agency),
    period: printedSpan(texts, tables) ?? printedPeriod(texts) ?? due,
  };
}

/** Text cells outside the tables: titles and captions, not labels and notes. */
function textsAround(snapshot: WorkbookSnapshot, tables: readonly BoundTable[]): readonly string[] {
  const texts: string[] = [];
  for (const sheet of snapshot.sheets) {
    const areas = tables.filter((table) => table.sheet === sheet.name).map((table) => table.area);
    for (const { row, cells } of sheet.rows) {
      if (areas.some((area) => row >= area.top && row <= area.bottom)) continue;
      for (const { cell } of cells) {
        if (typeof cell.content === 'string')
          texts.push(cell.content.normalize('NFC').replace(/\s+/g, ' ').trim());
      }
    }
  }
  return texts;
}

type PrintedDate = Pick<ReportInfo, 'day' | 'month' | 'year'>;

/** "/3/2024", "15/3/2024", "tháng 3 năm 2024", "15 tháng 3 năm 2024"; blanks stay null. */
function readDate(text: string): PrintedDate {
  const match =
    /^(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{1,2})?[\s.…_]*\/[\s.…_]*(\d{4})?/u.exec(text) ??
    /^(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?/iu.exec(text);
  const [, day, month, year] = match ?? [];
  return { day: within(day, 31), month: within(month, 12), year: within(year, 9999) };
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number(digits ?? '');
  return value >= 1 && value <= most ? value : null;
}

/** "UBND xã A, huyện B": the unit above is told by what follows the comma. */
function splitAgency(text: string): Pick<ReportInfo, 'agency' | 'superior'> {
  const [agency = '', above = ''] = text.split(',').map((part) => part.trim());
  const named = /^(?:huyện|tỉnh|thành phố|quận|thị xã)\s+\p{L}/iu.test(above);
  // A name may itself hold no letters ("của …"): that is a blank of the form.
  if (!/\p{L}/u.test(agency)) return { agency: '', superior: '' };
  return {
    agency: agency.replace(/^Ủy ban nhân dân\b|^Uỷ ban nhân dân\b/iu, 'UBND'),
    superior: named ? `UBND ${above}` : '',
  };
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "GIAI ĐOẠN 2011-2020" over tables by years; elsewhere such words name a programme, not the report's period. */
function printedSpan(texts: readonly string[], tables: readonly BoundTable[]): Period | null {
  if (!tables.some(({ template }) => kindOf(template) === 'years')) return null;
  for (const line of texts) {
    const match = /giai đoạn\s+(\d{4})\s*[-–—]\s*(\d{4})/iu.exec(line);
    if (match && Number(match[1]) < Number(match[2])) {
      return { kind: 'multiYear', index: 1, from: Number(match[1]), year: Number(match[2]) };
    }
  }
  return null;
}

/** A period printed in a title: it tells more than the month of the date. */
function printedPeriod(texts: readonly string[]): Period | null {
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
