// Periods by the official calendar of CCHC reports: what every surface proposes and lets people change.

import { reportCalendar } from '../../catalog/calendar';
import type { CalendarDate } from '../../core/calendar/calendar-date';
import * as byCalendar from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';

/** Who set the days, one sentence; shown beside what is proposed. */
export const calendarSource: string = reportCalendar.source;

/** Quý I, 6 tháng đầu năm, quý III, năm, then summaries of programmes that end with the year. */
export function reportPeriods(year: number): readonly Period[] {
  return byCalendar.reportPeriods(year, reportCalendar);
}

/** Kỳ số liệu and deadline; null for periods without an official CCHC report (quý II, quý IV, 6 tháng cuối, giai đoạn). */
export function officialWindow(period: Period): byCalendar.ReportWindow | null {
  return byCalendar.officialWindow(period, reportCalendar);
}

/** The next report in the round: quý I, 6 tháng, quý III, năm, quý I of the next year. */
export function followingPeriod(period: Period): Period {
  return byCalendar.followingPeriod(period, reportCalendar);
}

/** The report whose figures close nearest to a day; the round has four a year, so there always is one. */
export function periodEndingNear(date: CalendarDate): Period {
  const period = byCalendar.periodEndingNear(date, reportCalendar);
  if (!period) throw new RangeError('the calendar has no rounds');
  return period;
}

/** Days to propose for a period where the person has set none: those of the official calendar, else nothing. */
export function proposeWindow(period: Period | null): Pick<ReportInfo, 'dataFrom' | 'dataTo' | 'deadline'> {
  const window = period && officialWindow(period);
  return { dataFrom: window?.from ?? null, dataTo: window?.to ?? null, deadline: window?.deadline ?? null };
}
