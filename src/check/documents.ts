// Checks of a list of documents: symbols, kinds, dates, the order of numbers, documents listed twice.

import type { Supporting } from '../companion/companion';
import {
  type CalendarDate,
  compareDates,
  dateText,
  isRealDate,
  readListedDate,
} from '../core/calendar/calendar-date';
import type { Finding, FindingCode } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import { type BoundTable, isListed, type ListedDocument } from '../core/form/table';
import { type DocumentSymbol, plainSymbol, readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { alsoVerbs, officialLetter, promulgating } from '../core/report/document-types';
import { foldLabel } from '../core/text/fold';
import { issuerTold, outOfOrder } from './document-order';
import { findingIn, type ListPlace, numberingFinding, placeOfTable } from './list-finding';

/** Days that the dates of listed documents are held against; null where nobody told: then nothing is checked. */
export interface ReportDates {
  /** Day of the report. */
  readonly signed: CalendarDate | null;
  /** First day of the data window. */
  readonly from: CalendarDate | null;
}

export const unknownDates: ReportDates = { signed: null, from: null };

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

/** What is wrong with the documents of a list, whatever stands in other tables. */
export function checkDocuments(table: BoundTable, dates: ReportDates): readonly Finding[] {
  return [...numbering(table), ...documentFindings(placeOfTable(table), documentsIn(table), dates)];
}

/** What is wrong with the documents that a supporting sheet lists: there old ones may be cited. */
export function checkCited(
  { documents, sheets }: Pick<Supporting, 'documents' | 'sheets'>,
  name: string,
  signed: CalendarDate | null,
): readonly Finding[] {
  const read = documents.flatMap(({ printed, date }) =>
    printed ? [{ listed: printed, symbol: readSymbol(printed.symbol), date }] : [],
  );
  const { sheet = name, area } = sheets.documents ?? {};
  const place = { template: '', name, source: '', sheet, top: area?.top ?? 0 };
  return documentFindings(place, read, { signed, from: null });
}

function documentFindings(
  place: ListPlace,
  documents: readonly ReadDocument[],
  dates: ReportDates,
): readonly Finding[] {
  const again = repeated(place, documents);
  const told = new Set(again.map(({ listed }) => listed));
  return [
    ...documents.flatMap((one) => [
      ...symbolOf(place, one),
      ...typeOf(place, one),
      ...dateFindings(place, one, dates),
    ]),
    ...order(place, documents, told),
    ...again.map(({ finding }) => finding),
  ];
}

const symbolCell = ({ cell, places }: ListedDocument) => places.symbol ?? cell;
const dateCell = ({ cell, places }: ListedDocument) => places.date ?? cell;
/** How sentences call the document. */
const nameOf = ({ symbol, code, title }: ListedDocument): string =>
  symbol || (code ? `số thứ tự ${code}` : title);

function numbering(table: BoundTable): readonly Finding[] {
  const lines = (table.documents ?? []).map(({ code, cell, places }) => ({
    code,
    cell: places.code ?? cell,
  }));
  return numberingFinding(table, lines);
}

function symbolOf(place: ListPlace, { listed, symbol }: ReadDocument): readonly Finding[] {
  if (symbol) return [];
  // A symbol that is not there yet is no wrong one.
  const severity: Severity = listed.symbol === '' ? 'warning' : 'error';
  return [
    findingIn(place, 'DOCUMENT_SYMBOL', severity, [symbolCell(listed)], [listed.symbol, nameOf(listed)]),
  ];
}

function typeOf(place: ListPlace, { listed, symbol }: ReadDocument): readonly Finding[] {
  const named = typeOfTitle(listed.title);
  const type = symbol?.type;
  if (!type || !named || named === type) return [];
  // "Quy chế làm việc …" under the symbol of the decision that issues it.
  if (promulgating.includes(type.name)) return [];
  // "Hướng dẫn sử dụng …" of a công văn: what it asks for, not what it is.
  if (alsoVerbs.includes(named.name) && !/^(?:về|số|của)(?: |$)/u.test(afterName(listed.title, named.name)))
    return [];
  const words = [listed.symbol, named.name, type.name, named === officialLetter ? '' : named.abbreviation];
  return [findingIn(place, 'DOCUMENT_TYPE', 'error', [symbolCell(listed), listed.cell], words)];
}

const afterName = (title: string, name: string): string =>
  foldLabel(title).slice(foldLabel(name).length).trim();

function dateFindings(place: ListPlace, one: ReadDocument, dates: ReportDates): readonly Finding[] {
  const { listed, date } = one;
  const found = (code: FindingCode, severity: Severity, words: readonly string[]): readonly Finding[] => [
    findingIn(place, code, severity, [dateCell(listed)], [nameOf(listed), ...words]),
  ];
  if (listed.date === '') return found('DOCUMENT_DATE', 'warning', ['', '']);
  if (!date)
    return found('DOCUMENT_DATE', 'error', [listed.date, looksLikeDate(listed.date) ? 'unreal' : '']);
  const { signed, from } = dates;
  const meant = likelyYear(date, dates);
  if (signed && compareDates(date, signed) > 0) {
    return found('DOCUMENT_LATER', 'error', [dateText(date), dateText(signed), meant]);
  }
  if (from && compareDates(date, from) < 0) {
    const annual = isPlanAhead(one, signed ?? from);
    return found('DOCUMENT_EARLIER', annual ? 'info' : 'warning', [
      dateText(date),
      dateText(from),
      annual ? 'plan' : meant,
    ]);
  }
  return [];
}

const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{2}|\d{4})$/.test(text.trim());

/** The same day in another year that lies in the window: a slip of the year at the turn of it; "" for none. */
function likelyYear({ day, month }: CalendarDate, { signed, from }: ReportDates): string {
  if (!signed || !from) return '';
  const inWindow = [signed.year, from.year]
    .map((year) => ({ day, month, year }))
    .find((date) => isRealDate(date) && compareDates(date, from) >= 0 && compareDates(date, signed) <= 0);
  return inWindow ? dateText(inWindow) : '';
}

/** The plan of a year is issued at the end of the year before: right, though before the window. */
function isPlanAhead({ listed, date, symbol }: ReadDocument, report: CalendarDate): boolean {
  if (!date || date.month < 10) return false;
  const plan = symbol?.type?.name === 'Kế hoạch' || symbol?.type?.name === 'Chương trình';
  const about = [report.year, report.year + 1].find((year) => year === date.year + 1);
  return (
    plan && about !== undefined && new RegExp(`năm ${about}(?!\\d)`, 'iu').test(listed.title.normalize('NFC'))
  );
}

function order(
  place: ListPlace,
  documents: readonly ReadDocument[],
  told: ReadonlySet<ListedDocument>,
): readonly Finding[] {
  const misplaced = outOfOrder(documents).filter(({ one }) => !told.has(one.listed));
  return misplaced.map(({ one, against }) =>
    findingIn(
      place,
      'DOCUMENT_ORDER',
      'warning',
      [dateCell(one.listed), symbolCell(one.listed), dateCell(against.listed), symbolCell(against.listed)],
      [one, against].flatMap(({ listed, date }) => [listed.symbol, date ? dateText(date) : '']),
    ),
  );
}

interface Repeated {
  readonly listed: ListedDocument;
  readonly finding: Finding;
}

/** Documents whose symbol stands above already: the same one again, or one number with two days of a year. */
function repeated(place: ListPlace, documents: readonly ReadDocument[]): readonly Repeated[] {
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
      const words = [listed.symbol, dayText(one)];
      return [{ listed, finding: findingIn(place, 'DOCUMENT_TWICE', 'error', cells, words) }];
    }
    const dated = date && others.find((other) => other.date?.year === date.year);
    if (!date || !dated?.date) return [];
    const cells = [dateCell(listed), dateCell(dated.listed)];
    const words = [listed.symbol, dateText(date), dateText(dated.date)];
    return [{ listed, finding: findingIn(place, 'DOCUMENT_TWO_DAYS', 'warning', cells, words) }];
  });
}

const dayText = ({ listed, date }: ReadDocument): string => (date ? dateText(date) : listed.date);

/** False where both are told to be of other issuers: UBND tỉnh and UBND huyện each have a 37/KH-UBND. */
function mayBeOneIssuer(a: ReadDocument, b: ReadDocument): boolean {
  const [one, other] = [issuerTold(a.listed), issuerTold(b.listed)];
  return one === '' || other === '' || one === other;
}
