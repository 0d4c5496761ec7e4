// What one cell may show so that a sum or a ratio holds while all others stay: where a mended figure is looked for.

import {
  add,
  type Decimal,
  decimal,
  isNegative,
  isZero,
  max,
  min,
  multiply,
  negate,
  powerOfTen,
  subtract,
  unitsAt,
  zero,
} from '../core/number/decimal';
import type { Interval } from '../core/number/interval';
import { cellKey } from '../core/workbook/address';
import { type Linear, one, type Ratio, type ShownOf, scaled, totalOf } from './constraint';
import { type Fact, rangeOf } from './facts';
import { hundred } from './quotient';

/** A product that has to lie in a range: coefficient × value ∈ [low, high]. */
interface Wanted extends Interval {
  readonly coefficient: Decimal;
}

/**
 * The values that the cell may show: from `low` to `high`, both of them whole multiples of 10^(−decimals), null for an
 * open end. Where no value fits, low is above high.
 * @param decimals how many the cell shows; 0 for whole things
 * @returns null where other cells leave it open, or the cell takes part more than once.
 */
export function fitting(
  constraint: Linear | Ratio,
  cell: Fact,
  decimals: number,
  shownOf: ShownOf,
): Interval | null {
  const wanted =
    constraint.kind === 'linear'
      ? wantedTerm(constraint, cell, shownOf)
      : wantedInRatio(constraint, cell, shownOf);
  if (!wanted) return null;
  const half = rangeOf({ value: zero, decimals }, cell.measure).high ?? zero;
  const each = wanted.map((range) => bounds(range, half, decimals));
  return each.reduce<Interval>(
    (a, b) => ({
      low: a.low && b.low ? max(a.low, b.low) : (a.low ?? b.low),
      high: a.high && b.high ? min(a.high, b.high) : (a.high ?? b.high),
    }),
    { low: null, high: null },
  );
}

const same = (a: Fact, b: Fact): boolean => cellKey(a.bound.cell) === cellKey(b.bound.cell);

function wantedTerm(linear: Linear, cell: Fact, shownOf: ShownOf): readonly Wanted[] | null {
  const [own, ...more] = linear.terms.filter(({ fact }) => same(fact, cell));
  if (!own || more.length > 0) return null;
  const others = totalOf({ terms: linear.terms.filter((term) => term !== own) }, shownOf);
  if (!others) return null;
  return [
    {
      coefficient: own.coefficient,
      low: linear.low && others.high && subtract(linear.low, others.high),
      high: linear.high && others.low && subtract(linear.high, others.low),
    },
  ];
}

/** rate × whole = part × 100, seen from one of the three; null where another one is not there, or not above 0. */
function wantedInRatio(ratio: Ratio, cell: Fact, shownOf: ShownOf): readonly Wanted[] | null {
  const at = [ratio.rate, ratio.part, ratio.whole].map((fact) => {
    const shown = same(fact, cell) ? null : shownOf(fact);
    return shown && !isNegative(shown.value) ? rangeOf(shown, fact.measure) : null;
  });
  const [rate, part, whole] = at;
  const between = (by: Interval, product: Interval): readonly Wanted[] => [
    ...(by.high ? [{ coefficient: by.high, low: product.low, high: null }] : []),
    ...(by.low ? [{ coefficient: by.low, low: null, high: product.high }] : []),
  ];
  if (part && whole?.high && !isZero(whole.high)) return between(whole, scaled(part, hundred));
  if (rate && part) {
    const above0 = { coefficient: one, low: zero, high: null };
    return [...between(rate, scaled(part, hundred)), above0];
  }
  if (!rate?.low || !rate.high || !whole?.low || !whole.high) return null;
  return [
    { coefficient: hundred, low: multiply(rate.low, whole.low), high: multiply(rate.high, whole.high) },
  ];
}

/** Values whose range of ± half reaches into what is wanted, rounded inwards to the decimals. */
function bounds({ coefficient, low, high }: Wanted, half: Decimal, decimals: number): Interval {
  if (isZero(coefficient)) return { low: null, high: null };
  const down = isNegative(coefficient);
  const slack = multiply(down ? negate(coefficient) : coefficient, half);
  const least = low && subtract(low, slack);
  const most = high && add(high, slack);
  const [from, to] = down ? [most, least] : [least, most];
  return {
    low: from && quotient(from, coefficient, decimals, 'up'),
    high: to && quotient(to, coefficient, decimals, 'down'),
  };
}

/** numerator / denominator to the decimals, rounded up or down. */
function quotient(numerator: Decimal, denominator: Decimal, decimals: number, to: 'up' | 'down'): Decimal {
  const scale = Math.max(numerator.scale, denominator.scale);
  const sign = isNegative(denominator) ? -1n : 1n;
  const n = sign * unitsAt(numerator, scale) * powerOfTen(decimals);
  const d = sign * unitsAt(denominator, scale);
  const towardsZero = n / d;
  const exact = towardsZero * d === n;
  if (exact) return decimal(towardsZero, decimals);
  if (to === 'up') return decimal(n > 0n ? towardsZero + 1n : towardsZero, decimals);
  return decimal(n > 0n ? towardsZero : towardsZero - 1n, decimals);
}
