// The examples that rules carry, laid out one by one for tests that execute them.

import { rulesBySet } from '../../src/catalog';
import type { Example, Rule } from '../../src/core/form/rule';

export interface RuleExample {
  readonly setId: string;
  readonly rule: Rule;
  readonly outcome: 'passes' | 'fails';
  readonly example: Example;
}

/** Two of every rule: the figures that satisfy it, then the figures that break it. */
export const ruleExamples: readonly RuleExample[] = Object.entries(rulesBySet).flatMap(([setId, rules]) =>
  rules.flatMap((rule): readonly RuleExample[] => [
    { setId, rule, outcome: 'passes', example: rule.passes },
    { setId, rule, outcome: 'fails', example: rule.fails },
  ]),
);
