// A rule as what its cells may hold together: linear, a ratio, or a choice of values. Nothing is said of words or of
// which cell is to blame; whoever looks for the figures that would mend a table asks here.
//
// A cell stands for every value that rounds to what it shows (nothing but itself where whole things are counted), and
// a constraint holds where some of these values satisfy it: all of it exact, over decimals.

import type { Figure } from '../core/form/table';
import type { Decimal } from '../core/number/decimal';
import { decimal, equals, multiply, zero } from '../core/number/decimal';
import { addIntervals, type Interval, meet, point } from '../core/number/interval';
import { type Fact, isBlankFact, rangeOf } from './facts';
import { rateFits } from './quotient';

export const one = decimal(1);
export const minusOne = decimal(-1);
export const anything: Interval = { low: null, high: null };

/** A cell with what it is multiplied by. Facts of one cell may come in several copies: the cell tells which it is. */
export interface LinearTerm {
  readonly fact: Fact;
  readonly coefficient: Decimal;
  /** A blank cell counts 0; else nothing is decided while it is blank. */
  readonly blankIsZero?: true;
}

/** low ≤ Σ coefficient × cell ≤ high. */
export interface Linear extends Interval {
  readonly kind: 'linear';
  readonly terms: readonly LinearTerm[];
  /** Nothing is decided while all of these are blank; none where left out. */
  readonly someOf?: readonly Fact[];
}

/** rate = part / whole × 100; nothing is decided where the whole is 0. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly rate: Fact;
  readonly part: Fact;
  readonly whole: Fact;
}

/** The cell shows a value inside one of the intervals, and none of the excepted ones. */
export interface Domain {
  readonly kind: 'domain';
  readonly fact: Fact;
  readonly allowed: readonly Interval[];
  readonly except?: readonly Decimal[];
  /** Whether the cell may be blank. */
  readonly blank: boolean;
}

/** At least one of them holds. */
export interface AnyOf {
  readonly kind: 'anyOf';
  readonly of: readonly (Linear | Domain)[];
}

export type Constraint = Linear | Ratio | Domain | AnyOf;

/** What a cell shows: a figure to its decimals, null for a blank cell, undefined for one that cannot be read. */
export type Shown = Pick<Figure, 'value' | 'decimals'> | null | undefined;
export type ShownOf = (fact: Fact) => Shown;

/** What the cell shows now. */
export const asShown: ShownOf = (fact) => fact.figure ?? (isBlankFact(fact) ? null : undefined);

/** Σ over the terms of every value that their cells stand for; null where nothing can be decided. */
function totalOf(
  { terms, someOf = [] }: Pick<Linear, 'terms' | 'someOf'>,
  shownOf: ShownOf,
): Interval | null {
  if (someOf.length > 0 && someOf.every((fact) => shownOf(fact) === null)) return null;
  let total: Interval = point(zero);
  for (const { fact, coefficient, blankIsZero } of terms) {
    const shown = shownOf(fact);
    if (shown === null && blankIsZero) continue;
    if (!shown) return null;
    total = addIntervals(total, scaled(rangeOf(shown, fact.measure), coefficient));
  }
  return total;
}

/** Every value of the range times the coefficient. */
function scaled({ low, high }: Interval, coefficient: Decimal): Interval {
  const by = (end: Decimal | null): Decimal | null => end && multiply(end, coefficient);
  return coefficient.units < 0n ? { low: by(high), high: by(low) } : { low: by(low), high: by(high) };
}

/**
 * Whether the figures can satisfy the constraint.
 * @param shownOf what a cell shows, or would show once it is mended
 * @returns null where blank or unreadable cells leave it open.
 */
export function holds(constraint: Constraint, shownOf: ShownOf = asShown): boolean | null {
  switch (constraint.kind) {
    case 'linear': {
      const total = totalOf(constraint, shownOf);
      return total && meet(total, constraint);
    }
    case 'ratio': {
      const { rate, part, whole } = constraint;
      const [r, p, w] = [shownOf(rate), shownOf(part), shownOf(whole)];
      if (!r || !p || !w || equals(w.value, zero)) return null;
      return rateFits(rangeOf(r, rate.measure), rangeOf(p, part.measure), rangeOf(w, whole.measure));
    }
    case 'domain': {
      const shown = shownOf(constraint.fact);
      if (shown === undefined) return null;
      return shown === null ? constraint.blank : isAllowed(constraint, shown.value);
    }
    case 'anyOf': {
      const each = constraint.of.map((one) => holds(one, shownOf));
      return each.includes(true) || (each.includes(null) ? null : false);
    }
    default:
      return constraint satisfies never;
  }
}

function isAllowed({ allowed, except = [] }: Domain, value: Decimal): boolean {
  return allowed.some((range) => meet(range, point(value))) && !except.some((one) => equals(one, value));
}

/** The cells of a constraint, each once for each time it is named. */
export function factsOf(constraint: Constraint): readonly Fact[] {
  switch (constraint.kind) {
    case 'linear':
      return constraint.terms.map(({ fact }) => fact);
    case 'ratio':
      return [constraint.rate, constraint.part, constraint.whole];
    case 'domain':
      return [constraint.fact];
    case 'anyOf':
      return constraint.of.flatMap(factsOf);
    default:
      return constraint satisfies never;
  }
}

/** total = sum of parts, or no more and no less than told; blank parts count 0. */
export function totalling(total: Fact, parts: readonly Fact[], range: Interval = point(zero)): Linear {
  return {
    kind: 'linear',
    terms: [{ fact: total, coefficient: one }, ...parts.map(lessPart)],
    someOf: parts,
    ...range,
  };
}

export const lessPart = (fact: Fact): LinearTerm => ({ fact, coefficient: minusOne, blankIsZero: true });
