// Figures that mostly stay what they were: one that still is what it was is hardly the mistyped one of a sum.

import type { BoundRow, BoundTable } from '../core/form/table';
import { kindOf } from '../core/form/template';
import { type Decimal, decimal, equals, lessThan } from '../core/number/decimal';
import { cellKey } from '../core/workbook/address';
import { type EarlierInput, figureNow } from './earlier';

/** A smaller figure is the same again by chance. */
const TELLING = decimal(10);
/** So many of a form have to be at hand before one can say that they stay. */
const ENOUGH = 3;

/**
 * What figures were before, by cell key, as far as it tells something of them now. What arises within a period or is
 * cumulated is rarely the same again: there an old figure was rather forgotten. Of figures of which nobody says what
 * they are, those of a form count in which most are what they were.
 */
export function settledFigures(input: Omit<EarlierInput, 'rulesBySet'>): ReadonlyMap<string, Decimal> {
  return new Map(input.tables.flatMap((table) => [...inTable(table, input)]));
}

function inTable(
  table: BoundTable,
  { dictionary, earlier }: Omit<EarlierInput, 'rulesBySet'>,
): ReadonlyMap<string, Decimal> {
  const settled = new Map<string, Decimal>();
  const { previous, upToStart } = earlier;
  if (kindOf(table.template) === 'years') return settled;
  const perhaps: (readonly [BoundRow, Decimal])[] = [];
  for (const bound of table.rows) {
    const { accrual, leftOver } = dictionary[bound.indicator] ?? {};
    const left = leftOver === undefined ? undefined : upToStart?.figure(leftOver, bound.member);
    const past = left ?? previous?.figure(bound.indicator, bound.member);
    if (!past || (!left && lessThan(past, TELLING))) continue;
    if (left || accrual === 'atTime' || accrual === 'fixedInYear') settled.set(cellKey(bound.cell), past);
    else if (accrual === undefined) perhaps.push([bound, past]);
  }
  const same = perhaps.filter(([bound, past]) => {
    const now = figureNow(bound);
    return now !== null && equals(now, past);
  });
  if (perhaps.length >= ENOUGH && same.length * 2 >= perhaps.length) {
    for (const [bound, past] of perhaps) settled.set(cellKey(bound.cell), past);
  }
  return settled;
}
