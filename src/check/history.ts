// A figure beside what it was: cumulative ones do not fall within a year, and a count that is ten times its last one is
// asked about. Figures are found again by indicator and unit, whatever the set and the form.

import type { Finding, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { BoundRow, BoundTable } from '../core/form/table';
import { type Dictionary, kindOf, printedNumber } from '../core/form/template';
import {
  compare,
  type Decimal,
  decimal,
  lessThan,
  max,
  min,
  multiply,
  subtract,
} from '../core/number/decimal';
import { toFact } from '../rules';
import { type EarlierInput, figureNow, placeOf } from './earlier';
import { plainFinding } from './plain-finding';
import { termOf } from './term';

export function checkHistory({ tables, dictionary, earlier }: EarlierInput): readonly Finding[] {
  const latest = earlier.previous ?? earlier.sameLastYear;
  if (!latest) return [];
  return tables.flatMap((table) => {
    // Columns of years tell their own history.
    if (kindOf(table.template) === 'years') return [];
    return table.rows.flatMap((bound) => {
      const then = latest.figure(bound.indicator, bound.member);
      const now = figureNow(bound);
      if (!then || !now) return [];
      const { measure = 'count', accrual } = dictionary[bound.indicator] ?? {};
      const cumulative = accrual === 'cumulative';
      const place = placeOf(latest);
      if (cumulative && latest.sameYear && measure !== 'choice' && lessThan(now, then))
        return [
          findingOf(
            { code: 'BELOW_BEFORE', past: then, earlier: place },
            'warning',
            table,
            bound,
            dictionary,
            now,
            then,
          ),
        ];
      if (measure === 'count' && !cumulative && isUnlike(now, then))
        return [
          findingOf(
            { code: 'UNLIKE_BEFORE', past: then, earlier: place },
            'info',
            table,
            bound,
            dictionary,
            now,
            then,
          ),
        ];
      return [];
    });
  });
}

/** Below this a figure may well be tenfold the next time. */
const SMALL = decimal(50);
const TENFOLD = decimal(10);

function isUnlike(now: Decimal, then: Decimal): boolean {
  const [low, high] = [min(now, then), max(now, then)];
  return !lessThan(high, SMALL) && compare(multiply(low, TENFOLD), high) <= 0;
}

function findingOf(
  told: FindingTold,
  severity: Severity,
  table: BoundTable,
  bound: BoundRow,
  dictionary: Dictionary,
  now: Decimal,
  then: Decimal,
): Finding {
  const finding = plainFinding(told, {
    severity,
    template: table.template.id,
    cells: [bound.cell],
    table: printedNumber(table.template),
  });
  const target = termOf(toFact(table, bound, dictionary[bound.indicator]?.measure ?? 'count'));
  return {
    ...finding,
    actual: now,
    difference: subtract(now, then),
    slots: { ...finding.slots, target },
  };
}
