// Tỷ lệ chung nằm giữa các tỷ lệ thành phần.

import type { RuleBase } from '../core/form/rule';
import { zero } from '../core/number/decimal';
import { hull, type Interval, meet } from '../core/number/interval';
import { type Constraint, minusOne, one } from './constraint';
import { distance, type Facts, factsAt, isBlankFact } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** min(of) ≤ target ≤ max(of). */
export interface BetweenRule<Id extends string> extends RuleBase {
  readonly kind: 'between';
  readonly target: Id;
  readonly of: readonly Id[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly between: BetweenRule<Id>;
  }
}

function check(rule: BetweenRule<string>, facts: Facts): Outcome {
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
    told: { code: 'BETWEEN' },
    target,
    others: parts,
    expected: range,
    difference: distance(target.figure.value, range),
  });
}

export const between: RuleKind<BetweenRule<string>> = {
  ids: ({ target, of }) => [target, ...of],
  rename: (rule, to) => ({ ...rule, target: to(rule.target), of: rule.of.map(to) }),
  evaluate: (rule, facts) => [check(rule, facts)],
  /** No less than one of them, no more than one of them; blank ones do not count. */
  constraints(rule, facts) {
    const target = facts.get(rule.target);
    const parts = factsAt(rule.of, facts)?.filter((part) => !isBlankFact(part)) ?? [];
    if (!target || parts.length === 0) return [];
    const beside = (range: Interval): Constraint => ({
      kind: 'anyOf',
      of: parts.map((part) => ({
        kind: 'linear',
        terms: [
          { fact: target, coefficient: one },
          { fact: part, coefficient: minusOne },
        ],
        ...range,
      })),
    });
    return [beside({ low: zero, high: null }), beside({ low: null, high: zero })];
  },
  examples({ target, of }) {
    const figures = Object.fromEntries(of.map((id, n) => [id, String(60 + n)]));
    return {
      passes: { figures: { [target]: '60', ...figures } },
      fails: { figures: { [target]: '40', ...figures } },
    };
  },
};
