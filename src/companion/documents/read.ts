// "Văn bản": the list of documents that the report cites. A form of a report that lists documents (danh mục văn bản)
// looks much alike: only this one says in which section a document is cited.

import { readListedDate } from '../../core/calendar/calendar-date';
import type { DocumentColumn, DocumentsForm } from '../../core/form/supporting-form';
import type { ListedDocument } from '../../core/form/table';
import { foldLabel } from '../../core/text/fold';
import type { Area, CellRef } from '../../core/workbook/address';
import { cellIn, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import type { CitedDocument } from '../companion';
import { wholeDay } from '../info/read-values';
import { textOf } from '../sheet/cells';
import { findHeaderRows, type HeaderRow } from '../sheet/header-row';

export interface FoundDocuments {
  readonly sheet: string;
  readonly header: HeaderRow<DocumentColumn>;
  readonly area: Area;
  readonly documents: readonly CitedDocument[];
}

/** Blank rows after which the list has ended. */
const MOST_BLANK = 20;
/** Rows above the header in which our own title may stand. */
const TITLE_REACH = 6;

/** The list of a sheet; null where it holds none. */
export function findDocumentList(sheet: SheetSnapshot, form: DocumentsForm): FoundDocuments | null {
  const headers = findHeaderRows(sheet, form.columns, ['symbol', 'title'], 3);
  const header = headers.find(
    (one) => one.columns.has('section') || (one.columns.has('issuer') && isTitled(sheet, one.row, form)),
  );
  if (!header) return null;
  const { columns } = header;
  const documents: CitedDocument[] = [];
  let last = header.row;
  for (const source of sheet.rows) {
    if (source.row <= header.row) continue;
    if (source.row > last + MOST_BLANK + 1) break;
    const texts = readRow(source, columns);
    if (texts.symbol === '' && texts.title === '' && texts.issuer === '' && texts.section === '') {
      // A numbered row that waits for a document.
      if (/^\d{1,4}[.)]?$/.test(texts.code)) last = source.row;
      continue;
    }
    last = source.row;
    const cell = { sheet: sheet.name, row: source.row, column: columns.get('title') ?? 0 };
    const date = wholeDay(cellIn(source, columns.get('date'))) ?? readListedDate(texts.date);
    documents.push({
      cell,
      symbol: texts.symbol,
      date,
      issuer: texts.issuer,
      title: texts.title,
      section: texts.section,
      ...(texts.note === '' ? {} : { note: texts.note }),
      printed: {
        cell,
        places: placesIn(cell, columns),
        code: texts.code,
        symbol: texts.symbol,
        date: texts.date,
        title: texts.title,
        issuer: texts.issuer,
      },
    });
  }
  const all = [...columns.values()];
  return {
    sheet: sheet.name,
    header,
    area: { top: header.row, left: Math.min(...all), bottom: last, right: Math.max(...all) },
    documents,
  };
}

function readRow(
  source: SheetRow,
  columns: HeaderRow<DocumentColumn>['columns'],
): Readonly<Record<DocumentColumn, string>> {
  const at = (key: DocumentColumn): string => textOf(cellIn(source, columns.get(key)));
  return {
    code: at('code'),
    symbol: at('symbol'),
    date: at('date'),
    issuer: at('issuer'),
    title: at('title'),
    section: at('section'),
    note: at('note'),
  };
}

/** Cells of the row for the columns that the list has. */
function placesIn(
  { sheet, row }: CellRef,
  columns: HeaderRow<DocumentColumn>['columns'],
): ListedDocument['places'] {
  const keys = ['code', 'symbol', 'date', 'section'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [[key, { sheet, row, column }] as const];
    }),
  );
}

function isTitled({ rows }: SheetSnapshot, header: number, { title }: DocumentsForm): boolean {
  const key = foldLabel(title);
  return rows
    .filter(({ row }) => row < header && row >= header - TITLE_REACH)
    .some(({ cells }) => cells.some(({ cell }) => foldLabel(textOf(cell)) === key));
}
