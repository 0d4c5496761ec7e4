// The sums that a row of column numbers prints: "3= 4+5+6", "(7)=(8)+(9)", "8=3-7".

import type { TitledColumn } from './sheet/columns';

/** Without blanks and brackets. */
const FORMULA = /^(\d{1,2})=([\d+-]+)$/;
const SIGNED = /^(?:\d{1,2}[+-])+\d{1,2}$/;

/** Columns of the sheet that each column adds up, as its printed formula says; formulas over unknown numbers left out. */
export function printedSums(columns: readonly TitledColumn[]): ReadonlyMap<number, readonly number[]> {
  const columnOf = new Map(
    columns.flatMap(({ number, column }) => (number === '' ? [] : [[number, column]])),
  );
  const sums = new Map<number, readonly number[]>();
  for (const { numbering } of columns) {
    const bare = numbering.replace(/[–−]/g, '-').replace(/[\s()]/g, '');
    const [, own = '', formula = ''] = FORMULA.exec(bare) ?? [];
    if (!SIGNED.test(formula)) continue;
    const numbers = formula.split(/[+-]/);
    const minus = numbers.filter((_, n) => n > 0 && signBefore(formula, n) === '-');
    const plus = numbers.filter((_, n) => n === 0 || signBefore(formula, n) === '+');
    // "8= 3-7" is "3= 7+8".
    const [first, second] = plus;
    const differs = minus.length > 0;
    if (differs && second !== undefined) continue;
    const total = columnOf.get(differs ? (first ?? '') : own);
    const parts = (differs ? [own, ...minus] : plus).map((number) => columnOf.get(number));
    const known = parts.filter((part) => part !== undefined);
    if (total !== undefined && known.length === parts.length && !known.includes(total))
      sums.set(total, known);
  }
  return sums;
}

/** The sign in front of the n-th number. */
const signBefore = (formula: string, n: number): string => formula.match(/[+-]/g)?.[n - 1] ?? '+';
