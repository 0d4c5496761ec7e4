// Which column of a section is code, label, unit, value, note: by what stands in the columns where that tells,
// else by the header's words, else by the place beside the others.

import { readFigureText } from '../core/vietnamese-number';
import type { SheetRow, SheetSnapshot } from '../core/workbook';
import { codeKey } from './code';
import { findHeaders, type Header } from './header';
import type { TemplateIndex } from './template-index';

/** 0-based columns; null where the section has none. */
export interface Layout {
  readonly code: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly value: number;
  readonly note: number | null;
}

/** Rows of a sheet that have one layout; several where a header is repeated or tables are stacked. */
export interface Band {
  readonly layout: Layout;
  readonly headers: readonly Header[];
  readonly rows: readonly SheetRow[];
}

interface ColumnCounts {
  labels: number;
  units: number;
  codes: number;
  figures: number;
  words: number;
}

/** Wider sheets are lists of something else; their far columns are not looked at. */
const WIDEST = 80;
/** Rows that are enough to tell columns apart; keeps long lists of something else cheap. */
const SAMPLE = 400;
/** So alike that a text counts as a label of the forms when columns are told apart. */
const LABEL_LIKE = 0.8;
/** Fewer known labels in a column are chance. */
const FEWEST_LABELS = 3;

function countColumns(rows: readonly SheetRow[], index: TemplateIndex): ColumnCounts[] {
  const counts: ColumnCounts[] = [];
  for (const { cells } of rows.slice(0, SAMPLE)) {
    for (const { column, cell } of cells) {
      if (column >= WIDEST || cell.content === null) continue;
      while (counts.length <= column) counts.push({ labels: 0, units: 0, codes: 0, figures: 0, words: 0 });
      const count = counts[column];
      if (count) addCell(count, cell.content, index);
    }
  }
  return counts;
}

function addCell(count: ColumnCounts, content: unknown, index: TemplateIndex): void {
  if (typeof content === 'number') {
    count.figures += 1;
    if (content >= 0 && content < 60) count.codes += 1;
    return;
  }
  if (typeof content !== 'string') return;
  if (content.length <= 9 && codeKey(content) !== '') count.codes += 1;
  if (content.length <= 16 && readFigureText(content).kind === 'figure') count.figures += 1;
  else {
    count.words += 1;
    if (content.length <= 60 && index.units.has(index.fold(content))) count.units += 1;
    if (content.length >= 6 && index.match(content).best >= LABEL_LIKE) count.labels += 1;
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

/** @returns null where no column holds labels of the forms. */
function readLayout(
  counts: readonly ColumnCounts[],
  header: Header | null,
  index: TemplateIndex,
  rows: readonly SheetRow[],
): Layout | null {
  const label = most(counts, 'labels', () => true, 1) ?? labelWithCodes(counts, rows, index);
  if (label === null) return null;
  const named = header?.columns ?? {};
  const shift = shiftOf(header, label, counts);
  const moved = (column: number | undefined) => (column === undefined ? null : column + shift);
  const unitByWord = moved(named.unit);
  const unit = unitByWord ?? most(counts, 'units', (column) => column > label, 2);
  const value = moved(named.value) ?? valueByContent(counts, label, unit);
  const code = moved(named.code) ?? most(counts, 'codes', (column) => column < label && column !== value, 1);
  const taken = [label, unit, value, code];
  const note =
    moved(named.note) ?? most(counts, 'words', (column) => column > value && !taken.includes(column), 1);
  return { code: code === label ? null : code, label, unit: unit === label ? null : unit, value, note };
}

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
  const named = header?.columns.label;
  if (!header || named === undefined || (named <= label && label <= header.labelEnd)) return 0;
  const { unit } = header.columns;
  const here = unit === undefined ? 0 : (counts[unit]?.units ?? 0);
  const there = unit === undefined ? 1 : (counts[unit + label - named]?.units ?? 0);
  return there > here ? label - named : 0;
}

/** The column of figures nearest to the right of the unit (else of the label); blank forms: the column itself. */
function valueByContent(counts: readonly ColumnCounts[], label: number, unit: number | null): number {
  const after = (unit ?? label) + 1;
  if ((counts[after]?.figures ?? 0) > 0) return after;
  return most(counts, 'figures', (column) => column > label && column !== unit, 2) ?? after;
}

function sameLayout(a: Layout, b: Layout): boolean {
  return a.label === b.label && a.value === b.value && a.code === b.code;
}

/**
 * Cuts a sheet at its headers and joins what has the same columns. Rows above the first header belong to no
 * band; a sheet without a header is one band told by its content.
 */
export function findBands(sheet: SheetSnapshot, index: TemplateIndex): Band[] {
  const headers = findHeaders(sheet, index);
  const cuts: readonly (Header | null)[] = headers.length > 0 ? headers : [null];
  const bands: OpenBand[] = [];
  let next = 0;
  for (const [n, header] of cuts.entries()) {
    const to = headers[n + 1]?.top ?? Number.POSITIVE_INFINITY;
    while (header && (sheet.rows[next]?.row ?? to) <= header.bottom) next += 1;
    const start = next;
    while ((sheet.rows[next]?.row ?? to) < to) next += 1;
    const rows = sheet.rows.slice(start, next);
    const layout = readLayout(countColumns(rows, index), header, index, rows);
    if (!layout) continue;
    let band = bands.at(-1);
    if (!band || !sameLayout(band.layout, layout)) {
      band = { layout, headers: [], rows: [] };
      bands.push(band);
    }
    band.layout = {
      ...band.layout,
      unit: band.layout.unit ?? layout.unit,
      note: band.layout.note ?? layout.note,
    };
    if (header) band.headers.push(header);
    for (const row of rows) band.rows.push(row);
  }
  return bands;
}

interface OpenBand extends Band {
  layout: Layout;
  readonly headers: Header[];
  readonly rows: SheetRow[];
}
