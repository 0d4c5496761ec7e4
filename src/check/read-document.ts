// Documents of a list as read: symbol and date.

import { type CalendarDate, readListedDate } from '../core/calendar/calendar-date';
import { type BoundTable, isListed, type ListedDocument } from '../core/form/table';
import { type DocumentSymbol, readSymbol } from '../core/report/document-symbol';

/** A row of the list as read. */
export interface ReadDocument {
  readonly listed: ListedDocument;
  readonly symbol: DocumentSymbol | null;
  readonly date: CalendarDate | null;
}

/** Rows of the list that hold a document: numbered rows left blank are none. */
export function documentsIn({ documents = [] }: BoundTable): readonly ReadDocument[] {
  return documents
    .filter(isListed)
    .map((listed) => ({ listed, symbol: readSymbol(listed.symbol), date: readListedDate(listed.date) }));
}
