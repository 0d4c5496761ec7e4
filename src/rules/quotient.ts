// A percentage against the two figures it is made of, within the rounding of all three. Everything goes through
// intervals.

import type { FindingTold } from '../core/form/finding';
import { compare, type Decimal, decimal, divide, multiply, zero } from '../core/number/decimal';
import { hull, type Interval, meet, point } from '../core/number/interval';
import type { Calculated } from './calculation';
import { distance, type Fact, isBlankFact } from './facts';
import { type Outcome, pass, undecided, violated } from './outcome';

export const hundred = decimal(100);

/** Decimals that an expected rate is told with, beyond those of the cell. */
const RATE_DETAIL = 2;

/** The range of part / whole × 100, for whole > 0, told to `places` decimals. */
function rateRange(part: Interval, whole: Interval, places: number): Interval | null {
  if (!part.low || !part.high || !whole.low || !whole.high) return null;
  if (compare(whole.low, zero) <= 0) return null;
  const { low, high } = whole;
  const quotients = [part.low, part.high].flatMap((p) =>
    [low, high].map((w) => divide(multiply(p, hundred), w, places)),
  );
  return hull(quotients.map(point));
}

/** True where some rate in `rate`, part and whole within their ranges satisfy rate · whole = part · 100 exactly. */
export function rateFits(rate: Interval, part: Interval, whole: Interval): boolean {
  if (!rate.low || !rate.high || !part.low || !part.high || !whole.low || !whole.high) return true;
  const products = [rate.low, rate.high].flatMap((r) =>
    [whole.low, whole.high].map((w) => multiply(r, w ?? zero)),
  );
  return meet(hull(products.map(point)), {
    low: multiply(part.low, hundred),
    high: multiply(part.high, hundred),
  });
}

/** part / whole × 100 rounded to `places`; null where the whole is not above 0. */
export function percentage(part: Decimal, whole: Decimal, places: number): Calculated | null {
  if (compare(whole, zero) <= 0) return null;
  return { value: divide(multiply(part, hundred), whole, places), decimals: places };
}

/** The rate against the range of part / whole × 100. */
export function checkQuotient(
  told: FindingTold<'RATE' | 'BASELINE_RATE'>,
  rate: Fact,
  others: readonly Fact[],
  part: Interval,
  whole: Interval,
): Outcome {
  const places = (rate.figure?.decimals ?? 0) + RATE_DETAIL;
  const range = rateRange(part, whole, places);
  if (isBlankFact(rate)) {
    if (!range) return undecided;
    return violated({
      told: { code: 'DERIVED_BLANK' },
      severity: 'warning',
      target: rate,
      others,
      expected: range,
      difference: null,
    });
  }
  if (!rate.figure || !rate.interval) return undecided;
  if (rateFits(rate.interval, part, whole)) return pass;
  const difference = range && distance(rate.figure.value, range);
  return violated({ told, target: rate, others, expected: range, difference });
}
