// Which figures a rule speaks of, whatever its kind.

import type { Rule } from './rule';
import { memberId } from './table';

/** Every id that the rule looks up, in the order of its terms. */
export function idsOfRule(rule: Rule): readonly string[] {
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
    case 'balance':
      return [rule.total, ...rule.must, ...rule.may];
    case 'rowSum':
      return rule.columns.map((column) => memberId(column, rule.total));
    default:
      return rule satisfies never;
  }
}
