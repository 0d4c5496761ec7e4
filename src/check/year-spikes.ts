// A table by years tells its own history: a figure far from the years on both its sides is asked about. What grows or
// falls from year to year is no spike, and of a first or last year only what is fifty times all the others.

import type { Finding, YearFigure } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { type Dictionary, kindOf } from '../core/form/template';
import { type Decimal, decimal, max, min } from '../core/number/decimal';
import { besideFinding, figureNow, manyTogether } from './earlier';
import type { RuleIndex } from './rule-index';
import { isFarBy, isTimes } from './unlike';
import { workedOut } from './worked-out';

/** Fewer years of a row are no history. */
const ENOUGH = 4;
const FOLD = decimal(10);
/** With years on one side only more is asked of a figure: what is new may well grow tenfold. */
const EDGE_FOLD = decimal(50);
/** Percentage points. */
const POINTS = decimal(40);

interface Spike {
  readonly bound: BoundRow;
  readonly now: Decimal;
  /** The years beside it: one for the first and the last year. */
  readonly years: readonly [YearFigure, ...YearFigure[]];
}

/** @param tables of one set, whose rules the index holds: rates that are worked out are left to their parts */
export function checkYearSpikes(
  tables: readonly BoundTable[],
  dictionary: Dictionary,
  index: RuleIndex,
): readonly Finding[] {
  const isHeld = workedOut(tables, dictionary, index);
  return tables.flatMap((table) => {
    if (kindOf(table.template) !== 'years') return [];
    const spikes = [...rowsOf(table)].flatMap(([indicator, years]): readonly Spike[] => {
      const { measure = 'count' } = dictionary[indicator] ?? {};
      if (years.length < ENOUGH) return [];
      if (measure === 'percent') return spikesIn(years, isRateSpike).filter(({ bound }) => !isHeld(bound));
      return measure === 'count' || measure === 'amount' ? spikesIn(years, isCountSpike) : [];
    });
    return manyTogether(spikes, ({ bound, now, years }, others) =>
      besideFinding(
        { code: 'UNLIKE_YEARS', years, also: others.map((one) => one.bound.cell) },
        'info',
        { table, bound, now, past: years[0].value },
        { dictionary },
        others.map((one) => one.bound),
      ),
    );
  });
}

interface OfYear {
  readonly bound: BoundRow;
  readonly now: Decimal;
}

/** The figures of each row, by indicator, in the order of the years. */
function rowsOf({ rows }: BoundTable): ReadonlyMap<string, readonly OfYear[]> {
  const byIndicator = new Map<string, OfYear[]>();
  for (const bound of rows) {
    const now = figureNow(bound);
    if (!now) continue;
    const own = byIndicator.get(bound.indicator);
    if (own) own.push({ bound, now });
    else byIndicator.set(bound.indicator, [{ bound, now }]);
  }
  for (const years of byIndicator.values()) {
    years.sort((a, b) => Number(a.bound.member) - Number(b.bound.member));
  }
  return byIndicator;
}

type IsSpike = (now: Decimal, beside: readonly Decimal[], others: readonly Decimal[]) => boolean;

function spikesIn(years: readonly OfYear[], isSpike: IsSpike): readonly Spike[] {
  return years.flatMap(({ bound, now }, at) => {
    const [first, ...more] = [years[at - 1], years[at + 1]].flatMap((one) =>
      one ? [{ year: one.bound.member, value: one.now }] : [],
    );
    if (!first) return [];
    const beside = [first, ...more].map(({ value }) => value);
    const others = years.filter((one) => one.bound !== bound).map((one) => one.now);
    return isSpike(now, beside, others) ? [{ bound, now, years: [first, ...more] }] : [];
  });
}

function isCountSpike(now: Decimal, beside: readonly Decimal[], others: readonly Decimal[]): boolean {
  const [one, other] = beside;
  if (!one) return false;
  // Whatever is done for the first time, or is counted for a part of the last year only, is little.
  if (!other) return isTimes(now, others.reduce(max), EDGE_FOLD);
  return isTimes(now, max(one, other), FOLD) || isTimes(min(one, other), now, FOLD);
}

function isRateSpike(now: Decimal, beside: readonly Decimal[]): boolean {
  const [one, other] = beside;
  if (!one || !other) return false;
  return isFarBy(now, max(one, other), POINTS) || isFarBy(min(one, other), now, POINTS);
}
