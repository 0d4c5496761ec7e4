// Rules proposed for an own template set, in words a person can say yes or no to.

import type { Rule, RuleKindName, RuleKinds } from '../core/form/rule';
import { memberId } from '../core/form/table';
import type { Answer } from '../core/form/template';
import { shortCode, shortLabel } from './words';

/** A row or a column that a rule names. */
export interface RuleTerm {
  readonly place: 'dòng' | 'cột';
  /** As printed; "", "-" and the like name nothing. */
  readonly code: string;
  readonly label: string;
  /** Where a column is meant in one row only: "dòng I, Phụ lục II". */
  readonly of?: string;
  /** What a row takes for an answer, and whether people write its words rather than its number. */
  readonly answers?: readonly Answer[];
  readonly inWords?: boolean;
}

/** Rows and columns by the ids of a rule. */
export type TermOf = (id: string) => RuleTerm;

/** How a proposal was read, and what the figures that stand there say of it. */
export interface ToldReading {
  readonly source: 'header' | 'formula' | 'answers' | 'labels' | 'figures';
  readonly words: string;
  readonly figures: 'agree' | 'disagree' | 'noFigures';
}

const LONGEST = 60;

/** "dòng 1.4", or the label where no code tells the rows apart. */
function shortName({ place, code, label, of }: RuleTerm): string {
  const short = shortCode(code);
  const name = /[\p{L}\p{N}]/u.test(short) ? `${place} ${short}` : `“${shortLabel(label, LONGEST)}”`;
  return of === undefined ? name : `${name} của ${of}`;
}

/** "dòng 1.4 (Tổng số TTHC)". */
function fullName(term: RuleTerm): string {
  const short = shortName(term);
  return short.startsWith('“') ? short : `${short} (${shortLabel(term.label, LONGEST)})`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const orList = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} hoặc ${parts.at(-1)}` : parts.join('');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inColumns = (columns: number): string => (columns > 1 ? `, ở ${columns} cột số liệu` : '');

// Methods, not properties: the sentences of all kinds are kept in one list.
interface Sentence<R extends Rule> {
  /** @param columns in how many columns the same is asked */
  of(rule: R, term: TermOf, columns: number): string;
}

/** What each kind that a set of one's own may have asks of the form's figures. */
const sentences: { readonly [K in RuleKindName]?: Sentence<RuleKinds<string>[K]> } = {
  sum: {
    of: ({ total, parts }, term, columns) =>
      `${fullName(term(total))} = ${parts.map(term).map(shortName).join(' + ')}${inColumns(columns)}`,
  },
  rate: {
    of: ({ rate, part, whole }, term) =>
      `${fullName(term(rate))} = ${fullName(term(part))} / ${fullName(term(whole))} × 100`,
  },
  partOf: {
    of: ({ parts, whole }, term) =>
      `${parts.map(term).map(fullName).join(' + ')} không lớn hơn ${fullName(term(whole))}`,
  },
  choice: {
    of({ target }, term) {
      const { answers = [], inWords = false } = term(target);
      const told = answers.map(({ value, label }) => (inWords ? `“${label}”` : `${value} (${label})`));
      return `${fullName(term(target))} chỉ nhận ${orList(told)}`;
    },
  },
  rowSum: {
    of: ({ total, columns }, term) =>
      `${fullName(term(memberId(columns[0] ?? '', total)))} = tổng các đơn vị được liệt kê${inColumns(columns.length)}`,
  },
};

/**
 * One sentence: what a proposal asks of the form's figures; "" where no sentence says it.
 * @param rules the same rule in several columns
 */
export function ownRuleSentence([rule, ...more]: readonly Rule[], term: TermOf): string {
  const sentence: Sentence<Rule> | undefined = rule && sentences[rule.kind];
  return rule && sentence ? `${capital(sentence.of(rule, term, more.length + 1))}.` : '';
}

/** From what it was read, and whether the figures of the sheet bear it out. */
export function ownRuleReading({ source, words, figures }: ToldReading): string {
  if (source === 'figures') return 'Biểu không in phép tính này; số liệu trên trang khớp ở mọi chỗ có số.';
  const from = {
    header: `Đọc từ đầu bảng: ${words}`,
    formula: `Đọc từ công thức: ${cut(words)}`,
    answers: 'Đọc từ các câu trả lời in trên biểu',
    labels: 'Đọc từ tên và thứ bậc các dòng',
  }[source];
  const told = {
    agree: '; số liệu trên trang đang khớp.',
    disagree: '; số liệu trên trang đang không khớp.',
    noFigures: '.',
  }[figures];
  return from + told;
}
