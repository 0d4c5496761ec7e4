// Doubtful pairs of a table, sorted out: what hangs together, what needs no person, what is one question.

import { kindOf } from '../core/form/template';
import { isBlank } from '../core/workbook/workbook';
import type { Found } from './found';
import type { Line } from './lines';
import type { Pair } from './pair-score';
import type { ReadBand } from './read-band';

/** A line and the rows it may be. */
export interface Doubt {
  readonly line: number;
  /** Likeliest first. */
  readonly pairs: readonly Pair[];
  /** Other lines for the same rows. */
  readonly alike: readonly number[];
  /** Every line that hangs together with it. */
  readonly around: readonly number[];
}

/** Doubtful pairs that hang together by a line or by a row. */
export function components(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const open = new Set(pairs);
  const all: Pair[][] = [];
  for (const pair of pairs) {
    if (!open.delete(pair)) continue;
    const component = [pair];
    for (const one of component) {
      for (const other of open) {
        if (other.line !== one.line && other.position !== one.position) continue;
        open.delete(other);
        component.push(other);
      }
    }
    all.push(component);
  }
  return all;
}

/** What a row shows besides its code, label and unit: equal texts, equal rows; "" where it shows nothing. */
function contentOf(line: Line | undefined, read: ReadBand): string {
  const { code, label, unit } = read.band.layout;
  const shown = (line?.source.cells ?? []).flatMap(({ column, cell: { content } }) =>
    column === code || column === label || column === unit || isBlank(content) ? [] : [[column, content]],
  );
  return shown.length === 0 ? '' : JSON.stringify(shown);
}

/**
 * A row typed twice word for word of which one is filled and the others are empty, or all say the same: whichever is
 * taken, nothing is lost and every figure reads the same. null for any other component.
 */
export function harmless(component: readonly Pair[], read: ReadBand): Pair | null {
  const [first] = component;
  if (!first || component.some(({ position }) => position !== first.position)) return null;
  const words = (pair: Pair): string => {
    const line = read.lines[pair.line];
    return `${line?.code.printed}\n${line?.match.key}\n${line?.unit}`;
  };
  if (component.some((pair) => words(pair) !== words(first))) return null;
  const content = ({ line }: Pair): string => contentOf(read.lines[line], read);
  const filled = component.filter((pair) => content(pair) !== '').sort((a, b) => a.line - b.line);
  return new Set(filled.map(content)).size === 1 ? (filled[0] ?? null) : null;
}

/** An empty line that can only be a heading holds nothing that is worth a question. */
function isIdle(pairs: readonly Pair[], read: ReadBand, { template }: Found): boolean {
  if (kindOf(template.template) !== 'indicators') return false;
  const heading = ({ position }: Pair): boolean => {
    const row = template.rows[position]?.row;
    return row?.unit === '' && row.answers === undefined;
  };
  return pairs.every(heading) && pairs.every(({ line }) => contentOf(read.lines[line], read) === '');
}

/** One doubt for each line, but only the first of lines that may be exactly the same rows: its answer settles them. */
export function doubtsOf(doubtful: readonly Pair[], read: ReadBand, found: Found): readonly Doubt[] {
  return components(doubtful).flatMap((component) => {
    if (isIdle(component, read, found)) return [];
    const lines = [...new Set(component.map(({ line }) => line))].sort((a, b) => a - b);
    const bySet = new Map<string, Doubt>();
    for (const line of lines) {
      const pairs = component
        .filter((pair) => pair.line === line)
        .sort((a, b) => b.likeness - a.likeness || a.position - b.position);
      const key = pairs
        .map(({ position }) => position)
        .sort((a, b) => a - b)
        .join();
      const before = bySet.get(key);
      bySet.set(
        key,
        before ? { ...before, alike: [...before.alike, line] } : { line, pairs, alike: [], around: lines },
      );
    }
    return [...bySet.values()];
  });
}
