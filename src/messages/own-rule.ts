// Rules proposed for an own template set, in words a person can say yes or no to.

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
}

/** What a proposal says. `columns` is in how many columns it holds, where that is more than one. */
export type ToldRule =
  | {
      readonly kind: 'sum';
      readonly total: RuleTerm;
      readonly parts: readonly RuleTerm[];
      readonly columns: number;
    }
  | { readonly kind: 'rate'; readonly rate: RuleTerm; readonly part: RuleTerm; readonly whole: RuleTerm }
  | { readonly kind: 'partOf'; readonly parts: readonly RuleTerm[]; readonly whole: RuleTerm }
  | {
      readonly kind: 'choice';
      readonly target: RuleTerm;
      readonly answers: readonly Answer[];
      readonly inWords: boolean;
    }
  | { readonly kind: 'rowSum'; readonly total: RuleTerm; readonly columns: number };

/** How a proposal was read, and what the figures that stand there say of it. */
export interface ToldReading {
  readonly source: 'header' | 'formula' | 'answers' | 'labels';
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

/** One sentence: what the rule asks of the form's figures. */
export function ownRuleSentence(rule: ToldRule): string {
  switch (rule.kind) {
    case 'sum':
      return capital(
        `${fullName(rule.total)} = ${rule.parts.map(shortName).join(' + ')}${inColumns(rule.columns)}.`,
      );
    case 'rate':
      return capital(`${fullName(rule.rate)} = ${fullName(rule.part)} / ${fullName(rule.whole)} × 100.`);
    case 'partOf':
      return capital(`${rule.parts.map(fullName).join(' + ')} không lớn hơn ${fullName(rule.whole)}.`);
    case 'choice': {
      const answers = rule.answers.map(({ value, label }) =>
        rule.inWords ? `“${label}”` : `${value} (${label})`,
      );
      return capital(`${fullName(rule.target)} chỉ nhận ${orList(answers)}.`);
    }
    case 'rowSum':
      return capital(`${fullName(rule.total)} = tổng các đơn vị được liệt kê${inColumns(rule.columns)}.`);
    default:
      return rule satisfies never;
  }
}

/** From what it was read, and whether the figures of the sheet bear it out. */
export function ownRuleReading({ source, words, figures }: ToldReading): string {
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
