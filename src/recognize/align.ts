// Global alignment of a band's lines with a template's rows: the best chain of pairs that rises in both, with
// costs for what it skips. Sparse dynamic programming over the pairs that can match at all, O(k log k).

import { firstAt } from '../core/number/sorted';
import type { Line } from './lines';
import type { Pair } from './pair-score';

export interface Chain {
  readonly pairs: readonly Pair[];
  readonly score: number;
}

/** A template row that the sheet leaves out. */
const SKIPPED_ROW = 0.005;
/** A line of the sheet between two matches: foreign to the template, or alike to one of its rows. */
const FOREIGN_LINE = 0.01;
const KNOWN_LINE = 0.08;
/** A pair is certain only when every chain without it is at least this much worse. */
const MARGIN = 0.15;

/** Highest value before a position: prefix maxima in a Fenwick tree. */
class PrefixMaximum {
  private readonly best: Float64Array;
  private readonly from: Int32Array;

  constructor(size: number) {
    this.best = new Float64Array(size + 2).fill(Number.NEGATIVE_INFINITY);
    this.from = new Int32Array(size + 2).fill(-1);
  }

  put(position: number, value: number, from: number): void {
    for (let n = position + 1; n < this.best.length; n += n & -n) {
      if (value > (this.best[n] ?? 0)) {
        this.best[n] = value;
        this.from[n] = from;
      }
    }
  }

  /** Best among positions below `position`. */
  before(position: number): { readonly value: number; readonly from: number } {
    let value = Number.NEGATIVE_INFINITY;
    let from = -1;
    for (let n = position; n > 0; n -= n & -n) {
      if ((this.best[n] ?? value) > value) {
        value = this.best[n] ?? value;
        from = this.from[n] ?? -1;
      }
    }
    return { value, from };
  }
}

/** Cost of skipping the lines before each line, summed from the first one. */
export function skipCosts(lines: readonly Line[], known: ReadonlySet<number>): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  for (const [n, line] of lines.entries()) {
    const own = known.has(n) ? KNOWN_LINE : FOREIGN_LINE;
    sums[n + 1] = (sums[n] ?? 0) + own + line.breakBefore;
  }
  return sums;
}

interface Scores {
  /** Best chain that ends with the pair, its own score included. */
  readonly upTo: Float64Array;
  readonly previous: Int32Array;
}

/** A break before a line counts for any chain that passes it, also where the line itself is matched. */
export function forward(
  pairs: readonly Pair[],
  rows: number,
  lines: readonly Line[],
  costs: Float64Array,
): Scores {
  const upTo = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  const tree = new PrefixMaximum(rows);
  for (const [n, pair] of pairs.entries()) {
    const { value, from } = tree.before(pair.position);
    const entry =
      (costs[pair.line] ?? 0) + (lines[pair.line]?.breakBefore ?? 0) + SKIPPED_ROW * pair.position;
    const chained = value - entry;
    const gains = from >= 0 && chained > 0;
    upTo[n] = pair.score + (gains ? chained : 0);
    previous[n] = gains ? from : -1;
    const exit = (costs[pair.line + 1] ?? 0) + SKIPPED_ROW * (pair.position + 1);
    tree.put(pair.position, (upTo[n] ?? 0) + exit, n);
  }
  return { upTo, previous };
}

/** Best chain that begins with each pair. */
function backward(
  pairs: readonly Pair[],
  rows: number,
  lines: readonly Line[],
  costs: Float64Array,
): Float64Array {
  const from = new Float64Array(pairs.length);
  const tree = new PrefixMaximum(rows);
  // Positions are mirrored, so that "after" becomes "before". Pairs of one line stand with falling position:
  // read backwards they rise, hence each line is put into the tree only when it is finished.
  let pending: number[] = [];
  let line = -1;
  for (let n = pairs.length - 1; n >= 0; n -= 1) {
    const pair = pairs[n];
    if (!pair) continue;
    if (pair.line !== line) {
      for (const p of pending) putMirrored(tree, pairs, p, rows, lines, costs, from);
      pending = [];
      line = pair.line;
    }
    const { value } = tree.before(rows - 1 - pair.position);
    const chained = value + (costs[pair.line + 1] ?? 0) + SKIPPED_ROW * (pair.position + 1);
    from[n] = pair.score + Math.max(0, chained);
    pending.push(n);
  }
  return from;
}

function putMirrored(
  tree: PrefixMaximum,
  pairs: readonly Pair[],
  n: number,
  rows: number,
  lines: readonly Line[],
  costs: Float64Array,
  from: Float64Array,
): void {
  const pair = pairs[n];
  if (!pair) return;
  const entry = (costs[pair.line] ?? 0) + (lines[pair.line]?.breakBefore ?? 0) + SKIPPED_ROW * pair.position;
  tree.put(rows - 1 - pair.position, (from[n] ?? 0) - entry, n);
}

/** The best chain; pairs must be sorted by line, then by falling position. null where there is no pair. */
export function bestChain(
  pairs: readonly Pair[],
  rows: number,
  lines: readonly Line[],
  costs: Float64Array,
): Chain | null {
  const { upTo, previous } = forward(pairs, rows, lines, costs);
  let last = -1;
  for (const [n, score] of upTo.entries()) if (last < 0 || score > (upTo[last] ?? 0)) last = n;
  if (last < 0) return null;
  const chain: Pair[] = [];
  for (let n = last; n >= 0; n = previous[n] ?? -1) {
    const pair = pairs[n];
    if (pair) chain.push(pair);
  }
  return { pairs: chain.reverse(), score: upTo[last] ?? 0 };
}

/** Lines beside a table that may still be meant for it: its last row typed twice, a row moved out of it. */
export const REACH = 3;

/** First and last line of a table with those beside it that no header or title parts from it. */
export function reachOf(from: number, to: number, lines: readonly Line[]): readonly [number, number] {
  let first = from;
  while (first > 0 && from - first < REACH && (lines[first]?.breakBefore ?? 0) === 0) first -= 1;
  let last = to;
  while (last + 1 < lines.length && last - to < REACH && (lines[last + 1]?.breakBefore ?? 0) === 0) last += 1;
  return [first, last];
}

/** The pairs, sorted by line, of the lines `from` ≤ line < `end`: many tables in a band take a part each. */
export const linesIn = (pairs: readonly Pair[], from: number, end: number): readonly Pair[] =>
  pairs.slice(
    firstAt(pairs, ({ line }) => line >= from),
    firstAt(pairs, ({ line }) => line >= end),
  );

/** A chain with what else its lines might be. */
export interface SettledChain {
  /** Pairs that nothing else could replace at about the same score. */
  readonly certain: readonly Pair[];
  /** Every pair, of the chain or not, that stands against another one at about the same score. */
  readonly doubtful: readonly Pair[];
}

/**
 * Parts what is certain of a chain from what is not: a line that might as well be another row (equal labels, no
 * codes, the heading gone), or a row that might as well be another line, is not guessed.
 */
export function settleChain(
  chain: Chain,
  pairs: readonly Pair[],
  rows: number,
  lines: readonly Line[],
  costs: Float64Array,
): SettledChain {
  const [first, last] = reachOf(chain.pairs[0]?.line ?? 0, chain.pairs.at(-1)?.line ?? 0, lines);
  const inside = linesIn(pairs, first, last + 1);
  if (inside.length === chain.pairs.length) return { certain: chain.pairs, doubtful: [] };
  const { upTo } = forward(inside, rows, lines, costs);
  const from = backward(inside, rows, lines, costs);
  const byLine = new Map<number, Pair>(chain.pairs.map((pair) => [pair.line, pair]));
  const byPosition = new Map<number, Pair>(chain.pairs.map((pair) => [pair.position, pair]));
  const doubtful = new Set<Pair>();
  for (const [n, rival] of inside.entries()) {
    const through = (upTo[n] ?? 0) + (from[n] ?? 0) - rival.score;
    if (through < chain.score - MARGIN) continue;
    for (const pair of [byLine.get(rival.line), byPosition.get(rival.position)]) {
      if (pair && (pair.line !== rival.line || pair.position !== rival.position)) {
        doubtful.add(pair);
        doubtful.add(rival);
      }
    }
  }
  return { certain: chain.pairs.filter((pair) => !doubtful.has(pair)), doubtful: [...doubtful] };
}
