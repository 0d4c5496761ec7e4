// The header of "Số liệu bổ sung": which column is which, one of them reworded too ("Số liệu quý I/2024", "SL").

import type { FigureColumn, FiguresForm } from '../../core/form/supporting-form';
import { foldLabel } from '../../core/text/fold';
import { cellIn, isBlank, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import type { UnreadFigures } from '../companion';
import { isFilled, textOf } from '../sheet/cells';
import { findHeaderRows, type HeaderRow } from '../sheet/header-row';

export type FiguresHeader = HeaderRow<FigureColumn>;

const TITLE_REACH = 6;
/** So many columns are told by their words. */
const FEWEST = 4;

/** The header of the list; null where the sheet has none that is sure. */
export function findFiguresHeader(sheet: SheetSnapshot, form: FiguresForm): FiguresHeader | null {
  const rows = findHeaderRows(sheet, form.columns, [], FEWEST);
  const exact = rows.find(
    (one) =>
      isWhole(one) && ((one.columns.has('section') && one.columns.has('unit')) || isTitled(sheet, one, form)),
  );
  if (exact) return exact;
  for (const one of rows) {
    if (!isOurs(sheet, one, form)) continue;
    const filled = withLeftOver(sheet, withReworded(sheet, one, form));
    if (isWhole(filled)) return filled;
  }
  return null;
}

/**
 * Where a sheet says that it is such a list, whose columns cannot be told; null where it says nothing, or holds no row.
 * To be asked only of a sheet without a list that was found.
 */
export function unreadFigures(sheet: SheetSnapshot, form: FiguresForm): UnreadFigures | null {
  const keys = [form.title, form.sheet].map(foldLabel);
  const titled = sheet.rows.find(
    ({ row, cells }) => row < TITLE_REACH && cells.some(({ cell }) => keys.includes(foldLabel(textOf(cell)))),
  );
  const header = findHeaderRows(sheet, form.columns, [], FEWEST).find((one) => isOurs(sheet, one, form));
  if (!titled && !header && !keys.includes(foldLabel(sheet.name))) return null;
  const rows = sheet.rows.filter(({ row }) => row >= (header?.row ?? titled?.row ?? 0)).filter(isFilled);
  const [first, last] = [rows[0], rows.at(-1)];
  const cells = rows.flatMap((row) => row.cells.filter(({ cell }) => !isBlank(cell.content)));
  const code = header?.columns.get('code');
  const figures = cells.filter(({ column, cell }) => column !== code && isFigure(cell.content)).length;
  if (!first || !last || figures === 0) return null;
  const columns = cells.map(({ column }) => column);
  const area = { top: first.row, left: Math.min(...columns), bottom: last.row, right: Math.max(...columns) };
  return { sheet: sheet.name, area, figures };
}

const isWhole = ({ columns }: FiguresHeader): boolean => columns.has('label') && columns.has('figure');

/** No form has the section of the report that tells a figure, let alone the sentence. */
function isOurs(sheet: SheetSnapshot, header: FiguresHeader, form: FiguresForm): boolean {
  const { columns } = header;
  const told = columns.has('section') && (columns.has('unit') || columns.has('sentence'));
  return told || isTitled(sheet, header, form);
}

function isTitled(
  { rows }: SheetSnapshot,
  { row: header }: FiguresHeader,
  { title, sheet }: FiguresForm,
): boolean {
  const keys = [title, sheet].map(foldLabel);
  return rows
    .filter(({ row }) => row < header && row >= header - TITLE_REACH)
    .some(({ cells }) => cells.some(({ cell }) => keys.includes(foldLabel(textOf(cell)))));
}

/** Columns whose header begins as one that is missing does: "Số liệu quý I/2024". Two that do are none. */
function withReworded(
  sheet: SheetSnapshot,
  { row, columns }: FiguresHeader,
  form: FiguresForm,
): FiguresHeader {
  const named = new Set(columns.values());
  const found = new Map<FigureColumn, number[]>();
  for (const { column, cell } of sheet.rows.find((one) => one.row === row)?.cells ?? []) {
    const key = named.has(column) ? null : columnBegun(textOf(cell), form);
    if (key && !columns.has(key)) found.set(key, [...(found.get(key) ?? []), column]);
  }
  const sure = [...found].flatMap(([key, at]) =>
    at.length === 1 ? at.map((column) => [key, column] as const) : [],
  );
  return { row, columns: new Map([...columns, ...sure]) };
}

/** The column whose words a header begins with, the longest of them. */
function columnBegun(header: string, { columns }: FiguresForm): FigureColumn | null {
  const text = `${foldLabel(header)} `;
  const begun = columns.flatMap(({ key, title, also }) =>
    [title, ...also].map(foldLabel).flatMap((word) => (text.startsWith(`${word} `) ? [{ key, word }] : [])),
  );
  return [...begun].sort((one, other) => other.word.length - one.word.length)[0]?.key ?? null;
}

/** The one column that nothing names takes the place of the one that is missing: words for the label, no words for the figure. */
function withLeftOver(sheet: SheetSnapshot, header: FiguresHeader): FiguresHeader {
  const { row, columns } = header;
  const missing = (['label', 'figure'] as const).filter((key) => !columns.has(key));
  if (missing.length === 0) return header;
  const named = new Set(columns.values());
  const titles = sheet.rows.find((one) => one.row === row);
  const below = sheet.rows.filter((one) => one.row > row);
  const left = [...new Set([titles, ...below].flatMap((one) => one?.cells.map(({ column }) => column) ?? []))]
    .filter((column) => !named.has(column))
    .map((column) => ({ column, titled: textOf(cellIn(titles, column)) !== '', ...countsOf(below, column) }))
    .filter(({ titled, figures, words }) => titled || figures + words > 0);
  const found = new Map(columns);
  for (const key of missing) {
    const fit = left.filter(({ titled, figures, words }) =>
      key === 'label' ? words > figures : words <= figures && (titled || figures > 0),
    );
    const [only, ...more] = fit;
    if (only && more.length === 0) found.set(key, only.column);
  }
  return { row, columns: found };
}

function countsOf(
  rows: readonly SheetRow[],
  column: number,
): { readonly figures: number; readonly words: number } {
  const filled = rows.flatMap((row) => cellIn(row, column) ?? []).filter(({ content }) => !isBlank(content));
  const figures = filled.filter(({ content }) => isFigure(content)).length;
  return { figures, words: filled.length - figures };
}

/** A number, or a text that is one: "1.234,5". */
const isFigure = (content: unknown): boolean =>
  typeof content === 'number' ||
  (typeof content === 'string' && /^[-+]?\d[\d.,\s]*%?$/u.test(content.trim()));
