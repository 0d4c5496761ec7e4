// What the words of a column's title say, piece by piece: "Hồ sơ đã giải quyết / Trễ" is resolved and late, in
// whatever order and under whatever heading the pieces stand. The one reader; nobody else compares titles.

import { foldLabel } from '../../core/text/fold';
import { Memo } from '../../core/text/memo';
import { phrases, type Trait } from './title-phrases';

export type { Trait } from './title-phrases';

/** Traits that one phrase carries, by its folded words. */
const byPhrase = new Map<string, Set<Trait>>();
/** How many words the longest phrase has that begins with a word. */
const longestFrom = new Map<string, number>();
for (const [trait, texts] of Object.entries(phrases) as [Trait, readonly string[]][]) {
  for (const text of texts) {
    const key = foldLabel(text);
    const words = key.split(' ');
    const [first = ''] = words;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
    byPhrase.set(key, (byPhrase.get(key) ?? new Set()).add(trait));
  }
}

/** What a title says, and how much of it is understood. */
export interface TitleSense {
  readonly traits: ReadonlySet<Trait>;
  /** Share of the title's words that a phrase covers, 0…1. */
  readonly covered: number;
  /** "2015" of "KQ năm 2015", "31/12/2015"; null where the title names no single year. */
  readonly year: string | null;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** How many texts are remembered; a workbook has some hundreds. */
const REMEMBERED = 5000;
const senses = new Memo<TitleSense>(REMEMBERED);
/** Longer texts are no titles. */
const LONGEST = 250;

/** The sense of one header cell. */
export function senseOf(text: string): TitleSense {
  const known = senses.get(text);
  if (known) return known;
  const words = foldLabel(text.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '');
  const traits = new Set<Trait>();
  let covered = 0;
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, traits);
    covered += length;
    at += Math.max(1, length);
  }
  const years = new Set(text.slice(0, LONGEST).match(YEAR));
  const [year = null] = years.size === 1 ? years : [];
  const sense = { traits, covered: words.length === 0 ? 0 : covered / words.length, year };
  senses.set(text, sense);
  return sense;
}

/** Words of the longest phrase that begins here; 0 where none does. */
function phraseAt(words: readonly string[], at: number, traits: Set<Trait>): number {
  const longest = longestFrom.get(words[at] ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const found = byPhrase.get(words.slice(at, at + length).join(' '));
    if (!found) continue;
    for (const trait of found) traits.add(trait);
    return length;
  }
  return 0;
}

/** True for a text that stands over a column rather than in it: all of it is understood, or it names one year. */
export function isTitleWord(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { covered, year, traits } = senseOf(text);
  return (traits.size > 0 && covered >= 0.6) || (year !== null && text.length <= 40);
}
