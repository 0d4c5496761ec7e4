// Số liệu nằm trong một khoảng cho trước.

import type { RuleBase } from '../core/form/rule';
import { decimal, isZero } from '../core/number/decimal';
import { distance, type Fact } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';
import { surelyBetween } from './sure';

/** min ≤ target ≤ max, in the unit of the row. */
export interface RangeRule<Id extends string> extends RuleBase {
  readonly kind: 'range';
  readonly targets: readonly Id[];
  readonly min: number;
  readonly max: number;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly range: RangeRule<Id>;
  }
}

function check({ min, max }: RangeRule<string>, target: Fact | undefined): Outcome {
  if (!target?.figure) return undecided;
  const expected = { low: decimal(min), high: decimal(max) };
  const difference = distance(target.figure.value, expected);
  if (isZero(difference)) return pass;
  return violated({ told: { code: 'RANGE' }, target, others: [], expected, difference });
}

export const range: RuleKind<RangeRule<string>> = {
  ids: ({ targets }) => targets,
  rename: (rule, to) => ({ ...rule, targets: rule.targets.map(to) }),
  isBound: true,
  surely: (rule, doubles, at, from, to) => surelyBetween(doubles, at, from, to, rule),
  /** One outcome a target: each row stands on its own. */
  evaluate: (rule, facts) => rule.targets.map((id) => check(rule, facts.get(id))),
  constraints(rule, facts) {
    const allowed = [{ low: decimal(rule.min), high: decimal(rule.max) }];
    return rule.targets.flatMap((id) => {
      const fact = facts.get(id);
      return fact ? [{ kind: 'domain', fact, allowed, blank: true }] : [];
    });
  },
  examples({ targets, min, max }) {
    const figures = (value: number) => ({
      figures: Object.fromEntries(targets.map((id) => [id, String(value)])),
    });
    return { passes: figures(min), fails: figures(max + 1) };
  },
};
