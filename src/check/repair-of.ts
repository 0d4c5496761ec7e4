// One answer of the search as cells and figures: what to put where, and what is right afterwards.

import type { Rule } from '../core/form/rule';
import { compare, type Decimal, decimal, divide, isZero, multiply, trim } from '../core/number/decimal';
import { type CellRef, cellKey } from '../core/workbook/address';
import type { Repair as Found, Slip } from '../repair';
import { asShown, type Constraint, type Fact, factsOf, holds, type Shown, type ShownOf } from '../rules';
import type { Scope } from './facts';

const hundred = decimal(100);

/** A figure to put in. */
export interface CellChange {
  readonly cell: CellRef;
  /** null where the cell is blank. */
  readonly from: Decimal | null;
  readonly to: Decimal;
  /** Decimals that the cell shows. */
  readonly decimals: number;
  /** Unit of the row as the form prints it. */
  readonly unit: string;
  /** The cell holds a formula: it is the formula that is to be looked at. */
  readonly formula: boolean;
  readonly slip: Slip | null;
  /** The figure of before, where it mostly stays. */
  readonly asBefore: boolean;
}

export interface Repair {
  /** First finding of those that have this cause, in the order in which they are told: alternatives share it. */
  readonly cause: string;
  readonly cells: readonly CellChange[];
  /** Ids of the findings that are right once the cells are changed. */
  readonly mends: readonly string[];
  /** Two figures stand in each other's place. */
  readonly exchanged: boolean;
  /** How many sums and rates hold the changed cells: all of them are right afterwards. */
  readonly proofs: number;
  /** One cell, or slips that explain every change: worth telling without being asked. */
  readonly likely: boolean;
}

/** What one rule asks in one scope. */
export interface Asked {
  readonly constraint: Constraint;
  readonly rule: Rule;
  readonly scope: Scope;
  readonly complete: Scope;
}

/** Decimals that Điền would give a rate. */
export type PlacesOf = (rate: Fact) => number;

/** Violated rules that have one cause, as far as one can tell, with all that holds beside them. */
export interface Group {
  readonly facts: readonly Fact[];
  readonly asked: readonly Asked[];
  readonly byId: ReadonlyMap<string, readonly Asked[]>;
  readonly cause: string;
  readonly placesOf: PlacesOf;
}

/** null where a figure stays open, or where something else would no longer hold. */
export function repairOf({ changes, exchanged }: Found, group: Group): Repair | null {
  const { facts, asked, byId, cause, placesOf } = group;
  const shown = new Map<string, Shown>();
  const shownOf: ShownOf = (fact) => shown.get(cellKey(fact.bound.cell)) ?? asShown(fact);
  for (const { cell, to } of changes) {
    const fact = facts[cell];
    // Where a range is left, the figure itself is not known.
    if (!fact || to === null) return null;
    shown.set(cellKey(fact.bound.cell), asSteps(to, fact));
  }
  const cells: CellChange[] = [];
  for (const { cell, to, slip, asBefore } of changes) {
    const fact = facts[cell];
    if (!fact || to === null) return null;
    const found = asSteps(to, fact);
    const quotient = exchanged ? null : quotientFor(fact, asked, shownOf, placesOf);
    const { value, decimals } = quotient ?? found;
    if (quotient) shown.set(cellKey(fact.bound.cell), quotient);
    cells.push({
      cell: fact.bound.cell,
      from: fact.figure?.value ?? null,
      to: value,
      decimals,
      unit: fact.bound.row.unit,
      formula: fact.figure?.from === 'formula',
      // A slip of the fingers explains the figure that was found, not one with more decimals.
      slip: quotient && (changes.length === 1 || compare(value, found.value) !== 0) ? null : slip,
      asBefore,
    });
  }
  // The search knows sums and rates; answers and ranges of rows are held against its proposal here.
  const changed = ({ constraint }: Asked): boolean =>
    factsOf(constraint).some(({ bound }) => shown.has(cellKey(bound.cell)));
  if (asked.some((one) => changed(one) && holds(one.constraint, shownOf) === false)) return null;
  const mends = [...byId].flatMap(([id, all]) =>
    all.every(({ constraint }) => holds(constraint, shownOf) !== false) ? [id] : [],
  );
  const proofs = asked.filter((one) => one.constraint.kind !== 'domain' && changed(one)).length;
  const likely =
    cells.length === 1 || exchanged || changes.every(({ slip, asBefore }) => slip !== null || asBefore);
  return { cause, cells, mends, exchanged, proofs, likely };
}

/** The figure of a cell in the decimals it shows. */
function asSteps(steps: bigint, { figure }: Fact) {
  const decimals = figure?.decimals ?? 0;
  return { value: decimal(steps, decimals), decimals };
}

/** A rate that follows from its counts, changed or not, is told with the decimals that Điền would write. */
function quotientFor(
  rate: Fact,
  asked: readonly Asked[],
  shownOf: ShownOf,
  placesOf: PlacesOf,
): Shown | null {
  for (const { constraint } of asked) {
    if (constraint.kind !== 'ratio' || cellKey(constraint.rate.bound.cell) !== cellKey(rate.bound.cell))
      continue;
    const [part, whole] = [shownOf(constraint.part), shownOf(constraint.whole)];
    if (!part || !whole || isZero(whole.value)) continue;
    const decimals = Math.max(placesOf(rate), rate.figure?.decimals ?? 0);
    return { value: trim(divide(multiply(part.value, hundred), whole.value, decimals)), decimals };
  }
  return null;
}
