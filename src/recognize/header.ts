// Header rows of a sheet: where they stand and which column has which role by its words.

import type { ColumnRole } from '../core/template';
import type { SheetRow, SheetSnapshot } from '../core/workbook';
import type { TemplateIndex } from './template-index';

/** Column by role, as far as the words of a header tell. */
export type HeaderColumns = Partial<Record<ColumnRole, number>>;

/** One header: one or several rows that stand together. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: HeaderColumns;
  /** Last column that the header's label cell covers: "Chỉ tiêu" may be merged over two columns. */
  readonly labelEnd: number;
}

interface Word {
  readonly column: number;
  readonly role: ColumnRole;
  readonly weight: number;
}

/** Longer text in a cell is no header word. */
const LONGEST = 90;

function wordsOf(row: SheetRow, index: TemplateIndex): Word[] {
  const words: Word[] = [];
  for (const { column, cell } of row.cells) {
    const { content } = cell;
    // A number stands in no header row: most rows of a table are done with here.
    if (typeof content === 'number') return [];
    if (typeof content !== 'string' || content.length > LONGEST || content.length < 2) continue;
    const word = index.headerWord(content);
    if (word) words.push({ column, ...word });
  }
  return words;
}

/** Two different roles make a header: one word alone may be a label or a unit. */
function isHeader(words: readonly Word[]): boolean {
  return new Set(words.map(({ role }) => role)).size >= 2;
}

function spanEnd(sheet: SheetSnapshot, row: number, column: number): number {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge?.right ?? column;
}

/** The lower word of a column holds ("Kết quả thống kê" above "Đơn vị tính" and "Số liệu"), then the more telling. */
function assign(sheet: SheetSnapshot, rows: readonly { row: number; words: readonly Word[] }[]): Header {
  const byColumn = new Map<number, Word>();
  for (const { row, words } of rows) {
    for (const word of words) {
      byColumn.set(word.column, word);
      const end = spanEnd(sheet, row, word.column);
      if (word.role !== 'value') continue;
      for (let column = word.column + 1; column <= end; column += 1) {
        if (!byColumn.has(column)) byColumn.set(column, { ...word, column, weight: word.weight / 2 });
      }
    }
  }
  const best = new Map<ColumnRole, Word>();
  for (const word of [...byColumn.values()].sort((a, b) => a.column - b.column)) {
    const known = best.get(word.role);
    if (!known || known.weight < word.weight) best.set(word.role, word);
  }
  const columns: HeaderColumns = {};
  for (const [role, word] of best) columns[role] = word.column;
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? top;
  const label = columns.label ?? -1;
  const labelRow = rows.find(({ words }) => words.some((word) => word.column === label))?.row ?? top;
  return { top, bottom, columns, labelEnd: label < 0 ? label : spanEnd(sheet, labelRow, label) };
}

/** Lowest row that a merge starting in this header row reaches. */
function mergedBottom(sheet: SheetSnapshot, row: number): number {
  return sheet.merges.reduce(
    (low, { top, bottom }) => (top === row && bottom <= row + 3 ? Math.max(low, bottom) : low),
    row,
  );
}

/** Every header of a sheet from top to bottom; a header repeated at a page break is one more. */
export function findHeaders(sheet: SheetSnapshot, index: TemplateIndex): Header[] {
  const headers: Header[] = [];
  let open: { row: number; words: Word[] }[] = [];
  const close = () => {
    if (open.length > 0) headers.push(assign(sheet, open));
    open = [];
  };
  for (const row of sheet.rows) {
    const words = wordsOf(row, index);
    const last = open.at(-1);
    const below = last !== undefined && row.row <= Math.max(last.row + 1, mergedBottom(sheet, last.row));
    if (isHeader(words) && !(below && repeats(open, words))) {
      if (!below) close();
      open.push({ row: row.row, words });
    } else if (below && words.length > 0 && row.row <= mergedBottom(sheet, open[0]?.row ?? row.row)) {
      open.push({ row: row.row, words });
    } else if (words.length > 0 && isHeader(words)) {
      close();
      open.push({ row: row.row, words });
    }
  }
  close();
  return headers;
}

/** A second "STT | Chỉ tiêu" right below the first is another header, not its second row. */
function repeats(open: readonly { words: readonly Word[] }[], words: readonly Word[]): boolean {
  return words.some(
    ({ column, role }) =>
      role === 'label' &&
      open.some((row) => row.words.some((word) => word.column === column && word.role === role)),
  );
}
