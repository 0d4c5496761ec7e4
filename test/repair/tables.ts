// Random tables whose figures agree, as repair systems: rows and columns of counts with their totals, a rate here
// and there, parts that may not exceed a whole. What a planted fault does to them is known.

import fc from 'fast-check';
import type { Limit, RepairCell, RepairSystem } from '../../src/repair/system';

export interface Table {
  readonly system: RepairSystem;
  readonly width: number;
  readonly height: number;
}

const count = (value: number): RepairCell => ({ value: BigInt(value), weight: 1, low: 0n, high: null });

/** The figures inside; totals stand in the last column and the last row. `rates`: columns part, whole, rate beside. */
export function tableOf(inside: readonly (readonly number[])[], rates: boolean): Table {
  const height = inside.length + 1;
  const width = (inside[0]?.length ?? 0) + 1;
  const withTotals = [
    ...inside,
    Array.from({ length: width - 1 }, (_, x) => total(inside.map((row) => row[x] ?? 0))),
  ].map((row) => [...row, total(row)]);
  const cells: RepairCell[] = withTotals.flat().map(count);
  const at = (y: number, x: number): number => y * width + x;
  const limits: Limit[] = [];
  const sum = (whole: number, parts: readonly number[]): void => {
    limits.push({
      kind: 'linear',
      terms: [{ cell: whole, by: -1n }, ...parts.map((cell) => ({ cell, by: 1n }))],
      low: 0n,
      high: 0n,
    });
  };
  for (let y = 0; y < height; y += 1)
    sum(
      at(y, width - 1),
      range(width - 1).map((x) => at(y, x)),
    );
  for (let x = 0; x < width; x += 1)
    sum(
      at(height - 1, x),
      range(height - 1).map((y) => at(y, x)),
    );
  if (rates) {
    for (let y = 0; y < height; y += 1) {
      const part = withTotals[y]?.[0] ?? 0;
      const whole = withTotals[y]?.[width - 1] ?? 0;
      limits.push({
        kind: 'linear',
        terms: [
          { cell: at(y, 0), by: 1n },
          { cell: at(y, 1), by: -1n },
        ],
        low: null,
        high: BigInt(Math.max(0, part - (withTotals[y]?.[1] ?? 0))),
      });
      if (whole === 0) continue;
      cells.push({ value: BigInt(Math.round((part * 1000) / whole)), weight: 1, low: 0n, high: 1000n });
      limits.push({
        kind: 'ratio',
        rate: cells.length - 1,
        part: at(y, 0),
        whole: at(y, width - 1),
        left: 1n,
        right: 2000n,
        partSlack: 0n,
        wholeSlack: 0n,
      });
    }
  }
  return { system: { cells, limits }, width, height };
}

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
export const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** The system with other values in some cells. */
export function planted(system: RepairSystem, faults: ReadonlyMap<number, bigint>): RepairSystem {
  return {
    ...system,
    cells: system.cells.map((cell, at) => ({ ...cell, value: faults.get(at) ?? cell.value })),
  };
}

export const smallTable = fc
  .record({
    height: fc.integer({ min: 1, max: 3 }),
    width: fc.integer({ min: 2, max: 4 }),
    rates: fc.boolean(),
  })
  .chain(({ height, width, rates }) =>
    fc
      .array(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((inside) => tableOf(inside, rates)),
  );
