// Checks of a list of documents: symbols, kinds, dates, the order of numbers, documents listed twice.

import type { Supporting } from '../companion/companion';
import { type CalendarDate, compareDates, isRealDate } from '../core/calendar/calendar-date';
import type { Finding, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { BoundTable, ListedDocument } from '../core/form/table';
import { readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { alsoVerbs, officialLetter, promulgating } from '../core/report/document-types';
import { foldLabel } from '../core/text/fold';
import { cellKey } from '../core/workbook/address';
import { outOfDays } from './document-days';
import { outOfOrder } from './document-order';
import { repeated } from './document-repeats';
import { findingIn, type ListPlace, listFinding, numberingFinding, placeOfTable } from './list-finding';
import { dateCell, documentsIn, named, type ReadDocument, symbolCell } from './read-document';

/** Days that the dates of listed documents are held against; null where nobody told: then nothing is checked. */
export interface ReportDates {
  /** Day of the report. */
  readonly signed: CalendarDate | null;
  /** First day of the data window. */
  readonly from: CalendarDate | null;
}

export const unknownDates: ReportDates = { signed: null, from: null };

/** What is wrong with the documents of a list, whatever stands in other tables. */
export function checkDocuments(table: BoundTable, dates: ReportDates): readonly Finding[] {
  const documents = documentsIn(table);
  const found = documentFindings(placeOfTable(table), documents, dates);
  return [...numbering(table), ...found, ...dayOrder(table, documents, found)];
}

/** @param found what is told of the documents already: one whose day is doubted stands in no order of days. */
function dayOrder(
  table: BoundTable,
  documents: readonly ReadDocument[],
  found: readonly Finding[],
): readonly Finding[] {
  const doubted = new Set(found.flatMap(({ cells }) => cells.map(cellKey)));
  const misplaced = outOfDays(documents.filter(({ listed }) => !doubted.has(cellKey(dateCell(listed)))));
  const [first] = misplaced;
  if (!first) return [];
  const { one, beside, stands } = first;
  const told = {
    code: 'DOCUMENT_DAYS',
    document: named(one.listed),
    date: one.date,
    other: { symbol: beside.listed.symbol, date: beside.date },
    stands,
  } as const;
  return [
    listFinding(
      told,
      table,
      'info',
      misplaced.map(({ one: { listed } }) => dateCell(listed)),
    ),
  ];
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
  const told = { code: 'DOCUMENT_SYMBOL', document: named(listed) } as const;
  return [findingIn(told, place, severity, [symbolCell(listed)])];
}

function typeOf(place: ListPlace, { listed, symbol }: ReadDocument): readonly Finding[] {
  const titled = typeOfTitle(listed.title);
  const type = symbol?.type;
  if (!type || !titled || titled === type) return [];
  // "Quy chế làm việc …" under the symbol of the decision that issues it.
  if (promulgating.includes(type.name)) return [];
  // "Hướng dẫn sử dụng …" of a công văn: what it asks for, not what it is.
  if (alsoVerbs.includes(titled.name) && !/^(?:về|số|của)(?: |$)/u.test(afterName(listed.title, titled.name)))
    return [];
  const told = {
    code: 'DOCUMENT_TYPE',
    document: named(listed),
    named: titled.name,
    ofSymbol: type.name,
    short: titled === officialLetter ? '' : titled.abbreviation,
  } as const;
  return [findingIn(told, place, 'error', [symbolCell(listed), listed.cell])];
}

const afterName = (title: string, name: string): string =>
  foldLabel(title).slice(foldLabel(name).length).trim();

function dateFindings(place: ListPlace, one: ReadDocument, dates: ReportDates): readonly Finding[] {
  const { listed, date } = one;
  const document = named(listed);
  const found = (severity: Severity, told: FindingTold): readonly Finding[] => [
    findingIn(told, place, severity, [dateCell(listed)]),
  ];
  if (!date || listed.date === '') {
    const text = listed.date;
    const told = { code: 'DOCUMENT_DATE', document, text, unreal: looksLikeDate(text) } as const;
    return found(text === '' ? 'warning' : 'error', told);
  }
  const { signed, from } = dates;
  const meant = likelyYear(date, dates);
  if (signed && compareDates(date, signed) > 0) {
    return found('error', { code: 'DOCUMENT_LATER', document, date, signed, meant });
  }
  if (from && compareDates(date, from) < 0) {
    const isPlan = isPlanAhead(one, signed ?? from);
    const told = { code: 'DOCUMENT_EARLIER', document, date, from, isPlan, meant } as const;
    return found(isPlan ? 'info' : 'warning', told);
  }
  return [];
}

const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{2}|\d{4})$/.test(text.trim());

/** The same day in another year that lies in the window: a slip of the year at the turn of it; null for none. */
function likelyYear({ day, month }: CalendarDate, { signed, from }: ReportDates): CalendarDate | null {
  if (!signed || !from) return null;
  const inWindow = [signed.year, from.year]
    .map((year) => ({ day, month, year }))
    .find((date) => isRealDate(date) && compareDates(date, from) >= 0 && compareDates(date, signed) <= 0);
  return inWindow ?? null;
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
  return misplaced.map(({ one, against }) => {
    const other = { symbol: against.listed.symbol, date: against.date };
    return findingIn(
      { code: 'DOCUMENT_ORDER', document: named(one.listed), date: one.date, other },
      place,
      'warning',
      [one, against].flatMap(({ listed }) => [dateCell(listed), symbolCell(listed)]),
    );
  });
}
