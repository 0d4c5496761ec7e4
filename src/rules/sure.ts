// A floating-point filter: most figures are right, and doubles can prove it. What is said here is certain; what
// is not said goes through the exact intervals of src/core/number/interval.ts.

import type { Fact } from './facts';

/** Far above the rounding of the few dozen operations in one rule, far below any shown place. */
const EPSILON = 1e-12;

/** Doubles hold whole numbers exactly up to here. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Figures of a rule in the order of its ids; undefined for a row that is not on the sheet, which proves nothing. */
export type Terms = readonly (Fact | undefined)[];

/**
 * True where the parts surely can add up to the total. A blank or unreadable part proves nothing.
 * @param from number of the first part in the list
 */
export function surelySum(total: Fact | undefined, parts: Terms, from = 0): boolean {
  if (!total) return false;
  let sum = 0;
  let slack = total.slack;
  let size = Math.abs(total.approx);
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) return false;
    sum += part.approx;
    slack += part.slack;
    size += Math.abs(part.approx);
  }
  const gap = Math.abs(total.approx - sum);
  // With no rounding all terms are whole, and whole doubles add up exactly. NaN compares false throughout.
  return slack === 0 ? gap === 0 && size <= EXACT : gap < slack - size * EPSILON;
}

/** True where part / whole × 100 surely can be shown as the rate. */
export function surelyRate(rate?: Fact, part?: Fact, whole?: Fact): boolean {
  if (!rate || !part || !whole || !(whole.approx > 0)) return false;
  const quotient = (part.approx / whole.approx) * 100;
  return Math.abs(rate.approx - quotient) < rate.slack - (Math.abs(quotient) + 1) * EPSILON;
}

/**
 * True where the parts surely are no more than the whole.
 * @param count how many of the list are parts
 */
export function surelyPartOf(parts: Terms, whole: Fact | undefined, count = parts.length): boolean {
  if (!whole) return false;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += parts[at]?.approx ?? Number.NaN;
  return sum < whole.approx - (Math.abs(sum) + Math.abs(whole.approx)) * EPSILON;
}

/** True strictly inside the range; its edges go the exact way. */
export function surelyBetween(min: number, target: Fact | undefined, max: number): boolean {
  return target !== undefined && target.approx > min && target.approx < max;
}
