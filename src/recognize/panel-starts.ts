// Where tables may begin on a sheet: at the words of their headers, or where columns of known labels stand.

import { foldLabel } from '../core/text/fold';
import { cellIn, emptyCell, type SheetRow, type SheetSnapshot } from '../core/workbook/workbook';
import { LABEL_LIKE } from './layout';
import type { TemplateIndex } from './template-index';
import { documentTitleWords, headerWords } from './words';

/** Where a header begins: at its "STT", or at its "Chỉ tiêu" where it has none. */
export interface Start {
  readonly row: number;
  readonly column: number;
  /** Column of the labels under it. */
  readonly label: number;
  readonly coded: boolean;
  /** A list of documents: it has no column of figures. */
  readonly list?: true;
}

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLabel));
const codeWords = fold(headerWords.code);
const titleColumnWords = fold(documentTitleWords);

/** Longer text in a cell is no header word. */
const LONGEST = 90;
/** Text of this length stands in a column of labels, not of units or codes. */
const LONG = 10;
/** Known labels that make a column one of labels. */
const FEWEST_LABELS = 3;
/** Rows that are enough to tell. */
export const SAMPLE = 60;

export const contentAt = (row: Pick<SheetRow, 'cells'>, column: number): unknown =>
  cellIn(row, column)?.content;

export const isText = (content: unknown): content is string =>
  typeof content === 'string' && content.length >= LONG;

type Role = 'code' | 'label' | 'list' | null;

function roleOf(content: unknown, index: TemplateIndex): Role {
  if (typeof content !== 'string' || content.length > LONGEST || content.length < 2) return null;
  if (!index.mayBeTitle(content)) return null;
  const key = index.fold(content);
  if (codeWords.has(key)) return 'code';
  if (titleColumnWords.has(key)) return 'list';
  return index.headerWord(content)?.role === 'label' ? 'label' : null;
}

const none: readonly Start[] = [];
const nothing = { column: -1, cell: emptyCell };

function headerStarts({ row, cells }: SheetRow, index: TemplateIndex): readonly Start[] {
  const first = cells.findIndex(({ cell }) => roleOf(cell.content, index) !== null);
  if (first < 0) return none;
  const starts: { -readonly [K in keyof Start]: Start[K] }[] = [];
  for (let n = first; n < cells.length; n += 1) {
    const { column, cell } = cells[n] ?? nothing;
    const role = roleOf(cell.content, index);
    const last = starts.at(-1);
    if (role === 'code') {
      starts.push({ row, column, label: cells[n + 1]?.column ?? column + 1, coded: true });
    } else if (role !== null) {
      // "STT | Số, ký hiệu | Ngày | Trích yếu": the first title column after a number belongs to it.
      const titled = last && last.label !== column && roleAt(cells, last.label, index) !== null;
      if (!last?.coded || titled) starts.push({ row, column, label: column, coded: false });
      else last.label = column;
      if (role === 'list' && last?.coded && !titled) last.list = true;
    }
  }
  return starts;
}

const roleAt = (cells: SheetRow['cells'], column: number, index: TemplateIndex): Role =>
  roleOf(contentAt({ cells }, column), index);

/** Columns of known labels side by side under no header, or under one that does not say so. */
function labelColumns(sheet: SheetSnapshot, headed: readonly Start[], index: TemplateIndex): Start[] {
  const found = new Map<number, { row: number; count: number }>();
  let looked = 0;
  for (const { row, cells } of sheet.rows) {
    const texts = cells.filter(({ cell }) => isText(cell.content));
    if (texts.length < 2) continue;
    looked += 1;
    if (looked > SAMPLE) break;
    for (const { column, cell } of texts) {
      if (index.match(String(cell.content)).best < LABEL_LIKE) continue;
      const known = found.get(column);
      if (known) known.count += 1;
      else found.set(column, { row, count: 1 });
    }
  }
  return [...found].flatMap(([column, { row, count }]) =>
    count < FEWEST_LABELS || headed.some(({ label }) => label === column)
      ? []
      : [{ row: row - 1, column, label: column, coded: false }],
  );
}

/** Every place where a table may begin, from left to right. */
export function startsOf(sheet: SheetSnapshot, index: TemplateIndex): readonly Start[] {
  const headed = sheet.rows.flatMap((row) => headerStarts(row, index));
  return [...headed, ...labelColumns(sheet, headed, index)].sort((a, b) => a.column - b.column);
}
