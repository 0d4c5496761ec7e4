// Numbers beyond what Excel holds: it keeps 15 digits of each, so a count of 10¹⁵ or more is never what was meant.

import { approximate, type Decimal, lessThan, powerOfTen } from './decimal';
import { formatDecimal } from './vietnamese-number';

/** Digits that Excel keeps of a number. */
export const MOST_DIGITS = 15;
/** More decimals than a double can tell apart. */
const MOST_DECIMALS = 30;
/** Longer numbers are shown as powers of ten, as Excel shows them. */
const LONGEST_SHOWN = 21;
const LONGEST_TEXT = 40;

const LIMIT: Decimal = { units: powerOfTen(MOST_DIGITS), scale: 0 };
const SHOWN: Decimal = { units: powerOfTen(LONGEST_SHOWN), scale: 0 };

const magnitude = ({ units, scale }: Decimal): Decimal => ({ units: units < 0n ? -units : units, scale });

/** True for a value that no cell of Excel can hold as it is. */
export function isBeyondReach(value: Decimal): boolean {
  return value.scale > MOST_DECIMALS || !lessThan(magnitude(value), LIMIT);
}

/** "1.234", "1E+308": a number of any length, short enough for a line. */
export function formatBriefly(value: Decimal): string {
  return value.scale <= MOST_DECIMALS && lessThan(magnitude(value), SHOWN)
    ? formatDecimal(value)
    : inPowers(approximate(value));
}

/** "1,5E+20", as Excel shows what does not fit. */
export function inPowers(value: number): string {
  return Number(value.toPrecision(6)).toExponential().toUpperCase().replace('.', ',');
}

/** A text of digits, cut where it is longer than a line. */
export function brieflyTyped(text: string): string {
  const typed = text.trim();
  return typed.length > LONGEST_TEXT ? `${typed.slice(0, LONGEST_TEXT)}…` : typed;
}
