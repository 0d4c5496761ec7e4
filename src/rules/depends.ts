// Một câu trả lời đòi dòng khác có, hay không có, số liệu.

import type { RuleBase } from '../core/form/rule';
import { compare, decimal, equals, isZero, zero } from '../core/number/decimal';
import { point } from '../core/number/interval';
import { anything, type Constraint, type Domain } from './constraint';
import { type Fact, isBlankFact } from './facts';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';

/** When `flag` is `is`, `needs` must be filled and > 0 where they count; when it is `not`, they must be blank or 0. */
export interface DependsRule<Id extends string> extends RuleBase {
  readonly kind: 'depends';
  readonly flag: Id;
  readonly is: number;
  /** Must be filled and greater than 0. */
  readonly counts: readonly Id[];
  /** Must be filled. */
  readonly filled: readonly Id[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly depends: DependsRule<Id>;
  }
}

export const depends: RuleKind<DependsRule<string>> = {
  ids: ({ flag, counts, filled }) => [flag, ...counts, ...filled],
  rename: (rule, to) => ({
    ...rule,
    flag: to(rule.flag),
    counts: rule.counts.map(to),
    filled: rule.filled.map(to),
  }),
  evaluate(rule, facts) {
    const flag = facts.get(rule.flag);
    if (!flag?.figure) return [undecided];
    const asked = equals(flag.figure.value, decimal(rule.is));
    const complaint = (target: Fact, asks: 'filled' | 'blank'): Outcome =>
      violated({ told: { code: 'DEPENDS', asks }, target, others: [flag], expected: null, difference: null });
    const present = (ids: readonly string[]): readonly Fact[] => ids.flatMap((id) => facts.get(id) ?? []);
    const counts = present(rule.counts).map((target) => {
      const filled = target.figure !== null && compare(target.figure.value, zero) > 0;
      const empty = isBlankFact(target) || (target.figure !== null && isZero(target.figure.value));
      if (asked && empty) return complaint(target, 'filled');
      return !asked && filled ? complaint(target, 'blank') : pass;
    });
    const answers = present(rule.filled).map((target) => {
      // Beside a coded answer, 0 is an answer of its own: only a blank is missing, and 0 denies nothing.
      if (asked && isBlankFact(target)) return complaint(target, 'filled');
      const filled = target.figure !== null && !isZero(target.figure.value);
      return !asked && filled ? complaint(target, 'blank') : pass;
    });
    return [...counts, ...answers];
  },
  constraints(rule, facts) {
    const flag = facts.get(rule.flag);
    if (!flag) return [];
    const is = decimal(rule.is);
    const other: Domain = { kind: 'domain', fact: flag, allowed: [anything], except: [is], blank: true };
    const asked: Domain = { kind: 'domain', fact: flag, allowed: [point(is)], blank: true };
    const either = (when: Domain, then: Omit<Domain, 'kind'>): Constraint => ({
      kind: 'anyOf',
      of: [when, { kind: 'domain', ...then }],
    });
    const counts = rule.counts.flatMap((id) => facts.get(id) ?? []);
    const filled = rule.filled.flatMap((id) => facts.get(id) ?? []);
    return [
      ...counts.flatMap((fact) => [
        either(other, { fact, allowed: [anything], except: [zero], blank: false }),
        either(asked, { fact, allowed: [{ low: null, high: zero }], blank: true }),
      ]),
      ...filled.flatMap((fact) => [
        either(other, { fact, allowed: [anything], blank: false }),
        either(asked, { fact, allowed: [point(zero)], blank: true }),
      ]),
    ];
  },
  examples({ flag, is, counts, filled }) {
    const ids = [...counts, ...filled];
    const asked = String(is);
    return {
      passes: { figures: { [flag]: asked, ...Object.fromEntries(ids.map((id) => [id, '1'])) } },
      fails: { figures: { [flag]: asked } },
    };
  },
};
