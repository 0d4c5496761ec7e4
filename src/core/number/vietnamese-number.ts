// Figures typed as text, and figures written the vi-VN way. Which of two readings holds is decided
// in vietnamese-consensus.ts; nothing here guesses.

import { type Decimal, decimal, fromNumber, negate, round, toPlainText } from './decimal';

export type Mark = ',' | '.';

/** One way to read a text: "6,011" is 6011 with groups by "," or 6,011 with "," before the decimals. */
export interface TextReading {
  readonly value: Decimal;
  readonly decimals: number;
  /** The mark that this reading puts before the decimals, as the text shows it or as its grouping implies it. */
  readonly decimalMark: Mark | null;
}

export type FigureText =
  | { readonly kind: 'blank' }
  /** Letters, dates, two figures: no number. */
  | { readonly kind: 'text' }
  | {
      readonly kind: 'figure';
      /** One or two readings; two only for one mark before exactly three digits. */
      readonly readings: readonly TextReading[];
      readonly percentSign: boolean;
      /** "(5)": book-keepers write a negative amount so. */
      readonly inBrackets: boolean;
    };

/** Characters that take no room and mean nothing in a figure. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** "-", "–", "…", "....": the cell was left blank on purpose. */
const NOTHING = /^[-.…_\s]*$/;
const SHAPE = /^(\()?([+-]?)\s*(\d[\d., ']*(?<! ))\s*(?:(\))\s*)?(%?)$/;
const GROUPED = /^\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*$/;

/** Full-width digits and marks of East Asian fonts as plain ones. */
export function narrow(text: string): string {
  return text.replace(/[\uFF05\uFF08-\uFF0E\uFF10-\uFF19]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

const other = (mark: string): Mark => (mark === ',' ? '.' : ',');

function reading(whole: string, fraction: string, decimalMark: Mark | null): TextReading {
  const digits = whole.replace(/[., ']/g, '');
  return {
    value: decimal(BigInt(digits + fraction), fraction.length),
    decimals: fraction.length,
    decimalMark,
  };
}

/** Every way to read digits with marks between them; empty where there is none ("49,14,52"). */
function readDigits(text: string): TextReading[] {
  if (/^\d+$/.test(text)) return [reading(text, '', null)];
  const all: TextReading[] = [];
  const grouped = GROUPED.exec(text);
  // "0.123" has no thousands: nobody groups after a leading zero.
  if (grouped && !text.startsWith('0')) {
    const [, mark = ''] = grouped;
    all.push(reading(text, '', mark === ',' || mark === '.' ? other(mark) : null));
  }
  const split = /^(.*)([.,])(\d+)$/.exec(text);
  if (split) {
    const [, whole = '', mark = '', fraction = ''] = split;
    const wholeGroups = GROUPED.exec(whole);
    const fits =
      /^\d+$/.test(whole) || (wholeGroups !== null && wholeGroups[1] !== mark && !whole.startsWith('0'));
    if (fits) all.push(reading(whole, fraction, mark === ',' ? ',' : '.'));
  }
  return all;
}

/** A typed text with one kind of blank, dash and apostrophe, without what nobody sees. */
export function plainTyped(text: string): string {
  return narrow(text.normalize('NFC').replace(INVISIBLE, ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[`´‘’′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+/, '')
    .trim();
}

/**
 * Reads what a person typed into a figure's cell. Blanks of every kind, a leading apostrophe, invisible
 * characters and full-width digits are read away; "12 hồ sơ" and "11/11" are text.
 */
export function readFigureText(text: string): FigureText {
  const plain = plainTyped(text);
  if (NOTHING.test(plain)) return { kind: 'blank' };
  const shape = SHAPE.exec(plain);
  if (!shape) return { kind: 'text' };
  const [, open, sign, digits = '', close, percent] = shape;
  if ((open === undefined) !== (close === undefined) || (open && sign)) return { kind: 'text' };
  const negative = sign === '-' || open !== undefined;
  const readings = readDigits(digits.trim());
  if (readings.length === 0) return { kind: 'text' };
  return {
    kind: 'figure',
    readings: negative ? readings.map((one) => ({ ...one, value: negate(one.value) })) : readings,
    percentSign: percent === '%',
    inBrackets: open !== undefined,
  };
}

/** "1.234.567" of digits. */
export function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}

/**
 * "1.234,5": vi-VN, thousands by ".", decimals after ",".
 * @param decimals places to show, rounded half away from zero; the value's own where left out.
 */
export function formatDecimal(value: Decimal, decimals: number = value.scale): string {
  const plain = toPlainText(round(value, decimals));
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const grouped = inThousands(whole);
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return plain.startsWith('-') && /[1-9]/.test(plain) ? `-${text}` : text;
}

/** The same of a double: "1.234,5". Intl takes 15 ms to wake up, which is a tenth of the first check. */
export const formatNumber = (value: number): string => formatDecimal(fromNumber(value));
