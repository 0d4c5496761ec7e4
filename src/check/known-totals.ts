// What the tables say of a blank total though no rule may fill its cell: nothing where all its parts are 0, and the
// number of documents where they are listed one by one.

import type { Rule, RulesBySet } from '../core/form/rule';
import type { BoundTable } from '../core/form/table';
import { type Decimal, decimal, isZero, zero } from '../core/number/decimal';
import { calculates, type Fact, type Facts, isBlankFact } from '../rules';
import { documentKinds } from './document-count';
import { copiesOf, type Dictionary } from './facts';
import { RuleIndex } from './rule-index';

export interface KnownTotal {
  readonly fact: Fact;
  readonly value: Decimal;
  /** Why it is known. */
  readonly by: 'zeroParts' | 'listed';
}

/** Blank totals of which the tables know the figure; each cell once. They are told, never written into the workbook. */
export function knownTotals(
  tables: readonly BoundTable[],
  rules: RulesBySet,
  dictionary: Dictionary,
): readonly KnownTotal[] {
  return [...new Set(tables.map(({ setId }) => setId))].flatMap((setId) => {
    const index = new RuleIndex(rules[setId] ?? []);
    const ofSet = tables.filter((table) => table.setId === setId);
    return copiesOf(ofSet, dictionary).flatMap(({ scopes }) => [
      ...scopes.flatMap((scope) => index.rulesIn(scope).flatMap((rule) => zeroTotal(rule, scope))),
      ...scopes.slice(0, 1).flatMap((scope) => ofSet.flatMap((table) => listedTotal(table, scope))),
    ]);
  });
}

/** Also by a rule that only warns: rows that the form may have left out are 0 where all of the others are. */
function zeroTotal(rule: Rule, facts: Facts): readonly KnownTotal[] {
  const kind = calculates(rule);
  if (!kind?.blankIsZero) return [];
  return kind.targets(rule).flatMap((id): KnownTotal[] => {
    const total = kind.at(rule, id, facts);
    if (!total || !isBlankFact(total.target)) return [];
    const allZero = total.operands.every(({ figure }) => figure !== null && isZero(figure.value));
    return allZero ? [{ fact: total.target, value: zero, by: 'zeroParts' }] : [];
  });
}

function listedTotal(table: BoundTable, facts: Facts): readonly KnownTotal[] {
  const { countedIn } = table.template;
  const fact = countedIn && facts.get(countedIn.indicator);
  if (!countedIn || !fact || !isBlankFact(fact)) return [];
  const kinds = documentKinds(table);
  // A document of which nothing tells the kind may count or not.
  if (kinds.length === 0 || kinds.includes(null)) return [];
  const count = kinds.filter((kind) => kind !== null && countedIn.types.includes(kind)).length;
  return [{ fact, value: decimal(count), by: 'listed' }];
}
