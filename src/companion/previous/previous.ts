// The figures of the period before, as the sheet "Số liệu kỳ trước" keeps them. Its words stand here because one part
// of the product writes the sheet and another reads it.

import type { CalendarDate } from '../../core/calendar/calendar-date';
import type { Period } from '../../core/calendar/report-info';
import type { Decimal } from '../../core/number/decimal';

/** Words by which the sheet is known again, whatever its tab is called. */
export const previousWords = {
  name: 'Số liệu kỳ trước',
  title: 'SỐ LIỆU KỲ TRƯỚC',
  header: [
    'Biểu',
    'Mã',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Của (năm, đơn vị)',
    'Kỳ trước',
    'Kỳ này',
    'Tăng, giảm',
    'Mã nhận biết',
  ],
} as const;

/** Columns of the sheet, 0-based. */
export const previousColumns = {
  table: 0,
  code: 1,
  label: 2,
  unit: 3,
  whose: 4,
  before: 5,
  now: 6,
  change: 7,
  id: 8,
} as const;

/** One figure of the period before. */
export interface PreviousFigure {
  /** Id of the template the figure stood in; "" for a row that people added to a form. */
  readonly template: string;
  /** Id in the indicator dictionary; "" for a row that people added to a form. */
  readonly indicator: string;
  /** The year or the agency, as {@link BoundRow.member}; "" where a table has one figure a row. */
  readonly member: string;
  /** null where words stood there, or a figure that can be read in two ways. */
  readonly value: Decimal | null;
  /** The words, or the number as written into the sheet. */
  readonly content: string | number;
}

/** Everything one such sheet tells. */
export interface PreviousFigures {
  /** Name of the sheet, or of the file where they were read from another workbook. */
  readonly sheet: string;
  readonly inFile?: true;
  /** Who reported them; "" where a file does not tell. A sheet of the workbook is of its own agency. */
  readonly agency?: string;
  /** null where somebody wrote over the line that tells it. */
  readonly period: Period | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly figures: readonly PreviousFigure[];
}

/** How the sheet names a figure for reading it back: three words, the member last because it may hold blanks. */
export function previousId({
  template,
  indicator,
  member,
}: Pick<PreviousFigure, 'template' | 'indicator' | 'member'>): string {
  return template === '' || indicator === '' ? '' : `${template} ${indicator} ${member}`.trim();
}

/** Reads {@link previousId}; null for anything else. */
export function readPreviousId(
  text: string,
): Pick<PreviousFigure, 'template' | 'indicator' | 'member'> | null {
  const [, template, indicator, member = ''] = /^(\S+) (\S+)(?: (.+))?$/s.exec(text.trim()) ?? [];
  return template === undefined || indicator === undefined ? null : { template, indicator, member };
}
