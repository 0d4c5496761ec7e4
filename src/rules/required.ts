// Ô không được để trống.

import type { RuleBase } from '../core/form/rule';
import { anything } from './constraint';
import { isBlankFact } from './facts';
import type { RuleKind } from './kind';
import { pass, undecided, violated } from './outcome';

/** The cell must not stay blank. */
export interface RequiredRule<Id extends string> extends RuleBase {
  readonly kind: 'required';
  readonly target: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly required: RequiredRule<Id>;
  }
}

export const required: RuleKind<RequiredRule<string>> = {
  ids: ({ target }) => [target],
  rename: (rule, to) => ({ ...rule, target: to(rule.target) }),
  evaluate(rule, facts) {
    const target = facts.get(rule.target);
    if (!target) return [undecided];
    if (!isBlankFact(target)) return [pass];
    return [violated({ told: { code: 'REQUIRED' }, target, others: [], expected: null, difference: null })];
  },
  constraints(rule, facts) {
    const fact = facts.get(rule.target);
    return fact ? [{ kind: 'domain', fact, allowed: [anything], blank: false }] : [];
  },
  examples: ({ target }) => ({
    passes: { figures: { [target]: '3' } },
    fails: { figures: { [target]: '' } },
  }),
};
