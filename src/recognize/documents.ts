// Lists of documents: no figures, known by their header "Số, ký hiệu | Ngày, tháng ban hành | Trích yếu".

import { foldLabel } from '../core/fold';
import { isNumberRow } from '../core/header-path';
import type { BoundTable, ListedDocument } from '../core/table';
import type { ColumnRole, Template, TemplateSet } from '../core/template';
import { shownNumber } from '../core/vietnamese-number-format';
import { type Cell, cellIn, type SheetRow, type SheetSnapshot } from '../core/workbook';
import { documentTitleWords, headerWords, titleWords } from './words';

type Columns = Partial<Record<ColumnRole, number>>;

const words: ReadonlyMap<string, ColumnRole> = new Map([
  ...headerWords.code.map((word) => [foldLabel(word), 'code'] as const),
  ...headerWords.symbol.map((word) => [foldLabel(word), 'symbol'] as const),
  ...headerWords.date.map((word) => [foldLabel(word), 'date'] as const),
  ...documentTitleWords.map((word) => [foldLabel(word), 'label'] as const),
]);

const two = (n: number): string => String(n).padStart(2, '0');

/** Rows without anything after which the list has ended. */
const MOST_BLANK = 2;

function textOf(cell: Cell | undefined): string {
  const content = cell?.content;
  if (typeof content === 'string') return content.trim();
  if (typeof content !== 'number') return '';
  const shown = shownNumber(content, cell?.format, false);
  return shown.kind === 'date' ? `${two(shown.day)}/${two(shown.month)}/${shown.year}` : String(content);
}

const LONGEST = 60;
/** "nt", "-": no words yet. */
const SHORTEST = 3;
/** How many texts are remembered; a workbook has some hundreds. */
const REMEMBERED = 5000;

/** Role of a header text in a list of documents, remembered by form and text. */
class Roles {
  private readonly own: ReadonlyMap<string, ColumnRole>;
  private readonly seen = new Map<string, ColumnRole | null>();

  constructor({ columns }: Template) {
    this.own = new Map(columns.map(({ title, role }) => [foldLabel(title), role] as const));
  }

  of(text: string): ColumnRole | null {
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const key = foldLabel(text);
    const role = this.own.get(key) ?? words.get(key) ?? null;
    if (this.seen.size > REMEMBERED) this.seen.clear();
    this.seen.set(text, role);
    return role;
  }
}

const rolesOf = new WeakMap<Template, Roles>();

function rolesIn(template: Template): Roles {
  const known = rolesOf.get(template);
  if (known) return known;
  const fresh = new Roles(template);
  rolesOf.set(template, fresh);
  return fresh;
}

function columnsOf(row: SheetRow, roles: Roles): Columns | null {
  if (row.cells.length < 3 || row.cells.some(({ cell }) => typeof cell.content === 'number')) return null;
  const columns: Columns = {};
  for (const { column, cell } of row.cells) {
    if (typeof cell.content !== 'string' || cell.content.length > LONGEST) continue;
    const role = roles.of(cell.content);
    if (role && columns[role] === undefined) columns[role] = column;
  }
  const named = columns.symbol !== undefined && columns.label !== undefined;
  return named && (columns.date !== undefined || columns.code !== undefined) ? columns : null;
}

/** Last row of a header: its cells may be merged down over rows that hold nothing else. */
function headerBottom(sheet: SheetSnapshot, row: number, columns: Columns): number {
  const all = Object.values(columns);
  return sheet.merges.reduce(
    (low, area) => (area.top === row && all.includes(area.left) ? Math.max(low, area.bottom) : low),
    row,
  );
}

const isTitle = (text: string): boolean =>
  text.length > 4 && text.length < 60 && titleWords.some((word) => foldLabel(text).startsWith(word));

/** Every list of documents on a sheet. A header repeated at a page break goes on with the list above. */
export function findDocuments(
  sheet: SheetSnapshot,
  set: TemplateSet,
  template: Template,
): readonly BoundTable[] {
  const found: { columns: Columns; top: number; last: number; documents: ListedDocument[] }[] = [];
  let open: (typeof found)[number] | null = null;
  const roles = rolesIn(template);
  for (const row of sheet.rows) {
    const header = columnsOf(row, roles);
    if (header) {
      const last = headerBottom(sheet, row.row, header);
      if (open && sameColumns(open.columns, header) && row.row <= open.last + MOST_BLANK + 1) {
        open.last = last;
        continue;
      }
      open = { columns: header, top: row.row, last, documents: [] };
      found.push(open);
      continue;
    }
    if (!open) continue;
    if (open.documents.length === 0 && isNumberRow(row.cells.map(({ cell }) => textOf(cell)))) {
      open.last = row.row;
      continue;
    }
    const at = (role: ColumnRole): string => {
      const column = open?.columns[role];
      return textOf(cellIn(row, column));
    };
    const [code, symbol, date, title] = [at('code'), at('symbol'), at('date'), at('label')];
    const foreign =
      isHeaderWord(code) ||
      row.cells.some(({ cell }) => typeof cell.content === 'string' && isTitle(cell.content));
    const far = row.row > open.last + MOST_BLANK + 1;
    const apart = open.documents.length > 0 && row.row > open.last + 1;
    const numbered = /^\d{1,4}[.)]?$/.test(code);
    // "I | Kế hoạch" over the documents of a kind stands in the column of symbols.
    const isHeading = !numbered && date === '' && (symbol === '' || title === '');
    const worded = !hasDigit(symbol) && !hasDigit(date);
    // After a gap, words where a symbol or a date should stand are another table's.
    if (foreign || far || (apart && !(hasDigit(symbol) && hasDigit(date)))) open = null;
    // Headings above the first document still belong to the top of the list.
    if (open && isHeading && open.documents.length === 0) open.last = row.row;
    if (!open || isHeading || worded) continue;
    open.last = row.row;
    const cell = { sheet: sheet.name, row: row.row, column: open.columns.label ?? 0 };
    open.documents.push({
      cell,
      places: placesIn(sheet.name, row.row, open.columns),
      code,
      symbol,
      date,
      title,
    });
  }
  return found.map(({ columns, top, last, documents }) => {
    const all = Object.values(columns);
    return {
      template,
      setId: set.id,
      sheet: sheet.name,
      area: { top, left: Math.min(...all), bottom: last, right: Math.max(...all) },
      rows: [],
      missing: [],
      extra: [],
      confidence: Object.keys(columns).length / Math.max(1, template.columns.length),
      documents,
    };
  });
}

function placesIn(sheet: string, row: number, columns: Columns): ListedDocument['places'] {
  const roles = ['code', 'symbol', 'date'] as const;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [[role, { sheet, row, column }] as const];
    }),
  );
}

const codeWords = new Set(headerWords.code.map(foldLabel));

/** "STT" of another table below. */
const isHeaderWord = (text: string): boolean => codeWords.has(foldLabel(text));

/** Symbols and dates have figures in them, or are left blank, or stand for "as above". */
const hasDigit = (text: string): boolean => text.length <= SHORTEST || /\d/.test(text);

function sameColumns(a: Columns, b: Columns): boolean {
  return a.symbol === b.symbol && a.label === b.label && a.date === b.date;
}
