// Câu trả lời bằng số là một trong các câu in trên biểu.

import type { FindingTold } from '../core/form/finding';
import type { RuleBase } from '../core/form/rule';
import { answersInWords, type TemplateRow } from '../core/form/template';
import { decimal, equals } from '../core/number/decimal';
import { point } from '../core/number/interval';
import type { Facts } from './facts';
import type { RuleKind } from './kind';
import { broken, type Outcome, pass, undecided, violated } from './outcome';

/** The figure is one of the row's printed answers. */
export interface ChoiceRule<Id extends string> extends RuleBase {
  readonly kind: 'choice';
  readonly target: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly choice: ChoiceRule<Id>;
  }
}

/** What is told where the figure, or whatever stands in its place, is no answer of the row. */
export function noAnswer(row: TemplateRow): FindingTold<'CHOICE'> {
  return { code: 'CHOICE', answers: row.answers ?? [], inWords: answersInWords(row) };
}

function check(rule: ChoiceRule<string>, facts: Facts): Outcome {
  const target = facts.get(rule.target);
  if (!target?.figure) return undecided;
  const answers = target.bound.row.answers ?? [];
  if (answers.length === 0) return broken(`${rule.id}: no answers on ${rule.target}`);
  const { value } = target.figure;
  if (answers.some((answer) => equals(decimal(answer.value), value))) return pass;
  return violated({
    told: noAnswer(target.bound.row),
    target,
    others: [],
    expected: null,
    difference: null,
  });
}

export const choice: RuleKind<ChoiceRule<string>> = {
  ids: ({ target }) => [target],
  rename: (rule, to) => ({ ...rule, target: to(rule.target) }),
  evaluate: (rule, facts) => [check(rule, facts)],
  answered: ({ target }) => [target],
  constraints(rule, facts) {
    const fact = facts.get(rule.target);
    const answers = fact?.bound.row.answers ?? [];
    if (!fact || answers.length === 0) return [];
    const allowed = answers.map(({ value }) => point(decimal(value)));
    return [{ kind: 'domain', fact, allowed, blank: true }];
  },
  examples({ target }, answers) {
    const values = answers.map(({ value }) => value);
    return {
      passes: { figures: { [target]: String(values[0] ?? 0) } },
      fails: { figures: { [target]: String(Math.max(0, ...values) + 1) } },
    };
  },
};
