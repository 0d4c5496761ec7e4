// Tỷ lệ = phần / tổng × 100.

import type { RuleBase } from '../core/form/rule';
import { compare, isZero } from '../core/number/decimal';
import type { Calculating } from './calculation';
import { type Fact, isBlankFact } from './facts';
import { rateFormula } from './formula';
import type { RuleKind } from './kind';
import { type Outcome, pass, undecided, violated } from './outcome';
import { checkQuotient, hundred, percentage } from './quotient';
import { surelyRate } from './sure';

/** rate = part / whole × 100, within the rounding of all three; whole = 0 means no rate ("không phát sinh"). */
export interface RateRule<Id extends string> extends RuleBase, Calculating {
  readonly kind: 'rate';
  readonly rate: Id;
  readonly part: Id;
  readonly whole: Id;
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly rate: RateRule<Id>;
  }
}

function check([rate, part, whole]: readonly (Fact | undefined)[]): Outcome {
  if (!rate || !part || !whole?.figure || !whole.interval) return undecided;
  const others = [part, whole];
  if (isZero(whole.figure.value)) return checkNothingArose(rate, others);
  if (!part.figure || !part.interval) return undecided;
  return checkQuotient({ code: 'RATE' }, rate, others, part.interval, whole.interval);
}

/** Denominator 0: "không phát sinh", the rate stays blank. A typed 0 or 100 is a habit, anything else a doubt. */
function checkNothingArose(rate: Fact, others: readonly Fact[]): Outcome {
  if (!rate.figure) return pass;
  const habit = isZero(rate.figure.value) || compare(rate.figure.value, hundred) === 0;
  return violated({
    told: { code: 'ZERO_DENOMINATOR' },
    severity: habit ? 'info' : 'warning',
    target: rate,
    others,
    expected: null,
    difference: null,
  });
}

export const rate: RuleKind<RateRule<string>> = {
  ids: (rule) => [rule.rate, rule.part, rule.whole],
  rename: (rule, to) => ({ ...rule, rate: to(rule.rate), part: to(rule.part), whole: to(rule.whole) }),
  surely: (_, doubles, at, from) => surelyRate(doubles, at, from),
  evaluate(rule, facts, complete) {
    const rate = facts.get(rule.rate);
    // What a blank rate is made of may itself be blank, and calculated first.
    const from = rate && isBlankFact(rate) ? complete : facts;
    return [check([rate, from.get(rule.part), from.get(rule.whole)])];
  },
  constraints(rule, facts) {
    const [rate, part, whole] = [facts.get(rule.rate), facts.get(rule.part), facts.get(rule.whole)];
    return rate && part && whole ? [{ kind: 'ratio', rate, part, whole }] : [];
  },
  implies: ({ part, whole }) => [{ kind: 'partOf', parts: [part], whole }],
  calculates: {
    targets: (rule) => [rule.rate],
    madeOf: (rule) => [rule.part, rule.whole],
    isKnown: (rule, _, __, known) => known(rule.part) && known(rule.whole),
    blankIsZero: false,
    at(rule, _, facts) {
      const [target, part, whole] = [facts.get(rule.rate), facts.get(rule.part), facts.get(rule.whole)];
      if (!target || !part || !whole) return null;
      return {
        target,
        operands: [part, whole],
        result: (places) =>
          part.figure && whole.figure && percentage(part.figure.value, whole.figure.value, places),
        formula: (style) => rateFormula(target, { part, whole }, style),
      };
    },
  },
  examples(rule) {
    const terms = { [rule.part]: '300', [rule.whole]: '400' };
    return {
      passes: { figures: { [rule.rate]: '75', ...terms } },
      fails: { figures: { [rule.rate]: '70', ...terms } },
    };
  },
};
