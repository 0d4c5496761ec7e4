// Counts with more digits than everything beside them: a digit typed twice, two figures run together. They are asked about,
// never called wrong, and only where nothing tells more of the cell.

import type { FindingTold } from '../core/form/finding';
import { kindOf } from '../core/form/template';
import {
  compare,
  type Decimal,
  decimal,
  fromNumber,
  lessThan,
  max,
  multiply,
  zero,
} from '../core/number/decimal';
import type { Fact } from '../rules';
import { isNamedUnit } from './units';

/** What a count is held against: how many of them there must be, how far above the largest it is, and from where on. */
interface Against {
  readonly beside: 'years' | 'units' | 'rows';
  readonly fewest: number;
  readonly times: Decimal;
  readonly least: Decimal;
}

const years: Against = { beside: 'years', fewest: 3, times: decimal(10), least: decimal(100) };
const units: Against = { beside: 'units', fewest: 4, times: decimal(10), least: decimal(500) };
/** Rows of one unit of measure count different things: two digits more than the largest of them. */
const rows: Against = { beside: 'rows', fewest: 4, times: decimal(100), least: decimal(10_000) };

/** No agency of these reports counts so many of anything. */
const NEVER = fromNumber(10_000_000);

export interface Odd {
  readonly fact: Fact;
  readonly told: FindingTold<'MANY_DIGITS'>;
}

export function manyDigits(facts: readonly Fact[]): readonly Odd[] {
  const counts = facts.filter(
    ({ measure, figure, bound }) => measure === 'count' && figure && !bound.row.answers,
  );
  const found = new Map<Fact, Odd>();
  for (const fact of counts) {
    if (fact.figure && compare(fact.figure.value, NEVER) >= 0)
      found.set(fact, { fact, told: { code: 'MANY_DIGITS', beside: 'none', largest: zero } });
  }
  for (const group of groupsOf(counts)) {
    const odd = oddIn(group);
    if (odd && !found.has(odd.fact)) found.set(odd.fact, odd);
  }
  return [...found.values()];
}

interface Group {
  readonly against: Against;
  readonly facts: Fact[];
}

/** What stands beside each other: the years of a row, the units of a column, the rows of one unit of measure. */
function groupsOf(counts: readonly Fact[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const fact of counts) {
    const { table, bound } = fact;
    const where = `${table.sheet} ${table.area.top}`;
    const kind = kindOf(table.template);
    const isUnit = kind === 'agencies' && !table.template.freeRows && isNamedUnit(bound);
    const [key, against] =
      kind === 'years'
        ? [`${where} ${bound.cell.row}`, years]
        : isUnit
          ? [`${where} ${bound.row.parent ?? ''} ${bound.indicator}`, units]
          : kind === 'indicators' && bound.row.unit !== ''
            ? [`${where} ${bound.row.unit}`, rows]
            : ['', null];
    if (!against) continue;
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else groups.set(key, { against, facts: [fact] });
  }
  return withoutLargeUnits([...groups.values()]);
}

/** A unit that is far above the others in every column is a large one. */
function withoutLargeUnits(groups: readonly Group[]): readonly Group[] {
  const times = new Map<string, number>();
  const keyOf = ({ bound }: Fact): string => `${bound.cell.sheet} ${bound.cell.row}`;
  for (const group of groups) {
    const odd = group.against === units ? oddIn(group) : null;
    if (odd) times.set(keyOf(odd.fact), (times.get(keyOf(odd.fact)) ?? 0) + 1);
  }
  return groups.filter((group) => {
    const odd = group.against === units ? oddIn(group) : null;
    return !odd || (times.get(keyOf(odd.fact)) ?? 0) < 2;
  });
}

/** The one of a group that is so far above all others; null where none is. */
function oddIn({ against, facts }: Group): Odd | null {
  const { beside, fewest, times, least } = against;
  const countOf = ({ figure }: Fact): Decimal => figure?.value ?? zero;
  const [first] = facts;
  if (!first) return null;
  const largest = facts.reduce((so, one) => (lessThan(countOf(so), countOf(one)) ? one : so), first);
  const others = facts
    .filter((one) => one !== largest)
    .map(countOf)
    .filter((value) => lessThan(zero, value));
  if (others.length < fewest) return null;
  const next = others.reduce(max, zero);
  const isFar =
    compare(countOf(largest), least) >= 0 && compare(countOf(largest), multiply(next, times)) >= 0;
  return isFar ? { fact: largest, told: { code: 'MANY_DIGITS', beside, largest: next } } : null;
}
