// A total against what is counted into it: of the rows of a form, or of the rows of a column.

import type { FindingTold } from '../core/form/finding';
import { meet, point } from '../core/number/interval';
import { type Calculating, type Calculation, isComplete } from './calculation';
import { distance, type Fact, isBlankFact, sumOf } from './facts';
import { sumFormula } from './formula';
import { type Outcome, pass, undecided, violated } from './outcome';

export function checkTotal(
  told: FindingTold<'SUM' | 'ROW_SUM'>,
  rule: Calculating,
  total: Fact,
  parts: readonly Fact[],
): Outcome {
  const sum = sumOf(parts);
  if (!sum) return undecided;
  const expected = { low: sum.interval.low, high: sum.interval.high };
  if (isBlankFact(total)) {
    return violated({
      // A total that may hold more than its printed parts is for a person to type.
      ...(isComplete(rule)
        ? { told: { code: 'DERIVED_BLANK' as const }, expected: point(sum.value) }
        : { told: { code: 'TOTAL_BLANK' as const }, expected: { low: sum.value, high: null } }),
      severity: 'warning',
      target: total,
      others: parts,
      difference: null,
    });
  }
  if (!total.figure || !total.interval) return undecided;
  if (meet(total.interval, sum.interval)) return pass;
  return violated({
    told,
    target: total,
    others: parts,
    expected,
    difference: distance(total.figure.value, sum.interval),
  });
}

/** The parts added up; blank ones count 0. */
export const additionOf = (target: Fact, operands: readonly Fact[]): Calculation => ({
  target,
  operands,
  result: () => {
    const sum = sumOf(operands);
    return sum && { value: sum.value, decimals: sum.value.scale };
  },
  formula: (style) => sumFormula(target, operands, style),
});
