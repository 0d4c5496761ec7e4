// The order of a list of documents: most are listed by day, and then one that is not is hard to find again.

import { compareDates } from '../core/calendar/calendar-date';
import { type Dated, longestInOrder } from './document-order';
import type { ReadDocument } from './read-document';

/** A document listed above one of an earlier day, or below one of a later. */
export interface OutOfPlace {
  readonly one: Dated;
  readonly beside: Dated;
  /** Where it stands: above or below the other, though it was issued after or before it. */
  readonly stands: 'above' | 'below';
}

/** So much of a list must go by day, of so many documents at least. */
const MOST = 0.7;
const FEWEST = 5;

/**
 * The fewest documents that stand out of the order of days; none where the list goes by something else.
 * @param documents in the order of the list, without those whose day is doubted already
 */
export function outOfDays(documents: readonly ReadDocument[]): readonly OutOfPlace[] {
  return groupsOf(documents).flatMap(outOfDaysIn);
}

/** The groups of a list ("I. KẾ HOẠCH"): each begins where the numbers begin again, and each has its own days. */
function groupsOf(documents: readonly ReadDocument[]): readonly (readonly ReadDocument[])[] {
  const groups: ReadDocument[][] = [];
  for (const one of documents) {
    const before = groups.at(-1);
    const begins = /^1[.)]?$/.test(one.listed.code) || !before;
    if (begins) groups.push([one]);
    else before.push(one);
  }
  return groups;
}

function outOfDaysIn(documents: readonly ReadDocument[]): readonly OutOfPlace[] {
  const dated = documents.filter((one): one is Dated => one.date !== null);
  const kept = longestInOrder(dated);
  if (dated.length < FEWEST || kept.size < MOST * dated.length) return [];
  return dated.flatMap((one, at): readonly OutOfPlace[] => {
    if (kept.has(at)) return [];
    const above = dated.find((other, n) => n < at && kept.has(n) && compareDates(other.date, one.date) > 0);
    if (above) return [{ one, beside: above, stands: 'below' }];
    const below = dated.findLast(
      (other, n) => n > at && kept.has(n) && compareDates(other.date, one.date) < 0,
    );
    return below ? [{ one, beside: below, stands: 'above' }] : [];
  });
}
