// Documents of a list as checks see them: symbol and date read, cells to look at, what sentences call them by.

import { type CalendarDate, dateText, readListedDate } from '../core/calendar/calendar-date';
import type { NamedDocument } from '../core/form/finding';
import { type BoundTable, isListed, type ListedDocument } from '../core/form/table';
import { type DocumentSymbol, readSymbol } from '../core/report/document-symbol';
import type { CellRef } from '../core/workbook/address';

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

export const symbolCell = ({ cell, places }: ListedDocument): CellRef => places.symbol ?? cell;
export const dateCell = ({ cell, places }: ListedDocument): CellRef => places.date ?? cell;
/** What sentences call the document by. */
export const named = ({ symbol, code, title }: ListedDocument): NamedDocument => ({
  symbol,
  number: code,
  title,
});

export const dayText = ({ listed, date }: ReadDocument): string => (date ? dateText(date) : listed.date);
