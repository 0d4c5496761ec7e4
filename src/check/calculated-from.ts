// What falls with a figure: everything that the rules calculate from it.

import type { Rule } from '../core/form/rule';
import { plainId } from '../core/form/table';
import { calculates } from '../rules';

/** The indicators themselves and all that are totals or rates of them, directly or through others. */
export function calculatedFrom(indicators: Iterable<string>, rules: readonly Rule[]): ReadonlySet<string> {
  const reached = new Set(indicators);
  const steps = rules.flatMap((rule) => stepOf(rule) ?? []);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { target, operands } of steps) {
      if (reached.has(target) || !operands.some((id) => reached.has(id))) continue;
      reached.add(target);
      grew = true;
    }
  }
  return reached;
}

/** Also of rules that only warn: a rate is made of its parts whatever else may be missing on the form. */
function stepOf(rule: Rule): { readonly target: string; readonly operands: readonly string[] } | null {
  const kind = calculates(rule);
  const [target] = kind?.targets(rule) ?? [];
  return kind && target !== undefined
    ? { target: plainId(target), operands: kind.madeOf(rule).map(plainId) }
    : null;
}
