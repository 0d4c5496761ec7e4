// The rules that compare: rates, parts and wholes, equal figures. Everything goes through intervals.

import type { BaselineRateRule, BetweenRule, EqualRule, PartOfRule, RateRule } from '../core/form/rule';
import { compare, decimal, divide, isZero, multiply, subtract, zero } from '../core/number/decimal';
import { hull, type Interval, meet, point } from '../core/number/interval';
import { baselineIn } from './baseline';
import { type Fact, type Facts, isBlankFact } from './facts';
import { type Outcome, pass, undecided, violated } from './outcome';
import { surelyPartOf, surelyRate } from './sure';
import { distance, factsAt, sumOf } from './totals';

const hundred = decimal(100);

/** Decimals that an expected rate is told with, beyond those of the cell. */
const RATE_DETAIL = 2;

/** The range of part / whole × 100, for whole > 0, told to `places` decimals. */
function rateRange(part: Interval, whole: Interval, places: number): Interval | null {
  if (!part.low || !part.high || !whole.low || !whole.high) return null;
  if (compare(whole.low, zero) <= 0) return null;
  const { low, high } = whole;
  const quotients = [part.low, part.high].flatMap((p) =>
    [low, high].map((w) => divide(multiply(p, hundred), w, places)),
  );
  return hull(quotients.map(point));
}

/** True where some rate in `rate`, part and whole within their ranges satisfy rate · whole = part · 100 exactly. */
function rateFits(rate: Interval, part: Interval, whole: Interval): boolean {
  if (!rate.low || !rate.high || !part.low || !part.high || !whole.low || !whole.high) return true;
  const products = [rate.low, rate.high].flatMap((r) =>
    [whole.low, whole.high].map((w) => multiply(r, w ?? zero)),
  );
  return meet(hull(products.map(point)), {
    low: multiply(part.low, hundred),
    high: multiply(part.high, hundred),
  });
}

export function checkRate(rule: RateRule<string>, facts: Facts): Outcome {
  const rate = facts.get(rule.rate);
  const part = facts.get(rule.part);
  const whole = facts.get(rule.whole);
  if (!rate || !part || !whole?.figure || !whole.interval) return undecided;
  if (surelyRate(rate, part, whole)) return pass;
  const others = [part, whole];
  if (isZero(whole.figure.value)) return checkNothingArose(rate, others);
  if (!part.figure || !part.interval) return undecided;
  return checkQuotient('RATE', rate, others, part.interval, whole.interval);
}

/** Denominator 0: "không phát sinh", the rate stays blank. A typed 0 or 100 is a habit, anything else a doubt. */
function checkNothingArose(rate: Fact, others: readonly Fact[]): Outcome {
  if (!rate.figure) return pass;
  const habit = isZero(rate.figure.value) || compare(rate.figure.value, hundred) === 0;
  return violated({
    code: 'ZERO_DENOMINATOR',
    severity: habit ? 'info' : 'warning',
    target: rate,
    others,
    expected: null,
    difference: null,
  });
}

function checkQuotient(
  code: 'RATE' | 'BASELINE_RATE',
  rate: Fact,
  others: readonly Fact[],
  part: Interval,
  whole: Interval,
  words: readonly string[] = [],
): Outcome {
  const places = (rate.figure?.decimals ?? 0) + RATE_DETAIL;
  const range = rateRange(part, whole, places);
  if (isBlankFact(rate)) {
    if (!range) return undecided;
    return violated({
      code: 'DERIVED_BLANK',
      severity: 'warning',
      target: rate,
      others,
      expected: range,
      difference: null,
      words,
    });
  }
  if (!rate.figure || !rate.interval) return undecided;
  if (rateFits(rate.interval, part, whole)) return pass;
  const difference = range && distance(rate.figure.value, range);
  return violated({ code, target: rate, others, expected: range, difference, words });
}

export function checkBaselineRate(rule: BaselineRateRule<string>, facts: Facts): Outcome {
  const rate = facts.get(rule.rate);
  const current = facts.get(rule.current);
  if (!rate || !current?.interval) return undecided;
  const base = baselineIn(rate.bound.note, rule.baseYear);
  if (!base || isZero(base)) return undecided;
  const decrease: Interval = {
    low: current.interval.high && subtract(base, current.interval.high),
    high: current.interval.low && subtract(base, current.interval.low),
  };
  const words = [String(rule.baseYear), base.units.toString()];
  return checkQuotient('BASELINE_RATE', rate, [current], decrease, point(base), words);
}

export function checkPartOf(rule: PartOfRule<string>, facts: Facts): Outcome {
  const whole = facts.get(rule.whole);
  const parts = factsAt(rule.parts, facts);
  const first = parts?.[0];
  if (!whole || !parts || !first) return undecided;
  if (surelyPartOf(parts, whole)) return pass;
  if (!whole.interval?.high) return undecided;
  const sum = sumOf(parts);
  if (!sum?.interval.low) return undecided;
  if (compare(sum.interval.low, whole.interval.high) <= 0) return pass;
  return violated({
    code: 'PART_OF',
    target: first,
    others: [...parts.slice(1), whole],
    expected: { low: null, high: whole.interval.high },
    difference: distance(sum.value, { low: null, high: whole.interval.high }),
  });
}

export function checkEqual(rule: EqualRule<string>, facts: Facts): Outcome {
  const left = facts.get(rule.left);
  const right = facts.get(rule.right);
  if (!left?.interval || !left.figure || !right?.interval) return undecided;
  if (meet(left.interval, right.interval)) return pass;
  return violated({
    code: 'EQUAL',
    target: left,
    others: [right],
    expected: right.interval,
    difference: distance(left.figure.value, right.interval),
  });
}

export function checkBetween(rule: BetweenRule<string>, facts: Facts): Outcome {
  const target = facts.get(rule.target);
  const parts = factsAt(rule.of, facts)?.filter((part) => !isBlankFact(part));
  if (!target?.interval || !target.figure || !parts || parts.length === 0) return undecided;
  const intervals: Interval[] = [];
  for (const part of parts) {
    if (!part.interval) return undecided;
    intervals.push(part.interval);
  }
  const range = hull(intervals);
  if (meet(target.interval, range)) return pass;
  return violated({
    code: 'BETWEEN',
    target,
    others: parts,
    expected: range,
    difference: distance(target.figure.value, range),
  });
}
