// Documents that a list holds twice, and numbers that stand for two documents.

import type { Finding } from '../core/form/finding';
import type { ListedDocument } from '../core/form/table';
import { plainSymbol } from '../core/report/document-symbol';
import { issuerTold } from './document-order';
import { findingIn, type ListPlace } from './list-finding';
import { dateCell, dayText, named, type ReadDocument, symbolCell } from './read-document';

export interface Repeated {
  readonly listed: ListedDocument;
  readonly finding: Finding;
}

/** Documents whose symbol stands above already: the same one again, or one number with two days of a year. */
export function repeated(place: ListPlace, documents: readonly ReadDocument[]): readonly Repeated[] {
  const bySymbol = new Map<string, ReadDocument[]>();
  return documents.flatMap((one): readonly Repeated[] => {
    const { listed, date } = one;
    if (listed.symbol === '' || listed.date === '') return [];
    const key = plainSymbol(listed.symbol).toUpperCase();
    const above = bySymbol.get(key) ?? [];
    bySymbol.set(key, [...above, one]);
    const others = above.filter((other) => mayBeOneIssuer(other, one));
    const before = others.find((other) => dayText(other) === dayText(one));
    if (before) {
      const cells = [symbolCell(listed), symbolCell(before.listed)];
      const told = { code: 'DOCUMENT_TWICE', document: named(listed), day: dayText(one) } as const;
      return [{ listed, finding: findingIn(told, place, 'error', cells) }];
    }
    const dated = date && others.find((other) => other.date?.year === date.year);
    if (!date || !dated?.date) return [];
    const cells = [dateCell(listed), dateCell(dated.listed)];
    const told = { code: 'DOCUMENT_TWO_DAYS', document: named(listed), date, other: dated.date } as const;
    return [{ listed, finding: findingIn(told, place, 'warning', cells) }];
  });
}

/** False where both are told to be of other issuers: UBND tỉnh and UBND huyện each have a 37/KH-UBND. */
function mayBeOneIssuer(a: ReadDocument, b: ReadDocument): boolean {
  const [one, other] = [issuerTold(a.listed), issuerTold(b.listed)];
  return one === '' || other === '' || one === other;
}
