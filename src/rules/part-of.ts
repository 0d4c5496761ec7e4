// Các phần cộng lại không lớn hơn tổng.

import type { RuleBase } from '../core/form/rule';
import { compare, zero } from '../core/number/decimal';
import { totalling } from './constraint';
import { distance, type Facts, factsAt, sumOf } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';
import { surelyPartOf } from './sure';

/** Sum of parts ≤ whole. */
export interface PartOfRule<Id extends string> extends RuleBase {
  readonly kind: 'partOf';
  readonly parts: readonly Id[];
  readonly whole: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly partOf: PartOfRule<Id>;
  }
}

function check(rule: PartOfRule<string>, facts: Facts): Outcome {
  const whole = facts.get(rule.whole);
  const parts = factsAt(rule.parts, facts);
  const first = parts?.[0];
  if (!whole || !parts || !first) return undecided;
  if (!whole.interval?.high) return undecided;
  const sum = sumOf(parts);
  if (!sum?.interval.low) return undecided;
  if (compare(sum.interval.low, whole.interval.high) <= 0) return pass;
  return violated({
    told: { code: 'PART_OF' },
    target: first,
    others: [...parts.slice(1), whole],
    expected: { low: null, high: whole.interval.high },
    difference: distance(sum.value, { low: null, high: whole.interval.high }),
  });
}

export const partOf: RuleKind<PartOfRule<string>> = {
  ids: ({ parts, whole }) => [...parts, whole],
  rename: (rule, to) => ({ ...rule, parts: rule.parts.map(to), whole: to(rule.whole) }),
  surely: (_, doubles, at, from, to) => surelyPartOf(doubles, at, from, to),
  evaluate: (rule, facts) => [check(rule, facts)],
  /** A part may be one of several wholes. */
  name: (rule) => partOf.ids(rule).join('/'),
  constraints(rule, facts) {
    const whole = facts.get(rule.whole);
    const parts = factsAt(rule.parts, facts);
    return whole && parts ? [totalling(whole, parts, { low: zero, high: null })] : [];
  },
  examples({ parts, whole }) {
    const figures = Object.fromEntries(parts.map((id) => [id, '100']));
    return {
      passes: { figures: { ...figures, [whole]: String(100 * parts.length) } },
      fails: { figures: { ...figures, [whole]: String(100 * parts.length - 50) } },
    };
  },
};
