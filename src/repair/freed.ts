// Whether changing some cells, and no other, can make every limit hold; and if not, which limits stand against it.

import { boundsOf, type Row, reduce, solutionOf } from './inequalities';
import { holds, type Limit, type RatioLimit, type RepairSystem } from './system';

/** Values in steps that a freed cell may take: all of them where the rest is chosen to suit. */
export interface FreedRange {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

export type Freed =
  | { readonly kind: 'mends'; readonly values: readonly bigint[]; readonly ranges: readonly FreedRange[] }
  /** These limits cannot hold together whatever the freed cells are. */
  | { readonly kind: 'cannot'; readonly limits: readonly number[] };

/**
 * @param freed cells that may change, each once.
 * @param touching numbers of the limits that hold one of these cells.
 */
export function freeing(system: RepairSystem, freed: readonly number[], touching: readonly number[]): Freed {
  const rows = [
    ...freed.flatMap((cell, at) => domainRow(system, cell, at, freed.length)),
    ...touching.flatMap((number) => {
      const limit = system.limits[number];
      return limit ? rowsOf(system, limit, number, freed) : [];
    }),
  ];
  const reduced = reduce(rows, freed.length);
  if (reduced.kind === 'empty') return { kind: 'cannot', limits: reduced.from };
  const changes = solutionOf(reduced.steps, freed.length);
  const values = changes && settled(system, freed, touching, changes);
  if (!values) return { kind: 'cannot', limits: touching };
  const free = freeRates(system, freed, touching);
  return {
    kind: 'mends',
    values,
    ranges: freed.map((cell, at) => {
      const value = values[at] ?? 0n;
      // A rate follows from the count beside it: as the one is, so is the other.
      if (free.has(cell)) return { low: value, high: value };
      return rangeOf(system, rows, cell, at, freed.length);
    }),
  };
}

function rangeOf(
  system: RepairSystem,
  rows: readonly Row[],
  cell: number,
  at: number,
  count: number,
): FreedRange {
  const value = system.cells[cell]?.value ?? 0n;
  const reduced = reduce(rows, count, at);
  const step = reduced.kind === 'steps' ? reduced.steps.at(-1) : undefined;
  const { low, high } = step?.unknown === at ? boundsOf(step, []) : { low: null, high: null };
  return { low: low === null ? null : value + low, high: high === null ? null : value + high };
}

/** Unknowns are changes, so that small ones are tried first. */
function domainRow({ cells }: RepairSystem, cell: number, at: number, count: number): readonly Row[] {
  const own = cells[cell];
  if (!own || (own.low === null && own.high === null)) return [];
  return [
    {
      by: Array.from({ length: count }, (_, one) => (one === at ? 1n : 0n)),
      low: own.low === null ? null : own.low - own.value,
      high: own.high === null ? null : own.high - own.value,
      from: [],
    },
  ];
}

function rowsOf(
  system: RepairSystem,
  limit: Limit,
  number: number,
  freed: readonly number[],
): readonly Row[] {
  const valueAt = (cell: number): bigint => system.cells[cell]?.value ?? 0n;
  if (limit.kind === 'linear') return [rowOf(limit.terms, limit.low, limit.high, number, freed, valueAt)];
  const { rate, part, whole, left, right, partSlack, wholeSlack } = limit;
  if (freed.includes(rate)) {
    if (freed.includes(part) || freed.includes(whole)) return [];
    const of = 2n * valueAt(whole);
    const share = 2n * valueAt(part);
    const [less, more] = [left * (of - wholeSlack), left * (of + wholeSlack)];
    return [
      rowOf(
        [{ cell: rate, by: 2n * less }],
        null,
        right * (share + partSlack) + less,
        number,
        freed,
        valueAt,
      ),
      rowOf(
        [{ cell: rate, by: 2n * more }],
        right * (share - partSlack) - more,
        null,
        number,
        freed,
        valueAt,
      ),
    ];
  }
  const twice = 2n * valueAt(rate);
  const slack = (by: bigint): bigint => by * wholeSlack + right * partSlack;
  const [under, over] = [left * (twice - 1n), left * (twice + 1n)];
  const terms = (by: bigint) => [
    { cell: part, by: 2n * right },
    { cell: whole, by: -2n * by },
  ];
  return [
    rowOf(terms(under), -slack(under), null, number, freed, valueAt),
    rowOf(terms(over), null, slack(over), number, freed, valueAt),
  ];
}

function rowOf(
  terms: readonly { readonly cell: number; readonly by: bigint }[],
  low: bigint | null,
  high: bigint | null,
  number: number,
  freed: readonly number[],
  valueAt: (cell: number) => bigint,
): Row {
  const now = terms.reduce((sum, { cell, by }) => sum + by * valueAt(cell), 0n);
  const by: bigint[] = freed.map(() => 0n);
  for (const term of terms) {
    const at = freed.indexOf(term.cell);
    if (at >= 0) by[at] = (by[at] ?? 0n) + term.by;
  }
  return {
    by,
    low: low === null ? null : low - now,
    high: high === null ? null : high - now,
    from: [number],
  };
}

/** Rates that are freed together with a count of theirs, with what they then follow from. */
function freeRates(
  { limits }: RepairSystem,
  freed: readonly number[],
  touching: readonly number[],
): ReadonlyMap<number, RatioLimit> {
  return new Map(
    touching.flatMap((number) => {
      const limit = limits[number];
      if (limit?.kind !== 'ratio' || !freed.includes(limit.rate)) return [];
      return freed.includes(limit.part) || freed.includes(limit.whole) ? [[limit.rate, limit] as const] : [];
    }),
  );
}

/** The values once rates follow their counts; null where a limit does not hold then. */
function settled(
  system: RepairSystem,
  freed: readonly number[],
  touching: readonly number[],
  changes: readonly bigint[],
): readonly bigint[] | null {
  const now = new Map(
    freed.map((cell, at) => [cell, (system.cells[cell]?.value ?? 0n) + (changes[at] ?? 0n)]),
  );
  const valueAt = (cell: number): bigint => now.get(cell) ?? system.cells[cell]?.value ?? 0n;
  for (const [rate, { part, whole, left, right }] of freeRates(system, freed, touching)) {
    const of = left * valueAt(whole);
    // Rounded half up, as the sheet rounds it.
    if (of > 0n) now.set(rate, (right * valueAt(part) + of) / (2n * of));
  }
  const all = touching.every((number) => {
    const limit = system.limits[number];
    return !limit || holds(limit, valueAt);
  });
  const inside = freed.every((cell) => {
    const own = system.cells[cell];
    const value = valueAt(cell);
    return (own?.low ?? value) <= value && value <= (own?.high ?? value);
  });
  return all && inside ? freed.map(valueAt) : null;
}
