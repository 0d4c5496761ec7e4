// The words of all templates: how much each says about a label, and how alike two labels are.

import { dropTones } from '../core/text/fold';
import { Memo } from '../core/text/memo';
import { contradict, type SenseReader, type Senses, senseReader } from './contrasts';
import { ShortForms } from './short-forms';

/** A label ready for comparing. */
export interface Label {
  readonly key: string;
  /** Its words as they stand there, or as they should be spelled. */
  readonly spelled: readonly string[];
  /** Word numbers in the vocabulary, each once; words that no template has are only counted. */
  readonly words: readonly number[];
  readonly foreign: number;
}

/** Labels below this are not alike at all. */
const LEAST_SIMILARITY = 0.45;

/** How many words that no template has are remembered. */
const REMEMBERED = 60_000;

/** A word of the sheet that no template has says this much. */
const FOREIGN_WEIGHT = 0.3;
/** Words on both sides without a partner part two labels; words on one side are a label shortened or explained. */
const REPLACED = 1.6;
const ADDED = 0.3;
/** What is spelled differently is never quite the same. */
const NOT_EQUAL = 0.96;

export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly toneless = new Map<string, number>();
  private readonly weights: number[] = [];
  /** Words by their number. */
  private readonly texts: string[] = [];
  private readonly reader: SenseReader;
  private readonly shortForms: ShortForms;
  private readonly senses = new WeakMap<Label, Senses>();
  private readonly postings: number[][] = [];
  private readonly labels: Label[] = [];
  private readonly totals: number[] = [];
  private readonly byKey = new Map<string, number>();
  /** The same labels without tones, for text typed without Vietnamese input; made when one first comes. */
  private bare: Vocabulary | null = null;
  private readonly byToneless = new Map<string, number[]>();
  private readonly corrected = new Memo<number>(REMEMBERED);
  private scratch = new Float64Array(0);

  /** @param keys folded labels. */
  constructor(
    keys: readonly string[],
    private readonly isBare = false,
  ) {
    this.reader = senseReader(isBare);
    this.shortForms = new ShortForms(keys, isBare);
    for (const key of keys) {
      if (key === '' || this.byKey.has(key)) continue;
      const id = this.labels.length;
      const spelled = key.split(' ');
      const words = [...new Set(spelled)].map((word) => this.number(word));
      for (const word of words) this.postings[word]?.push(id);
      this.byKey.set(key, id);
      const bare = dropTones(key);
      const alike = this.byToneless.get(bare);
      if (alike) alike.push(id);
      else this.byToneless.set(bare, [id]);
      this.labels.push({ key, spelled, words, foreign: 0 });
    }
    for (const list of this.postings) this.weights.push(1 / (1 + Math.log(list.length)));
    for (const label of this.labels) this.totals.push(this.weigh(label));
    this.scratch = new Float64Array(this.labels.length);
  }

  private number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.postings.length;
    this.numbers.set(word, number);
    if (!this.toneless.has(dropTones(word))) this.toneless.set(dropTones(word), number);
    this.postings.push([]);
    this.texts.push(word);
    return number;
  }

  private weigh(label: Label): number {
    return label.words.reduce((sum, word) => sum + (this.weights[word] ?? 0), label.foreign * FOREIGN_WEIGHT);
  }

  /** Id of the template label with this very key. */
  idOf(key: string): number | undefined {
    return this.byKey.get(key);
  }

  /** A word without tones or with one letter wrong stands for the word of the templates; −1 for a foreign word. */
  private correct(word: string): number {
    const known = this.numbers.get(word) ?? this.corrected.get(word);
    if (known !== undefined) return known;
    const bare = dropTones(word);
    let found = this.toneless.get(bare) ?? -1;
    if (found < 0 && bare.length >= 4 && !/^\d/.test(bare)) {
      for (const [other, number] of this.toneless) {
        if (other.length >= 4 && oneLetterApart(bare, other)) {
          found = number;
          break;
        }
      }
    }
    this.corrected.set(word, found);
    return found;
  }

  private read(key: string): Label {
    const words = new Set<number>();
    const foreign = new Set<string>();
    const corrected = key.split(' ').map((word) => {
      const number = this.correct(word);
      if (number >= 0) words.add(number);
      else foreign.add(word);
      return this.texts[number] ?? word;
    });
    return { key, words: [...words], foreign: foreign.size, spelled: corrected };
  }

  /**
   * The template labels that a text is like, with how alike they are, 0…1; 1 only for an equal key.
   * @param typedWithoutTones the text has no diacritics at all and is compared without them.
   */
  alike(key: string, typedWithoutTones = false): ReadonlyMap<number, number> {
    if (key === '') return new Map();
    const exact = this.byKey.get(key);
    if (exact === undefined && !this.isBare && typedWithoutTones) return this.withoutTones(dropTones(key));
    const result = this.near(key, exact);
    if (exact !== undefined) return result;
    for (const reading of this.shortForms.readings(key, (word) => this.numbers.has(word))) {
      for (const [id, similarity] of this.near(reading, this.byKey.get(reading))) {
        // What is written short is never quite the same.
        const alike = Math.min(similarity, NOT_EQUAL);
        if (alike > (result.get(id) ?? 0)) result.set(id, alike);
      }
    }
    return result;
  }

  /** Labels like a key as it is written. @param exact the label with this very key. */
  private near(key: string, exact: number | undefined): Map<number, number> {
    const result = new Map<number, number>();
    const label = (exact === undefined ? undefined : this.labels[exact]) ?? this.read(key);
    const weight = this.weigh(label);
    const touched: number[] = [];
    for (const word of label.words) {
      const share = this.weights[word] ?? 0;
      for (const id of this.postings[word] ?? []) {
        if (this.scratch[id] === 0) touched.push(id);
        this.scratch[id] = (this.scratch[id] ?? 0) + share;
      }
    }
    for (const id of touched) {
      const common = this.scratch[id] ?? 0;
      this.scratch[id] = 0;
      const similarity = this.compare(label, weight, id, common);
      if (similarity >= LEAST_SIMILARITY) result.set(id, similarity);
    }
    if (exact !== undefined) result.set(exact, 1);
    else for (const id of this.byToneless.get(dropTones(key)) ?? []) result.set(id, NOT_EQUAL);
    return result;
  }

  private withoutTones(key: string): ReadonlyMap<number, number> {
    const result = new Map<number, number>();
    this.bare ??= new Vocabulary([...this.byToneless.keys()], true);
    const { bare } = this;
    for (const [id, similarity] of bare.alike(key)) {
      const label = bare.labels[id]?.key ?? '';
      for (const own of this.byToneless.get(label) ?? []) result.set(own, Math.min(similarity, NOT_EQUAL));
    }
    return result;
  }

  private compare(label: Label, weight: number, id: number, common: number): number {
    const left = Math.max(0, weight - common);
    const right = Math.max(0, (this.totals[id] ?? 0) - common);
    const replaced = Math.min(left, right);
    const added = Math.abs(left - right);
    const similarity = (NOT_EQUAL * common) / (common + REPLACED * replaced + ADDED * added);
    if (similarity < LEAST_SIMILARITY) return 0;
    const other = this.labels[id];
    return other && contradict(this.sensesOf(label), this.sensesOf(other)) ? 0 : similarity;
  }

  private sensesOf(label: Label): Senses {
    const known = this.senses.get(label);
    if (known) return known;
    const senses = this.reader.read(label.spelled);
    this.senses.set(label, senses);
    return senses;
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
