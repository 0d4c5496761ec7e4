// Tổng = các phần cộng lại.

import type { RuleBase } from '../core/form/rule';
import type { Calculating } from './calculation';
import { totalling } from './constraint';
import { factsAt } from './facts';
import type { RuleKind } from './kind';
import { undecided } from './outcome';
import { surelySum } from './sure';
import { additionOf, checkTotal } from './total';

/** total = sum of parts. Blank parts count 0 as long as one part is filled. */
export interface SumRule<Id extends string> extends RuleBase, Calculating {
  readonly kind: 'sum';
  readonly total: Id;
  readonly parts: readonly Id[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly sum: SumRule<Id>;
  }
}

export const sum: RuleKind<SumRule<string>> = {
  ids: ({ total, parts }) => [total, ...parts],
  rename: (rule, to) => ({ ...rule, total: to(rule.total), parts: rule.parts.map(to) }),
  surely: (_, doubles, at, from, to) => surelySum(doubles, at, from, to),
  evaluate(rule, facts, complete) {
    const total = facts.get(rule.total);
    const parts = factsAt(rule.parts, complete);
    return [total && parts ? checkTotal({ code: 'SUM' }, rule, total, parts) : undecided];
  },
  constraints(rule, facts, complete) {
    const total = facts.get(rule.total);
    const parts = factsAt(rule.parts, complete);
    return total && parts ? [totalling(total, parts)] : [];
  },
  calculates: {
    targets: ({ total }) => [total],
    madeOf: ({ parts }) => parts,
    isKnown: ({ parts }, _, __, known) => parts.some(known),
    blankIsZero: true,
    at({ total, parts }, _, facts) {
      const [target, operands] = [facts.get(total), factsAt(parts, facts)];
      return target && operands ? additionOf(target, operands) : null;
    },
  },
  examples({ total, parts }) {
    const figures = Object.fromEntries(parts.map((id, n) => [id, String(n + 1)]));
    const all = parts.reduce((so, _, n) => so + n + 1, 0);
    return {
      passes: { figures: { [total]: String(all), ...figures } },
      fails: { figures: { [total]: String(all + 1), ...figures } },
    };
  },
};
