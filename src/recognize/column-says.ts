// What the titles over a column of figures say of it: the report's own figures, somebody else's, or nothing; and which
// of several columns is the one that holds the others.

import { dropTones, foldLabel } from '../core/text/fold';
import { senseOf, type Trait } from './sheet/title-words';
import type { TemplateIndex } from './template-index';
import { agencyWords } from './words';

/**
 * - value: these figures;
 * - other: last period's, planned, compared, a share, a part of them;
 * - note: no figures at all, whatever is typed there;
 * - nothing: the words do not tell.
 */
export type Says = 'value' | 'other' | 'note' | 'nothing';

/** Titles over figures that are not this period's result. */
export const otherTraits: readonly Trait[] = [
  'plan',
  'target',
  'example',
  'previous',
  'compare',
  'rate',
  'score',
  'ofWhich',
];

/** @param path titles above the column, the widest first. */
export function says(path: readonly string[], index: TemplateIndex): Says {
  const titles = [...path].reverse();
  for (const title of titles) {
    const { traits } = senseOf(title);
    if (traits.has('note')) return 'note';
    if (otherTraits.some((trait) => traits.has(trait)) && !traits.has('cumulative')) return 'other';
  }
  for (const title of titles) {
    const word = index.headerWord(title);
    if (word) return word.role === 'value' ? 'value' : 'note';
  }
  return 'nothing';
}

/** Months that a title names, 1…12: "Tháng 2" is [2, 2], "Quý I" [1, 3], "6 tháng đầu năm" [1, 6], "Năm 2024" [1, 12]. */
type Months = readonly [from: number, to: number];

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function monthsOf(title: string): Months | null {
  const plain = dropTones(foldLabel(title));
  const half = /(?:^| )(?:0?6|sau|0?9|chin) thang(?: (dau|cuoi))?/.exec(plain);
  if (half) {
    if (half[1] === 'cuoi') return [7, 12];
    return [1, /9|chin/.test(half[0]) ? 9 : 6];
  }
  const quarter = /(?:^| )qu[iy] (iv|i{1,3}|[1-4])(?: |$|\/)/.exec(plain);
  const q = QUARTERS[quarter?.[1] ?? ''];
  if (q !== undefined) return [3 * q - 2, 3 * q];
  const month = /(?:^| )(?:thang|t) ?(\d{1,2})(?: |$|\/)/.exec(plain);
  const m = Number(month?.[1] ?? 0);
  if (m >= 1 && m <= 12) return [m, m];
  return /(?:^| )(?:ca )?nam(?: |$)/.test(plain) ? [1, 12] : null;
}

const units = agencyWords.map(foldLabel);

/** "Xã Quảng Phú", "TT Sịa": the column is one unit's. */
function namesUnit(title: string): boolean {
  const key = foldLabel(title);
  return units.some((word) => key.startsWith(`${word} `)) || /^(?:tt|p|x|tx|tp) \p{L}/u.test(key);
}

/** A column that may hold the report's figures. */
export interface Titled {
  readonly path: readonly string[];
}

/**
 * The one of several columns that holds all the others: the total beside the units it adds up or beside "trong đó", the
 * quarter beside its months. null where none does: then a person has to say.
 */
export function wholeOf<T extends Titled>(columns: readonly T[]): T | null {
  return totalOf(columns) ?? longestOf(columns);
}

const own = ({ path }: Titled): string => path.at(-1) ?? '';

function totalOf<T extends Titled>(columns: readonly T[]): T | null {
  const totals = columns.filter((one) => senseOf(own(one)).traits.has('total'));
  const [total, second] = totals;
  if (!total || second) return null;
  const parts = columns.filter((one) => one !== total);
  const areParts = parts.every(
    (one) => namesUnit(own(one)) || one.path.some((title) => senseOf(title).traits.has('ofWhich')),
  );
  return areParts && parts.length > 0 ? total : null;
}

function longestOf<T extends Titled>(columns: readonly T[]): T | null {
  const spans = columns.map((one) => monthsOf(own(one)));
  const years = new Set(
    columns.map((one) => one.path.map((title) => senseOf(title).year).find(Boolean) ?? ''),
  );
  if (spans.includes(null) || years.size > 1) return null;
  const holds = ([from, to]: Months, other: Months): boolean => from <= other[0] && other[1] <= to;
  const length = ([from, to]: Months): number => to - from;
  // A half year beside the whole one is another report; the months of a quarter are its parts.
  if (columns.length < 3) return null;
  const whole = columns.filter((_, n) => {
    const span = spans[n];
    return (
      span &&
      spans.every((other, at) => at === n || (other && holds(span, other) && length(other) < length(span)))
    );
  });
  return whole[0] ?? null;
}
