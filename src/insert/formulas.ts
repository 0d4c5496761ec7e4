// Live formulas of a sheet that is still to be filled in.

import type { Copy, Scope } from '../check';
import { RuleIndex } from '../check/rule-index';
import type { Rule } from '../core/form/rule';
import { cellKey } from '../core/workbook/address';
import { printFormula } from '../core/workbook/formula-tree';
import { determines } from '../rules';

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
  const kind = determines(rule);
  for (const id of kind?.targets(rule) ?? []) {
    const calculation = kind?.at(rule, id, scope);
    const formula = calculation?.formula({ operands: 'asTyped', places: RATE_DECIMALS });
    if (calculation && formula) formulas.set(cellKey(calculation.target.bound.cell), printFormula(formula));
  }
}
