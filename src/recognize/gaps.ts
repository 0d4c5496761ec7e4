// Rows of a form that nothing was found for, and lines in the same gap that are roughly like them: too little to bind
// them, too much to pass them over.

import type { SettledChain } from './align';
import type { Found } from './choose';
import { sameCode } from './code';
import { type Pair, ratePair } from './pair-score';
import type { ReadBand } from './read-band';
import type { IndexedRow } from './template-index';

/** Less alike than this is something of the user's own. */
const LEAST_SIMILARITY = 0.5;

/** Rough pairs between the certain pairs around them. */
export function gapPairs(settled: SettledChain, read: ReadBand, found: Found): readonly Pair[] {
  const { number, from, to } = found;
  const certain = [...settled.certain].sort((a, b) => a.line - b.line);
  if (certain.length >= to - from + 1 || certain.length >= found.template.rows.length) return [];
  const taken = [...certain, ...settled.doubtful];
  const lines = new Set(taken.map(({ line }) => line));
  const positions = new Set(taken.map(({ position }) => position));
  const rough: Pair[] = [];
  for (let n = from; n <= to; n += 1) {
    const line = read.lines[n];
    if (!line || lines.has(n)) continue;
    const above = certain.findLast((pair) => pair.line < n)?.position ?? -1;
    const below = certain.find((pair) => pair.line > n)?.position ?? Number.POSITIVE_INFINITY;
    const isOpen = ({ position }: IndexedRow): boolean =>
      !positions.has(position) && position > above && position < below;
    for (const candidate of line.match.candidates) {
      if (candidate.row.template !== number || !isOpen(candidate.row)) continue;
      if (candidate.similarity >= LEAST_SIMILARITY) rough.push(ratePair(line, n, candidate));
    }
    // The very code of a row that is missing here, before other words: it may be that row, written much shorter.
    const coded = found.template.rows.find(
      (row) => isOpen(row) && row.code !== '' && sameCode(line.code, row.code),
    );
    if (coded && !rough.some((pair) => pair.line === n && pair.position === coded.position)) {
      rough.push(ratePair(line, n, { row: coded, similarity: line.match.alike.get(coded.label) ?? 0 }));
    }
  }
  return rough;
}
