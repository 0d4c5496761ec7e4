// A band made ready for alignment: its lines, and for every template the pairs that may match.

import { firstAt } from '../core/number/sorted';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { linesIn, skipCosts } from './align';
import type { Band } from './bands';
import { Chains } from './chains';
import { type Line, readLines, withoutUnits } from './lines';
import { type Pair, ratePair } from './pair-score';
import { EXACT } from './stray';
import type { TemplateIndex } from './template-index';

/** Positions of lines in a band: the first, and the one after the last. */
export type Region = readonly [from: number, end: number];

export interface ReadBand {
  readonly sheet: SheetSnapshot;
  readonly band: Band;
  readonly lines: readonly Line[];
  /** Rows of the sheet that hold a single unit's share of the row above. */
  readonly units: readonly number[];
  /** Templates that may stand here, by number; pairs sorted by line, then by falling position. */
  readonly pairs: ReadonlyMap<number, readonly Pair[]>;
  /** The same for templates of which too little was seen to be certain; not sorted. */
  readonly weak: ReadonlyMap<number, readonly Pair[]>;
  /** Sorted pairs of a template in a region, whether strong or weak. */
  readonly pairsIn: (template: number, region: Region) => readonly Pair[];
  /** False where too few of the template's rows have pairs in a region. */
  readonly mayStandIn: (template: number, region: Region) => boolean;
  readonly chains: (template: number) => Chains;
  readonly costs: (template: number) => Float64Array;
  /** False where the sheet numbers the rows of the template in a way of its own. */
  readonly trustsCodes: (template: number) => boolean;
}

/** Fewer rows are no table, unless the form has no more. */
const FEWEST_PAIRS = 3;
/** A form of which a level left out its rows still counts when what is there agrees to the letter. */
export const LEAST_COVERAGE_EXACT = 0.34;

/** How many rows of a form with so many rows must be found at least. */
export const fewest = (rows: number): number => Math.min(FEWEST_PAIRS, rows);

/** Cheap bound before anything is aligned, for the pairs `from` ≤ n < `end`. */
function mayCover(pairs: readonly Pair[], rows: number, from = 0, end = pairs.length): boolean {
  const least = rows * LEAST_COVERAGE_EXACT;
  if (end - from < fewest(rows) || end - from < least) return false;
  const seen = new Set<number>();
  for (let n = from; n < end && seen.size < least; n += 1) seen.add(pairs[n]?.position ?? 0);
  return seen.size >= least;
}

const inChainOrder = (a: Pair, b: Pair): number => a.line - b.line || b.position - a.position;

/** Fewer rows known by their words tell nothing of the codes. */
const FEWEST_CODED = 3;

/** Counts, template by template, how many rows that the words tell for certain carry the form's own codes. */
class CodeVotes {
  private readonly coded: Int32Array;
  private readonly agree: Int32Array;
  /** Line by which a template was last counted: equal labels of one form count once a line. */
  private readonly seen: Int32Array;
  private readonly agreed: Int32Array;

  constructor(templates: number) {
    this.coded = new Int32Array(templates);
    this.agree = new Int32Array(templates);
    this.seen = new Int32Array(templates).fill(-1);
    this.agreed = new Int32Array(templates).fill(-1);
  }

  add(template: number, line: number, agrees: boolean): void {
    if (this.seen[template] !== line) {
      this.seen[template] = line;
      this.coded[template] = (this.coded[template] ?? 0) + 1;
    }
    if (agrees && this.agreed[template] !== line) {
      this.agreed[template] = line;
      this.agree[template] = (this.agree[template] ?? 0) + 1;
    }
  }

  /** Templates that the sheet numbers in a way of its own. */
  renumbered(): ReadonlySet<number> {
    const all = new Set<number>();
    for (const [template, coded] of this.coded.entries()) {
      if (coded >= FEWEST_CODED && (this.agree[template] ?? 0) * 2 < coded) all.add(template);
    }
    return all;
  }
}

/** Every pair of a template, rated without its codes. */
function withoutCodes(template: number, lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, n) =>
    line.match.candidates.flatMap((candidate) => {
      if (candidate.row.template !== template) return [];
      const pair = ratePair(line, n, candidate, false);
      return pair.score > 0 ? [pair] : [];
    }),
  );
}

/** A function of a template's number that works each out once. */
function remembered<Value>(work: (number: number) => Value): (number: number) => Value {
  const known = new Map<number, Value>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const fresh = work(number);
    known.set(number, fresh);
    return fresh;
  };
}

/** Lines and pairs of a band. */
export function readBand(sheet: SheetSnapshot, band: Band, index: TemplateIndex): ReadBand {
  const { lines, units } = withoutUnits(readLines(band, index));
  const pairs = new Map<number, Pair[]>();
  const votes = new CodeVotes(index.templates.length);
  for (const [n, line] of lines.entries()) {
    const isCoded = line.code.keys.length > 0;
    for (const candidate of line.match.candidates) {
      const { row, similarity } = candidate;
      const pair = ratePair(line, n, candidate, true);
      if (isCoded && similarity >= EXACT && row.code !== '') votes.add(row.template, n, pair.codeAgrees);
      if (pair.score <= 0) continue;
      const list = pairs.get(row.template);
      if (list) list.push(pair);
      else pairs.set(row.template, [pair]);
    }
  }
  const shifted = votes.renumbered();
  for (const template of shifted) pairs.set(template, withoutCodes(template, lines));
  const weak = new Map<number, readonly Pair[]>();
  for (const [number, list] of pairs) {
    if (mayCover(list, index.templates[number]?.rows.length ?? 0)) {
      list.sort(inChainOrder);
    } else {
      pairs.delete(number);
      weak.set(number, list);
    }
  }
  const sorted = remembered(
    (number) => pairs.get(number) ?? [...(weak.get(number) ?? [])].sort(inChainOrder),
  );
  const rowsOf = (number: number): number => index.templates[number]?.rows.length ?? 0;
  const pairsIn = (number: number, [from, end]: Region): readonly Pair[] => {
    const all = sorted(number);
    return from <= 0 && end >= lines.length ? all : linesIn(all, from, end);
  };
  const mayStandIn = (number: number, [from, end]: Region): boolean => {
    const all = sorted(number);
    const at = (first: number): number => firstAt(all, ({ line }) => line >= first);
    return mayCover(all, rowsOf(number), at(from), at(end));
  };
  const costs = remembered((number) => skipCosts(lines, new Set(sorted(number).map(({ line }) => line))));
  const chains = remembered((number) => new Chains(sorted(number), rowsOf(number), lines, costs(number)));
  const trustsCodes = (number: number): boolean => !shifted.has(number);
  return { sheet, band, lines, units, pairs, weak, pairsIn, mayStandIn, chains, costs, trustsCodes };
}
