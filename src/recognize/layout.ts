// Which column of a section is code, label, unit, value, note: by what stands in the columns where that tells,
// else by the header's words, else by the place beside the others.

import { showsFigure } from '../core/form/typed-figures';
import { isBlank, type SheetRow } from '../core/workbook/workbook';
import { codeKey } from './code';
import type { Header } from './header';
import type { TemplateIndex } from './template-index';

/** 0-based columns; null where the section has none. */
export interface Layout {
  readonly code: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly value: number;
  readonly note: number | null;
}

interface ColumnCounts {
  units: number;
  codes: number;
  figures: number;
  words: number;
  /** How often a number is smaller than the one above it: codes grow. */
  falls: number;
  last: number;
}

const NO_COUNTS: ColumnCounts = { units: 0, codes: 0, figures: 0, words: 0, falls: 0, last: 0 };

/** Wider sheets are lists of something else; their far columns are not looked at. */
const WIDEST = 80;
/** Rows that are enough to tell columns apart; keeps long lists of something else cheap. */
const SAMPLE = 120;
/** So alike that a text counts as a label of the forms when columns are told apart. */
export const LABEL_LIKE = 0.8;
/** Fewer numbers tell nothing of their order. */
const FEWEST_NUMBERS = 6;
/** Longer texts are no figures, whatever is counted in them. */
const LONGEST_FIGURE = 24;
/** Fewer known labels in a column are chance. */
const FEWEST_LABELS = 3;

function countColumns(rows: readonly SheetRow[], index: TemplateIndex): ColumnCounts[] {
  const counts: ColumnCounts[] = [];
  for (const { cells } of rows.slice(0, SAMPLE)) {
    for (const { column, cell } of cells) {
      if (column >= WIDEST || isBlank(cell.content)) continue;
      while (counts.length <= column)
        counts.push({ units: 0, codes: 0, figures: 0, words: 0, falls: 0, last: 0 });
      const count = counts[column];
      if (count) addCell(count, cell.content, index);
    }
  }
  return counts;
}

function addCell(count: ColumnCounts, content: unknown, index: TemplateIndex): void {
  if (typeof content === 'number') {
    count.figures += 1;
    if (content < count.last) count.falls += 1;
    count.last = content;
    if (content >= 0 && content < 60) count.codes += 1;
    return;
  }
  if (typeof content !== 'string') return;
  if (content.length <= 9 && codeKey(content) !== '') count.codes += 1;
  const answered = content.length <= 16 && index.isAnswer(content);
  if (answered || (content.length <= LONGEST_FIGURE && showsFigure(content))) count.figures += 1;
  else {
    count.words += 1;
    if (content.length <= 60 && index.units.has(index.fold(content))) count.units += 1;
  }
}

/** Column with the highest count; the first of equals. null where no column reaches `least`. */
function most(
  counts: readonly ColumnCounts[],
  kind: keyof ColumnCounts,
  fits: (column: number) => boolean,
  least: number,
): number | null {
  let found: number | null = null;
  let best = least - 1;
  for (const [column, count] of counts.entries()) {
    if (count[kind] > best && fits(column)) {
      best = count[kind];
      found = column;
    }
  }
  return found;
}

/**
 * The columns of rows that stand under one header, or under none.
 * @param known column in which labels of the forms were seen.
 * @returns null where no column holds labels of the forms.
 */
export function readLayout(
  rows: readonly SheetRow[],
  known: number | null,
  header: Header | null,
  index: TemplateIndex,
): Layout | null {
  const counts = countColumns(rows, index);
  const label = known ?? labelWithCodes(counts, rows, index);
  if (label === null) return null;
  const named = header?.roles ?? {};
  const shift = shiftOf(header, label, counts);
  const moved = (column: number | undefined) => (column === undefined ? null : column + shift);
  const unitByWord = moved(named.unit);
  const unit = unitByWord ?? most(counts, 'units', (column) => column > label, 2);
  const value = moved(named.value) ?? valueByContent(counts, label, unit, moved(named.code));
  const code =
    moved(named.code) ??
    most(
      counts,
      'codes',
      (column) => column < label && column !== value && grows(counts[column] ?? NO_COUNTS),
      1,
    );
  const taken = [label, unit, value, code];
  const note =
    moved(named.note) ?? most(counts, 'words', (column) => column > value && !taken.includes(column), 1);
  return { code: code === label ? null : code, label, unit: unit === label ? null : unit, value, note };
}

/** False for numbers that go up and down as figures do. */
const grows = ({ figures, falls }: ColumnCounts): boolean => figures < FEWEST_NUMBERS || falls * 3 <= figures;

/** Labels behind their codes in one cell ("1.1. Số văn bản") are known only after the code is taken off. */
function labelWithCodes(
  counts: readonly ColumnCounts[],
  rows: readonly SheetRow[],
  index: TemplateIndex,
): number | null {
  const hits = counts.map(() => 0);
  for (const { cells } of rows.slice(0, SAMPLE)) {
    for (const { column, cell } of cells) {
      if (typeof cell.content !== 'string' || column >= hits.length) continue;
      const bare = cell.content.replace(/^[\s\d.)IVX]+/, '');
      if (bare.length < cell.content.length && index.match(bare).best >= LABEL_LIKE) {
        hits[column] = (hits[column] ?? 0) + 1;
      }
    }
  }
  const best = Math.max(0, ...hits);
  return best >= FEWEST_LABELS ? hits.indexOf(best) : null;
}

/** How far the body stands right of its header; 0 where the header's merge already covers the label column. */
function shiftOf(header: Header | null, label: number, counts: readonly ColumnCounts[]): number {
  const named = header?.roles.label;
  if (!header || named === undefined || (named <= label && label <= header.labelEnd)) return 0;
  const { unit } = header.roles;
  const here = unit === undefined ? 0 : (counts[unit]?.units ?? 0);
  const there = unit === undefined ? 1 : (counts[unit + label - named]?.units ?? 0);
  return there > here ? label - named : 0;
}

/**
 * The column of figures nearest to the right of the unit (else of the label), else the one left of the label that
 * holds more than codes; blank forms: the column right of the unit.
 */
function valueByContent(
  counts: readonly ColumnCounts[],
  label: number,
  unit: number | null,
  code: number | null,
): number {
  const after = (unit ?? label) + 1;
  if ((counts[after]?.figures ?? 0) > 0) return after;
  const right = most(counts, 'figures', (column) => column > label && column !== unit, 2);
  if (right !== null) return right;
  const isMore = ({ figures, codes }: ColumnCounts) => figures > codes;
  return (
    most(
      counts,
      'figures',
      (column) => column < label && column !== code && isMore(counts[column] ?? NO_COUNTS),
      2,
    ) ?? after
  );
}

/**
 * The value column of one table as its own rows show it. A table without a header of its own may have its
 * figures elsewhere than the table above: the column moves only where the expected one is empty in all rows
 * and another one right of the label, nearly empty in the table above, holds figures.
 */
export function ownValueColumn(
  layout: Layout,
  rows: readonly SheetRow[],
  above: { readonly rows: readonly SheetRow[]; readonly value: number } | null,
): number {
  const figures = (some: readonly SheetRow[], column: number) =>
    some.filter(({ cells }) => cells.some((one) => one.column === column && isFigure(one.cell.content)))
      .length;
  if (figures(rows, layout.value) > 0) return layout.value;
  // Figures beside the value column of the table above belong to another period: they are not taken over.
  const free = (column: number) =>
    above === null || column === above.value || figures(above.rows, column) * 5 <= above.rows.length;
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const others = [...columns]
    .filter((column) => column > layout.label && column !== layout.unit && free(column))
    .map((column) => ({ column, count: figures(rows, column) }))
    .sort((a, b) => b.count - a.count || a.column - b.column);
  const [best] = others;
  return best && best.count * 3 >= rows.length ? best.column : layout.value;
}

function isFigure(content: unknown): boolean {
  return typeof content === 'number' || (typeof content === 'string' && showsFigure(content));
}
