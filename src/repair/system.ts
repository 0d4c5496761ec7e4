// What a repair search works on: figures counted in steps, and the limits that rules put on them. Whole numbers
// only, so that nothing is lost up to 10¹³ and beyond.

/** A figure that may be wrong. */
export interface RepairCell {
  /** In steps of its last shown decimal: 99,6 shown with one decimal is 996 steps. A blank counts as 0. */
  readonly value: bigint;
  /** How much it costs to doubt it: a formula's result less than a typed figure, less than one that history holds. */
  readonly weight: number;
  /** Admissible values in steps; null is an open end. */
  readonly low: bigint | null;
  readonly high: bigint | null;
  /** In steps what it was before, where it mostly stays: a value that brings it back needs no other explanation. */
  readonly before?: bigint;
}

/** Σ by · value of the cells lies within [low, high]; null is an open end. */
export interface LinearLimit {
  readonly kind: 'linear';
  readonly terms: readonly { readonly cell: number; readonly by: bigint }[];
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/**
 * `rate` is `part` / `whole` within the rounding of what is shown. With a half step of slack on either side of the
 * rate, and of part and whole where these are rounded (slack 1, else 0):
 * left · (2 rate − 1) · (2 whole − wholeSlack) ≤ right · (2 part + partSlack), and the other way round.
 * For a percentage with one decimal of whole counts left is 1 and right 2 · 100 · 10.
 */
export interface RatioLimit {
  readonly kind: 'ratio';
  readonly rate: number;
  readonly part: number;
  readonly whole: number;
  readonly left: bigint;
  readonly right: bigint;
  readonly partSlack: bigint;
  readonly wholeSlack: bigint;
}

export type Limit = LinearLimit | RatioLimit;

export interface RepairSystem {
  readonly cells: readonly RepairCell[];
  readonly limits: readonly Limit[];
}

/** Cells of a limit, each once. */
export function cellsOf(limit: Limit): readonly number[] {
  return limit.kind === 'linear'
    ? limit.terms.map(({ cell }) => cell)
    : [...new Set([limit.rate, limit.part, limit.whole])];
}

/** True where the values satisfy the limit. A rate of nothing (whole 0) says nothing. */
export function holds(limit: Limit, valueAt: (cell: number) => bigint): boolean {
  if (limit.kind === 'linear') {
    const sum = limit.terms.reduce((total, { cell, by }) => total + by * valueAt(cell), 0n);
    return (limit.low === null || sum >= limit.low) && (limit.high === null || sum <= limit.high);
  }
  const { left, right, partSlack, wholeSlack } = limit;
  const whole = 2n * valueAt(limit.whole);
  if (whole === 0n) return true;
  const rate = 2n * valueAt(limit.rate);
  const part = 2n * valueAt(limit.part);
  return (
    left * (rate - 1n) * (whole - wholeSlack) <= right * (part + partSlack) &&
    left * (rate + 1n) * (whole + wholeSlack) >= right * (part - partSlack)
  );
}
