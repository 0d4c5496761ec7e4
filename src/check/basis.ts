// What a formula is computed from. A cell that holds a formula is as right as its parts: these are to be looked at.

import { commonId } from '../core/form/table';
import { evaluate, type Fact, type Facts, factsAt } from '../rules';
import type { Scope } from './facts';
import { type DerivingRule, type RuleIndex, targetsOf } from './rule-index';

/**
 * The figures that a cell's formula is over, as far as the rules of the form tell: those of a calculation that the
 * formula's result agrees with. None for a typed figure, and for a formula that gives something else.
 */
export function basisOf(fact: Fact, index: RuleIndex, scopes: readonly Scope[]): readonly Fact[] {
  if (fact.figure?.from !== 'formula') return [];
  const ids = [fact.bound.indicator, commonId(fact.table, fact.bound)];
  for (const id of new Set(ids.filter((one) => one !== null))) {
    const rules = index.derivingRules(id);
    for (const scope of rules.length > 0 ? scopes : []) {
      if (scope.get(id) !== fact) continue;
      const rule = rules.find((one) => agrees(one, id, scope));
      if (rule) return termsOf(rule, id, scope);
    }
  }
  return [];
}

function agrees(rule: DerivingRule, id: string, facts: Facts): boolean {
  return evaluate(rule, facts)[targetsOf(rule).indexOf(id)]?.kind === 'pass';
}

function termsOf(rule: DerivingRule, id: string, facts: Facts): readonly Fact[] {
  switch (rule.kind) {
    case 'sum':
      return factsAt(rule.parts, facts) ?? [];
    case 'rate':
      return factsAt([rule.part, rule.whole], facts) ?? [];
    case 'baselineRate':
      return factsAt([rule.current], facts) ?? [];
    case 'rowSum':
      return facts.counted(id);
    default:
      return rule satisfies never;
  }
}
