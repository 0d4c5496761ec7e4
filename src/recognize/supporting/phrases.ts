// Known phrases (headers, labels, titles) and what each means. Whole workbooks are looked through for them, so a text
// that cannot be one is told by its first word.

import { dropTones, foldLabel } from '../../core/fold';

const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u;
const ASIDE = /\([^)]*\)/g;

export class Phrases<Meaning> {
  private readonly exact = new Map<string, Meaning>();
  /** For text typed without Vietnamese input. */
  private readonly toneless = new Map<string, Meaning>();
  private readonly firstWords = new Set<string>();
  private longest = 0;

  /** The first of two equal phrases counts. */
  constructor(entries: readonly (readonly [phrase: string, meaning: Meaning])[]) {
    for (const [phrase, meaning] of entries) {
      const key = foldLabel(phrase);
      const plain = dropTones(key);
      if (!this.exact.has(key)) this.exact.set(key, meaning);
      if (!this.toneless.has(plain)) this.toneless.set(plain, meaning);
      for (const text of [phrase, key, plain, dropTones(phrase)]) {
        const word = firstWord(text);
        if (word !== null) this.firstWords.add(word);
      }
      this.longest = Math.max(this.longest, phrase.length);
    }
  }

  /** What a text means, asides in brackets left out where need be; undefined for a text that is no phrase. */
  get(text: string): Meaning | undefined {
    // Brackets and blanks around it may add a little.
    if (text.length > this.longest + 40) return undefined;
    const word = firstWord(text);
    if (word === null || !this.firstWords.has(word)) return undefined;
    return this.lookUp(text) ?? (text.includes('(') ? this.lookUp(text.replace(ASIDE, ' ')) : undefined);
  }

  private lookUp(text: string): Meaning | undefined {
    const key = foldLabel(text);
    const found = this.exact.get(key);
    if (found !== undefined) return found;
    return key === dropTones(key) ? this.toneless.get(key) : undefined;
  }
}

function firstWord(text: string): string | null {
  return FIRST_WORD.exec(text)?.[1]?.normalize('NFC').toLowerCase() ?? null;
}
