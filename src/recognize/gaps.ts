// Rows of a form that nothing was found for, and lines in the same gap that are roughly like them: too little to bind
// them, too much to pass them over.

import type { SettledChain } from './align';
import { sameCode } from './code';
import type { Found } from './found';
import { type Pair, ratePair, sameUnit } from './pair-score';
import type { ReadBand } from './read-band';
import type { IndexedRow } from './template-index';

/** So alike that a line is that row, or a copy of it. */
const ITS_OWN = 0.9;
/** Less alike than this is something of the user's own. */
const LEAST_SIMILARITY = 0.5;

/**
 * Rough pairs between the certain pairs around them, and beside the first and the last of them.
 * @param reach first and last line that may still be meant for the table.
 */
export function gapPairs(
  settled: SettledChain,
  read: ReadBand,
  found: Found,
  reach: readonly [first: number, last: number],
): readonly Pair[] {
  const { number, region } = found;
  const trusted = read.trustsCodes(number);
  const from = Math.max(reach[0], region[0]);
  const to = Math.min(reach[1], region[1] - 1);
  const certain = [...settled.certain].sort((a, b) => a.line - b.line);
  if (certain.length >= to - from + 1 || certain.length >= found.template.rows.length) return [];
  const taken = [...certain, ...settled.doubtful];
  const lines = new Set(taken.map(({ line }) => line));
  const positions = new Set(taken.map(({ position }) => position));
  const rough: Pair[] = [];
  for (let n = from; n <= to; n += 1) {
    const line = read.lines[n];
    if (!line || lines.has(n)) continue;
    const [before, after] = [
      certain.findLast((pair) => pair.line < n),
      certain.find((pair) => pair.line > n),
    ];
    const above = before?.position ?? -1;
    const below = after?.position ?? Number.POSITIVE_INFINITY;
    const isOpen = ({ position }: IndexedRow): boolean =>
      !positions.has(position) && position > above && position < below;
    for (const candidate of line.match.candidates) {
      if (candidate.row.template !== number || !isOpen(candidate.row)) continue;
      if (candidate.similarity >= LEAST_SIMILARITY) rough.push(ratePair(line, n, candidate, trusted));
    }
    // The very code of a row that is missing here, before other words: it may be that row, written much shorter.
    const coded =
      trusted &&
      found.template.rows.find((row) => isOpen(row) && row.code !== '' && sameCode(line.code, row.code));
    if (coded && !rough.some((pair) => pair.line === n && pair.position === coded.position)) {
      rough.push(
        ratePair(line, n, { row: coded, similarity: line.match.alike.get(coded.label) ?? 0 }, trusted),
      );
    }
    // One line in other words where one row is missing, counted in the row's unit: "Vốn đã giải ngân" for "Đã thực hiện".
    if (before?.line !== n - 1 || after?.line !== n + 1 || rough.at(-1)?.line === n) continue;
    // A copy of another row says what it is.
    if (
      line.match.candidates.some(({ row, similarity }) => row.template === number && similarity >= ITS_OWN)
    ) {
      continue;
    }
    const [row, more] = found.template.rows.filter(isOpen);
    if (row && !more && row.unit !== '' && line.unit !== '' && sameUnit(row.unit, line.unit)) {
      rough.push(ratePair(line, n, { row, similarity: line.match.alike.get(row.label) ?? 0 }, trusted));
    }
  }
  return rough;
}
