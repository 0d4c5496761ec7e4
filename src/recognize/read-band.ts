// A band made ready for alignment: its lines, and for every template the pairs that may match.

import type { SheetSnapshot } from '../core/workbook';
import { linesIn, skipCosts } from './align';
import type { Band } from './bands';
import { type Line, readLines } from './lines';
import { type Pair, scorePair } from './pair-score';
import type { TemplateIndex } from './template-index';

/** Positions of lines in a band: the first, and the one after the last. */
export type Region = readonly [from: number, end: number];

export interface ReadBand {
  readonly sheet: SheetSnapshot;
  readonly band: Band;
  readonly lines: readonly Line[];
  /** Templates that may stand here, by number; pairs sorted by line, then by falling position. */
  readonly pairs: ReadonlyMap<number, readonly Pair[]>;
  /** The same for templates of which too little was seen to be certain; not sorted. */
  readonly weak: ReadonlyMap<number, readonly Pair[]>;
  /** Sorted pairs of a template in a region, whether strong or weak. */
  readonly pairsIn: (template: number, region: Region) => readonly Pair[];
  readonly costs: (template: number) => Float64Array;
}

/** Fewer rows are no table, unless the form has no more. */
const FEWEST_PAIRS = 3;
/** A form of which a level left out its rows still counts when what is there agrees to the letter. */
export const LEAST_COVERAGE_EXACT = 0.34;

/** How many rows of a form with so many rows must be found at least. */
export const fewest = (rows: number): number => Math.min(FEWEST_PAIRS, rows);

/** Cheap bound before anything is aligned. */
export function mayCover(pairs: readonly Pair[], rows: number): boolean {
  if (pairs.length < fewest(rows) || pairs.length < rows * LEAST_COVERAGE_EXACT) return false;
  return new Set(pairs.map(({ position }) => position)).size >= rows * LEAST_COVERAGE_EXACT;
}

const inChainOrder = (a: Pair, b: Pair): number => a.line - b.line || b.position - a.position;

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
  const weak = new Map<number, readonly Pair[]>();
  for (const [number, list] of pairs) {
    if (mayCover(list, index.templates[number]?.rows.length ?? 0)) {
      list.sort(inChainOrder);
    } else {
      pairs.delete(number);
      weak.set(number, list);
    }
  }
  const pairsIn = (number: number, [from, end]: Region): readonly Pair[] => {
    const all = pairs.get(number) ?? [...(weak.get(number) ?? [])].sort(inChainOrder);
    return from <= 0 && end >= lines.length ? all : linesIn(all, from, end);
  };
  const known = new Map<number, Float64Array>();
  const costs = (number: number): Float64Array => {
    const before = known.get(number);
    if (before) return before;
    const all = pairs.get(number) ?? weak.get(number) ?? [];
    const fresh = skipCosts(lines, new Set(all.map(({ line }) => line)));
    known.set(number, fresh);
    return fresh;
  };
  return { sheet, band, lines, pairs, weak, pairsIn, costs };
}
