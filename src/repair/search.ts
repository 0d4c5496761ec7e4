// The smallest sets of cells whose change mends everything (Fellegi and Holt 1976), found as hitting sets of
// conflicts (Reiter 1987): limits that cannot hold together while some cells keep their values ask for one of these
// cells. Every conflict asked for is one that the sets tried so far did not meet, so no set is missed.

import { type FreedRange, freeing } from './freed';
import { cellsOf, holds, type RepairSystem } from './system';

/** Cells to change together. None of them can be left out. */
export interface RepairSet {
  readonly cells: readonly number[];
  /** Values in steps, near the present ones. */
  readonly values: readonly bigint[];
  /** What each cell may be, the others chosen to suit: one value where the limits settle it. */
  readonly ranges: readonly FreedRange[];
}

export interface RepairSearch {
  /** All minimal sets up to the size asked for; fewer cells first. */
  readonly sets: readonly RepairSet[];
  /** False where the search was cut short: more sets, or smaller ones, may exist. */
  readonly complete: boolean;
}

export interface SearchBounds {
  /** Most cells that may be wrong at once. */
  readonly cells: number;
  /** Sets of cells that are tried at most. */
  readonly tries: number;
}

/** @returns no sets where all limits hold. */
export function minimalRepairs(system: RepairSystem, bounds: SearchBounds): RepairSearch {
  return new Search(system, bounds).run();
}

class Search {
  private readonly limitsOf: number[][];
  private readonly cellsOf: (readonly number[])[];
  /** Numbers of the limits that do not hold now, those with few cells first. */
  private readonly violated: readonly number[];
  private readonly conflicts: (readonly number[])[] = [];

  constructor(
    private readonly system: RepairSystem,
    private readonly bounds: SearchBounds,
  ) {
    this.cellsOf = system.limits.map(cellsOf);
    this.limitsOf = system.cells.map(() => []);
    for (const [number, cells] of this.cellsOf.entries()) {
      for (const cell of cells) this.limitsOf[cell]?.push(number);
    }
    const valueAt = (cell: number): bigint => system.cells[cell]?.value ?? 0n;
    this.violated = system.limits
      .flatMap((limit, number) => (holds(limit, valueAt) ? [] : [number]))
      .sort((a, b) => (this.cellsOf[a]?.length ?? 0) - (this.cellsOf[b]?.length ?? 0));
  }

  run(): RepairSearch {
    const sets: RepairSet[] = [];
    if (this.violated.length === 0) return { sets, complete: true };
    let tries = 0;
    let layer: readonly (readonly number[])[] = [[]];
    for (let size = 0; size <= this.bounds.cells && layer.length > 0; size += 1) {
      const next = new Map<string, readonly number[]>();
      for (const cells of layer) {
        if (sets.some((set) => set.cells.every((cell) => cells.includes(cell)))) continue;
        tries += 1;
        if (tries > this.bounds.tries) return { sets, complete: false };
        const room = this.bounds.cells - size;
        if (this.atLeast(cells) > room) continue;
        const known = this.known(cells);
        const set = known ? null : this.repairOf(cells);
        if (set) sets.push(set);
        else if (room > 0) {
          for (const cell of known ?? this.conflicts.at(-1) ?? []) {
            const longer = [...cells, cell].sort((a, b) => a - b);
            next.set(longer.join(), longer);
          }
        }
      }
      layer = [...next.values()];
    }
    return { sets, complete: true };
  }

  /** How many further cells the limits ask for at least: violated ones that share no cell each need one. */
  private atLeast(cells: readonly number[]): number {
    const used = new Set<number>();
    let count = 0;
    for (const number of this.violated) {
      const own = this.cellsOf[number] ?? [];
      if (own.some((cell) => cells.includes(cell) || used.has(cell))) continue;
      for (const cell of own) used.add(cell);
      count += 1;
    }
    return count;
  }

  /** A conflict found before that these cells do not meet: the shortest. */
  private known(cells: readonly number[]): readonly number[] | null {
    let best: readonly number[] | null = null;
    for (const conflict of this.conflicts) {
      if (best && best.length <= conflict.length) continue;
      if (!conflict.some((cell) => cells.includes(cell))) best = conflict;
    }
    return best;
  }

  /** The repair by these cells; null where they do not suffice: why is then the last conflict. */
  private repairOf(cells: readonly number[]): RepairSet | null {
    const untouched = this.violated.find(
      (number) => !this.cellsOf[number]?.some((cell) => cells.includes(cell)),
    );
    if (untouched !== undefined) return this.conflict([untouched], cells);
    const touching = [...new Set(cells.flatMap((cell) => this.limitsOf[cell] ?? []))];
    const freed = freeing(this.system, cells, touching);
    if (freed.kind === 'cannot') return this.conflict(freed.limits, cells);
    return { cells, values: freed.values, ranges: freed.ranges };
  }

  /** Keeps the cells of these limits that keep their values: one of them must change as well. */
  private conflict(limits: readonly number[], freed: readonly number[]): null {
    const cells = [...new Set(limits.flatMap((number) => this.cellsOf[number] ?? []))];
    this.conflicts.push(cells.filter((cell) => !freed.includes(cell)));
    return null;
  }
}
