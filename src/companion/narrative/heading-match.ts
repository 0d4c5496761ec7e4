// Which section a heading means, also where people shorten it, number it or write it in capitals.

import { foldLabel } from '../../core/text/fold';
import { Memo } from '../../core/text/memo';

/** "II.", "1.2.", "a)", "IV.3 " in front of a heading. */
const NUMBER = /^\s*(?:(?:[IVX]+|\d{1,2})(?:\.\d{1,2})*[.)]?|[a-zđ]\))\s+/u;

/** The number in front of a heading, "" for none, and the rest of it. */
export function headingNumber(text: string): { readonly number: string; readonly rest: string } {
  const printed = NUMBER.exec(text)?.[0] ?? '';
  return { number: printed.trim(), rest: text.slice(printed.length).trim() };
}

/** A heading is short; of a longer text the beginning tells. */
const LONGEST = 300;
/** The words of a heading, counted once: it comes again with every row that is compared. */
interface Words {
  readonly text: string;
  readonly length: number;
  readonly counts: ReadonlyMap<string, number>;
}

const REMEMBERED = 2000;
const known = new Memo<Words>(REMEMBERED);

function wordsOf(text: string): Words {
  const old = known.get(text);
  if (old) return old;
  const tokens = foldLabel(text.slice(0, LONGEST).replace(NUMBER, ''))
    .split(' ')
    .filter((token) => token !== '');
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const words = { text: tokens.join(' '), length: tokens.length, counts };
  known.set(text, words);
  return words;
}

/**
 * How much a heading on a sheet is that of a section, 0…1: 1 for the same words, less where words are left out, added
 * or changed. Below {@link LEAST_LIKE} it means something else.
 */
export function headingLikeness(printed: string, heading: string): number {
  const own = wordsOf(printed);
  const wanted = wordsOf(heading);
  if (own.length === 0 || wanted.length === 0) return 0;
  if (own.text === wanted.text) return 1;
  let common = 0;
  for (const [token, count] of own.counts) common += Math.min(count, wanted.counts.get(token) ?? 0);
  const contained = common === own.length || common === wanted.length;
  // Two words in common are a chance ("công tác"), unless they are all there is.
  if (contained && common >= Math.min(3, own.length))
    return 0.6 + (0.39 * common) / Math.max(own.length, wanted.length);
  return (2 * common) / (own.length + wanted.length) - 0.05;
}

/** The same against a heading of which a part changes from period to period. */
export function likenessTo(
  printed: string,
  { heading, stem }: { readonly heading: string; readonly stem: string },
): number {
  const whole = headingLikeness(printed, heading);
  return stem === heading ? whole : Math.max(whole, headingLikeness(printed, stem));
}

export const LEAST_LIKE = 0.6;
