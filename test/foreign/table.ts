// A table as a person or a program draws it: titles over titles, merged in one of the ways that are met, and lines.

import type { Filled, Page, Written } from './page';

export interface Leaf<Row> {
  readonly text: string;
  readonly cell?: (row: Row) => Filled | undefined;
}

export interface Group<Row> {
  readonly text: string;
  readonly parts: readonly Head<Row>[];
}

export type Head<Row> = Leaf<Row> | Group<Row>;

/**
 * How the titles are merged: as they should be, only across, only down, not at all, or not at all with the upper title
 * typed again over each of its columns (a pivot's or a database's export).
 */
export type Merging = 'full' | 'across' | 'down' | 'none' | 'again';

export interface Look {
  readonly merging?: Merging;
  /** The line of column numbers under the titles. */
  readonly numbers?: (index: number) => Written;
  /** An empty row between the titles and the lines. */
  readonly gapBelow?: true;
  /** An empty row inside the titles, after the first. */
  readonly gapInside?: true;
}

/** One line under the titles: a row of the form, words in cells from the first column on, the titles once more. */
export type Line<Row> =
  | { readonly row: Row }
  | { readonly words: readonly Written[]; readonly across?: number; readonly hidden?: true }
  | 'header'
  | 'blank';

const isGroup = <Row>(head: Head<Row>): head is Group<Row> => 'parts' in head;

export function leavesOf<Row>(heads: readonly Head<Row>[]): readonly Leaf<Row>[] {
  return heads.flatMap((head) => (isGroup(head) ? leavesOf(head.parts) : [head]));
}

function depthOf<Row>(heads: readonly Head<Row>[]): number {
  return Math.max(...heads.map((head) => (isGroup(head) ? 1 + depthOf(head.parts) : 1)));
}

/** Draws it with its upper left corner there; the row after its last one. */
export function drawTable<Row>(
  page: Page,
  at: { readonly row: number; readonly column: number },
  heads: readonly Head<Row>[],
  lines: readonly Line<Row>[],
  look: Look = {},
): number {
  let row = drawHeader(page, at, heads, look);
  const leaves = leavesOf(heads);
  for (const line of lines) {
    if (line === 'blank') row += 1;
    else if (line === 'header') row = drawHeader(page, { row, column: at.column }, heads, look);
    else if ('words' in line) {
      page.line(row, at.column, line.words);
      if (line.across) page.merge(row, at.column, row, at.column + line.across - 1);
      if (line.hidden) page.hiddenRows.push(row);
      row += 1;
    } else {
      for (const [index, leaf] of leaves.entries()) {
        const filled = leaf.cell?.(line.row);
        if (filled) page.fill(row, at.column + index, filled);
      }
      row += 1;
    }
  }
  return row;
}

function drawHeader<Row>(
  page: Page,
  { row, column }: { readonly row: number; readonly column: number },
  heads: readonly Head<Row>[],
  look: Look,
): number {
  const depth = depthOf(heads);
  const gap = look.gapInside && depth > 1 ? 1 : 0;
  const rowOf = (level: number): number => row + level + (level > 0 ? gap : 0);
  const last = rowOf(depth - 1);
  const merging = look.merging ?? 'full';
  const draw = (list: readonly Head<Row>[], level: number, from: number): void => {
    let left = from;
    for (const head of list) {
      if (isGroup(head)) {
        const width = leavesOf(head.parts).length;
        page.put(rowOf(level), left, head.text);
        if (merging === 'full' || merging === 'across')
          page.merge(rowOf(level), left, rowOf(level), left + width - 1);
        if (merging === 'again')
          page.line(
            rowOf(level),
            left,
            Array.from({ length: width }, () => head.text),
          );
        draw(head.parts, level + 1, left);
        left += width;
      } else {
        page.put(merging === 'again' ? last : rowOf(level), left, head.text);
        if (merging === 'full' || merging === 'down') page.merge(rowOf(level), left, last, left);
        left += 1;
      }
    }
  };
  draw(heads, 0, column);
  let next = last + 1;
  if (look.numbers) {
    for (const index of leavesOf(heads).keys()) page.put(next, column + index, look.numbers(index));
    next += 1;
  }
  return look.gapBelow ? next + 1 : next;
}

/** 1, 2, 3 …: what a column of running numbers holds. */
export function counter(): () => number {
  let number = 0;
  return () => {
    number += 1;
    return number;
  };
}
