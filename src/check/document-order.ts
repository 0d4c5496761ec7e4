// Numbers and dates of documents that are numbered in one row: a higher number is never dated earlier.

import { compareDates } from '../core/calendar/calendar-date';
import type { ListedDocument } from '../core/form/table';
import { foldLabel } from '../core/text/fold';
import type { ReadDocument } from './read-document';

export interface Misplaced {
  readonly one: Numbered;
  /** The nearest document of the row that it contradicts. */
  readonly against: Numbered;
}

/** A document whose date was read. */
export type Dated = ReadDocument & { readonly date: NonNullable<ReadDocument['date']> };
type Numbered = Dated & { readonly symbol: NonNullable<ReadDocument['symbol']> };

const isNumbered = (one: ReadDocument): one is Numbered => one.symbol !== null && one.date !== null;

/**
 * The fewest documents whose number or date must be wrong. Each kind and issuer has a row of numbers of its own,
 * which starts anew every year.
 */
export function outOfOrder(documents: readonly ReadDocument[]): readonly Misplaced[] {
  const series = new Map<string, Numbered[]>();
  for (const one of documents) {
    if (!isNumbered(one)) continue;
    const key = `${one.date.year} ${one.symbol.series} ${issuerTold(one.listed)}`;
    const own = series.get(key);
    if (own) own.push(one);
    else series.set(key, [one]);
  }
  return [...series.values()].flatMap(misplacedIn);
}

/**
 * Who issued it, by a column of its own or by its title ("Quyết định của UBND tỉnh về …"): another issuer's row, though
 * the symbol reads the same; "" where none is told.
 */
export function issuerTold({ title, issuer = '' }: ListedDocument): string {
  if (issuer !== '') return foldLabel(issuer);
  return /^(?:\p{L}+ ){1,3}(?:số \S+ )?của (.+?)(?= về(?: |$)|$)/u.exec(foldLabel(title))?.[1] ?? '';
}

function misplacedIn(documents: readonly Numbered[]): readonly Misplaced[] {
  const byNumber = [...documents].sort(
    (a, b) => a.symbol.number - b.symbol.number || compareDates(a.date, b.date),
  );
  const kept = longestInOrder(byNumber);
  return byNumber.flatMap((one, at) => {
    if (kept.has(at)) return [];
    const below = byNumber.findLast(
      (other, n) => n < at && kept.has(n) && compareDates(other.date, one.date) > 0,
    );
    const above = byNumber.find(
      (other, n) => n > at && kept.has(n) && compareDates(other.date, one.date) < 0,
    );
    const against = below ?? above;
    return against ? [{ one, against }] : [];
  });
}

/** Positions of a longest run of dates that never goes back (patience sorting). */
export function longestInOrder(documents: readonly Pick<Dated, 'date'>[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, { date }] of documents.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = documents[ends[middle] ?? 0];
      if (end && compareDates(end.date, date) <= 0) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
