// What stands below a table and is no row of it: signatures, notes, blocks of instructions, numbered ones too.

import { foldLabel } from '../core/text/fold';
import type { Area } from '../core/workbook/address';
import { codeKey } from '../recognize/code';
import type { Grid } from '../recognize/sheet/grid';
import { titleWords } from '../recognize/words';

/** Names of rows are shorter, even long-winded ones; behind a number a goal may take half a page. */
const LONGEST_NAME = 250;
const LONGEST_NUMBERED = 999;
/** A text over the columns of figures is a heading where it is short, an explanation where it is not. */
const LONGEST_HEADING = 100;
/** So short a text is no sentence, whatever stands at its end. */
const SHORTEST_SENTENCE = 40;
const LONGEST_CODE = 12;

const ENDS = [
  ['người lập', 'người tổng hợp', 'người báo cáo', 'người kiểm tra', 'lập biểu', 'nơi nhận', 'thủ trưởng'],
  ['chủ tịch', 'giám đốc', 'hiệu trưởng', 'trưởng phòng', 'kế toán trưởng', 'xác nhận của', 'tm', 'kt'],
  [
    'ghi chú',
    'chú thích',
    'lưu ý',
    'chú ý',
    'ký tên',
    'ký ghi rõ họ tên',
    'ký đóng dấu',
    'ký và ghi rõ họ tên',
  ],
]
  .flat()
  .map(foldLabel);

/** "Hướng dẫn ghi biểu:", "Cách tính", "Giải thích biểu mẫu". */
const GUIDE =
  /^(?:[-+•]\s*)?(?:hướng dẫn|cách|giải thích|thuyết minh|phương pháp|nguyên tắc|quy ước)\s*(?::|$|(?:\S+\s+){0,3}(?:ghi|điền|nhập|lập|tính|biểu|cột|chỉ tiêu|số liệu|từ ngữ|thuật ngữ|viết tắt|báo cáo)(?!\p{L}))/iu;
/** "Cột (3): ghi …", "- Các cột 4, 5 …": tells of columns, so it is no row. */
const TELLS_OF_COLUMNS =
  /^(?:[-+•*]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(?:tại\s+|ở\s+)?(?:các\s+)?cột\s*(?:số\s*)?[(\d]/iu;

/** Signature, place and date, or the word that opens notes. */
function endsForm(text: string): boolean {
  const key = foldLabel(text);
  return (
    /^\(?\*/.test(text) ||
    /, ngày\s.*tháng\s.*năm/iu.test(text.normalize('NFC')) ||
    ENDS.some((word) => key === word || key.startsWith(`${word} `))
  );
}

const isTitle = (text: string): boolean =>
  text.length > 4 && text.length < 60 && titleWords.some((word) => foldLabel(text).startsWith(word));

type Shown = ReturnType<Grid['filled']>;

/** Cells of a row that belong to the table by their columns. */
export const cellsOf = (grid: Grid, { left, right }: Area, row: number): Shown =>
  grid.filled(row).filter(({ column }) => left <= column && column <= right);

/** True for a row that ends the table whatever stands below it. */
export function opensTextBelow(cells: Shown, { left }: Area): boolean {
  const [first, second] = cells;
  if (!first) return false;
  if (cells.every(({ text }) => endsForm(text))) return true;
  if (cells.length > 2 || first.column > left + 1) return false;
  // "1 | Cột 4: ghi …" in two cells.
  const told = second && codeKey(first.text) !== '' ? second.text : first.text;
  return isTitle(first.text) || endsForm(first.text) || GUIDE.test(told) || TELLS_OF_COLUMNS.test(told);
}

/**
 * The rows up to the last that has a unit, an answer or a figure, and those below it that look like rows as well: in
 * an empty form nothing else stands beside the names.
 */
export function withoutTextBelow(grid: Grid, table: Area, body: readonly number[]): readonly number[] {
  const isSure = (row: number): boolean =>
    cellsOf(grid, table, row).some(({ column }) => column > table.left + 1);
  const sure = body.findLastIndex(isSure);
  const coded = codesFirst(grid, table, body.slice(0, sure + 1));
  const end = body.findIndex((row, at) => at > sure && isProse(grid, table, row, sure >= 0, coded));
  return end < 0 ? body : body.slice(0, end);
}

/** True where the first column holds numbers or codes and no names. */
function codesFirst(grid: Grid, { left }: Area, body: readonly number[]): boolean {
  const first = body.map((row) => grid.text(row, left)).filter((text) => text !== '');
  return first.length > 0 && first.filter((text) => text.length <= LONGEST_CODE).length * 2 > first.length;
}

/** @param after there are rows above that have more than a name: this one is unlike them. */
function isProse(grid: Grid, table: Area, row: number, after: boolean, coded: boolean): boolean {
  const cells = cellsOf(grid, table, row);
  const last = cells.at(-1);
  if (!last) return false;
  const numbered = cells.length === 2 && codeKey(cells[0]?.text ?? '') !== '';
  if (last.text.length > (numbered ? LONGEST_NUMBERED : LONGEST_NAME)) return true;
  const wide = (grid.merge(row, last.column)?.right ?? last.column) > table.left + 1;
  if (wide && (after || last.text.length > LONGEST_HEADING)) return true;
  if (!after) return false;
  const sentence = last.text.length > SHORTEST_SENTENCE && /[.;:]$/.test(last.text);
  return sentence || (coded && last.column === table.left && last.text.length > LONGEST_CODE);
}
