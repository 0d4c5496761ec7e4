// What a rule speaks of, whatever its kind.

import type { Rule } from '../../src/core/form/rule';

/** Every indicator that the rule names outside its examples. */
export function indicatorsOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'sum':
      return [rule.total, ...rule.parts];
    case 'rate':
      return [rule.rate, rule.part, rule.whole];
    case 'baselineRate':
      return [rule.rate, rule.current];
    case 'partOf':
      return [...rule.parts, rule.whole];
    case 'equal':
    case 'together':
      return [rule.left, rule.right];
    case 'balance':
      return [rule.total, ...rule.must, ...rule.may];
    case 'rowSum':
      return rule.columns;
    case 'between':
      return [rule.target, ...rule.of];
    case 'choice':
    case 'required':
      return [rule.target];
    case 'range':
    case 'noteConflict':
      return rule.targets;
    case 'depends':
      return [rule.flag, ...rule.counts, ...rule.filled];
    default:
      return rule satisfies never;
  }
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
