// What a formula is computed from. A cell that holds a formula is as right as its parts: these are to be looked at.

import type { Rule } from '../core/form/rule';
import { calculates, evaluate, type Fact, type Facts } from '../rules';
import { idsOf, type Scope } from './facts';
import type { RuleIndex } from './rule-index';

/**
 * The figures that a cell's formula is over, as far as the rules of the form tell: those of a calculation that the
 * formula's result agrees with. None for a typed figure, and for a formula that gives something else.
 */
export function basisOf(fact: Fact, index: RuleIndex, scopes: readonly Scope[]): readonly Fact[] {
  if (fact.figure?.from !== 'formula') return [];
  for (const id of new Set(idsOf(fact))) {
    const rules = index.derivingRules(id);
    for (const scope of rules.length > 0 ? scopes : []) {
      if (scope.get(id) !== fact) continue;
      const rule = rules.find((one) => agrees(one, id, scope));
      if (rule) return calculates(rule)?.at(rule, id, scope)?.operands ?? [];
    }
  }
  return [];
}

function agrees(rule: Rule, id: string, facts: Facts): boolean {
  const at = calculates(rule)?.targets(rule).indexOf(id) ?? -1;
  return evaluate(rule, facts)[at]?.kind === 'pass';
}
