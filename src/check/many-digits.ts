// Counts with more digits than everything beside them: a digit typed twice, two figures run together. They are asked about,
// never called wrong, and only where nothing tells more of the cell.

import type { FindingTold } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import { zero } from '../core/number/decimal';
import type { Fact } from '../rules';
import type { Copy } from './facts';
import { isNamedUnit } from './units';

/** What a count is held against: how many of them there must be, how far above the largest it is, and from where on. */
interface Against {
  readonly beside: 'years' | 'units' | 'rows';
  readonly fewest: number;
  readonly times: number;
  readonly least: number;
}

const years: Against = { beside: 'years', fewest: 3, times: 10, least: 100 };
const units: Against = { beside: 'units', fewest: 4, times: 10, least: 500 };
/** Rows of one unit of measure count different things: two digits more than the largest of them. */
const rows: Against = { beside: 'rows', fewest: 4, times: 100, least: 10_000 };

/** No agency of these reports counts so many of anything. */
const NEVER = 10_000_000;

export interface Odd {
  readonly fact: Fact;
  readonly told: FindingTold<'MANY_DIGITS'>;
}

/** The two largest of what stands beside each other, as doubles: a factor of ten needs no more. */
interface Group {
  readonly against: Against;
  /** How many are above 0. */
  filled: number;
  largest: Fact;
  next: Fact | null;
}

/** Figures of a table stand one after the other. */
export function manyDigits({ facts, values }: Pick<Copy, 'facts' | 'values'>): readonly Odd[] {
  const found = new Map<Fact, Odd>();
  const groups: Group[] = [];
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const table = facts[from]?.table;
    let largest = 0;
    for (to = from; to < facts.length && facts[to]?.table === table; to += 1)
      largest = Math.max(largest, values[to] || 0);
    // Most tables count nothing that is large enough.
    if (!table || largest < againstOf(table).least) continue;
    groups.push(...groupsIn(facts.slice(from, to), found));
  }
  for (const odd of withoutLargeUnits(groups.flatMap((group) => oddIn(group) ?? []))) {
    if (!found.has(odd.fact)) found.set(odd.fact, odd);
  }
  return [...found.values()];
}

/** What stands beside each other in a table; what is too large whatever stands there goes to `found`. */
function groupsIn(facts: readonly Fact[], found: Map<Fact, Odd>): Iterable<Group> {
  const groups = new Map<unknown, Group>();
  for (const fact of facts) {
    // Most figures are 0 or blank, and none of these is odd or beside an odd one.
    if (!(fact.approx > 0) || fact.measure !== 'count' || fact.bound.row.answers) continue;
    if (fact.approx >= NEVER)
      found.set(fact, { fact, told: { code: 'MANY_DIGITS', beside: 'none', largest: zero } });
    const key = groupKey(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) addTo(group, fact);
    else groups.set(key, { against: againstOf(fact.table), filled: 1, largest: fact, next: null });
  }
  return groups.values();
}

function addTo(group: Group, fact: Fact): void {
  group.filled += 1;
  if (fact.approx > group.largest.approx) {
    group.next = group.largest;
    group.largest = fact;
  } else if (!group.next || fact.approx > group.next.approx) group.next = fact;
}

function againstOf({ template }: BoundTable): Against {
  const kind = kindOf(template);
  if (kind === 'years') return years;
  return kind === 'agencies' ? units : rows;
}

/** What the figures of a table that stand beside each other share; null for one that stands alone. */
function groupKey({ table, bound }: Fact): number | string | null {
  switch (kindOf(table.template)) {
    case 'years':
      return bound.cell.row;
    case 'agencies':
      // Rows of one's own (fields, systems) differ as they will.
      return !table.template.freeRows && isNamedUnit(bound)
        ? `${bound.row.parent ?? ''} ${bound.indicator}`
        : null;
    case 'indicators':
      return bound.row.unit === '' ? null : bound.row.unit;
    case 'documents':
      return null;
  }
}

/** The largest of a group where it is so far above all others; null where it is not. */
function oddIn({ against, filled, largest, next }: Group): Odd | null {
  const { beside, fewest, times, least } = against;
  if (!next?.figure || filled <= fewest) return null;
  if (largest.approx < least || largest.approx < times * next.approx) return null;
  return { fact: largest, told: { code: 'MANY_DIGITS', beside, largest: next.figure.value } };
}

/** A unit that is far above the others in several columns is a large one. */
function withoutLargeUnits(odd: readonly Odd[]): readonly Odd[] {
  const rowOf = ({ fact: { bound } }: Odd): string => `${bound.cell.sheet} ${bound.cell.row}`;
  const times = new Map<string, number>();
  for (const one of odd) times.set(rowOf(one), (times.get(rowOf(one)) ?? 0) + 1);
  return odd.filter((one) => one.told.beside !== 'units' || times.get(rowOf(one)) === 1);
}
