// Figures of earlier periods: which of them come just before ours, and where they are kept.

import type { PreviousFigures } from '../companion/previous/previous';
import { addDays, compareDates } from '../core/calendar/calendar-date';
import type { DataWindow } from '../core/calendar/period';
import type { EarlierPlace } from '../core/form/finding';

/** True where its last day is the one before the first day of ours: six months do not begin where a quarter ended. */
export function endsBefore({ to }: PreviousFigures, window: DataWindow | null): boolean {
  return to !== null && window?.from != null && compareDates(addDays(to, 1), window.from) === 0;
}

export const placeOf = ({ sheet, inFile }: PreviousFigures): EarlierPlace => ({
  name: sheet,
  inFile: inFile === true,
});
