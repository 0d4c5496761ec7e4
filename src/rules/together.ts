// Hai số liệu đi cùng nhau.

import type { RuleBase } from '../core/form/rule';
import { compare, zero } from '../core/number/decimal';
import { anything, type Constraint } from './constraint';
import { type Fact, type Facts, isBlankFact } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** Both figures are there, or neither. */
export interface TogetherRule<Id extends string> extends RuleBase {
  readonly kind: 'together';
  readonly left: Id;
  readonly right: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly together: TogetherRule<Id>;
  }
}

/** A figure above 0 beside a blank; 0 is as good as nothing. */
function check(rule: TogetherRule<string>, facts: Facts): Outcome {
  const left = facts.get(rule.left);
  const right = facts.get(rule.right);
  if (!left || !right) return undecided;
  const arose = ({ figure }: Fact): boolean => figure !== null && compare(figure.value, zero) > 0;
  const lacks = (target: Fact, other: Fact): Outcome =>
    violated({ told: { code: 'TOGETHER' }, target, others: [other], expected: null, difference: null });
  if (isBlankFact(left) && arose(right)) return lacks(left, right);
  if (isBlankFact(right) && arose(left)) return lacks(right, left);
  return left.figure && right.figure ? pass : undecided;
}

export const together: RuleKind<TogetherRule<string>> = {
  ids: ({ left, right }) => [left, right],
  rename: (rule, to) => ({ ...rule, left: to(rule.left), right: to(rule.right) }),
  evaluate: (rule, facts) => [check(rule, facts)],
  constraints(rule, facts) {
    const left = facts.get(rule.left);
    const right = facts.get(rule.right);
    if (!left || !right) return [];
    const goes = (fact: Fact, beside: Fact): Constraint => ({
      kind: 'anyOf',
      of: [
        { kind: 'domain', fact, allowed: [anything], blank: false },
        { kind: 'domain', fact: beside, allowed: [{ low: null, high: zero }], blank: true },
      ],
    });
    return [goes(left, right), goes(right, left)];
  },
  examples: ({ left, right }) => ({
    passes: { figures: { [left]: '3', [right]: '2' } },
    fails: { figures: { [left]: '3' } },
  }),
};
