// The words of headers: which column a title stands over.

import type { ColumnRole, Template } from '../core/form/template';
import { BRACKETED } from '../core/text/asides';
import { foldLabel } from '../core/text/fold';
import { Memo } from '../core/text/memo';
import { FirstWords } from './first-words';
import { documentTitleWords, headerWords } from './words';

export interface HeaderWord {
  readonly role: ColumnRole;
  /** 1 for the most telling word of the role, then less. */
  readonly weight: number;
}

/** How many titles with an aside are remembered. */
const REMEMBERED = 60_000;

export class HeaderWords {
  private readonly words: ReadonlyMap<string, HeaderWord>;
  private readonly first: FirstWords;
  private readonly seen = new Memo<HeaderWord | null>(REMEMBERED);

  /** @param answers folded words of coded answers: "Đạt | Không đạt" are columns of figures too */
  constructor(templates: readonly Template[], answers: ReadonlySet<string>) {
    this.words = headerIndex(templates, answers);
    this.first = new FirstWords([...this.words.keys(), ...documentTitleWords.map(foldLabel)]);
  }

  /** Role that a text has in a header, asides in brackets left out; null for other texts. */
  of(text: string): HeaderWord | null {
    const whole = this.words.get(foldLabel(text));
    // Most texts have no aside: nothing needs to be remembered of them but their key.
    if (whole || !(text.includes('(') || text.includes('['))) return whole ?? null;
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const word = this.words.get(foldLabel(text.replace(BRACKETED, ' '))) ?? null;
    this.seen.set(text, word);
    return word;
  }

  /** False for texts that begin with no word of a column's title: then nothing needs to be folded. */
  mayBeTitle(text: string): boolean {
    return this.first.mayBegin(text);
  }
}

/** Header words of the language and the column titles of the templates themselves. */
function headerIndex(
  templates: readonly Template[],
  answers: ReadonlySet<string>,
): ReadonlyMap<string, HeaderWord> {
  const index = new Map<string, HeaderWord>(
    [...answers].map((word) => [word, { role: 'value', weight: 0.3 }]),
  );
  for (const role of ['code', 'label', 'unit', 'value', 'note'] as const) {
    for (const [n, word] of headerWords[role].entries()) {
      index.set(foldLabel(word), { role, weight: 1 - n / 40 });
    }
  }
  for (const column of templates.flatMap((template) => template.columns)) {
    const key = foldLabel(column.title);
    if (key !== '' && !index.has(key)) index.set(key, { role: column.role, weight: 0.9 });
  }
  return index;
}
