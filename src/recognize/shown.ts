// What a cell shows of its content, for questions: vi-VN figures, text as typed.

import { formatDecimal } from '../core/number/vietnamese-number';
import { shownNumber } from '../core/number/vietnamese-number-format';
import type { Cell } from '../core/workbook/workbook';

/** "1.353", "99,6", "03"; "" for blanks, dates and error values. */
export function shownFigure({ content, format }: Cell): string {
  if (typeof content === 'string') return content.trim();
  if (typeof content !== 'number') return '';
  const shown = shownNumber(content, format, true);
  return shown.kind === 'date' ? '' : formatDecimal(shown.value, shown.decimals);
}
