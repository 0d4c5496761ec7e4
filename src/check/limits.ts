// Constraints of rules in whole steps of what the cells show, for the search of repairs.

import { type Decimal, decimal, powerOfTen, trim, unitsAt } from '../core/number/decimal';
import type { Limit, RepairCell } from '../repair';
import { asShown, type Constraint, type Domain, type Fact, type Linear, type Ratio, rangeOf } from '../rules';

const one = decimal(1);

/** A cell in steps of its last shown decimal; a blank one stands at 0. Whole things are never below 0. */
export function stepsOf(fact: Fact): Omit<RepairCell, 'weight'> {
  const { figure, measure } = fact;
  return {
    value: figure ? unitsAt(figure.value, figure.decimals) : 0n,
    low: 0n,
    high: measure === 'percent' ? 100n * powerOfTen(decimalsOf(fact)) : null,
  };
}

/** Another value in the steps of the cell; undefined where it is none of them. */
export function stepsIn(value: Decimal, fact: Fact): bigint | undefined {
  const short = trim(value);
  return short.scale <= decimalsOf(fact) ? unitsAt(short, decimalsOf(fact)) : undefined;
}

const decimalsOf = ({ figure }: Fact): number => figure?.decimals ?? 0;

/** True where the cell stands for nothing but what it shows. */
function isExact(fact: Fact): boolean {
  const shown = asShown(fact);
  if (!shown) return true;
  const { low, high } = rangeOf(shown, fact.measure);
  return low !== null && high !== null && low.units === high.units && low.scale === high.scale;
}

/** null where blank or unreadable cells leave the constraint open, and for those that no sum or rate expresses. */
export function limitOf(constraint: Constraint, numberOf: (fact: Fact) => number): Limit | null {
  if (constraint.kind === 'linear') return linearOf(constraint, numberOf);
  if (constraint.kind === 'ratio') return ratioOf(constraint, numberOf);
  return constraint.kind === 'domain' ? rangeLimit(constraint, numberOf) : null;
}

function linearOf({ terms, someOf = [], low, high }: Linear, numberOf: (fact: Fact) => number): Limit | null {
  if (someOf.length > 0 && someOf.every((fact) => asShown(fact) === null)) return null;
  const open = terms.some(
    ({ fact, blankIsZero }) => !asShown(fact) && !(blankIsZero && asShown(fact) === null),
  );
  if (open) return null;
  const scale = Math.max(
    ...terms.map(({ fact, coefficient }) => coefficient.scale + decimalsOf(fact)),
    ...[low, high].map((end) => end?.scale ?? 0),
  );
  // Twice everything, so that half a step is a whole number too.
  const scaled = terms.map(({ fact, coefficient }) => ({
    fact,
    cell: numberOf(fact),
    by: 2n * coefficient.units * powerOfTen(scale - coefficient.scale - decimalsOf(fact)),
  }));
  const slack = scaled.reduce(
    (sum, { fact, by }) => (isExact(fact) ? sum : sum + (by < 0n ? -by : by) / 2n),
    0n,
  );
  const end = (value: Decimal | null): bigint | null => value && 2n * unitsAt(value, scale);
  const [from, to] = [end(low), end(high)];
  return {
    kind: 'linear',
    terms: scaled.map(({ cell, by }) => ({ cell, by })),
    low: from === null ? null : from - slack,
    high: to === null ? null : to + slack,
  };
}

function ratioOf({ rate, part, whole }: Ratio, numberOf: (fact: Fact) => number): Limit | null {
  if (!asShown(rate) || !asShown(part) || !asShown(whole) || isExact(rate)) return null;
  const shift = decimalsOf(rate) + decimalsOf(whole) - decimalsOf(part);
  return {
    kind: 'ratio',
    rate: numberOf(rate),
    part: numberOf(part),
    whole: numberOf(whole),
    left: shift < 0 ? powerOfTen(-shift) : 1n,
    right: 200n * (shift > 0 ? powerOfTen(shift) : 1n),
    partSlack: isExact(part) ? 0n : 1n,
    wholeSlack: isExact(whole) ? 0n : 1n,
  };
}

/** A range that the figure has to lie in; answers that are told one by one are held against proposals afterwards. */
function rangeLimit({ fact, allowed, blank }: Domain, numberOf: (fact: Fact) => number): Limit | null {
  const [range, ...more] = allowed;
  const shown = asShown(fact);
  if (!range || more.length > 0 || shown === undefined || (shown === null && blank)) return null;
  return linearOf({ kind: 'linear', terms: [{ fact, coefficient: one }], ...range }, numberOf);
}
