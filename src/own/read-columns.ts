// Columns of an unknown form: which one numbers, names, measures, holds figures. Words of the header first, then content.

import { columnNumber, columnPaths } from '../core/form/header-path';
import type { ColumnRole } from '../core/form/template';
import { showsFigure } from '../core/form/typed-figures';
import type { Area } from '../core/workbook/address';
import { codeKey } from '../recognize/code';
import { type Grid, oneLine } from '../recognize/sheet/grid';
import { answersAsWords } from './answers';
import type { HeaderBlock } from './headers';
import { headerRole, namesUnits } from './words';

export interface ReadColumn {
  /** Column of the sheet. */
  readonly at: number;
  readonly role: ColumnRole;
  readonly path: readonly string[];
  /** "3" of "3= 4+5+6"; "" where the form numbers no columns. */
  readonly number: string;
  /** The cell of the numbering row as printed. */
  readonly numbering: string;
}

export interface ReadHeader {
  readonly rows: readonly (readonly string[])[];
  /** Relative to the first cell of `rows`. */
  readonly merges: readonly Area[];
  readonly columns: readonly ReadColumn[];
}

/** Rows of the body that are looked at to tell a column by its content. */
const SAMPLE = 200;
const LONGEST_TITLE = 400;

interface Content {
  filled: number;
  figures: number;
  codes: number;
  letters: number;
}

function contentOf(grid: Grid, body: readonly number[], at: number): Content {
  const content: Content = { filled: 0, figures: 0, codes: 0, letters: 0 };
  for (const row of body.slice(0, SAMPLE)) {
    const text = grid.text(row, at);
    if (text === '') continue;
    content.filled += 1;
    content.letters += text.length;
    if (typeof grid.cell(row, at).content === 'number' || showsFigure(text)) content.figures += 1;
    if (codeKey(text) !== '' || /^[-+–]$/.test(text)) content.codes += 1;
  }
  return content;
}

/** The header's cells; what a merge covers is blank, so that equal headers read equal. */
function headerRows(grid: Grid, block: HeaderBlock, kept: readonly number[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    rows.push(
      kept.map((column) => {
        const merge = grid.merge(row, column);
        return merge && (merge.top !== row || merge.left !== column)
          ? ''
          : oneLine(grid.text(row, column), LONGEST_TITLE);
      }),
    );
  }
  return rows;
}

/** Merges of the header, counted in the columns that are kept; of two that overlap the first. */
function headerMerges(grid: Grid, block: HeaderBlock, kept: readonly number[]): readonly Area[] {
  const areas: Area[] = [];
  for (const area of grid.sheet.merges) {
    if (area.top < block.top || area.bottom > block.bottom) continue;
    const columns = kept.flatMap((column, index) =>
      area.left <= column && column <= area.right ? [index] : [],
    );
    const [left] = columns;
    const right = columns.at(-1);
    if (left === undefined || right === undefined) continue;
    const own = { top: area.top - block.top, left, bottom: area.bottom - block.top, right };
    const single = own.top === own.bottom && own.left === own.right;
    if (!single && !areas.some((one) => overlap(one, own))) areas.push(own);
  }
  return areas;
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Columns that only continue a merged title to their left and hold nothing of their own below it. */
function keptColumns(grid: Grid, block: HeaderBlock, body: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let column = block.left; column <= block.right; column += 1) {
    let own = false;
    for (let row = block.top; row <= block.bottom; row += 1) {
      const merge = grid.merge(row, column);
      if (grid.text(row, column) !== '' && (!merge || merge.left === column)) own = true;
    }
    const holds = own || contentOf(grid, body, column).figures > 0;
    if (holds) kept.push(column);
  }
  return kept;
}

/** Role of a column by the words above it, the lowest that tells one. */
function roleByWords(path: readonly string[]): ColumnRole | null {
  for (const text of [...path].reverse()) {
    const role = headerRole(text);
    if (role) return role;
  }
  return null;
}

/** The columns of a header. null where none names the rows or none is left for anything else. */
export function readHeader(grid: Grid, block: HeaderBlock, body: readonly number[]): ReadHeader | null {
  const kept = keptColumns(grid, block, body);
  const rows = headerRows(grid, block, kept);
  const merges = headerMerges(grid, block, kept);
  const numbering = block.numbers === null ? undefined : rows[block.numbers - block.top];
  const paths = columnPaths(
    rows.map((texts) => (texts === numbering ? [] : texts)),
    merges,
  );
  const content = kept.map((at) => contentOf(grid, body, at));
  const words = kept.map((_, index) => roleByWords(paths[index] ?? []));
  const label = labelIndex(paths, words, content);
  if (label === null || kept.length < 2) return null;
  const code = codeIndex(words, content, label);
  const columns = kept.map((at, index): ReadColumn => {
    const printed = numbering?.[index] ?? '';
    return {
      at,
      role: index === label ? 'label' : index === code ? 'code' : roleOf(index, label, words, content, paths),
      path: paths[index] ?? [],
      number: columnNumber(printed),
      numbering: printed,
    };
  });
  return { rows, merges, columns: onceEach(columns) };
}

/** A second column of numbers, units or symbols says something about the first: a note. */
function onceEach(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const seen = new Set<ColumnRole>();
  return columns.map((column) => {
    const { role } = column;
    const again = role !== 'value' && role !== 'note' && seen.has(role);
    seen.add(role);
    return again ? { ...column, role: 'note' } : column;
  });
}

function labelIndex(
  paths: readonly (readonly string[])[],
  words: readonly (ColumnRole | null)[],
  content: readonly Content[],
): number | null {
  const byWord = words.indexOf('label');
  if (byWord >= 0) return byWord;
  const byUnits = paths.findIndex((path) => path.some(namesUnits));
  const widest = content.reduce((best, { letters }, index) => {
    return letters > (content[best]?.letters ?? -1) ? index : best;
  }, 0);
  if (byUnits >= 0 && byUnits <= widest) return byUnits;
  return (content[widest]?.letters ?? 0) > 0 ? widest : null;
}

function codeIndex(
  words: readonly (ColumnRole | null)[],
  content: readonly Content[],
  label: number,
): number | null {
  const byWord = words.indexOf('code');
  if (byWord >= 0 && byWord !== label) return byWord;
  const left = content[label - 1];
  return left && left.filled > 0 && left.codes * 2 >= left.filled ? label - 1 : null;
}

function roleOf(
  index: number,
  label: number,
  words: readonly (ColumnRole | null)[],
  content: readonly Content[],
  paths: readonly (readonly string[])[],
): ColumnRole {
  const word = words[index] ?? null;
  if (word === 'note' || word === 'symbol' || word === 'date') return word;
  if (word === 'unit') return words.indexOf('unit') === index && index > label ? 'unit' : 'note';
  if (index < label) return 'note';
  const { filled = 0, figures = 0 } = content[index] ?? {};
  const answered = (paths[index] ?? []).some((text) => answersAsWords(text) !== null);
  if (word === 'value' || answered) return 'value';
  return filled >= 2 && figures * 2 < filled ? 'note' : 'value';
}
