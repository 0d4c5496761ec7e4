// Exact decimal numbers: a whole number of units times a power of ten. No rounding happens unless asked for,
// so đồng amounts of 10¹³ with decimals stay exact where a double would not.

/** `units` · 10^(−scale). */
export interface Decimal {
  readonly units: bigint;
  /** Number of decimal places carried, 0 or more. */
  readonly scale: number;
}

const powers: bigint[] = [1n];

/** 10ⁿ as a whole number. */
export function powerOfTen(exponent: number): bigint {
  for (let n = powers.length; n <= exponent; n += 1) powers.push((powers[n - 1] ?? 1n) * 10n);
  return powers[exponent] ?? 1n;
}

export const zero: Decimal = { units: 0n, scale: 0 };

export function decimal(units: bigint | number, scale = 0): Decimal {
  return { units: BigInt(units), scale };
}

/**
 * Reads plain machine text: "-12", "99.6", "1e-7".
 * @returns null where the text is no finite number.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const magnitude = BigInt(whole + fraction);
  const units = sign === '-' ? -magnitude : magnitude;
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}

/** The number a double prints as, without the noise after Excel's 15 significant digits. */
export function fromNumber(value: number): Decimal {
  return trim(parseDecimal(String(Number(value.toPrecision(15)))) ?? zero);
}

/** Nearest double; for cells and charts only, never for comparing. */
export function toNumber(value: Decimal): number {
  return Number(toPlainText(value));
}

const doublePowers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** A double within one rounding of the value; exact for whole numbers below 2⁵³. For filters, never for verdicts. */
export function approximate(value: Decimal): number {
  return value.scale === 0
    ? Number(value.units)
    : Number(value.units) / (doublePowers[value.scale] ?? 10 ** value.scale);
}

/** "-99.6": a point, no grouping. */
export function toPlainText(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const cut = digits.length - value.scale;
  const text = value.scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}

/** The units of `value` at a scale that is at least its own. */
export function unitsAt(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function negate(a: Decimal): Decimal {
  return { units: -a.units, scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** −1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = unitsAt(a, scale);
  const right = unitsAt(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;
export const lessThan = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;
export const isZero = (a: Decimal): boolean => a.units === 0n;
export const isNegative = (a: Decimal): boolean => a.units < 0n;
export const isWhole = (a: Decimal): boolean => a.scale === 0 || a.units % powerOfTen(a.scale) === 0n;
export const min = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const max = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

/** Whole quotient rounded half away from zero, as Excel's ROUND does. */
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** Rounds half away from zero to `places` decimals. */
export function round(value: Decimal, places: number): Decimal {
  if (places >= value.scale) return { units: unitsAt(value, places), scale: places };
  return { units: divideRounded(value.units, powerOfTen(value.scale - places)), scale: places };
}

/**
 * numerator / denominator rounded half away from zero to `places` decimals.
 * @throws RangeError for a zero denominator: the caller decides what "không phát sinh" means.
 */
export function divide(numerator: Decimal, denominator: Decimal, places: number): Decimal {
  if (isZero(denominator)) throw new RangeError('division by zero');
  const shift = places + denominator.scale - numerator.scale;
  const top = shift >= 0 ? numerator.units * powerOfTen(shift) : numerator.units;
  const bottom = shift >= 0 ? denominator.units : denominator.units * powerOfTen(-shift);
  return { units: divideRounded(top, bottom), scale: places };
}

/** Drops zeros after the last significant decimal: 99.60 becomes 99.6. */
export function trim(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}
