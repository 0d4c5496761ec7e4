// The figure that counts the documents issued, against the list of them.

import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { compare, decimal, subtract } from '../core/number/decimal';
import { typeOfTitle } from '../core/report/document-symbol';
import type { Facts, Violation } from '../rules';
import { documentsIn, type ReadDocument } from './read-document';

/** Null where the list names no figure, where the figure is blank or unreadable, and where both agree. */
export function checkDocumentCount(table: BoundTable, facts: Facts): Violation | null {
  const { countedIn } = table.template;
  const target = countedIn && facts.get(countedIn.indicator);
  const kinds = documentKinds(table);
  if (!countedIn || !target?.figure || kinds.length === 0) return null;
  const sure = kinds.filter((kind) => kind !== null && countedIn.types.includes(kind)).length;
  const unsure = kinds.filter((kind) => kind === null).length;
  const actual = target.figure.value;
  const [low, high] = [decimal(sure), decimal(sure + unsure)];
  if (compare(actual, low) >= 0 && compare(actual, high) <= 0) return null;
  return {
    told: {
      code: 'DOCUMENT_COUNT',
      list: printedNumber(table.template),
      sheet: table.sheet,
      listed: kinds.length,
      types: countedIn.types,
    },
    severity: 'warning',
    target,
    others: [],
    expected: { low, high },
    difference: subtract(actual, compare(actual, low) < 0 ? low : high),
  };
}

/** The kinds of the listed documents in their order; null for one of which nothing tells the kind. */
export const documentKinds = (table: BoundTable): readonly (string | null)[] =>
  documentsIn(table).map(kindOf);

/** What a document is by its symbol, else by its title; null where neither tells. */
function kindOf({ listed, symbol }: ReadDocument): string | null {
  return (symbol?.type ?? typeOfTitle(listed.title))?.name ?? null;
}
