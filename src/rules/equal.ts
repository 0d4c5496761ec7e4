// Hai dòng là cùng một số liệu.

import type { RuleBase } from '../core/form/rule';
import { zero } from '../core/number/decimal';
import { meet, point } from '../core/number/interval';
import { minusOne, one } from './constraint';
import { distance, type Facts } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** Both rows say the same thing. */
export interface EqualRule<Id extends string> extends RuleBase {
  readonly kind: 'equal';
  readonly left: Id;
  readonly right: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly equal: EqualRule<Id>;
  }
}

function check(rule: EqualRule<string>, facts: Facts): Outcome {
  const left = facts.get(rule.left);
  const right = facts.get(rule.right);
  if (!left?.interval || !left.figure || !right?.interval) return undecided;
  if (meet(left.interval, right.interval)) return pass;
  return violated({
    told: { code: 'EQUAL' },
    target: left,
    others: [right],
    expected: right.interval,
    difference: distance(left.figure.value, right.interval),
  });
}

export const equal: RuleKind<EqualRule<string>> = {
  ids: ({ left, right }) => [left, right],
  rename: (rule, to) => ({ ...rule, left: to(rule.left), right: to(rule.right) }),
  evaluate: (rule, facts) => [check(rule, facts)],
  constraints(rule, facts) {
    const left = facts.get(rule.left);
    const right = facts.get(rule.right);
    if (!left || !right) return [];
    const terms = [
      { fact: left, coefficient: one },
      { fact: right, coefficient: minusOne },
    ];
    return [{ kind: 'linear', terms, ...point(zero) }];
  },
  examples: ({ left, right }) => ({
    passes: { figures: { [left]: '3', [right]: '3' } },
    fails: { figures: { [left]: '3', [right]: '5' } },
  }),
};
