// A figure beside what it was: cumulative ones do not fall within a year, and a count that is ten times its last one is
// asked about. Figures are found again by indicator and unit, whatever the set and the form.

import type { PreviousFigures } from '../companion/previous/previous';
import { compareDates } from '../core/calendar/calendar-date';
import type { DataWindow } from '../core/calendar/period';
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
import { type EarlierInput, figureThen, placeOf } from './earlier';
import { plainFinding } from './plain-finding';
import { termOf } from './term';

export function checkHistory({ tables, dictionary, previous, window }: EarlierInput): readonly Finding[] {
  const latest = latestBefore(previous, window);
  if (!latest || !window) return [];
  const sameYear = latest.to?.year === window.to.year;
  const before = figureThen(latest);
  return tables.flatMap((table) => {
    // Columns of years tell their own history.
    if (kindOf(table.template) === 'years') return [];
    return table.rows.flatMap((bound) => {
      const then = before(bound.indicator, bound.member);
      const now = bound.reading.kind === 'figure' ? bound.reading.figure.value : null;
      if (!then || !now) return [];
      const { measure = 'count', accrual } = dictionary[bound.indicator] ?? {};
      const cumulative = accrual === 'cumulative';
      const earlier = placeOf(latest);
      if (cumulative && sameYear && measure !== 'choice' && lessThan(now, then))
        return [
          findingOf(
            { code: 'BELOW_BEFORE', past: then, earlier },
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
            { code: 'UNLIKE_BEFORE', past: then, earlier },
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

/** The earlier period that ends last, before ours ends. */
function latestBefore(
  previous: readonly PreviousFigures[],
  window: DataWindow | null,
): PreviousFigures | null {
  const earlier = previous.filter(({ to }) => to && window && compareDates(to, window.to) < 0);
  return earlier.reduce<PreviousFigures | null>(
    (best, one) => (best?.to && one.to && compareDates(best.to, one.to) >= 0 ? best : one),
    null,
  );
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
