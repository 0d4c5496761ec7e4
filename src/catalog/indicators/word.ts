// How an entry of the dictionary is written: its measure, then "name | label | unit" as most forms print them.
// The label may be left out where it is the name with a capital letter; percentages are in "%", headings without unit.

import type { Accrual, Answer, Indicator, Measure } from '../../core/form/template';

/** An indicator with what a form prints for it, unless that form prints something else. */
export interface Word extends Indicator {
  readonly label: string;
  readonly unit: string;
  readonly answers?: readonly Answer[];
}

/** The answers that a text prints with their codes ("Có = 1; Không = 0"), by code. */
export function answersIn(text: string): readonly Answer[] {
  let from = 0;
  // Sought by what follows a label: a pattern for the label itself would take the square of a long text's length.
  const found = [...text.matchAll(/ = (\d+)/g)].map((match): Answer => {
    const before = text.slice(from, match.index).split(/[=;/]/).at(-1) ?? '';
    from = match.index + match[0].length;
    return { value: Number(match[1]), label: before.trim() };
  });
  return found.sort((one, other) => one.value - other.value);
}

type Tag = (text: TemplateStringsArray) => Word;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const word =
  (measure: Measure, accrual?: Accrual): Tag =>
  ([line = '']) => {
    const [name = '', label = capitalised(name), unit = measure === 'percent' ? '%' : ''] = line.split(' | ');
    return { name, measure, ...(accrual ? { accrual } : {}), label, unit };
  };

export const count = word('count');
export const countToDate = word('count', 'cumulative');
export const countInPeriod = word('count', 'inPeriod');
export const countAtTime = word('count', 'atTime');
export const countInYear = word('count', 'fixedInYear');
export const amount = word('amount');
export const percent = word('percent');
export const percentToDate = word('percent', 'cumulative');
export const heading = word('heading');
export const text = word('text');

/** The answers stand in the unit, or in the last brackets of the label. */
export const choice: Tag = (line) => {
  const read = word('choice')(line);
  return { ...read, answers: answersIn(read.unit || (/\(([^()]+)\)$/.exec(read.label)?.[1] ?? '')) };
};

/** A goal is answered in words, in the order of the printed header. */
export const goal: Tag = (line) => ({
  ...word('choice')(line),
  answers: [
    { value: 1, label: 'Đạt' },
    { value: 0, label: 'Không đạt' },
  ],
});
