// Which template stands where in a band: best chain first, then the same for what is left above and below it.

import type { SheetSnapshot } from '../core/workbook';
import { bestChain, type Chain, certainPairs, skipCosts } from './align';
import type { Band } from './bands';
import { type Line, readLines } from './lines';
import { type Pair, scorePair } from './pair-score';
import type { IndexedTemplate, TemplateIndex } from './template-index';

/** A table that was found in a band. */
export interface Found {
  readonly template: IndexedTemplate;
  readonly pairs: readonly Pair[];
  /** Lines of the chain, first and last, as positions in the band. */
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** A band made ready: its lines, and for every template the pairs that may match. */
export interface ReadBand {
  readonly sheet: SheetSnapshot;
  readonly band: Band;
  readonly lines: readonly Line[];
  /** By template number; sorted by line, then by falling position. */
  readonly pairs: ReadonlyMap<number, readonly Pair[]>;
  readonly costs: ReadonlyMap<number, Float64Array>;
}

/** Below these a region is left alone: no table is better than a wrong one. */
const FEWEST_PAIRS = 3;
const LEAST_COVERAGE = 0.5;
/** A form of which a level left out its rows still counts when what is there agrees to the letter. */
const LEAST_COVERAGE_EXACT = 0.34;
const EXACT = 0.93;
const LEAST_SIMILARITY = 0.7;
/** Matches among the lines that the table spans. */
const LEAST_DENSITY = 0.4;
/** What each template row without a line costs a template against its rivals. */
const MISSING_ROW = 0.15;
/** How much the set that fits the whole workbook, and a title that names the form, count between near equals. */
const PREFERENCE = 0.02;

/** Lines and pairs of a band. */
export function readBand(sheet: SheetSnapshot, band: Band, index: TemplateIndex): ReadBand {
  const lines = readLines(band, index);
  const pairs = new Map<number, Pair[]>();
  for (const [n, line] of lines.entries()) {
    for (const candidate of line.match.candidates) {
      const pair = scorePair(line, n, candidate);
      if (!pair) continue;
      const list = pairs.get(candidate.row.template);
      if (list) list.push(pair);
      else pairs.set(candidate.row.template, [pair]);
    }
  }
  const costs = new Map<number, Float64Array>();
  for (const [number, list] of pairs) {
    const size = index.templates[number]?.rows.length ?? 0;
    if (!mayCover(list, size)) {
      pairs.delete(number);
      continue;
    }
    list.sort((a, b) => a.line - b.line || b.position - a.position);
    costs.set(number, skipCosts(lines, new Set(list.map(({ line }) => line))));
  }
  return { sheet, band, lines, pairs, costs };
}

/** Cheap bound before anything is aligned. */
function mayCover(pairs: readonly Pair[], rows: number): boolean {
  if (pairs.length < fewest(rows) || pairs.length < rows * LEAST_COVERAGE_EXACT) return false;
  return new Set(pairs.map(({ position }) => position)).size >= rows * LEAST_COVERAGE_EXACT;
}

const fewest = (rows: number): number => Math.min(FEWEST_PAIRS, rows);

function isTable(chain: Chain, rows: number): boolean {
  const matched = chain.pairs.length;
  const first = chain.pairs[0]?.line ?? 0;
  const last = chain.pairs.at(-1)?.line ?? 0;
  const similarity = chain.pairs.reduce((sum, pair) => sum + pair.similarity, 0) / matched;
  const least = similarity >= EXACT ? LEAST_COVERAGE_EXACT : LEAST_COVERAGE;
  return (
    matched >= fewest(rows) &&
    similarity >= LEAST_SIMILARITY &&
    matched * similarity >= least * rows &&
    matched >= LEAST_DENSITY * (last - first + 1)
  );
}

/** The table of one template between two lines, ranked; null where there is none. */
function findTemplate(
  read: ReadBand,
  number: number,
  from: number,
  to: number,
  index: TemplateIndex,
): Found | null {
  const template = index.templates[number];
  const costs = read.costs.get(number);
  const all = read.pairs.get(number) ?? [];
  if (!template || !costs) return null;
  const whole = from === 0 && to === read.lines.length;
  const pairs = whole ? all : all.filter(({ line }) => from <= line && line < to);
  const rows = template.rows.length;
  if (!mayCover(pairs, rows)) return null;
  const chain = bestChain(pairs, rows, read.lines, costs);
  if (!chain || !isTable(chain, rows)) return null;
  const certain = certainPairs(chain, pairs, rows, read.lines, costs);
  if (certain.length < fewest(rows)) return null;
  return {
    template,
    pairs: certain,
    from: chain.pairs[0]?.line ?? 0,
    to: chain.pairs.at(-1)?.line ?? 0,
    rank: chain.score - MISSING_ROW * (rows - chain.pairs.length),
  };
}

function findAll(read: ReadBand, from: number, to: number, index: TemplateIndex): Found[] {
  const found: Found[] = [];
  for (const number of read.pairs.keys()) {
    const table = findTemplate(read, number, from, to, index);
    if (table) found.push(table);
  }
  return found;
}

/** Rank of each set in a band, summed over its templates; tells which set the workbook was made from. */
export function setRanks(read: ReadBand, index: TemplateIndex): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { template, rank } of findAll(read, 0, read.lines.length, index)) {
    ranks.set(template.set.id, (ranks.get(template.set.id) ?? 0) + rank);
  }
  return ranks;
}

/** Rows above a table in which its title is looked for. */
const TITLE_REACH = 8;

/** How many of the form's number and title stand in the rows above a line, 0…1. */
function titleShare(read: ReadBand, found: Found, index: TemplateIndex): number {
  const { titles } = found.template;
  const first = read.lines[found.from]?.row ?? 0;
  const seen = new Set<string>();
  for (const { row, cells } of read.sheet.rows) {
    if (row >= first) break;
    if (row < first - TITLE_REACH) continue;
    for (const { cell } of cells) {
      if (typeof cell.content !== 'string') continue;
      const text = ` ${index.fold(cell.content)} `;
      for (const title of titles) if (text.includes(` ${title} `)) seen.add(title);
    }
  }
  return titles.length === 0 ? 0 : seen.size / titles.length;
}

/** Every table of a band, from top to bottom. */
export function chooseTables(read: ReadBand, index: TemplateIndex, preferred: string | null): Found[] {
  const chosen: Found[] = [];
  const open: (readonly [number, number])[] = [[0, read.lines.length]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const found = findAll(read, from, to, index);
    const weigh = (one: Found) =>
      one.rank +
      Math.abs(one.rank) *
        PREFERENCE *
        ((one.template.set.id === preferred ? 1 : 0) + titleShare(read, one, index));
    const [best] = found.map((one) => ({ one, weight: weigh(one) })).sort((a, b) => b.weight - a.weight);
    if (!best) continue;
    chosen.push(best.one);
    open.push([from, best.one.from], [best.one.to + 1, to]);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
