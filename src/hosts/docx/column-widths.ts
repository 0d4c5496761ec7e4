// How wide the columns of an appendix are: by the form's own weights, as long as no row grows tall for it. A long Ghi
// chú in a narrow column would make a row a third of a page; width is taken for it where it costs least.

import type { DocumentTable } from '../../core/report/document';
import { parseArea } from '../../core/workbook/address';
import { lineWidth, mm, pt } from './measures';
import { plainText } from './runs';

export interface Columns {
  /** Twentieths of a point; together the width of the table. */
  readonly widths: readonly number[];
  /** Of each row of the body: how many lines its tallest cell has, about. */
  readonly lines: readonly number[];
}

/** Widths of what stands in a cell, in twentieths of a point. */
interface Content {
  /** Of each line that is broken on purpose. */
  readonly lines: readonly number[];
  /** Of the longest piece that should not be torn. */
  readonly piece: number;
}

/** A longer piece must break after all. */
const LONGEST_PIECE = mm(32);
/** Where no row has more lines than this the form's widths stand: appendices of one report look alike. */
const TALL = 6;
/** By how much a column may grow at a time: first by much, then by little. */
const STEPS = [mm(16), mm(8), mm(4)] as const;
/** From this many lines on, a quarter of a page, each costs more than the one before. */
const VERY_TALL = 14;
/** What a column keeps at least of the form's width: another one's long text makes none of them hard to read. */
const MOST_GIVEN = 0.5;
/** More rows than this tell nothing new of a table. */
const MOST_ROWS = 400;

/**
 * @param width of the table.
 * @param padding left and right in every cell. Lengths in twentieths of a point.
 */
export function columnsOf(model: DocumentTable, width: number, padding: number, points: number): Columns {
  const rows = model.rows.map(({ cells, bold }) =>
    model.widths.map((_, column) => contentOf(plainText(cells[column]?.runs ?? []), points, bold)),
  );
  const least = model.widths.map(
    (_, column) =>
      Math.min(LONGEST_PIECE, Math.max(titlePiece(model, column, points), ...piecesOf(rows, column))) +
      2 * padding,
  );
  const start = startWidths(model.widths, least, width);
  const limits = start.map((one, column) => Math.max(least[column] ?? 0, one * MOST_GIVEN));
  const widths = balanced(start, limits, sample(rows), padding);
  return { widths, lines: rows.map((row) => linesIn(row, widths, padding)) };
}

function contentOf(text: string, points: number, bold: boolean): Content {
  // Lines broken on purpose ("Chưa = 0") stay whole; other text breaks between words.
  const lines = text.split('\n');
  const pieces = lines.length > 1 ? lines : text.split(' ');
  const widthOf = (piece: string): number => lineWidth(piece, points, bold);
  return { lines: lines.map(widthOf), piece: Math.max(...pieces.map(widthOf)) };
}

const piecesOf = (rows: readonly (readonly Content[])[], column: number): readonly number[] =>
  rows.map((row) => row[column]?.piece ?? 0);

/** The longest word, or pair of them, of the titles that stand over one column alone. */
function titlePiece(model: DocumentTable, column: number, points: number): number {
  const wide = model.headerMerges
    .flatMap((text) => parseArea(text) ?? [])
    .filter(({ left, right }) => right > left);
  return model.header.reduce((longest, texts, row) => {
    const isShared = wide.some(
      ({ left, right, top, bottom }) => column >= left && column <= right && row >= top && row <= bottom,
    );
    // Two words, "Ghi chú", stay on one line.
    const words = isShared ? [] : (texts[column] ?? '').split(/\s+/);
    const pieces = words.length === 2 ? [words.join(' ')] : words;
    return pieces.reduce((most, word) => Math.max(most, lineWidth(word, points, true)), longest);
  }, 0);
}

/** The form's weights, but no column narrower than its longest word; the widest one gives what the others need. */
function startWidths(weights: readonly number[], least: readonly number[], width: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight, column) =>
    Math.max(Math.round((width * weight) / total), least[column] ?? 0),
  );
  const widest = shares.indexOf(Math.max(...shares));
  const excess = shares.reduce((sum, share) => sum + share, 0) - width;
  return shares.map((share, column) => (column === widest ? share - excess : share));
}

/** Rows spread over the whole table. */
function sample<T>(rows: readonly T[]): readonly T[] {
  const each = Math.ceil(rows.length / MOST_ROWS);
  return each <= 1 ? rows : rows.filter((_, at) => at % each === 0);
}

/** Width goes from one column to another as long as the table gets shorter by it. */
function balanced(
  start: readonly number[],
  least: readonly number[],
  rows: readonly (readonly Content[])[],
  padding: number,
): readonly number[] {
  if (rows.every((row) => linesIn(row, start, padding) <= TALL)) return start;
  let widths = start;
  let height = heightOf(rows, widths, padding);
  for (const step of STEPS) {
    for (let moves = 0; moves < start.length * 8; moves += 1) {
      const better = bestMove(widths, least, step, (tried) => heightOf(rows, tried, padding));
      if (better === null || better.height >= height) break;
      ({ widths, height } = better);
    }
  }
  return widths;
}

function bestMove(
  widths: readonly number[],
  least: readonly number[],
  step: number,
  heightWith: (widths: readonly number[]) => number,
): { readonly widths: readonly number[]; readonly height: number } | null {
  let best: { readonly widths: readonly number[]; readonly height: number } | null = null;
  for (const [from, width] of widths.entries()) {
    if (width - step < (least[from] ?? 0)) continue;
    for (const to of widths.keys()) {
      if (to === from) continue;
      const tried = widths.map((one, at) => (at === from ? one - step : at === to ? one + step : one));
      const height = heightWith(tried);
      if (!best || height < best.height) best = { widths: tried, height };
    }
  }
  return best;
}

/** Lines of all rows; those of a very tall row count the more the taller it is. */
function heightOf(rows: readonly (readonly Content[])[], widths: readonly number[], padding: number): number {
  let sum = 0;
  for (const row of rows) {
    const lines = linesIn(row, widths, padding);
    const over = Math.max(0, lines - VERY_TALL);
    sum += lines + over * over;
  }
  return sum;
}

/** Words at the end of a line leave some of it blank. */
const RAGGED = 1.06;

function linesIn(row: readonly Content[], widths: readonly number[], padding: number): number {
  let most = 1;
  for (let column = 0; column < row.length; column += 1) {
    const room = Math.max(pt(6), (widths[column] ?? 0) - 2 * padding);
    let lines = 0;
    for (const width of row[column]?.lines ?? []) {
      lines += width <= room ? 1 : Math.ceil((width * RAGGED) / room);
    }
    if (lines > most) most = lines;
  }
  return most;
}
