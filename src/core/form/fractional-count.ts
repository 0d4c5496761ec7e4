// Counts that are not whole. The number formats of these forms hide a fraction: what the cell shows is then not what
// it holds, and nothing may be calculated with either.

import { type Decimal, decimal, isWhole, multiply, round, trim } from '../number/decimal';
import type { Figure } from './table';
import type { Measure } from './template';

/** Beyond these a fraction is only what doubles leave over: 110 may be held as 110,00000000000001. */
const TOLD_PLACES = 6;

/** The stored number where it has a fraction that the cell does not show; undefined where it has none. */
export function hiddenFraction(shown: Decimal, stored: Decimal): Decimal | undefined {
  if (!isWhole(shown)) return undefined;
  const told = trim(round(stored, TOLD_PLACES));
  return isWhole(told) ? undefined : told;
}

/** What stands for a whole thing and is none: the figure that the cell holds; null for every other figure. */
export function fractionalCount(figure: Figure, measure: Measure): Decimal | null {
  if (figure.stored) return figure.stored;
  return measure === 'count' && !isWhole(figure.value) ? figure.value : null;
}

const thousand = decimal(1000);
const GROUP = 3;

/** Where Excel speaks English, "1.353" typed for one thousand is held as 1,353. null for more decimals than a group has. */
export function asThousands(fraction: Decimal): Decimal | null {
  return trim(fraction).scale <= GROUP ? trim(multiply(fraction, thousand)) : null;
}

/** 1353 for 1,353, which reads as one thousand; null where not just three decimals stand there. */
export function readsAsThousands(fraction: Decimal): Decimal | null {
  return trim(fraction).scale === GROUP ? asThousands(fraction) : null;
}
