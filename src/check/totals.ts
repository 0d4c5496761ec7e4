// The rules that add up: totals of rows, of columns, of listed units, and two-sided balances.

import type { BalanceRule, RowSumRule, Rule, SumRule } from '../core/form/rule';
import { idsOfRule } from '../core/form/rule-ids';
import { add, compare, type Decimal, subtract, zero } from '../core/number/decimal';
import { type Interval, meet, point, sumIntervals } from '../core/number/interval';
import { type Fact, type Facts, isBlankFact } from './facts';
import { type Outcome, pass, undecided, violated } from './outcome';
import { surelySum } from './sure';

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

/** @param complete the facts with blank derived cells filled in: a blank subtotal is not 0 where its own parts stand. */
export function checkSum(rule: SumRule<string>, facts: Facts, complete: Facts): Outcome {
  const total = facts.get(rule.total);
  const parts = factsAt(rule.parts, complete);
  return total && parts ? checkTotal('SUM', rule, total, parts) : undecided;
}

/** One outcome a column: each total stands on its own. */
export function checkRowSum(rule: RowSumRule<string>, facts: Facts, complete: Facts): readonly Outcome[] {
  return idsOfRule(rule).map((id) => {
    const total = facts.get(id);
    const parts = complete.counted(id);
    return total && parts.length > 0 ? checkTotal('ROW_SUM', rule, total, parts) : undecided;
  });
}

function checkTotal(code: 'SUM' | 'ROW_SUM', rule: Rule, total: Fact, parts: readonly Fact[]): Outcome {
  if (surelySum(total, parts)) return pass;
  const sum = sumOf(parts);
  if (!sum) return undecided;
  const expected = { low: sum.interval.low, high: sum.interval.high };
  if (isBlankFact(total)) {
    // A total that may hold more than its printed parts cannot be said to be derivable.
    if (rule.severity !== 'error') return undecided;
    return violated({
      code: 'DERIVED_BLANK',
      severity: 'warning',
      target: total,
      others: parts,
      expected: point(sum.value),
      difference: null,
    });
  }
  if (!total.figure || !total.interval) return undecided;
  if (meet(total.interval, sum.interval)) return pass;
  return violated({
    code,
    target: total,
    others: parts,
    // What the rows are that a column adds up.
    ...(code === 'ROW_SUM' && total.table.template.freeRows ? { words: ['row'] } : {}),
    expected,
    difference: distance(total.figure.value, sum.interval),
  });
}

/**
 * Between the sum of what must be counted and that with all that may be counted besides; blanks count 0. A sheet without
 * a column for what may be counted can still count too much; that it counts too little is then only likely.
 */
export function checkBalance(rule: BalanceRule<string>, facts: Facts): Outcome {
  const total = facts.get(rule.total);
  const must = factsAt(rule.must, facts);
  const may = rule.may.flatMap((id) => facts.get(id) ?? []);
  if (!total?.figure || !total.interval || !must) return undecided;
  const least = sumOf(must);
  const room = may.every(isBlankFact) ? { interval: point(zero) } : sumOf(may);
  if (!least || !room) return undecided;
  const range = { low: least.interval.low, high: sumIntervals([least.interval, room.interval]).high };
  if (meet(total.interval, range)) return pass;
  const difference = distance(total.figure.value, range);
  const maybe = may.length < rule.may.length && difference.units > 0n;
  return violated({
    code: 'BALANCE',
    ...(maybe ? ({ severity: 'warning' } as const) : {}),
    target: total,
    others: [...must, ...may],
    expected: range,
    difference,
    words: [String(must.length)],
  });
}
