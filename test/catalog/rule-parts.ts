// What a rule speaks of, whatever its kind.

import type { Rule } from '../../src/core/rule';

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
      return [rule.left, rule.right];
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
