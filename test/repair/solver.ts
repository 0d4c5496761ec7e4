// The same question put to a mixed-integer solver: fewest cells to change, then the next set that holds none of
// those found, and so on. Rates are put as limits on their counts, so a freed rate takes its counts' quotient.

import highs from 'highs';
import type { RepairSystem } from '../../src/repair/system';

type Highs = Awaited<ReturnType<typeof highs>>;
let loaded: Promise<Highs> | null = null;
const solver = (): Promise<Highs> => {
  loaded ??= highs();
  return loaded;
};

/** More than any change in these tables; no larger, for the solver reckons in doubles with a tolerance. */
const MUCH = 2_000;

/** All minimal sets of at most `most` cells, each sorted. */
export async function minimalSets(
  system: RepairSystem,
  most: number,
): Promise<readonly (readonly number[])[]> {
  const found: (readonly number[])[] = [];
  const model = await solver();
  while (true) {
    const outcome = model.solve(program(system, found, most), {
      output_flag: false,
      mip_feasibility_tolerance: 1e-9,
    });
    if (outcome.Status !== 'Optimal') return found;
    const columns = outcome.Columns as Readonly<Record<string, { readonly Primal?: number }>>;
    found.push(system.cells.flatMap((_, cell) => ((columns[`z${cell}`]?.Primal ?? 0) > 0.5 ? [cell] : [])));
  }
}

function program(
  { cells, limits }: RepairSystem,
  found: readonly (readonly number[])[],
  most: number,
): string {
  const rows: string[] = [];
  const row = (terms: readonly (readonly [number, string])[], sign: string, end: number): void => {
    const text = terms.map(([by, name]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`).join(' ');
    rows.push(` r${rows.length}: ${text} ${sign} ${end}`);
  };
  for (const limit of limits) {
    if (limit.kind === 'linear') {
      const now = limit.terms.reduce((sum, { cell, by }) => sum + Number(by * (cells[cell]?.value ?? 0n)), 0);
      const terms = limit.terms.map(({ cell, by }) => [Number(by), `d${cell}`] as const);
      if (limit.low !== null) row(terms, '>=', Number(limit.low) - now);
      if (limit.high !== null) row(terms, '<=', Number(limit.high) - now);
      continue;
    }
    // With the rate as printed; a rate that is changed (z = 1) asks nothing of its counts.
    const rate = Number(cells[limit.rate]?.value ?? 0n);
    const part = Number(cells[limit.part]?.value ?? 0n);
    const whole = Number(cells[limit.whole]?.value ?? 0n);
    const scale = Number(limit.right);
    const free = 2e7;
    for (const [edge, sign] of [
      [-1, 1],
      [1, -1],
    ] as const) {
      const by = 2 * rate + edge;
      // sign · (scale · part − by · whole) ≥ 0, unless the rate is changed.
      const now = sign * (scale * part - by * whole);
      row(
        [
          [sign * scale, `d${limit.part}`],
          [-sign * by, `d${limit.whole}`],
          [free, `z${limit.rate}`],
        ],
        '>=',
        -now,
      );
    }
  }
  for (const cell of cells.keys()) {
    row(
      [
        [1, `d${cell}`],
        [-MUCH, `z${cell}`],
      ],
      '<=',
      0,
    );
    row(
      [
        [1, `d${cell}`],
        [MUCH, `z${cell}`],
      ],
      '>=',
      0,
    );
  }
  for (const set of found)
    row(
      set.map((cell) => [1, `z${cell}`] as const),
      '<=',
      set.length - 1,
    );
  row(
    cells.map((_, cell) => [1, `z${cell}`] as const),
    '<=',
    most,
  );
  const bounds = cells.map(({ value, low, high }, cell) => {
    const from = low === null ? -MUCH : Number(low - value);
    const to = high === null ? MUCH : Number(high - value);
    return ` ${from} <= d${cell} <= ${to}`;
  });
  return [
    'Minimize',
    ` obj: ${cells.map((_, cell) => `z${cell}`).join(' + ')}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    'General',
    ` ${cells.map((_, cell) => `d${cell}`).join(' ')}`,
    'Binary',
    ` ${cells.map((_, cell) => `z${cell}`).join(' ')}`,
    'End',
  ].join('\n');
}
