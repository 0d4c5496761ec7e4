// Questions that one reading of a workbook puts: their ids, and the answers that still fit.

import {
  type Answers,
  NONE,
  placesOf,
  type Question,
  type QuestionChoice,
  type QuestionKind,
} from '../core/form/question';
import { cleanText, foldLabel, slug } from '../core/text/fold';
import { untimed } from '../core/text/untimed';
import { type Area, areaA1 } from '../core/workbook/address';

/** A question before it has its id. */
export type Draft = Omit<Question, 'id' | 'choices'> & {
  /** Words of the place, by which it is known again. */
  readonly words: readonly string[];
  /** How many places above have the same words. */
  readonly ordinal: number;
  /** The words are those of a header: one question for every place of the workbook that has it. */
  readonly shared?: boolean;
  /** Words under which each sheet was once asked by itself: answers in older logs have such ids. */
  readonly former?: readonly string[];
  /** Without {@link NONE}; likeliest first. */
  readonly choices: readonly QuestionChoice[];
};

/** Words of an id that a person can still read; the whole is told by the number after them. */
const READABLE = 40;

/** FNV-1a over UTF-16 units, 32 bits, twice with different starts: short, and equal only for equal words in practice. */
function fingerprint(text: string): string {
  const hash = (start: number): number => {
    let value = start;
    for (let n = 0; n < text.length; n += 1) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
    return value >>> 0;
  };
  return hash(0x811c9dc5).toString(36) + hash(0x2f0b4a17).toString(36);
}

/**
 * "row/pl4/so-thu-tuc-hanh-chinh…/1k3x9…": equal while sheet and words are, wherever the rows are moved. Titles and
 * headers count without the period that they tell: in the next period the answer is still known.
 * @param sheet "" for words that mean the same wherever they stand.
 */
function questionId(kind: QuestionKind, sheet: string, words: readonly string[], ordinal: number): string {
  const told = words.map(foldLabel).map((word) => (kind === 'row' ? word : untimed(word)));
  const key = [cleanText(sheet).toLowerCase(), ...told].join('\n');
  const readable = slug((kind === 'row' ? words.at(-1) : told.at(-1)) ?? '').slice(0, READABLE);
  const nth = ordinal === 0 ? '' : `/${ordinal + 1}`;
  const where = sheet === '' ? [] : [slug(sheet)];
  return `${[kind, ...where, readable, fingerprint(key)].join('/')}${nth}`;
}

const placeKey = (sheet: string, area: Area): string => `${sheet}!${areaA1(area)}`;

/** The question for its own places and for those of an equal one. */
function joined(known: Question, more: Question): Question {
  const seen = new Set(placesOf(known).map(({ sheet, area }) => placeKey(sheet, area)));
  const also = placesOf(more).filter(({ sheet, area }) => !seen.has(placeKey(sheet, area)));
  if (also.length === 0) return known;
  return { ...known, also: [...(known.also ?? []), ...also] };
}

/** Answers given before, and what is still open. */
export class Asking {
  private readonly open = new Map<string, Question>();
  /** Place by id: two places never share an id, whatever their words. */
  private readonly places = new Map<string, string>();
  /** Former id by id and place. */
  private readonly formerly = new Map<string, string>();
  /** Regions that a person said are no form, or have no column of figures. */
  private readonly refused = new Map<string, Pick<Question, 'cell' | 'area'>>();

  constructor(private readonly answers: Answers) {}

  /** Gives a draft its id and its last choice. The same place gets the same id again. */
  question(draft: Draft): Question {
    const { words, ordinal, choices, shared, former, ...rest } = draft;
    const whole = [...choices, { id: NONE, label: '', confidence: 0 }];
    // Ids leave the period out: headers that differ by their time alone are two places all the same.
    const place = shared ? words.join('\n') : placeKey(rest.cell.sheet, rest.area);
    const sheet = shared ? '' : rest.cell.sheet;
    let nth = ordinal;
    let id = questionId(rest.kind, sheet, words, nth);
    while ((this.places.get(id) ?? place) !== place) {
      nth += 1;
      id = questionId(rest.kind, sheet, words, nth);
    }
    this.places.set(id, place);
    if (former) {
      const own = placeKey(rest.cell.sheet, rest.area);
      this.formerly.set(`${id} ${own}`, questionId(rest.kind, rest.cell.sheet, former, ordinal));
    }
    return { id, ...rest, choices: whole };
  }

  private choiceFor({ id, cell, area }: Question): string | undefined {
    const former = this.formerly.get(`${id} ${placeKey(cell.sheet, area)}`);
    return this.answers.get(id) ?? (former === undefined ? undefined : this.answers.get(former));
  }

  /** What was answered; undefined where nothing was, or something that is no longer among the choices. */
  answer(question: Question): string | undefined {
    const choice = this.choiceFor(question);
    if (!question.choices.some((one) => one.id === choice)) return undefined;
    if (choice === NONE) this.refuse(question);
    return choice;
  }

  /** Keeps a place as one that a person said is none of ours. */
  setAside({ id, cell }: Question, area: Area): void {
    this.refused.set(`${id} ${placeKey(cell.sheet, area)}`, { cell, area });
  }

  private refuse(question: Question): void {
    const { id, kind, about, cell, area } = question;
    if (kind === 'table' || about === 'figures' || about === 'years' || about === 'result')
      this.refused.set(`${id} ${placeKey(cell.sheet, area)}`, question);
  }

  /** True where a question of the kind was ever answered in this workbook. */
  wasAnswered(kind: QuestionKind): boolean {
    return [...this.answers.keys()].some((id) => id.startsWith(`${kind}/`));
  }

  /** What was once said of a place, whether it would be asked about today or not. */
  said(draft: Draft): string | undefined {
    const question = this.question(draft);
    const choice = this.choiceFor(question);
    if (choice === NONE) this.refuse(question);
    return choice;
  }

  /** Leaves the question open. One that was put for another place already is put for both. */
  put(question: Question): void {
    const known = this.open.get(question.id);
    this.open.set(question.id, known ? joined(known, question) : question);
  }

  /** Gives an open question what its place shows. */
  quote(id: string, shown: string): void {
    const known = this.open.get(id);
    if (known) this.open.set(id, { ...known, shown });
  }

  /** The answer that fits, else null; the question is then open. */
  settle(draft: Draft): string | null {
    return this.settleQuestion(draft).answer;
  }

  /** {@link settle} with the question that was put. */
  settleQuestion(draft: Draft): { readonly answer: string | null; readonly question: Question } {
    const question = this.question(draft);
    const answer = this.answer(question);
    if (answer === undefined) this.put(question);
    return { answer: answer ?? null, question };
  }

  get questions(): readonly Question[] {
    return [...this.open.values()];
  }
  /** Places that nobody needs to look at again: a person said that they are none of ours. */
  get declined(): readonly Pick<Question, 'cell' | 'area'>[] {
    return [...this.refused.values()];
  }
}
