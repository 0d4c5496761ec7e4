// Rates that are held by what they are worked out from: nobody has to ask about those as well.

import type { BoundRow, BoundTable } from '../core/form/table';
import { cellKey } from '../core/workbook/address';
import { calculates, evaluate } from '../rules';
import { copiesOf, type Dictionary, idsOf } from './facts';
import type { RuleIndex } from './rule-index';

/**
 * Tells of the cells of one set whether a rule that gives their figure has said yes or no to it. A rate whose parts are
 * blank is typed as any other figure. Looked up only where somebody asks: few figures are in doubt.
 */
export function workedOut(
  tables: readonly BoundTable[],
  dictionary: Dictionary,
  index: RuleIndex,
): (bound: BoundRow) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (bound) => {
    if (!index.isDerived(bound.indicator)) return false;
    known ??= decided(tables, dictionary, index);
    return known.has(cellKey(bound.cell));
  };
}

function decided(
  tables: readonly BoundTable[],
  dictionary: Dictionary,
  index: RuleIndex,
): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { few, scopes } of copiesOf(tables, dictionary)) {
    for (const fact of few.rates) {
      const isHeld = idsOf(fact).some((id) =>
        index.derivingRules(id).some((rule) => {
          const at = calculates(rule)?.targets(rule).indexOf(id) ?? -1;
          return scopes.some((scope) => {
            const kind = scope.get(id) === fact ? evaluate(rule, scope)[at]?.kind : undefined;
            return kind === 'pass' || kind === 'violated';
          });
        }),
      );
      if (isHeld) cells.add(cellKey(fact.bound.cell));
    }
  }
  return cells;
}
