// Which section a heading means, also where people shorten it, number it or write it in capitals.

import { foldLabel } from '../../core/text/fold';

/** "II.", "1.2.", "a)", "IV.3 " in front of a heading. */
const NUMBER = /^\s*(?:(?:[IVX]+|\d{1,2})(?:\.\d{1,2})*[.)]?|[a-zđ]\))\s+/u;

/** The number in front of a heading, "" for none, and the rest of it. */
export function headingNumber(text: string): { readonly number: string; readonly rest: string } {
  const printed = NUMBER.exec(text)?.[0] ?? '';
  return { number: printed.trim(), rest: text.slice(printed.length).trim() };
}

/** A heading is short; of a longer text the beginning tells. */
const LONGEST = 300;
/** Headings of an outline come again with every row that is compared. */
const REMEMBERED = 2000;
const known = new Map<string, readonly string[]>();

function tokensOf(text: string): readonly string[] {
  const old = known.get(text);
  if (old) return old;
  const tokens = foldLabel(text.slice(0, LONGEST).replace(NUMBER, ''))
    .split(' ')
    .filter((token) => token !== '');
  if (known.size > REMEMBERED) known.clear();
  known.set(text, tokens);
  return tokens;
}

/**
 * How much a heading on a sheet is that of a section, 0…1: 1 for the same words, less where words are left out, added
 * or changed. Below {@link LEAST_LIKE} it means something else.
 */
export function headingLikeness(printed: string, heading: string): number {
  const own = tokensOf(printed);
  const wanted = tokensOf(heading);
  if (own.length === 0 || wanted.length === 0) return 0;
  if (own.join(' ') === wanted.join(' ')) return 1;
  const pool = new Map<string, number>();
  for (const token of wanted) pool.set(token, (pool.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of own) {
    const left = pool.get(token) ?? 0;
    if (left === 0) continue;
    pool.set(token, left - 1);
    common += 1;
  }
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
