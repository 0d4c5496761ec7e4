// Periods of reports: their words, and what follows from a calendar of reports. The calendar itself is data
// (src/catalog/calendar.ts): a province may set other days.

import { cleanText, dropTones } from '../text/fold';
import { addDays, type CalendarDate, compareDates } from './calendar-date';
import type { Period, ReportInfo } from './report-info';

export { samePeriod } from './report-info';

/** A day of the report's year, or of a year before it. */
export interface DayOfRound {
  readonly month: number;
  readonly day: number;
  /** 1 for a day of the year before; the report's own year where left out. */
  readonly yearsBefore?: number;
}

/** One report of the yearly round. */
export interface ReportRound {
  readonly kind: 'quarter' | 'halfYear' | 'year';
  readonly index: number;
  /** First and last day whose figures count. */
  readonly from: DayOfRound;
  readonly to: DayOfRound;
  /** Day by which the report is to be sent. */
  readonly deadline: DayOfRound;
}

/** Which reports are due in a year, over which days. */
export interface ReportCalendar {
  /** Who set the days, in Vietnamese; shown to the user. */
  readonly source: string;
  /** In the order of the year. */
  readonly rounds: readonly ReportRound[];
  /** Spans of years that programmes are summed up over. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly source: string }[];
}

/** Kỳ số liệu and the day to send the report by; all three days are counted in. */
export interface ReportWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly deadline: CalendarDate;
}

/** Which days the figures of a report count, as far as it is known. */
export interface DataWindow {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly period: Period | null;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "Quý I năm 2024", "6 tháng đầu năm 2024", "năm 2024", "giai đoạn 2011 - 2020". */
export function periodPhrase(period: Period): string {
  const year = `năm ${period.year}`;
  if (period.kind === 'multiYear') return `giai đoạn ${period.from ?? '…'} - ${period.year}`;
  if (period.kind === 'year') return year;
  if (period.kind === 'halfYear') return period.index === 1 ? `6 tháng đầu ${year}` : `6 tháng cuối ${year}`;
  if (period.kind === 'nineMonths') return `9 tháng đầu ${year}`;
  if (period.kind === 'month') return `tháng ${period.index} ${year}`;
  if (period.kind === 'adHoc') return `đợt báo cáo đột xuất ${year}`;
  return `Quý ${ROMAN[period.index - 1] ?? String(period.index)} ${year}`;
}

/** {@link periodPhrase} standing alone or at the head of a line: "Năm 2024", "Giai đoạn 2011 - 2020". */
export function periodTitle(period: Period): string {
  const phrase = periodPhrase(period);
  return phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
// People also leave the word out: "quý 1 2024", "Q1/2024", "6 tháng đầu 2024".
const OF_YEAR = String.raw`(?:\s*(?:nam|[/.-])\s*|\s+)(\d{4})`;
const QUARTER = new RegExp(`^q(?:u[yi])?\\s*(iv|i{1,3}|[1-4])${OF_YEAR}$`);
const HALF_YEAR = new RegExp(`^(?:0?6|sau) thang (dau|cuoi)${OF_YEAR}$`);
const YEAR = /^(?:ca )?nam (\d{4})$/;
const NINE_MONTHS = new RegExp(`^(?:0?9|chin) thang(?: dau)?${OF_YEAR}$`);
const MONTH = new RegExp(`^thang (0?[1-9]|1[0-2])${OF_YEAR}$`);
const AD_HOC = new RegExp(`^(?:dot (?:bao cao )?)?dot xuat${OF_YEAR}$`);
const SPAN = /^giai doan\s*(\d{4})\s*-\s*(\d{4})$/;

/**
 * Reads a text that is a period and nothing else: "quý I/2024", "Quý III năm 2025", "6 tháng đầu năm 2024", "năm 2025",
 * "giai đoạn 2011-2020", also with "Kỳ báo cáo:" or "Báo cáo" in front, and without tone marks.
 * @returns null for anything else; nothing is guessed.
 */
export function readPeriod(text: string): Period | null {
  const plain = dropTones(cleanText(text).toLowerCase())
    .replace(/^(?:ky bao cao|ky|bao cao)\s*:?\s*/, '')
    .replace(/(?<![\s.;])[\s.;]+$/, '');
  const quarter = QUARTER.exec(plain);
  if (quarter) return { kind: 'quarter', index: QUARTERS[quarter[1] ?? ''] ?? 1, year: Number(quarter[2]) };
  const half = HALF_YEAR.exec(plain);
  if (half) return { kind: 'halfYear', index: half[1] === 'dau' ? 1 : 2, year: Number(half[2]) };
  const nine = NINE_MONTHS.exec(plain);
  if (nine) return { kind: 'nineMonths', index: 1, year: Number(nine[1]) };
  const month = MONTH.exec(plain);
  if (month) return { kind: 'month', index: Number(month[1]), year: Number(month[2]) };
  const adHoc = AD_HOC.exec(plain);
  if (adHoc) return { kind: 'adHoc', index: 1, year: Number(adHoc[1]) };
  const year = YEAR.exec(plain);
  if (year) return { kind: 'year', index: 1, year: Number(year[1]) };
  const [, from, to] = SPAN.exec(plain) ?? [];
  if (Number(from) < Number(to)) {
    return { kind: 'multiYear', index: 1, from: Number(from), year: Number(to) };
  }
  return null;
}

/**
 * The period whose tasks the report announces: quý II after quý I, the second half year, quý IV after nine months, the next
 * year, as many years after a span of years.
 */
export function nextPeriod(period: Period): Period {
  const { kind, index, year } = period;
  if (kind === 'multiYear') {
    return { kind, index, from: year + 1, year: year + (year - (period.from ?? year)) + 1 };
  }
  if (kind === 'nineMonths') return { kind: 'quarter', index: 4, year };
  const last = { month: 12, quarter: 4, halfYear: 2, year: 1, adHoc: 1 }[kind];
  return index < last ? { kind, index: index + 1, year } : { kind, index: 1, year: year + 1 };
}

/** The period reported in a month; null for months in which no CCHC report is due. */
export function periodDueIn(month: number, year: number): Period | null {
  switch (month) {
    case 3:
      return { kind: 'quarter', index: 1, year };
    case 6:
      return { kind: 'halfYear', index: 1, year };
    case 9:
      return { kind: 'quarter', index: 3, year };
    // Units below the province are asked for the report of the year in November.
    case 11:
    case 12:
      return { kind: 'year', index: 1, year };
    default:
      return null;
  }
}

/** How many months of the ordinary calendar a period counts. */
const MONTHS: Readonly<Record<Period['kind'], number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
  multiYear: 12,
  adHoc: 12,
};

/** First day of the period as the ordinary calendar counts it: 01/01, 01/4, 01/7. */
export function firstCalendarDay({ kind, index, year, from }: Period): CalendarDate {
  const months = MONTHS[kind];
  return { year: from ?? year, month: (index - 1) * months + 1, day: 1 };
}

/** Last day of the period as the ordinary calendar counts it: 31/3, 30/6, 31/12. */
export function lastCalendarDay({ kind, index, year }: Period): CalendarDate {
  const month = index * MONTHS[kind];
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** The reports that are due for a year: those of the round, then summaries of programmes that end with the year. */
export function reportPeriods(year: number, { rounds, spans }: ReportCalendar): readonly Period[] {
  return [
    ...rounds.map(({ kind, index }): Period => ({ kind, index, year })),
    ...spans
      .filter(({ to }) => to === year)
      .map(({ from }): Period => ({ kind: 'multiYear', index: 1, from, year })),
  ];
}

/** Kỳ số liệu and deadline of a report; null where the calendar has no such report (quý II, quý IV, giai đoạn). */
export function officialWindow(period: Period, { rounds }: ReportCalendar): ReportWindow | null {
  const round = rounds.find(({ kind, index }) => kind === period.kind && index === period.index);
  return round ? windowOf(round, period.year) : null;
}

/**
 * The days a report counts: those the person set; where only the period is known, those of the calendar, or the
 * calendar days of a period that it leaves out. Where only the last day is set, the first is that of the report
 * that closes about then.
 * @returns null where neither period nor last day is known.
 */
export function dataWindow(
  { period, dataFrom, dataTo }: Partial<Pick<ReportInfo, 'period' | 'dataFrom' | 'dataTo'>>,
  calendar: ReportCalendar,
): DataWindow | null {
  if (!period) {
    if (!dataTo) return null;
    const closing = periodEndingNear(dataTo, calendar);
    const window = closing && officialWindow(closing, calendar);
    const near = window && isNear(dataTo, window.to);
    return { from: dataFrom ?? (near ? window.from : null), to: dataTo, period: near ? closing : null };
  }
  const window = officialWindow(period, calendar);
  return {
    from: dataFrom ?? window?.from ?? firstCalendarDay(period),
    to: dataTo ?? window?.to ?? lastCalendarDay(period),
    period,
  };
}

function windowOf({ from, to, deadline }: ReportRound, year: number): ReportWindow {
  const inYear = ({ month, day, yearsBefore = 0 }: DayOfRound): CalendarDate => ({
    year: year - yearsBefore,
    month,
    day,
  });
  return { from: inYear(from), to: inYear(to), deadline: inYear(deadline) };
}

/** Units close their figures up to some weeks before the official day, or at the end of a month. */
const NEAR_DAYS = 25;

function isNear(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, addDays(b, -NEAR_DAYS)) >= 0 && compareDates(a, addDays(b, NEAR_DAYS)) <= 0;
}

/** True for a last day of figures about which the report of the period closes, by the calendar or at its last day. */
export function closesPeriod(day: CalendarDate, period: Period, calendar: ReportCalendar): boolean {
  return isNear(day, officialWindow(period, calendar)?.to ?? lastCalendarDay(period));
}

/** A summary of a span of years may end with the same year as the year's own report: it is later than that. */
export function isLaterPeriod(one: Period, than: Period): boolean {
  const by = compareDates(lastCalendarDay(one), lastCalendarDay(than));
  return by > 0 || (by === 0 && one.kind !== than.kind);
}

/** The next report of the round: quý I, 6 tháng, quý III, năm, quý I of the next year; after a span of years the next span. */
export function followingPeriod(period: Period, { rounds }: ReportCalendar): Period {
  if (period.kind === 'multiYear' || period.kind === 'month') return nextPeriod(period);
  const own = rounds.findIndex(({ kind, index }) => kind === period.kind && index === period.index);
  const end = lastCalendarDay(period).month;
  // A period that the round leaves out (quý II) is followed by the first report that ends after it.
  const next = own >= 0 ? rounds[own + 1] : rounds.find(({ to }) => to.month > end);
  const { kind, index } = next ?? rounds[0] ?? period;
  return { kind, index, year: next ? period.year : period.year + 1 };
}

/** The report of the round whose figures close nearest to a day, the coming one where two are as near. */
export function periodEndingNear(date: CalendarDate, calendar: ReportCalendar): Period | null {
  let nearest: { readonly period: Period; readonly away: number } | null = null;
  for (const { round, period } of roundsAbout(date.year, calendar)) {
    const away = Math.abs(compareDates(windowOf(round, period.year).to, date));
    if (!nearest || away <= nearest.away) nearest = { period, away };
  }
  return nearest?.period ?? null;
}

function roundsAbout(
  year: number,
  { rounds }: ReportCalendar,
): readonly { readonly round: ReportRound; readonly period: Period }[] {
  return [year - 1, year, year + 1].flatMap((one) =>
    rounds.map((round) => ({ round, period: { kind: round.kind, index: round.index, year: one } })),
  );
}
