// Lines that the chain of an alignment cannot hold because they stand out of their order: rows that were swapped or
// moved. Exact ones are taken, rough ones are doubtful.

import type { SettledChain } from './align';
import type { Line } from './lines';
import type { Pair } from './pair-score';

/** So alike that a line out of its order is the row all the same, where nothing else comes near. */
export const EXACT = 0.93;
/** What anything else must be worse by. */
const CLEAR = 0.3;
/** Less alike than this is another row altogether. */
const ALIKE = 0.8;
const LEAST_SCORE = 0.35;

/** Best score among pairs of one line or one position. */
function bestOf(pairs: readonly Pair[], fits: (pair: Pair) => boolean): number {
  return pairs.reduce((best, pair) => (fits(pair) && pair.score > best ? pair.score : best), 0);
}

/**
 * Adds to a settled chain what stands out of its order.
 * @param pairs all pairs of the table's lines and of those beside it.
 */
export function takeStrays(settled: SettledChain, pairs: readonly Pair[]): SettledChain {
  const taken = [...settled.certain, ...settled.doubtful];
  const lines = new Set(taken.map(({ line }) => line));
  const positions = new Set(taken.map(({ position }) => position));
  const free = pairs.filter(({ line, position }) => !lines.has(line) && !positions.has(position));
  if (free.length === 0) return settled;
  const bound = new Set(settled.certain.map(({ line }) => line));
  const certain: Pair[] = [];
  const doubtful: Pair[] = [];
  for (const line of new Set(free.map((pair) => pair.line))) {
    const own = free.filter((pair) => pair.line === line).sort((a, b) => b.score - a.score);
    const [best] = own;
    if (!best) continue;
    const other = bestOf(pairs, (pair) => pair.line === line && pair.position !== best.position);
    const rival = bestOf(
      pairs,
      (pair) => pair.position === best.position && pair.line !== line && !bound.has(pair.line),
    );
    const next = Math.max(other, rival);
    const clear = next === 0 || best.score - next >= CLEAR;
    if (best.similarity >= EXACT && clear) certain.push(best);
    else {
      const plausible = ({ similarity, score }: Pair) =>
        similarity >= EXACT || (similarity >= ALIKE && score >= LEAST_SCORE);
      if (plausible(best) && best.score >= other) doubtful.push(...own.filter(plausible));
    }
  }
  return { certain: [...settled.certain, ...certain], doubtful: [...settled.doubtful, ...doubtful] };
}

/**
 * Pairs of a chain that a code speaks for while the label is, word for word, that of another row. Two lines that hold
 * each other's labels were swapped and numbered anew: the words tell. Where only one line is so, nobody can tell from
 * outside what is meant.
 */
export function contradicted(
  settled: SettledChain,
  pairs: readonly Pair[],
  lines: readonly Line[],
): SettledChain {
  const rough = settled.certain.filter(({ similarity }) => similarity < EXACT);
  if (rough.length === 0) return settled;
  const holder = new Map(settled.certain.map((pair) => [pair.position, pair]));
  const exact = (line: number, position: number): Pair | undefined =>
    pairs.find((one) => one.line === line && one.position === position && one.similarity >= EXACT);
  const doubtful = new Set<Pair>(settled.doubtful);
  const swapped = new Map<Pair, Pair>();
  const wrong = new Set<Pair>();
  for (const pair of rough) {
    for (const other of pairs) {
      if (other.line !== pair.line || other.position === pair.position || other.similarity < EXACT) continue;
      const held = holder.get(other.position);
      if (held && held.similarity >= EXACT) {
        if (lines[held.line]?.match.key !== lines[pair.line]?.match.key) continue;
        // The same row once more, which only its place made another one.
        doubtful.add(other).add(held);
        if (pair.codeAgrees) doubtful.add(pair);
        else wrong.add(pair);
        continue;
      }
      if (held && exact(held.line, pair.position)) {
        swapped.set(pair, other);
        continue;
      }
      doubtful.add(pair).add(other);
      if (held) doubtful.add(held);
    }
  }
  return {
    certain: settled.certain
      .filter((pair) => !doubtful.has(pair) && !wrong.has(pair))
      .map((pair) => swapped.get(pair) ?? pair),
    doubtful: [...doubtful],
  };
}

/** How far below or above a row its second copy stands. */
const NEAR = 3;

/**
 * Rows typed a second time close by, in the same words but for a letter, of which the codes do not tell which is
 * meant. Codes that somebody counted anew tell nothing.
 */
export function typedTwice(
  settled: SettledChain,
  pairs: readonly Pair[],
  lines: readonly Line[],
): SettledChain {
  const bound = new Map(settled.certain.map((pair) => [pair.position, pair]));
  const taken = new Set([...settled.certain, ...settled.doubtful].map(({ line }) => line));
  const doubtful = new Set<Pair>(settled.doubtful);
  const coded = settled.certain.filter(({ codeAgrees }) => codeAgrees).length * 2 >= settled.certain.length;
  for (const copy of pairs) {
    const first = bound.get(copy.position);
    if (!first || taken.has(copy.line) || Math.abs(first.line - copy.line) > NEAR) continue;
    const [own, other] = [lines[first.line], lines[copy.line]];
    // Only a code that is the row's own on one line and another one on the second tells them apart.
    const next = settled.certain.find(({ line }) => line > Math.max(first.line, copy.line));
    // Counted on from here: the second copy only shifted the numbers of all rows below.
    const counted = next !== undefined && next.position > copy.position && !next.codeAgrees;
    const told =
      coded && !counted && first.codeAgrees && !copy.codeAgrees && (other?.code.keys.length ?? 0) > 0;
    if (!own || !other || told) continue;
    const alike =
      (first.similarity >= EXACT && copy.similarity >= EXACT) ||
      (first.codeAgrees && copy.codeAgrees && copy.similarity >= ALIKE);
    if (alike || own.match.key === other.match.key) doubtful.add(first).add(copy);
  }
  return { certain: settled.certain.filter((pair) => !doubtful.has(pair)), doubtful: [...doubtful] };
}
