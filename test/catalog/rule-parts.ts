// What a rule speaks of, whatever its kind.

import type { Rule } from '../../src/core/form/rule';
import { idsOfRule } from '../../src/rules';

/** Every indicator that the rule names outside its examples. */
export function indicatorsOf(rule: Rule): readonly string[] {
  return rule.kind === 'rowSum' ? rule.columns : idsOfRule(rule);
}

/** The same rules with one for each row in %: how many share a rule is no matter of what is asked of them. */
export function oneByOne(rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] =>
    rule.kind === 'range'
      ? rule.targets.map((target) => ({ ...rule, id: `${rule.id} ${target}`, targets: [target] }))
      : [rule],
  );
}

/** Every indicator that an example of the rule may give a figure for. */
export function exampleIndicatorsOf(rule: Rule): readonly string[] {
  const named = indicatorsOf(rule);
  return rule.kind === 'rowSum' ? [...named, ...named.map((id) => `${id}@${rule.total}`)] : named;
}
