// Which cell certainly is the cause, and what is right by itself once it is mended: what marks tell apart.

import { type CellRef, cellKey } from '../../core/workbook/address';

/** A likely way of mending something. */
interface Way {
  /** The cells to be changed. */
  readonly changed: readonly CellRef[];
  /** Ids of the findings that are right afterwards. */
  readonly mends: readonly string[];
}

export interface Certain {
  /** By {@link cellKey}. */
  readonly causes: ReadonlyMap<string, CellRef>;
  /** Ids of findings. */
  readonly effects: ReadonlySet<string>;
}

/**
 * A cause is certain where mending it mends more than one finding and no other cell is likely to be the one. Where one
 * may choose between cells nothing is told apart.
 * @param ways of each cause, best first
 */
export function certainCauses(ways: Iterable<readonly Way[]>): Certain {
  const causes = new Map<string, CellRef>();
  const effects = new Set<string>();
  for (const [best, ...others] of ways) {
    if (!best || best.mends.length < 2) continue;
    if (others.some((other) => placesOf(other) !== placesOf(best))) continue;
    for (const cell of best.changed) causes.set(cellKey(cell), cell);
    for (const id of best.mends) effects.add(id);
  }
  return { causes, effects };
}

const placesOf = ({ changed }: Way): string => changed.map(cellKey).join('\n');
