// The examples of rules, laid out for tests that execute them: those that the kind of each rule gives, and those written
// by hand, mostly from real reports, when every set had rules of its own (test/fixtures/sets-before).

import { rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import type { TemplateSet } from '../../src/core/form/template';
import type { Examples } from '../../src/rules/kind';
import { kindOfRule } from '../../src/rules/registry';
import { setsBefore } from '../support/sets-before';
import { ruleOfToday } from './renames';

export interface RuleExamples {
  readonly setId: string;
  readonly rule: Rule;
  readonly examples: Examples;
}

function ofKind(set: TemplateSet, rule: Rule): Examples {
  const rows = set.templates.flatMap((template) => template.rows);
  const [target] = kindOfRule(rule).ids(rule);
  return kindOfRule(rule).examples(rule, rows.find(({ indicator }) => indicator === target)?.answers ?? []);
}

export const writtenExamples: readonly RuleExamples[] = setsBefore.flatMap(({ set, rules }) =>
  rules.flatMap(({ passes, fails, ...before }) => {
    const rule = ruleOfToday(set.id, before);
    return rule ? [{ setId: set.id, rule, examples: { passes, fails } }] : [];
  }),
);

export const ruleExamples: readonly RuleExamples[] = [
  ...templateSets.flatMap((set) =>
    (rulesBySet[set.id] ?? []).map((rule) => ({ setId: set.id, rule, examples: ofKind(set, rule) })),
  ),
  ...writtenExamples,
];
