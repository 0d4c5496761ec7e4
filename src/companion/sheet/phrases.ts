// Known phrases (headers, labels, titles) and what each means. Whole workbooks are looked through for them, so a text
// that cannot be one is told by its first word.

import { ASIDE } from '../../core/text/asides';
import { dropTones, foldLabel } from '../../core/text/fold';
import { Memo } from '../../core/text/memo';

const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u;
/** Blanks, colons and decomposed letters make a phrase a little longer than it is. */
const SLACK = 20;
const LONGEST_ASIDE = 60;
/** How many texts are remembered; a workbook has some thousands. */
const REMEMBERED = 10_000;

export class Phrases<Meaning> {
  private readonly exact = new Map<string, Meaning>();
  /** For text typed without Vietnamese input. */
  private readonly toneless = new Map<string, Meaning>();
  private readonly firstWords = new Set<string>();
  private longest = 0;
  /** The same words come again and again in a workbook. */
  private readonly seen = new Memo<{ readonly meaning: Meaning | undefined }>(REMEMBERED);

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

  /** One phrase may mean several things: it then has all of its meanings, in their order. */
  static grouped<One>(
    entries: readonly (readonly [phrase: string, meaning: One])[],
  ): Phrases<readonly One[]> {
    const byKey = new Map<string, { readonly phrase: string; readonly meanings: One[] }>();
    for (const [phrase, meaning] of entries) {
      const same = byKey.get(foldLabel(phrase));
      if (same) same.meanings.push(meaning);
      else byKey.set(foldLabel(phrase), { phrase, meanings: [meaning] });
    }
    return new Phrases([...byKey.values()].map(({ phrase, meanings }) => [phrase, meanings] as const));
  }

  /** What a text means, asides in brackets left out where need be; undefined for a text that is no phrase. */
  get(text: string): Meaning | undefined {
    if (text.length > this.longest + (text.includes('(') ? LONGEST_ASIDE : SLACK)) return undefined;
    const known = this.seen.get(text);
    if (known) return known.meaning;
    const meaning = this.read(text);
    this.seen.set(text, { meaning });
    return meaning;
  }

  private read(text: string): Meaning | undefined {
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
