// Một tổng nằm giữa phần chắc chắn được tính và phần có thể được tính thêm.

import type { RuleBase } from '../core/form/rule';
import { zero } from '../core/number/decimal';
import { meet, point, sumIntervals } from '../core/number/interval';
import { lessPart, totalling } from './constraint';
import { distance, type Facts, factsAt, isBlankFact, sumOf } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** must ≤ total ≤ must + may: what is counted in either way (trả lại, hủy) makes the room between. */
export interface BalanceRule<Id extends string> extends RuleBase {
  readonly kind: 'balance';
  readonly total: Id;
  readonly must: readonly Id[];
  readonly may: readonly Id[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly balance: BalanceRule<Id>;
  }
}

/**
 * Between the sum of what must be counted and that with all that may be counted besides; blanks count 0. A sheet without
 * a column for what may be counted can still count too much; that it counts too little is then only likely.
 */
function check(rule: BalanceRule<string>, facts: Facts): Outcome {
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
    told: { code: 'BALANCE', musts: must.length },
    ...(maybe ? ({ severity: 'warning' } as const) : {}),
    target: total,
    others: [...must, ...may],
    expected: range,
    difference,
  });
}

export const balance: RuleKind<BalanceRule<string>> = {
  ids: ({ total, must, may }) => [total, ...must, ...may],
  rename: (rule, to) => ({
    ...rule,
    total: to(rule.total),
    must: rule.must.map(to),
    may: rule.may.map(to),
  }),
  evaluate: (rule, facts) => [check(rule, facts)],
  constraints(rule, facts) {
    const total = facts.get(rule.total);
    const must = factsAt(rule.must, facts);
    const may = rule.may.flatMap((id) => facts.get(id) ?? []);
    if (!total || !must) return [];
    const most = totalling(total, must, { low: null, high: zero });
    return [
      totalling(total, must, { low: zero, high: null }),
      { ...most, terms: [...most.terms, ...may.map(lessPart)] },
    ];
  },
  examples({ total, must, may }) {
    const figures = Object.fromEntries([...must, ...may].map((id) => [id, '1']));
    return {
      passes: { figures: { [total]: String(must.length), ...figures } },
      fails: { figures: { [total]: String(must.length - 1), ...figures } },
    };
  },
};
