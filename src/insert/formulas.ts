// Live formulas of a sheet that is still to be filled in.

import type { Copy, Scope } from '../check';
import { rateFormula, sumFormula } from '../check/formula';
import { determines, RuleIndex } from '../check/rule-index';
import type { Rule } from '../core/form/rule';
import { cellKey } from '../core/workbook/address';
import { type Fact, factsAt, idsOfRule } from '../rules';

/** Decimals of a rate in a new sheet: "84,6". */
const RATE_DECIMALS = 1;

/**
 * Formulas by cell. A total over listed units goes before the sum of its own row's columns, so that both can be
 * compared. A rate against a base year waits for its Ghi chú, so it has none yet.
 */
export function openFormulas(rules: readonly Rule[], { scopes }: Copy): ReadonlyMap<string, string> {
  const index = new RuleIndex(rules);
  const formulas = new Map<string, string>();
  for (const scope of scopes) {
    const own = new Map<string, string>();
    for (const rule of index.rulesIn(scope)) addFormulas(rule, scope, own);
    for (const [cell, formula] of own) if (!formulas.has(cell)) formulas.set(cell, formula);
  }
  return formulas;
}

function addFormulas(rule: Rule, scope: Scope, formulas: Map<string, string>): void {
  if (!determines(rule)) return;
  const add = ({ bound }: Fact, formula: string | null): void => {
    if (formula !== null) formulas.set(cellKey(bound.cell), formula);
  };
  if (rule.kind === 'sum') {
    const total = scope.get(rule.total);
    const parts = factsAt(rule.parts, scope);
    if (total && parts) add(total, sumFormula(total, parts));
  } else if (rule.kind === 'rowSum') {
    for (const id of idsOfRule(rule)) {
      const total = scope.get(id);
      const parts = scope.counted(id);
      if (total && parts.length > 0) add(total, sumFormula(total, parts));
    }
  } else if (rule.kind === 'rate') {
    const [rate, part, whole] = [scope.get(rule.rate), scope.get(rule.part), scope.get(rule.whole)];
    if (!rate || !part || !whole) return;
    add(rate, rateFormula(rate, { part, whole }, RATE_DECIMALS));
  }
}
