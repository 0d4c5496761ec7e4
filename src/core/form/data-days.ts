// The line over a table that prints the first and the last day of its figures.

import { dateText } from '../calendar/calendar-date';
import type { ReportInfo } from '../calendar/report-info';
import type { Template } from './template';

/** First and last day of the figures; null where it is not known. */
export type DataDays = Pick<ReportInfo, 'dataFrom' | 'dataTo'>;

export const unknownDays: DataDays = { dataFrom: null, dataTo: null };

/** "(Từ ngày 15/12/2022 đến ngày …)": a visible blank for a day not known; none for forms without such a line. */
export function periodLines({ periodLine }: Template, { dataFrom, dataTo }: DataDays): readonly string[] {
  if (periodLine === undefined) return [];
  const days = [dataFrom, dataTo];
  // The first blank is the first day, the second the last.
  const line = periodLine.replace(/…/g, (blank) => {
    const day = days.shift();
    return day ? dateText(day) : blank;
  });
  return [line];
}
