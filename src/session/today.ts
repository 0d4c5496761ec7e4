// The one place of the surfaces that looks at the calendar on the wall.

import { type CalendarDate, localDay } from '../core/calendar/calendar-date';

export const today = (): CalendarDate => localDay(new Date());
