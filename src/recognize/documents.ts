// Lists of documents: no figures, known by their header "Số, ký hiệu | Ngày, tháng ban hành | Trích yếu".

import type { BoundTable, ListedDocument } from '../core/form/table';
import type { Template, TemplateSet } from '../core/form/template';
import { typeOfTitle } from '../core/report/document-symbol';
import { foldLabel } from '../core/text/fold';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { type DocumentColumns, documentColumns } from './document-columns';
import { readDocument } from './document-row';
import { sentencesOf } from './document-sentences';
import { isSentence } from './document-text';
import { headersOf, type SheetHeader } from './sheet/columns';
import { gridOf } from './sheet/grid';
import { titleWords } from './words';

/** Rows without anything after which the list has ended. */
const MOST_BLANK = 2;

/** "nt", "-": no words yet. */
const SHORTEST = 3;

const isTitle = (text: string): boolean =>
  text.length > 4 && text.length < 60 && titleWords.some((word) => foldLabel(text).startsWith(word));

interface OpenList {
  readonly columns: DocumentColumns;
  readonly top: number;
  last: number;
  readonly documents: ListedDocument[];
}

/** Every list of documents on a sheet. A header repeated at a page break goes on with the list above. */
export function findDocuments(
  sheet: SheetSnapshot,
  set: TemplateSet,
  template: Template,
): readonly BoundTable[] {
  const grid = gridOf(sheet);
  const headers = headersOf(grid);
  const found: OpenList[] = [];
  for (const [n, header] of headers.entries()) {
    const columns = documentColumns(grid, header, template);
    if (!columns) continue;
    const above = found.at(-1);
    const goesOn = above && sameColumns(above.columns, columns) && header.top <= above.last + MOST_BLANK + 1;
    const list: OpenList = goesOn ? above : { columns, top: header.top, last: header.bottom, documents: [] };
    if (!goesOn) found.push(list);
    list.last = header.bottom;
    readRows(sheet, header, headers[n + 1]?.top ?? Number.POSITIVE_INFINITY, list);
  }
  for (const { label, code, top, bottom } of sentencesOf(grid)) {
    if (found.some((list) => list.top <= bottom && top <= list.last)) continue;
    const columns = { label, ...(code === undefined ? {} : { code }) };
    const list: OpenList = { columns, top, last: top - 1, documents: [] };
    const next = headers.find((header) => header.top > top)?.top;
    readRows(sheet, { bottom: top - 1 }, next ?? Number.POSITIVE_INFINITY, list);
    found.push(list);
  }
  return found.sort((a, b) => a.top - b.top).map((list) => boundList(list, sheet, set, template));
}

/** The list under a header of which a person said that it is the form's, and which its columns are; null without a row. */
export function documentsUnder(
  sheet: SheetSnapshot,
  { set, template }: { readonly set: TemplateSet; readonly template: Template },
  header: SheetHeader,
  columns: DocumentColumns,
): BoundTable | null {
  const list: OpenList = { columns, top: header.top, last: header.bottom, documents: [] };
  readRows(sheet, header, Number.POSITIVE_INFINITY, list);
  return list.documents.length === 0 ? null : boundList(list, sheet, set, template);
}

function readRows(
  sheet: SheetSnapshot,
  header: Pick<SheetHeader, 'bottom'>,
  end: number,
  list: OpenList,
): void {
  for (const source of sheet.rows) {
    if (source.row <= header.bottom) continue;
    if (source.row >= end || source.row > list.last + MOST_BLANK + 1) return;
    const document = readDocument(sheet.name, source, list.columns);
    const { code, symbol, date, title } = document;
    if (source.cells.some(({ cell }) => typeof cell.content === 'string' && isTitle(cell.content))) return;
    const apart = list.documents.length > 0 && source.row > list.last + 1;
    const numbered = /^\d{1,4}[.)]?$/.test(code);
    // "I | Kế hoạch" over the documents of a kind stands in the column of symbols.
    const untold = list.columns.symbol === undefined && typeOfTitle(title) !== null && isSentence(title);
    const isHeading = !numbered && !untold && date === '' && (symbol === '' || title === '');
    // "Ngày 13 tháng 3 năm 2024", "THỦ TRƯỞNG ĐƠN VỊ" under a list are signatures: a document has more than one cell.
    const alone =
      !numbered &&
      list.columns.symbol !== undefined &&
      [code, symbol, date, title].filter(Boolean).length < 2;
    const worded = numbered ? !hasDigit(symbol) && !hasDigit(date) : isWorded(symbol, date);
    // After a gap, words where a symbol or a date should stand are another table's.
    if (apart && !(hasDigit(symbol) && hasDigit(date))) return;
    if (isHeading || !(worded || alone)) list.last = source.row;
    if (!isHeading && !worded && !alone) list.documents.push(document);
  }
}

function boundList(
  { columns, top, last, documents }: OpenList,
  sheet: SheetSnapshot,
  set: TemplateSet,
  template: Template,
): BoundTable {
  const all = Object.values(columns);
  return {
    template,
    setId: set.id,
    sheet: sheet.name,
    area: { top, left: Math.min(...all), bottom: last, right: Math.max(...all) },
    rows: [],
    missing: [],
    extra: [],
    confidence: Math.min(1, all.length / Math.max(1, template.columns.length)),
    documents,
  };
}

/** Symbols and dates have figures in them, or are left blank, or stand for "as above". */
const hasDigit = (text: string): boolean => text.length <= SHORTEST || /\d/.test(text);

/** "NGƯỜI LẬP BIỂU | THỦ TRƯỞNG ĐƠN VỊ" where a symbol or a date should stand: no row of the list. */
const isWorded = (symbol: string, date: string): boolean =>
  Math.max(symbol.length, date.length) > SHORTEST && !/\d/.test(symbol + date);

function sameColumns(a: DocumentColumns, b: DocumentColumns): boolean {
  return a.symbol === b.symbol && a.sign === b.sign && a.label === b.label && a.date === b.date;
}
