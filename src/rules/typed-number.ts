// A figure typed as text, as a formula reads it. Excel's NUMBERVALUE is told which mark is which; what it does not
// take (other spaces, apostrophes, invisible and full-width characters, the unit behind the figure) is replaced first. Every formula is proved
// against the figure as it was read: where the two differ there is no formula.

import { noneOf } from '../core/form/figure-tail';
import { type Decimal, isZero, toPlainText } from '../core/number/decimal';
import { INVISIBLE, narrow, readFigureText } from '../core/number/vietnamese-number';
import { call, type FormulaTree, number, operation, text } from '../core/workbook/formula-tree';

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

/** A text as a formula names it: characters that nobody sees by their number. */
function named(content: string): FormulaTree {
  const parts = content.match(/(?! )[\s\p{Cf}]|(?: |[^\s\p{Cf}])+/gu) ?? [];
  const trees = parts.map((part) =>
    /^(?! )[\s\p{Cf}]/u.test(part) ? call('UNICHAR', number(part.codePointAt(0) ?? 0)) : text(part),
  );
  return trees.length === 0 ? text('') : trees.reduce((left, right) => operation(left, '&', right));
}

/** The digits of a text, and what stands behind them, in the parts that are taken away one after the other. */
interface Parted {
  readonly digits: string;
  readonly behind: readonly string[];
}

/** Longer texts hold more than a figure. */
const LONGEST = 60;
/** A unit, and a mark: "7 hồ sơ" is then read where "5 hồ sơ(1)" stood. */
const PARTS = /\s*\p{L}[\p{L}\p{M}\s,/.]*|[^\p{L}]+/gu;

/** "516" and " thủ tục", "(1)": the longest beginning that is a figure. null where the rest stands in it as well. */
function partsOf(text: string): Parted | null {
  if (readFigureText(text).kind === 'figure') return { digits: text, behind: [] };
  if (text.length > LONGEST) return null;
  for (let end = text.length - 1; end > 0; end -= 1) {
    const digits = text.slice(0, end).trimEnd();
    if (readFigureText(digits).kind !== 'figure') continue;
    const behind = text.slice(digits.length).match(PARTS) ?? [];
    const left = behind.reduce((rest, part) => rest.replaceAll(part, ''), text);
    return left === digits ? { digits, behind } : null;
  }
  return null;
}

/**
 * The formula that reads the text in a cell as `value`, whatever the machine's own marks are; null where none does.
 * @param cell the cell as the formula names it
 * @param content what the cell holds, with the spaces around it
 */
export function textNumberFormula(cell: FormulaTree, content: string, value: Decimal): FormulaTree | null {
  const without = (inner: FormulaTree, part: string, instead: string): FormulaTree =>
    call('SUBSTITUTE', inner, named(part), text(instead));
  const read = (inner: FormulaTree, [point, group]: Marks): FormulaTree =>
    call('NUMBERVALUE', inner, text(point), text(group));
  // "Không" counts as 0.
  if (noneOf(content) !== null) return isZero(value) ? read(without(cell, content, '0'), [',', '.']) : null;
  const parts = partsOf(content);
  if (!parts) return null;
  const characters = [...parts.digits];
  const plain = characters.map(plainCharacter).join('');
  const marks = MARKS.find((pair) => {
    const digits = numberValue(plain, pair);
    return digits !== null && sameNumber(digits, toPlainText(value));
  });
  if (!marks) return null;
  const odd = [...new Set(characters)].filter((character) => plainCharacter(character) !== character);
  const bare = parts.behind.reduce((inner, part) => without(inner, part, ''), cell);
  const cleaned = odd.reduce(
    (inner, character) => without(inner, character, plainCharacter(character)),
    bare,
  );
  return read(cleaned, marks);
}
