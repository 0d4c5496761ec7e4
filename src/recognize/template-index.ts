// Everything about the template sets that recognition needs, folded once and kept as long as the sets live.

import {
  answersInWords,
  kindOf,
  type Template,
  type TemplateRow,
  type TemplateSet,
} from '../core/form/template';
import { cleanText, dropTones, foldLabel } from '../core/text/fold';
import { Memo } from '../core/text/memo';
import { codeKey } from './code';
import { FirstWords } from './first-words';
import { type HeaderWord, HeaderWords } from './header-words';
import { Vocabulary } from './vocabulary';
import { foreignFigureWords } from './words';

export interface IndexedRow {
  /** Number of the template in the index. */
  readonly template: number;
  /** Position in the template. */
  readonly position: number;
  readonly row: TemplateRow;
  /** Label id in the vocabulary. */
  readonly label: number;
  readonly code: string;
  readonly unit: string;
  /** Label id of the row above in the form; −1 for an outermost row. */
  readonly parent: number;
}

export interface IndexedTemplate {
  readonly set: TemplateSet;
  readonly template: Template;
  readonly rows: readonly IndexedRow[];
  /** Folded number and title, for telling equal forms of two sets apart. */
  readonly titles: readonly string[];
}

/** A row that a label may stand for. */
export interface Candidate {
  readonly row: IndexedRow;
  readonly similarity: number;
}

/** What a label of a sheet is like, best first in no particular order. */
export interface LabelMatch {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Similarity of the best candidate, 0 where there is none. */
  readonly best: number;
  /** How alike the label is to a label of the vocabulary. */
  readonly alike: Likeness;
  /** True for a label that stands above others in some template. */
  readonly isHeading: boolean;
}

/** Similarity by label id. */
interface Likeness {
  get(label: number): number | undefined;
}

/** So alike to a heading is one. */
const HEADING_LIKE = 0.9;

/** Like one label only. */
class OnlyThis implements Likeness {
  constructor(private readonly label: number) {}

  get(label: number): number | undefined {
    return label === this.label ? 1 : undefined;
  }
}

/** Id of the label of rows that have none. */
const NO_LABEL = -1;

/** How many foreign texts are remembered; a workbook has some hundreds, the longest some ten thousands. */
const REMEMBERED = 60_000;

/** Letters that only Vietnamese input gives. */
const TONED = /[\u1EA0-\u1EF9ĂăÂâÊêÔôƠơƯưĐđ]/;

/** True for text typed without Vietnamese input. */
function isToneless(text: string): boolean {
  if (TONED.test(text)) return false;
  const clean = cleanText(text);
  return clean === dropTones(clean);
}

const foreignWords = foreignFigureWords.map((word) => ` ${foldLabel(word)} `);

export class TemplateIndex {
  readonly templates: readonly IndexedTemplate[];
  private readonly header: HeaderWords;
  private readonly firstOfAnswers: FirstWords;
  readonly units: ReadonlySet<string>;
  /** Folded words of coded answers ("Đạt") of forms that print no numbers for them. */
  readonly answers: ReadonlySet<string>;
  /** Labels that stand above others in some template. */
  private readonly parents: ReadonlySet<number>;
  private readonly vocabulary: Vocabulary;
  /** By label id + 1. */
  private readonly rowsByLabel: IndexedRow[][] = [];
  /** How many sets there are. */
  private readonly sets: number;
  /** What a label is that every set has, by its id + 1. */
  private readonly exact: (LabelMatch | undefined)[] = [];
  private readonly matches = new Memo<LabelMatch>(REMEMBERED);

  constructor(sets: readonly TemplateSet[]) {
    // Only forms whose rows are indicators are known by their labels; the others by their columns.
    const all = sets.flatMap((set) =>
      set.templates
        .filter((template) => kindOf(template) === 'indicators' || kindOf(template) === 'years')
        .map((template) => ({ set, template })),
    );
    const keys = all.map(({ template }) => template.rows.map(({ label }) => foldLabel(label)));
    this.vocabulary = new Vocabulary(keys.flat());
    this.templates = all.map(({ set, template }, number) => ({
      set,
      template,
      rows: this.indexRows(template, number, keys[number] ?? []),
      titles: [template.number, template.title].map(foldLabel).filter((title) => title !== ''),
    }));
    const rows = this.templates.flatMap((template) => template.rows);
    this.sets = new Set(sets).size;
    this.rowsByLabel.push([]);
    const units = new Set<string>();
    const parents = new Set<number>();
    for (const row of rows) {
      const list = this.rowsByLabel[row.label + 1];
      if (list) list.push(row);
      // Ids are given in the order of the rows.
      else this.rowsByLabel.push([row]);
      if (row.unit !== '') units.add(row.unit);
      if (row.parent !== NO_LABEL) parents.add(row.parent);
    }
    this.units = units;
    this.parents = parents;
    this.answers = new Set(
      rows
        .flatMap(({ row }) => (answersInWords(row) ? (row.answers ?? []) : []))
        .map(({ label }) => foldLabel(label)),
    );
    this.firstOfAnswers = new FirstWords(this.answers);
    this.header = new HeaderWords(
      all.map(({ template }) => template),
      this.answers,
    );
  }

  private indexRows(template: Template, number: number, keys: readonly string[]): IndexedRow[] {
    const above: { readonly level: number; readonly label: number }[] = [];
    return template.rows.map((row, position) => {
      const label = this.vocabulary.idOf(keys[position] ?? '') ?? NO_LABEL;
      while ((above.at(-1)?.level ?? -1) >= row.level) above.pop();
      const parent = above.at(-1)?.label ?? NO_LABEL;
      above.push({ level: row.level, label });
      const code = codeKey(row.code);
      return { template: number, position, row, label, code, unit: foldLabel(row.unit), parent };
    });
  }

  /** {@link foldLabel}. */
  fold(text: string): string {
    return foldLabel(text);
  }

  /** Role that a text has in a header, asides in brackets left out; null for other texts. */
  headerWord(text: string): HeaderWord | null {
    return this.header.of(text);
  }

  /** False for texts that begin with no word of a column's title: then nothing needs to be folded. */
  mayBeTitle(text: string): boolean {
    return this.header.mayBeTitle(text);
  }

  /** True for an answer of a form in words. */
  isAnswer(text: string): boolean {
    return this.firstOfAnswers.mayBegin(text) && this.answers.has(foldLabel(text));
  }

  /** True for words over figures that are not those of this report: last period's, planned, compared. */
  isForeign(title: string): boolean {
    const key = ` ${foldLabel(title)} `;
    return foreignWords.some((word) => key.includes(word));
  }

  /** The template rows a label may stand for. */
  match(text: string): LabelMatch {
    const known = this.matches.get(text);
    if (known) return known;
    const key = foldLabel(text);
    const match = this.everywhere(key) ?? this.among(key, text);
    this.matches.set(text, match);
    return match;
  }

  /** A label that every set has: where one of them is printed, nothing else needs to be thought of. */
  private everywhere(key: string): LabelMatch | null {
    const label = key === '' ? NO_LABEL : this.vocabulary.idOf(key);
    if (label === undefined) return null;
    const rows = this.rowsByLabel[label + 1] ?? [];
    if (rows.length === 0 || rows.length < this.sets) return null;
    const own = this.sets === 1 ? 1 : new Set(rows.map((one) => this.templates[one.template]?.set)).size;
    if (own < this.sets) return null;
    const known = this.exact[label + 1];
    if (known) return known;
    const candidates = rows.map((row) => ({ row, similarity: 1 }));
    const match = {
      key,
      candidates,
      best: 1,
      alike: new OnlyThis(label),
      isHeading: this.parents.has(label),
    };
    this.exact[label + 1] = match;
    return match;
  }

  private among(key: string, text: string): LabelMatch {
    const alike = this.vocabulary.alike(key, isToneless(text));
    const candidates: Candidate[] = [];
    let best = 0;
    let isHeading = false;
    for (const [label, similarity] of alike) {
      for (const row of this.rowsByLabel[label + 1] ?? []) candidates.push({ row, similarity });
      if (similarity > best) best = similarity;
      isHeading ||= similarity >= HEADING_LIKE && this.parents.has(label);
    }
    return { key, candidates, best, alike, isHeading };
  }
}

const indexes = new WeakMap<readonly TemplateSet[], TemplateIndex>();

/** The index of these sets; built at the first call. */
export function indexOf(sets: readonly TemplateSet[]): TemplateIndex {
  const known = indexes.get(sets);
  if (known) return known;
  const fresh = new TemplateIndex(sets);
  indexes.set(sets, fresh);
  return fresh;
}
