// Counts typed with a dot where Excel speaks English: "1.353" is held as 1,353. Taken for thousands they are proposed
// where that makes a sum or rate right.

import { asThousands, fractionalCount } from '../core/form/fractional-count';
import type { Decimal } from '../core/number/decimal';
import { equals } from '../core/number/decimal';
import { cellKey, cellText } from '../core/workbook/address';
import { asShown, type Constraint, type Fact, factsOf, holds, type ShownOf } from '../rules';
import type { Asked, CellChange, Repair } from './repair-of';

/** A count as it is held, and as thousands. */
interface Typed {
  readonly fact: Fact;
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * One proposal for the counts that one rule proves together; none that a rule denies.
 * @param told ids of the findings that are told
 */
export function thousandsMeant(asked: readonly Asked[], told: ReadonlySet<string>): readonly Repair[] {
  const typed = typedIn(asked, told);
  if (typed.size === 0) return [];
  const shownOf: ShownOf = (fact) => {
    const one = typed.get(cellKey(fact.bound.cell));
    return one ? { value: one.to, decimals: 0 } : asShown(fact);
  };
  const keysOf = (constraint: Constraint): readonly string[] => [
    ...new Set(factsOf(constraint).map(({ bound }) => cellKey(bound.cell))),
  ];
  const touching = asked
    .map(({ constraint }) => ({ constraint, keys: keysOf(constraint).filter((key) => typed.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
  const groups: Set<string>[] = [];
  for (const { constraint, keys } of touching) {
    if (!proves(constraint) || holds(constraint, shownOf) !== true) continue;
    const near = groups.filter((group) => keys.some((key) => group.has(key)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...keys, ...near.flatMap((group) => [...group])]));
  }
  return groups.flatMap((group): readonly Repair[] => {
    const own = touching.filter(({ keys }) => keys.some((key) => group.has(key)));
    if (own.some(({ constraint }) => holds(constraint, shownOf) === false)) return [];
    const proofs = own.filter(({ constraint }) => proves(constraint) && holds(constraint, shownOf)).length;
    const byId = new Map(
      [...typed].flatMap(([key, one]) => (group.has(key) ? [[idOf(one.fact), one] as const] : [])),
    );
    const mends = [...told].filter((id) => byId.has(id));
    const changed = mends.flatMap((id) => byId.get(id) ?? []);
    const [cause] = mends;
    if (cause === undefined) return [];
    return [{ cause, cells: changed.map(changeOf), mends, exchanged: false, proofs, likely: true }];
  });
}

function typedIn(asked: readonly Asked[], told: ReadonlySet<string>): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const fact of asked.flatMap(({ constraint }) => factsOf(constraint))) {
    const { reading } = fact.bound;
    if (fact.figure || reading.kind !== 'figure' || reading.figure.from === 'formula') continue;
    const from = fractionalCount(reading.figure, fact.measure);
    const to = from && asThousands(from);
    if (from && to && told.has(idOf(fact))) typed.set(cellKey(fact.bound.cell), { fact, from, to });
  }
  return typed;
}

/** A count that is merely small enough proves nothing. */
function proves(constraint: Constraint): boolean {
  if (constraint.kind === 'ratio') return true;
  if (constraint.kind !== 'linear') return false;
  const { low, high } = constraint;
  return low !== null && high !== null && equals(low, high);
}

const idOf = ({ bound }: Fact): string => `fractional_count@${cellText(bound.cell)}`;

function changeOf({ fact, from, to }: Typed): CellChange {
  const { cell, row } = fact.bound;
  return { cell, from, to, decimals: 0, unit: row.unit, formula: false, slip: null, asBefore: false };
}
