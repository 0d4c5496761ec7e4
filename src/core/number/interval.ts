// Interval arithmetic after XBRL Calculations 1.1: a figure shown to d decimals stands for every value
// within ±0,5·10⁻ᵈ. An equality fails only where the intervals cannot meet.

import { add, compare, type Decimal, decimal, max, min, negate, zero } from './decimal';

/** Closed range; `null` is an open end. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** Exactly one value: whole things cannot be rounded. */
export function point(value: Decimal): Interval {
  return { low: value, high: value };
}

/** Everything that rounds to `value` at `decimals` places. */
export function shownTo(value: Decimal, decimals: number): Interval {
  const half = decimal(5, decimals + 1);
  return { low: add(value, negate(half)), high: add(value, half) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? add(a.low, b.low) : null,
    high: a.high && b.high ? add(a.high, b.high) : null,
  };
}

export function sumIntervals(all: readonly Interval[]): Interval {
  return all.reduce(addIntervals, point(zero));
}

/** True where some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  const lowerThanEnd = !a.low || !b.high || compare(a.low, b.high) <= 0;
  const higherThanStart = !a.high || !b.low || compare(a.high, b.low) >= 0;
  return lowerThanEnd && higherThanStart;
}

/** The smallest interval around all of them. */
export function hull(all: readonly Interval[]): Interval {
  const [first, ...rest] = all;
  if (!first) return { low: null, high: null };
  return rest.reduce<Interval>(
    (a, b) => ({
      low: a.low && b.low ? min(a.low, b.low) : null,
      high: a.high && b.high ? max(a.high, b.high) : null,
    }),
    first,
  );
}
