// The figures that rules look up: a row of a found table with what the rules need to know of it.

import { fractionalCount } from '../core/form/fractional-count';
import type { BoundRow, BoundTable, Figure } from '../core/form/table';
import type { Measure } from '../core/form/template';
import { add, approximate, compare, type Decimal, isWhole, subtract, zero } from '../core/number/decimal';
import { type Interval, point, shownTo, sumIntervals } from '../core/number/interval';

export interface Fact {
  readonly table: BoundTable;
  readonly bound: BoundRow;
  readonly measure: Measure;
  /** null for a blank cell, for one that cannot be read, and for what ought to be whole and is not. */
  readonly figure: Figure | null;
  /** Every value the figure may stand for; null where there is no figure. */
  readonly interval: Interval | null;
  /** The figure as a double, NaN without one: for guesses and filters, never for verdicts. */
  readonly approx: number;
  /** Half a unit of its last place, 0 where exact; see sure.ts. */
  readonly slack: number;
}

/** What a rule may ask for. */
export interface Facts {
  get(id: string): Fact | undefined;
  /** Figures of the repeated rows that are counted into a total row, by the total's id; none elsewhere. */
  counted(id: string): readonly Fact[];
}

/** Made for every cell of a report: what only some of them are asked for is worked out when it is. */
class RowFact implements Fact {
  readonly figure: Figure | null;
  private range: Interval | null = null;

  constructor(
    readonly table: BoundTable,
    readonly bound: BoundRow,
    readonly measure: Measure,
  ) {
    const { reading } = bound;
    const read = reading.kind === 'figure' ? reading.figure : null;
    this.figure = read && fractionalCount(read, measure) === null ? read : null;
  }

  get interval(): Interval | null {
    this.range ??= this.figure && rangeOf(this.figure, this.measure);
    return this.range;
  }

  get approx(): number {
    return this.figure ? approximate(this.figure.value) : Number.NaN;
  }

  get slack(): number {
    const { figure } = this;
    return figure && !isExact(figure, this.measure) ? 0.5 / 10 ** figure.decimals : 0;
  }
}

/** The fact of a row as read, or as it will be once another reading stands there. */
export function toFact(table: BoundTable, bound: BoundRow, measure: Measure): Fact {
  return new RowFact(table, bound, measure);
}

/** Whole things (người, hồ sơ) cannot be rounded. */
function isExact(figure: Pick<Figure, 'value'>, measure: Measure): boolean {
  return (measure === 'count' || measure === 'choice' || measure === 'heading') && isWhole(figure.value);
}

/** What a shown figure stands for: itself where exact, else within half a unit of its last shown decimal. */
export function rangeOf(figure: Pick<Figure, 'value' | 'decimals'>, measure: Measure): Interval {
  return isExact(figure, measure) ? point(figure.value) : shownTo(figure.value, figure.decimals);
}

/** True where the cell is blank: nothing was typed, as against something unreadable. */
export function isBlankFact(fact: Fact): boolean {
  return fact.bound.reading.kind === 'blank';
}

/** Facts of the ids; null where a row is not on the sheet. */
export function factsAt(ids: readonly string[], facts: Facts): readonly Fact[] | null {
  const found: Fact[] = [];
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact) return null;
    found.push(fact);
  }
  return found;
}

/**
 * The sum of what is filled; blanks count 0.
 * @returns null where all are blank or one cannot be read.
 */
export function sumOf(
  parts: readonly Fact[],
): { readonly interval: Interval; readonly value: Decimal } | null {
  const filled = parts.filter((part) => !isBlankFact(part));
  if (filled.length === 0) return null;
  const intervals: Interval[] = [];
  let value = zero;
  for (const part of filled) {
    if (!part.interval || !part.figure) return null;
    intervals.push(part.interval);
    value = add(value, part.figure.value);
  }
  return { interval: sumIntervals(intervals), value };
}

/** How far `actual` is from the nearest end of the range; zero inside it. */
export function distance(actual: Decimal, range: Interval): Decimal {
  if (range.low && compare(actual, range.low) < 0) return subtract(actual, range.low);
  if (range.high && compare(actual, range.high) > 0) return subtract(actual, range.high);
  return zero;
}
