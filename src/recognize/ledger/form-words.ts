// Which form of ours a place on a sheet speaks of, without being certain of it: by the title over it, by the titles of
// its columns, by the labels of its rows.

import { isNumberRow } from '../../core/form/header-path';
import { kindOf, type Template, type TemplateSet } from '../../core/form/template';
import type { KnownBy } from '../../core/form/unread';
import { foldLabel } from '../../core/text/fold';
import { columnForm, piecesIn } from '../column-form';
import { LABEL_LIKE } from '../layout';
import type { TemplateIndex } from '../template-index';
import { documentTitleWords, headerWords } from '../words';
import type { RowFacts } from './row-facts';

/** A form of one set. */
export interface FormChoice {
  readonly set: TemplateSet;
  readonly template: Template;
}

/** A form that may be meant, and what tells it. */
export interface LikelyForm {
  readonly form: string;
  readonly by: KnownBy;
  /**
   * Every form that may as well be meant, likeliest first: a person is asked which. None where too little tells:
   * "Phụ lục 4" alone stands over anybody's table, a few known labels in anybody's list.
   */
  readonly choices: readonly FormChoice[];
}

interface Titled extends FormChoice {
  readonly number: string;
  readonly titles: readonly string[];
}

/** A title over a form is no longer, with its period and what follows in the same cell. */
const LONGEST_TITLE = 400;
const LONGEST_NUMBER = 120;
/** Fewer words may stand over anything. */
const FEWEST_WORDS = 3;
/** Cells of a form's header without which columns are those of anything; known labels without which rows are. */
const FEWEST_PIECES = 4;
const FEWEST_LABELS = 3;
const LABEL_WORDS = 3;
const FEWEST_SYMBOLS = 2;
/** Rows that are enough to tell. */
const SAMPLE = 200;

const listWords = new Set([...headerWords.symbol, ...headerWords.date, ...documentTitleWords].map(foldLabel));

const byOf = (template: Template): KnownBy =>
  kindOf(template) === 'indicators' || kindOf(template) === 'years' ? 'rows' : 'columns';

/** Texts of a row, short enough for a title. */
const textsOf = ({ filled }: RowFacts): readonly string[] =>
  filled.flatMap(({ cell }) =>
    typeof cell.content === 'string' && cell.content.length <= LONGEST_TITLE ? [cell.content] : [],
  );

export class FormWords {
  private readonly titled: readonly Titled[];
  /** First words of their numbers and titles: a text with none of them, as nearly every one, names no form. */
  private readonly opening: ReadonlySet<string>;
  private readonly all: readonly FormChoice[];
  private readonly byColumns: readonly FormChoice[];
  /** Forms of those columns whose rows may be anything. */
  private readonly free: readonly FormChoice[];
  private readonly lists: readonly FormChoice[];

  constructor(
    sets: readonly TemplateSet[],
    private readonly index: TemplateIndex,
    /** Set that the rest of the workbook speaks for. */
    private readonly preferred: string | null,
  ) {
    this.all = sets
      .flatMap((set) => set.templates.map((template) => ({ set, template })))
      .sort((a, b) => this.liking(b) - this.liking(a));
    this.titled = this.all.map(({ set, template }) => ({
      set,
      template,
      number: index.fold(template.number),
      titles: [template.title, template.part?.of ?? '']
        .map((title) => index.fold(title))
        .filter((title) => title.split(' ').length >= FEWEST_WORDS),
    }));
    this.opening = new Set(
      this.titled
        .flatMap(({ number, titles }) => [number, ...titles])
        .flatMap((key) => (key === '' ? [] : [key.slice(0, `${key} `.indexOf(' '))])),
    );
    const kind = (wanted: string) => this.all.filter(({ template }) => kindOf(template) === wanted);
    // Their columns are those of another form.
    this.byColumns = kind('agencies').filter(({ template }) => !template.freeRows);
    this.free = kind('agencies').filter(({ template }) => template.freeRows);
    this.lists = kind('documents');
  }

  private liking({ set }: FormChoice): number {
    return Number(set.id === this.preferred);
  }

  /** The form that a title over a table names: rows from top to bottom. */
  titledForm(rows: readonly RowFacts[]): LikelyForm | null {
    const texts = rows.flatMap(textsOf).map((text) => this.index.fold(text));
    // A title may go on in the row below.
    const whole = ` ${texts.join(' ')} `;
    if (!whole.split(' ').some((word) => this.opening.has(word))) return null;
    const found: {
      readonly one: Titled;
      readonly named: boolean;
      readonly told: number;
      readonly weight: number;
    }[] = [];
    for (const one of this.titled) {
      const numbered = texts.some((text) => isNumbered(text, one.number));
      const named =
        one.titles.some((title) => whole.includes(` ${title} `)) || (numbered && endsTitle(texts, one));
      if (!numbered && !named) continue;
      const told = (numbered ? 2 : 0) + (named ? 2 : 0);
      found.push({ one, named, told, weight: told + this.liking(one) });
    }
    found.sort((a, b) => b.weight - a.weight);
    const [best] = found;
    if (!best) return null;
    const most = Math.max(...found.map(({ told }) => told));
    const choices = found
      .filter(({ one, named, told }) => told === most && (named || this.liking(one) > 0))
      .map(({ one }) => one);
    return this.likely(best.one, choices);
  }

  /** True for a row that opens another form. */
  namesForm(row: RowFacts): boolean {
    return row.figures.length === 0 && this.titledForm([row]) !== null;
  }

  /** True for a row with words of two columns of any table. */
  isHeader({ filled }: RowFacts): boolean {
    const roles = new Set<string>();
    for (const { cell } of filled) {
      if (typeof cell.content !== 'string' || cell.content.length > LONGEST_NUMBER) continue;
      const role = this.index.headerWord(cell.content)?.role;
      if (role !== undefined) roles.add(role);
      else if (listWords.has(this.index.fold(cell.content))) roles.add(`list ${cell.content}`);
    }
    return roles.size >= 2 || (roles.has('code') && filled.length >= 3);
  }

  /** True for the header of a form whose rows are indicators, as far as its words tell. */
  headsRows({ filled }: RowFacts): boolean {
    const roles = filled.map(({ cell }) =>
      typeof cell.content === 'string' ? this.index.headerWord(cell.content)?.role : undefined,
    );
    return roles.includes('label') && roles.includes('value');
  }

  /** The form that has a row with this label, told by enough words; null where none has. */
  formOfLabel(text: string): string | null {
    if (text.split(' ').length < LABEL_WORDS) return null;
    const { best, candidates } = this.index.match(text);
    const like = candidates.find(({ similarity }) => similarity === best);
    if (!like || best < LABEL_LIKE) return null;
    return this.index.templates[like.row.template]?.template.number ?? null;
  }

  /** True for an answer of a form. */
  isAnswer(text: string): boolean {
    return this.index.isAnswer(text);
  }

  /** The form that the columns or the rows of a table are like. */
  likeForm(header: readonly RowFacts[], body: readonly RowFacts[]): LikelyForm | null {
    return this.byHeader(header) ?? this.byLabels(body) ?? this.bySymbols(body);
  }

  private byHeader(header: readonly RowFacts[]): LikelyForm | null {
    let best: { readonly one: FormChoice; readonly pieces: number } | null = null;
    for (const one of this.byColumns) {
      const form = columnForm(one.template);
      const pieces = header.reduce((sum, { row, filled }) => {
        const texts = filled.map(({ cell }) => String(cell.content));
        return sum + (isNumberRow(texts) ? 0 : piecesIn({ row, cells: filled }, form));
      }, 0);
      if (pieces >= FEWEST_PIECES && pieces > (best?.pieces ?? 0)) best = { one, pieces };
    }
    return best && this.likely(best.one, [best.one]);
  }

  private byLabels(body: readonly RowFacts[]): LikelyForm | null {
    const votes = new Map<Template, number>();
    for (const { filled } of body.slice(0, SAMPLE)) {
      for (const { cell } of filled) {
        if (typeof cell.content !== 'string' || cell.content.split(' ').length < LABEL_WORDS) continue;
        const { best, candidates } = this.index.match(cell.content);
        if (best < LABEL_LIKE) continue;
        const own = new Set(
          candidates
            .filter(({ similarity }) => similarity === best)
            .flatMap(({ row }) => this.index.templates[row.template]?.template ?? []),
        );
        for (const template of own) votes.set(template, (votes.get(template) ?? 0) + 1);
      }
    }
    const [first] = [...votes].sort((a, b) => b[1] - a[1]);
    const enough = first && first[1] >= FEWEST_LABELS;
    return enough ? { form: first[0].number, by: 'rows', choices: [] } : null;
  }

  private bySymbols(body: readonly RowFacts[]): LikelyForm | null {
    const [list] = this.lists;
    const symbols = body.filter(
      ({ symbols, filled, figures }) => symbols > 0 && (filled.length >= 3 || figures.length === 0),
    ).length;
    return list && symbols >= FEWEST_SYMBOLS ? this.likely(list, this.lists) : null;
  }

  private likely({ template }: FormChoice, choices: readonly FormChoice[]): LikelyForm {
    const has = (some: readonly FormChoice[], one: FormChoice): boolean =>
      some.some((other) => other.template === one.template);
    const byColumns = choices.some((one) => has(this.byColumns, one));
    const also = byColumns ? this.free.filter((one) => !has(choices, one)) : [];
    return { form: template.number, by: byOf(template), choices: [...choices, ...also] };
  }
}

/** Under its number the form's title without its beginning ("Biểu mẫu thống kê số liệu …") is its title too. */
const endsTitle = (texts: readonly string[], { titles }: Titled): boolean =>
  texts.some(
    (text) => text.split(' ').length > FEWEST_WORDS && titles.some((title) => title.endsWith(` ${text}`)),
  );

/** "Phụ lục II", "Phụ lục II. Kết quả …", not "Kèm theo Phụ lục II" nor "Phụ lục III". */
const isNumbered = (text: string, number: string): boolean =>
  number !== '' && text.length <= LONGEST_NUMBER && (text === number || text.startsWith(`${number} `));
