// The lines over a table: number, title, the days of the figures where the form prints them, caption.

import { type DataDays, periodLines } from '../core/form/data-days';
import { type DesignedCell, looks } from '../core/form/sheet-design';
import type { Template } from '../core/form/template';
import { textRoom } from '../core/text/text-lines';
import type { Area } from '../core/workbook/address';
import { balanced } from './balance';

const titleOf = ({ part, title }: Template): string => part?.of ?? title;

/** One a row from the top of the sheet on. */
export function titleCells(template: Template, window: DataDays): DesignedCell[] {
  const room = textRoom(template.columns.map(({ width }) => width));
  const { number, caption } = template;
  return [
    { row: 0, column: 0, text: number, look: 'number' },
    { row: 1, column: 0, text: balanced(titleOf(template), looks.title, room), look: 'title' },
    ...[...periodLines(template, window), caption].map(
      (text, n): DesignedCell => ({ row: 2 + n, column: 0, text, look: 'caption' }),
    ),
  ];
}

/** Each line over the whole width of the table. */
export function titleMerges(titles: readonly DesignedCell[], right: number): Area[] {
  return titles.map(({ row }) => ({ top: row, left: 0, bottom: row, right }));
}
