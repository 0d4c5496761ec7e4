// What the examples of a rule may speak of: its own ids, and for a sum over rows the columns of those rows.

import type { Rule } from '../../src/core/form/rule';
import { indicatorsOf } from './rule-parts';

/** Every id that an example of the rule may give a figure for. */
export function exampleIndicatorsOf(rule: Rule): readonly string[] {
  const named = indicatorsOf(rule);
  if (rule.kind !== 'rowSum') return named;
  return [...named, ...rule.columns, ...rule.columns.map((id) => `${id}@${rule.total}`)];
}
