// How far a report is: "Còn 23 ô, 2 biểu chưa nhập, hạn 20/3 – còn 4 ngày."

import { type CalendarDate, dateText, dayOfYearText, daysBetween } from '../core/calendar/calendar-date';
import { formatNumber } from '../core/number/vietnamese-number';

/** What it speaks of: see the use case of the same name. */
export interface ToldProgress {
  readonly forms: number;
  readonly left: number;
  readonly untouched: number;
  readonly deadline: CalendarDate | null;
}

/** Whoever opens a report of long ago knows that it is over. */
const LONG_PAST = 31;

/** "" where no form was found. */
export function describeProgress(
  { forms, left, untouched, deadline }: ToldProgress,
  today: CalendarDate,
): string {
  if (forms === 0) return '';
  const parts = [
    left > 0 ? `còn ${formatNumber(left)} ô` : '',
    untouched > 0 ? `${formatNumber(untouched)} biểu chưa nhập` : '',
  ].filter((part) => part !== '');
  const told = parts.length > 0 ? parts : ['đã nhập đủ các ô'];
  const sentence = [...told, ...(deadline ? due(deadline, today) : [])].join(', ');
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}

function due(deadline: CalendarDate, today: CalendarDate): readonly string[] {
  const days = daysBetween(today, deadline);
  const day = deadline.year === today.year ? dayOfYearText(deadline) : dateText(deadline);
  if (days > 0) return [`hạn ${day} – còn ${formatNumber(days)} ngày`];
  if (days === 0) return [`hạn ${day} – là hôm nay`];
  return days >= -LONG_PAST ? [`đã qua hạn ${day}`] : [];
}
