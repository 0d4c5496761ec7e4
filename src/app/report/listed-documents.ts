// Documents that a form lists one by one: the report names them where it asks for documents, as it does those of
// "Văn bản".

import type { CitedDocument } from '../../companion/companion';
import { sectionHeading } from '../../companion/narrative/free-text';
import { readListedDate } from '../../core/calendar/calendar-date';
import { type BoundTable, isListed } from '../../core/form/table';
import { plainSymbol } from '../../core/report/document-symbol';
import type { ReportOutline } from '../../core/report/outline';
import { listedElsewhere } from '../../messages';

/** More than these are a list of their own: the report then points to the appendix. */
const MOST_CITED = 12;

export interface ListedDocuments {
  readonly documents: readonly CitedDocument[];
  /** What stands in place of a list that is too long, by the key of the free text. */
  readonly freeText: Readonly<Record<string, readonly string[]>>;
}

/** @param placed documents of "Văn bản"; those that name a section stand there and nowhere else. */
export function listedDocuments(
  tables: readonly BoundTable[],
  { sections }: ReportOutline,
  placed: readonly CitedDocument[],
): ListedDocuments {
  const at = sections.findIndex(({ content }) =>
    content.some((one) => one.kind === 'freeText' && one.documents === true),
  );
  const place = sections[at]?.content.find((one) => one.kind === 'freeText');
  const lists = tables.flatMap((table) => {
    const listed = (table.documents ?? []).filter(isListed);
    return listed.length > 0 ? [{ number: table.template.number, listed }] : [];
  });
  const none: ListedDocuments = { documents: [], freeText: {} };
  if (place?.kind !== 'freeText' || lists.length === 0) return none;
  const all = lists.flatMap(({ listed }) => listed);
  if (all.length > MOST_CITED) {
    const told = listedElsewhere(all.length, [...new Set(lists.map(({ number }) => number))]);
    return { documents: [], freeText: { [place.key]: [told] } };
  }
  const there = new Set(placed.filter(({ section }) => section !== '').map(({ symbol }) => keyOf(symbol)));
  const documents = all
    .filter(({ symbol, title }) => symbol !== '' && title !== '' && !there.has(keyOf(symbol)))
    .map(
      ({ cell, symbol, date, title, issuer = '' }): CitedDocument => ({
        cell,
        symbol,
        date: readListedDate(date),
        issuer,
        title,
        section: sectionHeading(sections, at).heading,
      }),
    );
  return { documents, freeText: {} };
}

const keyOf = (symbol: string): string => plainSymbol(symbol).toLowerCase();
