// Formulas printed in a header's row of numbers: "3= 4+5+6", "(7)=(8)+(9)+(10)", "7=8/5*100", "9=(7/5)x100%".

import { parseFormula } from '../core/workbook/formula-reader';
import { type FormulaMeaning, meaningOf } from './formula-meaning';

const PRINTED = /^\(?\s*(\d{1,2})\s*(?:\)\s*)?=\s*(\S.*)$/;

/** A column's number is written as a reference of its own kind, so that a bare 100 stays a number. */
const asName = (number: string): string => `N${number}`;

/**
 * What a numbering cell says of its column: which numbers it is made of. null for a plain number.
 * A "100" is a factor where it is multiplied by, never a column: forms number no column so.
 */
export function headerFormula(
  text: string,
): { readonly number: string; readonly meaning: FormulaMeaning } | null {
  const found = PRINTED.exec(text.normalize('NFC').trim());
  const [, number = '', right = ''] = found ?? [];
  if (number === '') return null;
  const formula = right
    .replace(/[×xX]/g, '*')
    .replace(/[:÷]/g, '/')
    .replace(/[–−]/g, '-')
    .replace(/\*\s*100\s*%?/g, '*100')
    .replace(/100\s*%\s*\*/g, '100*')
    .replace(/(?<![\d.])(\d{1,2})(?![\d.])/g, (_, digits: string) => asName(digits))
    .replace(/%\s*$/, '');
  const tree = parseFormula(formula);
  const meaning = tree && meaningOf(tree, () => null);
  if (!meaning) return null;
  const bare = (name: string): string => name.slice(1);
  return meaning.kind === 'ratio'
    ? { number, meaning: { kind: 'ratio', part: bare(meaning.part), whole: bare(meaning.whole) } }
    : {
        number,
        meaning: { kind: 'linear', plus: meaning.plus.map(bare), minus: meaning.minus.map(bare) },
      };
}
