// Cells that nobody has to fill in: the rules say what stands there once their parts do.

import type { RulesBySet } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { cellKey } from '../core/workbook/address';
import { determines, needsNote } from '../rules';
import { copiesOf, type Dictionary } from './facts';
import { RuleIndex } from './rule-index';

/**
 * Keys of the cells that follow from others that stand in the workbook, whatever is typed there. A rate against a base
 * year is none: that year's figure has to be written beside it first.
 */
export function calculatedCells(
  tables: readonly BoundTable[],
  rules: RulesBySet,
  dictionary: Dictionary,
): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const setId of new Set(tables.map((table) => table.setId))) {
    const index = new RuleIndex(rules[setId] ?? []);
    const ofSet = tables.filter((table) => table.setId === setId);
    for (const scope of copiesOf(ofSet, dictionary).flatMap(({ scopes }) => scopes)) {
      for (const rule of index.rulesIn(scope)) {
        const kind = determines(rule);
        for (const id of kind?.targets(rule) ?? []) {
          const target = kind?.at(rule, id, scope)?.target;
          if (target && !needsNote([rule], id, target.bound.note)) cells.add(cellKey(target.bound.cell));
        }
      }
    }
  }
  return cells;
}
