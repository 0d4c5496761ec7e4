// The rows under a header of a table by agencies: where its labels stand, which lines are rows of the form, and where
// the table ends.

import type { HeadedColumn } from '../core/form/header-path';
import type { ListHeading } from '../core/form/table';
import type { Template } from '../core/form/template';
import { saysNone, showsFigure } from '../core/form/typed-figures';
import { foldLabel } from '../core/text/fold';
import {
  type Cell,
  type CellContent,
  cellIn,
  emptyCell,
  isBlank,
  type SheetRow,
  type SheetSnapshot,
} from '../core/workbook/workbook';
import { type AgencyLine, LineReader } from './agency-lines';
import { readCode } from './code';
import type { ColumnHeader } from './column-header';
import { isProcedureCode, type WrittenRow } from './detail-rows';
import { FreeLines } from './free-lines';
import { gridOf } from './sheet/grid';
import { headerWords, titleWords } from './words';

/** What stands under a header. */
export interface AgencyRows {
  readonly lines: readonly AgencyLine[];
  readonly extra: readonly number[];
  readonly headings: readonly ListHeading[];
  /** Those of the extra rows, below the last line too, that tell in detail what a line above them adds up. */
  readonly details: readonly number[];
  readonly values: readonly { readonly headed: HeadedColumn; readonly column: number }[];
  readonly labelColumn: number;
  readonly codeColumn: number | null;
}

/** Rows under a header that show where its labels stand; lower ones may be another table's. */
const FIRST_ROWS = 5;
/** Rows without anything after which the table has ended, whatever follows. */
const MOST_BLANK = 12;
/** After so many, a row goes on with the table only where it is filled as one of its rows. */
const FEW_BLANK = 2;

/** Share of the columns that are filled in a row of the table below a gap. */
const GOES_ON = 0.5;

/** The cell of a row; the empty one where it has none there. */
export const cellAt = (source: SheetRow, column: number | null): Cell => cellIn(source, column) ?? emptyCell;

function textAt(source: SheetRow, column: number | null): string {
  const { content } = cellAt(source, column);
  if (typeof content === 'string') return content.trim();
  return typeof content === 'number' ? String(content) : '';
}

/**
 * null where no column holds labels or figures.
 * @param above keys of the rows on the page before.
 * @param told a person said that it is the form's.
 */
export function readAgencyRows(
  sheet: SheetSnapshot,
  template: Template,
  header: ColumnHeader,
  rows: readonly SheetRow[],
  above: ReadonlySet<string>,
  told = false,
): AgencyRows | null {
  const at = (role: 'label' | 'code') =>
    [...header.columns].find(([{ column }]) => column.role === role)?.[1].column ?? null;
  const values = [...header.columns]
    .filter(([{ column }]) => column.role === 'value' && column.indicator !== undefined)
    .map(([headed, { column }]) => ({ headed, column }))
    .sort((a, b) => a.headed.index - b.headed.index);
  const first = Math.min(...values.map(({ column }) => column));
  const nearest = Number.isFinite(first) ? wordyColumn(rows.slice(0, FIRST_ROWS), first) : -1;
  const labelColumn =
    at('label') ?? (nearest < 0 && told ? wordiestColumn(rows.slice(0, FIRST_ROWS)) : nearest);
  const codeColumn = at('code') ?? (labelColumn > 0 ? labelColumn - 1 : null);
  if (labelColumn < 0) return null;
  const figures = told
    ? header.titles.map(({ column }) => column).filter((column) => column > labelColumn)
    : values.map(({ column }) => column);
  if (figures.length === 0) return null;
  const grid = gridOf(sheet);
  // "Tổng cộng" is often merged over the columns of numbers and labels.
  const labelAt = (source: SheetRow): string => {
    const own = textAt(source, labelColumn);
    const merge = own === '' ? grid.merge(source.row, labelColumn) : undefined;
    return merge && merge.left < labelColumn ? textAt(source, merge.left) : own;
  };
  const writtenAt = (source: SheetRow): WrittenRow => {
    return {
      source,
      code: readCode(cellAt(source, codeColumn)),
      label: labelAt(source),
      filled: figures.some((column) => !isBlank(cellAt(source, column).content)),
      coded: source.cells.some(({ column, cell }) => column < first && isProcedureCode(cell.content)),
    };
  };
  const title = header.titles.find(({ column }) => column === labelColumn)?.path.at(-1) ?? '';
  const reader = template.freeRows
    ? new FreeLines(template, rows.map(writtenAt), title)
    : new LineReader(template, rows.map(labelAt), above);
  const lines: AgencyLine[] = [];
  const extra: number[] = [];
  const details: number[] = [];
  const waiting: number[] = [];
  let last = header.bottom;
  for (const source of rows) {
    if (lines.length > 0 && source.row > last + MOST_BLANK + 1) break;
    const { code, label, filled } = writtenAt(source);
    if (code.printed === '' && label === '' && !filled) {
      if (source.cells.some(({ cell }) => typeof cell.content === 'string' && isTitle(cell.content))) break;
      continue;
    }
    if (isTitle(label) || isTitle(code.printed) || isHeaderWord(code.printed)) break;
    const share =
      figures.filter((column) => !isBlank(cellAt(source, column).content)).length / figures.length;
    if (lines.length > 0 && source.row > last + FEW_BLANK + 1 && share < GOES_ON) break;
    const worded = !told && figures.some((column) => isWords(cellAt(source, column).content));
    // "2" where a name should stand: the numbers of the columns once more.
    const named = label === '' || /\p{L}/u.test(label);
    const line = named
      ? reader.read(source, code, label, worded ? 'words' : filled ? 'figures' : 'blank')
      : null;
    // After a gap, words where figures should stand are another table's.
    if (!line && worded && source.row > last + 1) break;
    last = source.row;
    if (reader instanceof FreeLines && reader.isDetail(source)) {
      details.push(source.row);
      extra.push(...waiting.splice(0), source.row);
    } else if (!line) waiting.push(source.row);
    else {
      extra.push(...waiting.splice(0));
      lines.push(line);
    }
  }
  const found = reader instanceof FreeLines ? reader.headings : [];
  // What stands below the last row are signatures and remarks.
  const headings = found.filter(({ row }) => row < (lines.at(-1)?.source.row ?? 0));
  return { lines, extra, headings, details, values, labelColumn, codeColumn };
}

const isTitle = (text: string): boolean =>
  text.length > 4 && text.length < 60 && titleWords.some((word) => foldLabel(text).startsWith(word));

/** The column of words nearest to the left of the figures; one left of them where there is none. */
function wordyColumn(rows: readonly SheetRow[], first: number): number {
  for (let column = first - 1; column >= 0; column -= 1) {
    if (rows.some((row) => /\p{L}{2}/u.test(textAt(row, column)))) return column;
  }
  return first - 1;
}

/** The column with the most words. */
function wordiestColumn(rows: readonly SheetRow[]): number {
  const words = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { column, cell } of cells) {
      if (typeof cell.content !== 'string') continue;
      const count = cell.content.match(/\p{L}{2,}/gu)?.length ?? 0;
      if (count > 0) words.set(column, (words.get(column) ?? 0) + count);
    }
  }
  const [most] = [...words].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? -1;
}

const codeWords = new Set(headerWords.code.map(foldLabel));

/** "STT" of another table below. */
const isHeaderWord = (text: string): boolean => codeWords.has(foldLabel(text));

/** Text that is no figure, as units of another table are; a dash stands for none, and so does "Không". */
const isWords = (content: CellContent): boolean =>
  typeof content === 'string' && /[\p{L}%]/u.test(content) && !showsFigure(content) && !saysNone(content);
