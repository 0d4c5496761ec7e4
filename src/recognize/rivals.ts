// Pairs of a settled chain whose line might as well be another row that nothing was found for: equal labels under a
// heading that the sheet leaves out, labels so roughly alike that two rows come into question.

import { splitTail } from '../core/form/figure-tail';
import { toPlainText } from '../core/number/decimal';
import { readFigureText } from '../core/number/vietnamese-number';
import { cellIn } from '../core/workbook/workbook';
import type { SettledChain } from './align';
import type { Found } from './found';
import { type Pair, ratePair } from './pair-score';
import type { ReadBand } from './read-band';
import { EXACT } from './stray';
import type { IndexedRow } from './template-index';

/** A row nearly as alike as the one that was taken. */
const NEAR = 0.15;
/** How far a rate and its parts may differ, in percentage points: rates are rounded. */
const ROUNDED = 0.6;

/**
 * Makes doubtful what has a rival among the rows between its neighbours.
 * @param open pairs of the lines of which nobody has said yet what they are.
 */
export function rivalled(
  settled: SettledChain,
  open: readonly Pair[],
  read: ReadBand,
  found: Found,
): SettledChain {
  const { rows } = found.template;
  if (settled.certain.length >= rows.length) return settled;
  const byPosition = new Map(settled.certain.map((pair) => [pair.position, pair]));
  const taken = new Set([...settled.certain, ...settled.doubtful].map(({ position }) => position));
  const lines = new Set(open.map(({ line }) => line));
  const certain = [...settled.certain].sort((a, b) => a.line - b.line);
  const doubtful = new Set<Pair>(settled.doubtful);
  for (const [n, pair] of certain.entries()) {
    const line = read.lines[pair.line];
    const own = rows[pair.position];
    if (!line || !own || pair.codeAgrees || !lines.has(pair.line)) continue;
    const above = certain.slice(0, n).findLast(({ position }) => position < pair.position)?.position ?? -1;
    const below =
      certain.slice(n + 1).find(({ position }) => position > pair.position)?.position ?? rows.length;
    const least = pair.similarity >= EXACT ? EXACT : pair.similarity - NEAR;
    for (const candidate of line.match.candidates) {
      const { row, similarity } = candidate;
      if (row.template !== found.number || similarity < least || taken.has(row.position)) continue;
      if (row.position <= above || row.position >= below) continue;
      if (row.unit !== own.unit && line.unit !== '' && line.unit !== row.unit) continue;
      if (row.label === own.label && isSettledByGroup(pair, byPosition, read, rows)) continue;
      doubtful.add(pair).add(ratePair(line, pair.line, candidate, read.trustsCodes(found.number)));
    }
  }
  return { certain: settled.certain.filter((pair) => !doubtful.has(pair)), doubtful: [...doubtful] };
}

/**
 * True where a row of an equal label under another heading is out of the question: the line's own heading stands above
 * it, and its figures agree with those beside it, or the whole group is there and they do not disagree.
 */
function isSettledByGroup(
  pair: Pair,
  byPosition: ReadonlyMap<number, Pair>,
  read: ReadBand,
  rows: readonly IndexedRow[],
): boolean {
  const level = rows[pair.position]?.row.level ?? 0;
  const upper = rows.slice(0, pair.position).findLastIndex(({ row }) => row.level < level);
  const heading = byPosition.get(upper);
  if (!heading || heading.line > pair.line) return false;
  const end = rows.findIndex(({ row, position }) => position > upper && row.level < level);
  const siblings = rows.filter(
    ({ row, position }) => position > upper && (end < 0 || position < end) && row.level === level,
  );
  const figures = siblings.map(({ position }) => figureOf(byPosition.get(position), read));
  const own = figureOf(pair, read);
  const whole = siblings.every(({ position }) => byPosition.has(position));
  const rate = rows[upper]?.row.unit === '%' ? figureOf(heading, read) : null;
  if (rate === null || own === null) return whole;
  const others = figures.filter(
    (one, n): one is number => one !== null && siblings[n]?.position !== pair.position,
  );
  if (others.length === 0) return whole;
  return others.some((other) => isRate(rate, own, other));
}

/** The rate is one of the two figures as a share of the other. */
function isRate(rate: number, a: number, b: number): boolean {
  const most = Math.max(a, b);
  return most === 0 ? rate === 0 || rate === 100 : Math.abs((100 * Math.min(a, b)) / most - rate) <= ROUNDED;
}

function figureOf(pair: Pair | undefined, read: ReadBand): number | null {
  const content = cellIn(pair && read.lines[pair.line]?.source, read.band.layout.value)?.content;
  if (typeof content === 'number') return content;
  if (typeof content !== 'string') return null;
  const text = readFigureText(splitTail(content)?.bare ?? content);
  // Two readings ("6.011") compare nothing for certain.
  const [only, second] = text.kind === 'figure' ? text.readings : [];
  return only && !second ? Number(toPlainText(only.value)) : null;
}
