// Rule ids of before each rule was written once → those of today, by what the rules say.

import { rulesBySet } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import { setsBefore } from '../support/sets-before';

/** Equal for rules that say the same of the same figures, whatever words come with them. */
function saying(rule: Rule): string {
  const { id, severity, source, advice, follows, ...said } = rule;
  // Whether a total may hold more was not said before.
  const entries = Object.entries(said).filter(([key]) => key !== 'complete');
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Today's rule that says what the old one did; all rows in % of a set have one rule. */
export function ruleOfToday(setId: string, before: Rule): Rule | undefined {
  return (rulesBySet[setId] ?? []).find((now) =>
    before.kind === 'range' ? now.kind === 'range' : saying(now) === saying(before),
  );
}

/** By set, old → new; "" where no rule of today says it. */
export const renamedRules: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  setsBefore.map(({ set, rules }) => [
    set.id,
    Object.fromEntries(
      rules.map(({ passes, fails, ...rule }) => [rule.id, ruleOfToday(set.id, rule)?.id ?? '']),
    ),
  ]),
);
