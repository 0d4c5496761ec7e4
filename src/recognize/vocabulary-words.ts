// The words of all templates by number, and which of them a word of a sheet stands for.

import { dropTones } from '../core/text/fold';
import { Memo } from '../core/text/memo';

/** How many words that no template has are remembered. */
const REMEMBERED = 60_000;
/** Shorter words are too much alike. */
const FEWEST_LETTERS = 4;

export class VocabularyWords {
  private readonly numbers = new Map<string, number>();
  private readonly toneless = new Map<string, number>();
  /** Words by their number. */
  private readonly texts: string[] = [];
  private readonly bareTexts: string[] = [];
  private readonly corrected = new Memo<number>(REMEMBERED);

  /** Number of a word of the templates, which gets the next one where it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.numbers.set(word, number);
    const bare = dropTones(word);
    if (!this.toneless.has(bare)) this.toneless.set(bare, number);
    this.texts.push(word);
    this.bareTexts.push(bare);
    return number;
  }

  has(word: string): boolean {
    return this.numbers.has(word);
  }

  /** The word of a number; undefined for −1. */
  at(number: number): string | undefined {
    return this.texts[number];
  }

  /** A word without tones or with one letter wrong stands for the word of the templates; −1 for a foreign word. */
  correct(word: string): number {
    const known = this.numbers.get(word) ?? this.corrected.get(word);
    if (known !== undefined) return known;
    const bare = dropTones(word);
    const found = this.toneless.get(bare) ?? this.oneLetterApart(bare);
    this.corrected.set(word, found);
    return found;
  }

  private oneLetterApart(bare: string): number {
    if (bare.length < FEWEST_LETTERS || /^\d/.test(bare)) return -1;
    for (const [other, number] of this.toneless) {
      if (other.length >= FEWEST_LETTERS && oneLetterApart(bare, other)) return number;
    }
    return -1;
  }

  /** A key of words of the templates without tones. Word by word: labels are many, their words few. */
  bareOf(key: string): string {
    const words = key.split(' ');
    return words.map((word) => this.bareTexts[this.numbers.get(word) ?? -1] ?? '').join(' ');
  }
}

/** True where one letter was left out, put in or replaced. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
