// The best chains of one template in parts of a band. Many tables in a band are taken one after the other: what is
// below a table that was taken is mostly chained as before, so that the walk over all pairs is made once.

import { firstAt } from '../core/number/sorted';
import { type Chain, forward } from './align';
import type { Line } from './lines';
import type { Pair } from './pair-score';

/** One walk over the pairs `first` ≤ n < `end`, and what was found. Numbers of pairs are counted from `first`. */
class Walk {
  /** Per node of a binary tree over the pairs: the first pair with the best chain that ends with it. */
  private readonly best: Int32Array;
  /** Per node: the lowest pair with which one of the chains begins. */
  private readonly begin: Int32Array;
  private readonly length: number;

  constructor(
    readonly first: number,
    readonly end: number,
    private readonly upTo: Float64Array,
    private readonly previous: Int32Array,
  ) {
    const { length } = upTo;
    this.length = length;
    this.best = new Int32Array(2 * length);
    this.begin = new Int32Array(2 * length);
    for (let n = 0; n < length; n += 1) {
      const before = previous[n] ?? -1;
      this.best[length + n] = n;
      this.begin[length + n] = before < 0 ? n : (this.begin[length + before] ?? n);
    }
    for (let node = length - 1; node > 0; node -= 1) {
      this.best[node] = this.better(this.best[2 * node] ?? 0, this.best[2 * node + 1] ?? 0);
      this.begin[node] = Math.min(this.begin[2 * node] ?? 0, this.begin[2 * node + 1] ?? 0);
    }
  }

  private better(a: number, b: number): number {
    const more = (this.upTo[a] ?? 0) - (this.upTo[b] ?? 0);
    return more > 0 || (more === 0 && a < b) ? a : b;
  }

  /** Last pair of the best chain among the pairs from `low` to before `high`; null where one begins before `low`. */
  bestIn(low: number, high: number): number | null {
    if (low < this.first || high > this.end) return null;
    let best = low - this.first;
    let left = best + this.length;
    let right = high - this.first + this.length;
    while (left < right) {
      if (left % 2 === 1) {
        if ((this.begin[left] ?? 0) < low - this.first) return null;
        best = this.better(best, this.best[left] ?? best);
        left += 1;
      }
      if (right % 2 === 1) {
        right -= 1;
        if ((this.begin[right] ?? 0) < low - this.first) return null;
        best = this.better(best, this.best[right] ?? best);
      }
      left >>= 1;
      right >>= 1;
    }
    return best;
  }

  /** The chain that ends with a pair. */
  chain(last: number, pairs: readonly Pair[]): Chain {
    const chain: Pair[] = [];
    for (let n = last; n >= 0; n = this.previous[n] ?? -1) {
      const pair = pairs[this.first + n];
      if (pair) chain.push(pair);
    }
    return { pairs: chain.reverse(), score: this.upTo[last] ?? 0 };
  }
}

/** So many walks are kept: the one over the whole band, and those over the parts looked at last. */
const KEPT = 4;

export class Chains {
  private readonly walks: Walk[] = [];

  /** @param pairs of the band, sorted by line, then by falling position. */
  constructor(
    private readonly pairs: readonly Pair[],
    private readonly rows: number,
    private readonly lines: readonly Line[],
    private readonly costs: Float64Array,
  ) {}

  /** The best chain of the lines `from` ≤ line < `end`, as if there were no others; null where there is no pair. */
  bestIn([from, end]: readonly [from: number, end: number]): Chain | null {
    const low = firstAt(this.pairs, ({ line }) => line >= from);
    const high = firstAt(this.pairs, ({ line }) => line >= end);
    if (low >= high) return null;
    for (const walk of this.walks) {
      const last = walk.bestIn(low, high);
      if (last !== null) return walk.chain(last, this.pairs);
    }
    const fresh = this.walk(low, high);
    if (this.walks.length >= KEPT) this.walks.splice(1, 1);
    this.walks.push(fresh);
    return fresh.chain(fresh.bestIn(low, high) ?? 0, this.pairs);
  }

  private walk(low: number, high: number): Walk {
    const part = this.pairs.slice(low, high);
    const { upTo, previous } = forward(part, this.rows, this.lines, this.costs);
    return new Walk(low, high, upTo, previous);
  }
}
