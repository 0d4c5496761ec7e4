// Repairs in the order in which a person should look at them: few cells, cells that are easily wrong, and values
// that a slip explains come first.

import { minimalRepairs, type RepairSet, type SearchBounds } from './search';
import { costOf, meantWithin, type Slip, slipOf, UNEXPLAINED } from './slip';
import type { RepairSystem } from './system';

export interface Change {
  readonly cell: number;
  readonly from: bigint;
  /** null where the limits leave more than one value: then only the range is known. */
  readonly to: bigint | null;
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly slip: Slip | null;
  /** The value is what the figure was before. */
  readonly asBefore: boolean;
}

export interface Repair {
  readonly changes: readonly Change[];
  /** Two figures stand in each other's place. */
  readonly exchanged: boolean;
  /** Lower is likelier; for the order only. */
  readonly cost: number;
}

export interface Repairs {
  /** Likeliest first. */
  readonly repairs: readonly Repair[];
  readonly complete: boolean;
}

/** @param blank cells that hold nothing now: their value 0 was typed by nobody. */
export function rankedRepairs(
  system: RepairSystem,
  bounds: SearchBounds,
  blank: ReadonlySet<number> = new Set(),
): Repairs {
  const { sets, complete } = minimalRepairs(system, bounds);
  const repairs = sets.flatMap((set) => repairsOf(system, set, blank));
  return { repairs: repairs.sort((a, b) => a.cost - b.cost), complete };
}

/** The value of before costs what the likeliest slip costs. */
const AS_BEFORE = 1;

/** Where a rounded rate leaves one cell a range of values, those that a slip explains are told one by one. */
const LIKELY = 3;

function repairsOf(system: RepairSystem, set: RepairSet, blank: ReadonlySet<number>): readonly Repair[] {
  const repair = repairOf(system, set, blank);
  const [change, ...more] = repair.changes;
  if (!change || more.length > 0 || change.to !== null || blank.has(change.cell)) return [repair];
  const { from, low, high } = change;
  if (low === null || high === null) return [repair];
  const meant = meantWithin(from, low, high).slice(0, LIKELY);
  if (meant.length === 0) return [repair];
  return meant.map((to) => {
    const told = { ...change, to, slip: slipOf(from, to), asBefore: isAsBefore(system, change.cell, to) };
    return { ...repair, changes: [told], cost: repair.cost - UNEXPLAINED + explained(told) };
  });
}

function repairOf(system: RepairSystem, { cells, ranges }: RepairSet, blank: ReadonlySet<number>): Repair {
  const changes = cells.map((cell, at): Change => {
    const from = system.cells[cell]?.value ?? 0n;
    const { low = null, high = null } = ranges[at] ?? {};
    const to = low !== null && low === high ? low : null;
    const slip = to === null ? null : slipOf(blank.has(cell) ? null : from, to);
    return { cell, from, to, low, high, slip, asBefore: isAsBefore(system, cell, to) };
  });
  const [first, second, third] = changes;
  const exchanged =
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    first.to === second.from &&
    second.to === first.from;
  // A pair in each other's place is one slip, and one cell more than nothing explains costs more than it.
  const slips = exchanged ? 1 - UNEXPLAINED : changes.reduce((sum, change) => sum + explained(change), 0);
  const doubts = changes.reduce((sum, { cell }) => sum + (system.cells[cell]?.weight ?? 0), 0);
  return { changes, exchanged, cost: doubts + slips };
}

const isAsBefore = ({ cells }: RepairSystem, cell: number, to: bigint | null): boolean =>
  to !== null && cells[cell]?.before === to;

/** What was so before is as likely as what a slip of the hand explains. */
const explained = ({ slip, asBefore }: Pick<Change, 'slip' | 'asBefore'>): number =>
  Math.min(costOf(slip), asBefore ? AS_BEFORE : UNEXPLAINED);
