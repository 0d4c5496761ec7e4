// Tỷ lệ giảm so với năm gốc, số năm gốc ghi ở Ghi chú.

import type { RuleBase } from '../core/form/rule';
import { isZero, multiply, subtract } from '../core/number/decimal';
import { type Interval, point } from '../core/number/interval';
import { baselineIn } from './baseline';
import type { Calculating } from './calculation';
import { isBlankFact } from './facts';
import { decreaseFormula } from './formula';
import type { RuleKind } from './kind';
import { undecided } from './outcome';
import { checkQuotient, hundred, percentage } from './quotient';

/**
 * rate = (base − current) / base × 100, where the base stands only in the rate row's Ghi chú
 * ("Năm 2015: 86").
 */
export interface BaselineRateRule<Id extends string> extends RuleBase, Calculating {
  readonly kind: 'baselineRate';
  readonly rate: Id;
  readonly current: Id;
  readonly baseYear: number;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly baselineRate: BaselineRateRule<Id>;
  }
}

export const baselineRate: RuleKind<BaselineRateRule<string>> = {
  ids: (rule) => [rule.rate, rule.current],
  rename: (rule, to) => ({ ...rule, rate: to(rule.rate), current: to(rule.current) }),
  evaluate(rule, facts, complete) {
    const rate = facts.get(rule.rate);
    // The count of a blank rate may itself be blank, and calculated first.
    const current = (rate && isBlankFact(rate) ? complete : facts).get(rule.current);
    if (!rate || !current?.interval) return [undecided];
    const base = baselineIn(rate.bound.note, rule.baseYear);
    if (!base || isZero(base)) return [undecided];
    const decrease: Interval = {
      low: current.interval.high && subtract(base, current.interval.high),
      high: current.interval.low && subtract(base, current.interval.low),
    };
    const told = { code: 'BASELINE_RATE', year: rule.baseYear, base } as const;
    return [checkQuotient(told, rate, [current], decrease, point(base))];
  },
  /** With the base known the ratio is linear: base × rate + 100 × current = 100 × base. */
  constraints(rule, facts) {
    const rate = facts.get(rule.rate);
    const current = facts.get(rule.current);
    const base = rate && baselineIn(rate.bound.note, rule.baseYear);
    if (!rate || !current || !base || isZero(base)) return [];
    const terms = [
      { fact: rate, coefficient: base },
      { fact: current, coefficient: hundred },
    ];
    return [{ kind: 'linear', terms, ...point(multiply(base, hundred)) }];
  },
  calculates: {
    targets: (rule) => [rule.rate],
    madeOf: (rule) => [rule.current],
    isKnown: (rule, _, __, known) => known(rule.current),
    blankIsZero: false,
    at(rule, _, facts) {
      const [target, current] = [facts.get(rule.rate), facts.get(rule.current)];
      const base = target && baselineIn(target.bound.note, rule.baseYear);
      if (!target || !current || !base || isZero(base)) return null;
      return {
        target,
        operands: [current],
        result: (places) => current.figure && percentage(subtract(base, current.figure.value), base, places),
        formula: (style) => decreaseFormula(target, { base, current }, style),
      };
    },
  },
  /** The base stands nowhere else. */
  needsNote: (rule, id, note) => id === rule.rate && baselineIn(note, rule.baseYear) !== null,
  examples(rule) {
    const notes = { [rule.rate]: `Năm ${rule.baseYear}: 80` };
    return {
      passes: { figures: { [rule.rate]: '25', [rule.current]: '60' }, notes },
      fails: { figures: { [rule.rate]: '20', [rule.current]: '60' }, notes },
    };
  },
};
