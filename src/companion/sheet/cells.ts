// What cells of a supporting sheet say, as text.

import { dateText } from '../../core/calendar/calendar-date';
import { shownNumber } from '../../core/number/vietnamese-number-format';
import { type Cell, isBlank, type SheetRow } from '../../core/workbook/workbook';

/** Text as typed, trimmed; a number in its own digits, a date cell as "15/3/2024"; "" for anything else. */
export function textOf(cell: Cell | undefined): string {
  const content = cell?.content ?? null;
  if (typeof content === 'string') return content.normalize('NFC').trim();
  if (typeof content !== 'number') return '';
  const shown = shownNumber(content, cell?.format, false);
  return shown.kind === 'date' ? dateText(shown) : String(content);
}

/** True where some cell of the row shows something. */
export function isFilled({ cells }: SheetRow): boolean {
  return cells.some(({ cell }) => !isBlank(cell.content));
}

/** Lines of a cell (Alt+Enter), without blank ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
