// Which texts may begin with one of some words: asked of every cell, so that only the first words are folded.

import { foldLabel } from '../core/text/fold';
import { Memo } from '../core/text/memo';

const REMEMBERED_WORDS = 5_000;
const LONGEST_WORD = 24;

/** Nothing but letters: a bullet or a code is no first word. */
const WORD = /^\p{L}+$/u;

/**
 * Tells which texts begin with one of some words, as far as their first word tells. Names and labels are as many as
 * there are rows, their first words are few: those are folded in their stead, each once.
 */
export class FirstWords {
  private readonly words: ReadonlySet<string>;
  private readonly seen = new Memo<boolean>(REMEMBERED_WORDS);

  constructor(keys: Iterable<string>) {
    this.words = new Set([...keys].map(firstWord));
  }

  /** False where the first word of a text, with a blank behind it, is none of them. */
  mayBegin(text: string): boolean {
    const end = text.indexOf(' ');
    if (end <= 0 || end > LONGEST_WORD) return true;
    const first = text.slice(0, end);
    const known = this.seen.get(first);
    if (known !== undefined) return known;
    const may = !WORD.test(first) || this.words.has(firstWord(foldLabel(first)));
    this.seen.set(first, may);
    return may;
  }
}

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? '';
