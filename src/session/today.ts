// The one place of the surfaces that looks at the calendar on the wall.

import type { CalendarDate } from '../core/calendar/calendar-date';

export function today(now: Date = new Date()): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
