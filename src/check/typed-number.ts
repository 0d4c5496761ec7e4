// A figure typed as text, as a formula reads it. Excel's NUMBERVALUE is told which mark is which; what it does not
// take (other spaces, apostrophes, invisible and full-width characters) is replaced first. Every formula is proved
// against the figure as it was read: where the two differ there is no formula.

import { type Decimal, toPlainText } from '../core/decimal';
import { INVISIBLE, narrow } from '../core/vietnamese-number';

type Marks = readonly [point: string, group: string];

const MARKS: readonly Marks[] = [
  [',', '.'],
  ['.', ','],
];

/** What a character of the text must become for NUMBERVALUE; itself where it is taken as it is. */
function plainCharacter(character: string): string {
  const wide = narrow(character);
  if (/[\d., -]/.test(wide)) return wide;
  if (/[\u2010-\u2015\u2212(]/.test(wide)) return '-';
  if (/[+%)'`´‘’′]/.test(wide) || /\s/.test(wide) || wide.replace(INVISIBLE, '') === '') return '';
  return character;
}

/** What NUMBERVALUE makes of a text: spaces do not count, groups only before the decimals. null: an error. */
function numberValue(text: string, [point, group]: Marks): string | null {
  const [whole = '', fraction, ...more] = text.replace(/ /g, '').split(point);
  const number = `${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`;
  return more.length === 0 && /^-?\d+(\.\d+)?$/.test(number) ? number : null;
}

const sameNumber = (a: string, b: string): boolean => canonical(a) === canonical(b);

/** "-0012.50" and "-12.5" alike. */
const canonical = (number: string): string =>
  number
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');

/** A character as a formula names it: those that nobody sees by their number. */
const named = (character: string): string =>
  /[\s\p{Cf}]/u.test(character) ? `UNICHAR(${character.codePointAt(0)})` : `"${character}"`;

/**
 * The formula that reads the text in a cell as `value`, whatever the machine's own marks are; null where none does.
 * @param ref the cell as the formula names it
 * @param text what the cell holds, with the spaces around it
 */
export function textNumberFormula(ref: string, text: string, value: Decimal): string | null {
  const characters = [...text];
  const plain = characters.map(plainCharacter).join('');
  const marks = MARKS.find((pair) => {
    const number = numberValue(plain, pair);
    return number !== null && sameNumber(number, toPlainText(value));
  });
  if (!marks) return null;
  const odd = [...new Set(characters)].filter((character) => plainCharacter(character) !== character);
  const cleaned = odd.reduce(
    (inner, character) => `SUBSTITUTE(${inner},${named(character)},"${plainCharacter(character)}")`,
    ref,
  );
  return `NUMBERVALUE(${cleaned},"${marks[0]}","${marks[1]}")`;
}
