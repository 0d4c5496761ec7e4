// Whether a figure is far from everything that is known of it: then a digit too many, a slipped point or another unit is
// likelier than the world having changed so much.

import { type EarlierFigures, isLikeForLike } from '../core/form/earlier';
import type { BoundRow } from '../core/form/table';
import type { Accrual, Measure } from '../core/form/template';
import { type Decimal, decimal, fromNumber, lessThan, multiply, subtract } from '../core/number/decimal';
import type { Beside, EarlierInput } from './earlier';

/**
 * The figure beside the nearest of what it was; null where one of them is near enough, or none may be held against it.
 * A rate that is worked out from its parts is left to them.
 * @param isHeld see {@link workedOut}
 */
export function unlike(
  row: Pick<Beside, 'table' | 'bound' | 'now'>,
  { dictionary, earlier }: EarlierInput,
  isHeld: (bound: BoundRow) => boolean,
): Beside | null {
  const { bound, now } = row;
  const { measure = 'count', accrual } = dictionary[bound.indicator] ?? {};
  const isFar = farness(measure, accrual);
  if (!isFar) return null;
  const known = [earlier.previous, earlier.sameLastYear].flatMap((then) => {
    const past = then?.figure(bound.indicator, bound.member);
    return then && past && mayBeHeld(measure, accrual, then) ? [{ ...row, past, then }] : [];
  });
  if (known.some(({ past, then }) => !isFar(now, past, then))) return null;
  if (known.length === 0 || (measure === 'percent' && isHeld(bound))) return null;
  return known.find(({ then }) => isLikeForLike(accrual, then)) ?? known[0] ?? null;
}

type Far = (now: Decimal, past: Decimal, then: EarlierFigures) => boolean;

function farness(measure: Measure, accrual: Accrual | undefined): Far | null {
  if (measure === 'percent') return isFarRate;
  if (measure !== 'count' && measure !== 'amount') return null;
  const isState = accrual === 'atTime' || accrual === 'fixedInYear';
  return (now, past, then) =>
    isTenfold(now, past) &&
    (isState || then.asLong || isTenfold(now, multiply(past, fromNumber(then.timesAsLong))));
}

/** Cumulated within another year, or a rate that begins anew with each year: no history of ours. */
function mayBeHeld(measure: Measure, accrual: Accrual | undefined, then: EarlierFigures): boolean {
  if (measure === 'percent') return then.sameStart || isLikeForLike(accrual, then);
  return accrual !== 'cumulative' || then.sameYear || then.asLong;
}

/** Below this a figure may well be tenfold the next time. */
const SMALL = decimal(50);
const TENFOLD = decimal(10);

/** True for a figure of some size that is so many times another one. */
export const isTimes = (one: Decimal, other: Decimal, times: Decimal): boolean =>
  !lessThan(one, SMALL) && !lessThan(one, multiply(other, times));

const isTenfold = (one: Decimal, other: Decimal): boolean =>
  isTimes(one, other, TENFOLD) || isTimes(other, one, TENFOLD);

/** True where a rate is above another one by so many percentage points. */
export const isFarBy = (one: Decimal, other: Decimal, points: Decimal): boolean =>
  !lessThan(subtract(one, other), points);

/** Percentage points between two periods that lie apart; what is done within a year mostly grows, and falls less. */
const FAR = decimal(40);
const FALL = decimal(30);

function isFarRate(now: Decimal, past: Decimal, { sameStart }: EarlierFigures): boolean {
  return sameStart ? isFarBy(past, now, FALL) : isFarBy(past, now, FAR) || isFarBy(now, past, FAR);
}
