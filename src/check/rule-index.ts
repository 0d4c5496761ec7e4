// Which rules can say anything in a scope: one year or one commune has figures of a few forms only.

import type { Rule } from '../core/rule';
import { idsOfRule } from '../core/rule-ids';
import type { Scope } from './facts';

export class RuleIndex {
  private readonly byShape = new Map<string, readonly Rule[]>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** In the common scope a rule without its figures stays undecided by itself, which costs less than asking. */
  rulesIn(scope: Scope): readonly Rule[] {
    if (scope.kind === 'common') return this.rules;
    const known = this.byShape.get(scope.shape);
    if (known) return known;
    const fitting = this.rules.filter((rule) => idsOfRule(rule).some((id) => scope.get(id) !== undefined));
    this.byShape.set(scope.shape, fitting);
    return fitting;
  }
}
