// Periods and days that are proposed for a report.

import type { CalendarDate } from '../../core/calendar/calendar-date';
import * as byCalendar from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';

/** The report whose figures close nearest to a day; the round has four a year, so there always is one. */
export function periodEndingNear(date: CalendarDate, calendar: byCalendar.ReportCalendar): Period {
  const period = byCalendar.periodEndingNear(date, calendar);
  if (!period) throw new RangeError('the calendar has no rounds');
  return period;
}

/** Days to propose for a period where the person has set none: those of the official calendar, else nothing. */
export function proposeWindow(
  period: Period | null,
  calendar: byCalendar.ReportCalendar,
): Pick<ReportInfo, 'dataFrom' | 'dataTo' | 'deadline'> {
  const window = period && byCalendar.officialWindow(period, calendar);
  return { dataFrom: window?.from ?? null, dataTo: window?.to ?? null, deadline: window?.deadline ?? null };
}
