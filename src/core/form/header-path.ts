// What a header of several rows says of each column: the titles above it, from the widest group down to its own.

import { type Area, parseArea } from '../workbook/address';
import type { Template, TemplateColumn } from './template';

/** "3", "(3)", "3= 4+5+6": a column's number, with the formula that some forms print beside it. */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2})\s*(?:\)\s*)?(?:=.*)?$/;

/** The number a cell of the column-number row gives its column; "" for other texts. */
export function columnNumber(text: string): string {
  return COLUMN_NUMBER.exec(text.trim())?.[1] ?? '';
}

/** True for the row of a header that only numbers the columns. */
export function isNumberRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length >= 3 && filled.every((text) => columnNumber(text) !== '');
}

/**
 * Titles above each column, empty ones left out. A title covers the columns of its merge; where cells are not merged,
 * the blanks to its right inside the same group.
 * @param rows texts of the header rows, one for each row of the sheet: a row left out would shift all merges below it.
 *   An empty one says nothing, nor does it part what stands above and below it; a row of numbers is passed as [].
 * @param merges relative to the first cell of `rows`.
 */
export function columnPaths(
  rows: readonly (readonly string[])[],
  merges: readonly Area[],
): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const paths: string[][] = Array.from({ length: width }, () => []);
  // Columns of one group have the same titles so far; a title spreads over blanks only inside its group.
  let groups: readonly number[] = Array.from({ length: width }, () => 0);
  for (const [at, row] of rows.entries()) {
    if (row.every((text) => text === '')) continue;
    const next: number[] = [];
    const covers = mergesOver(merges, at, width);
    let spreading = false;
    for (let column = 0; column < width; column += 1) {
      const merge = covers[column];
      spreading = spreads(spreading, rows, covers, groups, at, column);
      const own = row[column] ?? '';
      if (merge ? merge.top === at && merge.left < column : own === '' && spreading) {
        next.push(next[column - 1] ?? column);
        const title = paths[column - 1]?.at(-1);
        if (title !== undefined && (paths[column - 1]?.length ?? 0) > (paths[column]?.length ?? 0)) {
          paths[column]?.push(title);
        }
        continue;
      }
      next.push(column);
      if (own !== '' && (!merge || merge.top === at)) paths[column]?.push(own);
    }
    groups = next.map((group, column) => (groups[column] === groups[group] ? group : column));
  }
  return paths;
}

/** The merge over each column of a row, the first where several overlap. */
function mergesOver(merges: readonly Area[], at: number, width: number): readonly (Area | undefined)[] {
  const covers: (Area | undefined)[] = Array.from({ length: width }, () => undefined);
  for (const area of merges) {
    if (at < area.top || at > area.bottom) continue;
    for (let column = Math.max(0, area.left); column <= area.right && column < width; column += 1) {
      covers[column] ??= area;
    }
  }
  return covers;
}

/**
 * A blank under the group of the cell to its left, where that one is not closed by a merge of its own.
 * @param before what this said of the column to the left: behind a blank it holds on.
 */
function spreads(
  before: boolean,
  rows: readonly (readonly string[])[],
  covers: readonly (Area | undefined)[],
  groups: readonly number[],
  at: number,
  column: number,
): boolean {
  const left = column - 1;
  if (left < 0 || groups[left] !== groups[column] || covers[left]) return false;
  if ((rows[at]?.[left] ?? '') === '') return before;
  // A title of several columns has one of its own below it: "Cùng kỳ" with nothing below is one column's.
  const below = rows.slice(at + 1);
  const isGroup = below.length === 0 || below.some((row) => (row[left] ?? '') !== '');
  return isGroup && (at < 2 || left > 0);
}

/** A value column of a form with what its header says of it. */
export interface HeadedColumn {
  readonly index: number;
  readonly column: TemplateColumn;
  readonly path: readonly string[];
  /** As printed in the column-number row, without its formula: "3"; "" where the form numbers no columns. */
  readonly number: string;
}

const known = new WeakMap<Template, readonly HeadedColumn[]>();

/** The columns of a form with their titles and numbers. */
export function headedColumns(template: Template): readonly HeadedColumn[] {
  const before = known.get(template);
  if (before) return before;
  const numbers = template.header.find(isNumberRow) ?? [];
  const titles = template.header.map((row) => (isNumberRow(row) ? [] : row));
  const merges = template.headerMerges.flatMap((text) => parseArea(text) ?? []);
  const paths = columnPaths(titles, merges);
  const columns = template.columns.map((column, index): HeadedColumn => {
    const path = paths[index] ?? [];
    return {
      index,
      column,
      path: path.length > 0 ? path : [column.title],
      number: columnNumber(numbers[index] ?? ''),
    };
  });
  known.set(template, columns);
  return columns;
}
