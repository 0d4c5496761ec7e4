// The lines over a table: number, title, the days of the figures where the form prints them, caption.

import type { Area } from '../core/address';
import { dateText } from '../core/calendar-date';
import type { ReportInfo } from '../core/report-info';
import { type DesignedCell, looks } from '../core/sheet-design';
import type { Template } from '../core/template';
import { textRoom } from '../core/text-lines';
import { balanced } from './balance';

/** First and last day of the figures; null where it is not known. */
export type DataDays = Pick<ReportInfo, 'dataFrom' | 'dataTo'>;

const titleOf = ({ part, title }: Template): string => part?.of ?? title;

/** One a row from the top of the sheet on. */
export function titleCells(template: Template, window: DataDays): DesignedCell[] {
  const room = textRoom(template.columns.map(({ width }) => width));
  const { number, periodLine, caption } = template;
  return [
    { row: 0, column: 0, text: number, look: 'number' },
    { row: 1, column: 0, text: balanced(titleOf(template), looks.title, room), look: 'title' },
    ...[...(periodLine === undefined ? [] : [withDays(periodLine, window)]), caption].map(
      (text, n): DesignedCell => ({ row: 2 + n, column: 0, text, look: 'caption' }),
    ),
  ];
}

export const unknownDays: DataDays = { dataFrom: null, dataTo: null };

/** The first blank is the first day, the second the last; what is not known stays a blank. */
function withDays(line: string, { dataFrom, dataTo }: DataDays): string {
  const days = [dataFrom, dataTo];
  return line.replace(/…/g, (blank) => {
    const day = days.shift();
    return day ? dateText(day) : blank;
  });
}

/** Each line over the whole width of the table. */
export function titleMerges(titles: readonly DesignedCell[], right: number): Area[] {
  return titles.map(({ row }) => ({ top: row, left: 0, bottom: row, right }));
}
