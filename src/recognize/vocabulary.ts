// The words of all templates: how much each says about a label, and how alike two labels are.

import { dropTones } from '../core/text/fold';
import { contradict, type SenseReader, type Senses, senseReader } from './contrasts';
import { ShortForms } from './short-forms';
import { VocabularyWords } from './vocabulary-words';

/** A label of a sheet ready for comparing. */
interface Label {
  /** Its words as they stand there, or as they should be spelled. */
  readonly spelled: readonly string[];
  /** Word numbers in the vocabulary, each once; words that no template has are only counted. */
  readonly words: readonly number[];
  readonly foreign: number;
}

/** Labels below this are not alike at all. */
const LEAST_SIMILARITY = 0.45;

/** Labels that one text may be like; the forms of the product have fewer. */
const MOST_ALIKE = 400;
/** Likenesses are counted by so many steps. */
const STEPS = 1_000;
const none: readonly number[] = [];

/** A word of the sheet that no template has says this much. */
const FOREIGN_WEIGHT = 0.3;
/** Words on both sides without a partner part two labels; words on one side are a label shortened or explained. */
const REPLACED = 1.6;
const ADDED = 0.3;
/** What is spelled differently is never quite the same. */
const NOT_EQUAL = 0.96;

export class Vocabulary {
  private readonly words = new VocabularyWords();
  private readonly weights: number[] = [];
  private readonly reader: SenseReader;
  private readonly shortForms: ShortForms;
  /** Labels by their id, and what their words mean: read when it is first asked for. */
  private readonly keys: string[] = [];
  private readonly senses: Senses[] = [];
  private readonly postings: number[][] = [];
  private readonly totals: Float64Array;
  private readonly byKey = new Map<string, number>();
  /** The same labels without tones, for text typed without Vietnamese input; made when one first comes. */
  private bare: Vocabulary | null = null;
  /** Ids by the label without tones, for labels of so many words. Made when first needed. */
  private readonly tonelessIds: (ReadonlyMap<string, readonly number[]> | undefined)[] = [];
  /** Ids by how many words the labels have. */
  private readonly byLength: number[][] = [];
  private readonly scratch: Float64Array;
  /** Ids that share a word with what is looked for, as many as there are. */
  private readonly touched: Int32Array;
  /** How alike they are. */
  private readonly similarities: Float64Array;

  /** @param keys folded labels. */
  constructor(
    keys: readonly string[],
    private readonly isBare = false,
  ) {
    this.reader = senseReader(isBare);
    this.shortForms = new ShortForms(keys, isBare);
    // The words of all labels in one list, each label's behind those of the one before.
    const words: number[] = [];
    const ends: number[] = [];
    for (const key of keys) {
      if (key === '' || this.byKey.has(key)) continue;
      const id = this.keys.length;
      const own = key.split(' ');
      const alike = this.byLength[own.length];
      if (alike) alike.push(id);
      else this.byLength[own.length] = [id];
      for (const word of own) {
        const number = this.words.add(word);
        const posting = this.postings[number];
        if (!posting) this.postings.push([id]);
        else if (posting[posting.length - 1] !== id) posting.push(id);
        else continue;
        words.push(number);
      }
      ends.push(words.length);
      this.byKey.set(key, id);
      this.keys.push(key);
    }
    for (const list of this.postings) this.weights.push(1 / (1 + Math.log(list.length)));
    this.totals = new Float64Array(this.keys.length);
    this.scratch = new Float64Array(this.keys.length);
    this.touched = new Int32Array(this.keys.length);
    this.similarities = new Float64Array(this.keys.length);
    let at = 0;
    for (const [id, end] of ends.entries()) {
      let total = 0;
      for (; at < end; at += 1) total += this.weights[words[at] ?? 0] ?? 0;
      this.totals[id] = total;
    }
  }

  /** Labels of the vocabulary that are this one but for its tones. @param bare a key without tones. */
  private likeBare(bare: string): readonly number[] {
    let length = 1;
    for (let at = bare.indexOf(' '); at >= 0; at = bare.indexOf(' ', at + 1)) length += 1;
    return this.byToneless(length).get(bare) ?? none;
  }

  private byToneless(length: number): ReadonlyMap<string, readonly number[]> {
    const known = this.tonelessIds[length];
    if (known) return known;
    const ids = new Map<string, number[]>();
    for (const id of this.byLength[length] ?? none) {
      const bare = this.words.bareOf(this.keys[id] ?? '');
      const alike = ids.get(bare);
      if (alike) alike.push(id);
      else ids.set(bare, [id]);
    }
    this.tonelessIds[length] = ids;
    return ids;
  }

  private weigh(label: Label): number {
    return label.words.reduce((sum, word) => sum + (this.weights[word] ?? 0), label.foreign * FOREIGN_WEIGHT);
  }

  /** Id of the template label with this very key. */
  idOf(key: string): number | undefined {
    return this.byKey.get(key);
  }

  private read(key: string): Label {
    const words = new Set<number>();
    const foreign = new Set<string>();
    const corrected = key.split(' ').map((word) => {
      const number = this.words.correct(word);
      if (number >= 0) words.add(number);
      else foreign.add(word);
      return this.words.at(number) ?? word;
    });
    return { words: [...words], foreign: foreign.size, spelled: corrected };
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
    for (const reading of this.shortForms.readings(key, (word) => this.words.has(word))) {
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
    const label = this.read(key);
    let senses: Senses | null = null;
    const weight = this.weigh(label);
    const { scratch, touched, similarities } = this;
    let count = 0;
    for (const word of label.words) {
      const share = this.weights[word] ?? 0;
      for (const id of this.postings[word] ?? none) {
        const before = scratch[id] ?? 0;
        if (before === 0) {
          touched[count] = id;
          count += 1;
        }
        scratch[id] = before + share;
      }
    }
    // Those that are alike at all come to the front.
    let alike = 0;
    for (let n = 0; n < count; n += 1) {
      const id = touched[n] ?? 0;
      const similarity = this.compare(weight, id, scratch[id] ?? 0);
      scratch[id] = 0;
      if (similarity < LEAST_SIMILARITY) continue;
      touched[alike] = id;
      similarities[alike] = similarity;
      alike += 1;
    }
    const bound = alike > MOST_ALIKE ? bestOf(similarities.subarray(0, alike)) : 0;
    for (let n = 0; n < alike; n += 1) {
      const id = touched[n] ?? 0;
      const similarity = similarities[n] ?? 0;
      if (similarity < bound) continue;
      senses ??= this.reader.read(label.spelled);
      if (!contradict(senses, this.sensesOf(id))) result.set(id, similarity);
    }
    if (exact !== undefined) result.set(exact, 1);
    else for (const id of this.likeBare(dropTones(key))) result.set(id, NOT_EQUAL);
    return result;
  }

  private withoutTones(key: string): ReadonlyMap<number, number> {
    const result = new Map<number, number>();
    this.bare ??= new Vocabulary(
      this.keys.map((own) => this.words.bareOf(own)),
      true,
    );
    const { bare } = this;
    for (const [id, similarity] of bare.alike(key)) {
      for (const own of this.likeBare(bare.keys[id] ?? '')) result.set(own, Math.min(similarity, NOT_EQUAL));
    }
    return result;
  }

  private compare(weight: number, id: number, common: number): number {
    const left = Math.max(0, weight - common);
    const right = Math.max(0, (this.totals[id] ?? 0) - common);
    const replaced = Math.min(left, right);
    const added = Math.abs(left - right);
    return (NOT_EQUAL * common) / (common + REPLACED * replaced + ADDED * added);
  }

  private sensesOf(id: number): Senses {
    const known = this.senses[id];
    if (known) return known;
    const senses = this.reader.read((this.keys[id] ?? '').split(' '));
    this.senses[id] = senses;
    return senses;
  }
}

/** At least so alike a label must be: where very many are, only the best of them tell anything. */
function bestOf(similarities: Float64Array): number {
  const counts = new Uint32Array(STEPS + 1);
  for (let n = 0; n < similarities.length; n += 1) {
    const step = Math.floor((similarities[n] ?? 0) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let better = counts[step] ?? 0; step > 0 && better <= MOST_ALIKE; better += counts[step] ?? 0)
    step -= 1;
  return (step + 1) / STEPS;
}
