// Figures of earlier periods: which of them come just before ours, and where they are kept.

import type { PreviousFigures } from '../companion/previous/previous';
import { addDays, compareDates } from '../core/calendar/calendar-date';
import type { DataWindow } from '../core/calendar/period';
import type { EarlierPlace } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import type { Dictionary } from '../core/form/template';
import type { Decimal } from '../core/number/decimal';
import { unitKey } from './units';

/** Tables, and what is known of the periods before them. */
export interface EarlierInput {
  readonly tables: readonly BoundTable[];
  readonly dictionary: Dictionary;
  /** Every earlier period at hand. */
  readonly previous: readonly PreviousFigures[];
  /** Days the figures count; null where nothing tells, and then nothing is found. */
  readonly window: DataWindow | null;
}

/** Figures of an earlier period by indicator and unit, whatever the set and the form. */
export function figureThen({
  figures,
}: PreviousFigures): (indicator: string, member: string) => Decimal | undefined {
  const keyOf = (indicator: string, member: string): string => `${indicator} ${unitKey(member)}`;
  const known = new Map<string, Decimal>();
  for (const { indicator, member, value } of figures) {
    if (indicator !== '' && value) known.set(keyOf(indicator, member), value);
  }
  return (indicator, member) => known.get(keyOf(indicator, member));
}

/** True where its last day is the one before the first day of ours: six months do not begin where a quarter ended. */
export function endsBefore({ to }: PreviousFigures, window: DataWindow | null): boolean {
  return to !== null && window?.from != null && compareDates(addDays(to, 1), window.from) === 0;
}

export const placeOf = ({ sheet, inFile }: PreviousFigures): EarlierPlace => ({
  name: sheet,
  inFile: inFile === true,
});
