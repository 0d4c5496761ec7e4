// A floating-point filter: most figures are right, and doubles can prove it. What is said here is certain; what
// is not said goes through the exact intervals of src/core/number/interval.ts.

/** Far above the rounding of the few dozen operations in one rule, far below any shown place. */
const EPSILON = 1e-12;

/** Doubles hold whole numbers exactly up to here. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Figures by their places in two arrays; NaN where a cell is blank, cannot be read, or is not on the sheet: that proves nothing. */
export interface Doubles {
  readonly values: Float64Array;
  /** Half a unit of the last place of each; 0 where it is exact. */
  readonly slacks: Float64Array;
}

const value = ({ values }: Doubles, at: number | undefined): number => values[at ?? -1] ?? Number.NaN;
const slack = ({ slacks }: Doubles, at: number | undefined): number => slacks[at ?? -1] ?? Number.NaN;

// In each of these the figures of the rule stand at the places of a list, of all rules one after the other, from one
// number of it to before another.

/** True where the others surely can add up to the first. */
export function surelySum(doubles: Doubles, at: Int32Array, from: number, to: number): boolean {
  const total = value(doubles, at[from]);
  let sum = 0;
  let room = slack(doubles, at[from]);
  let size = Math.abs(total);
  for (let n = from + 1; n < to; n += 1) {
    const part = value(doubles, at[n]);
    sum += part;
    room += slack(doubles, at[n]);
    size += Math.abs(part);
  }
  const gap = Math.abs(total - sum);
  // With no rounding all terms are whole, and whole doubles add up exactly. NaN compares false throughout.
  return room === 0 ? gap === 0 && size <= EXACT : gap < room - size * EPSILON;
}

/** True where the second / the third × 100 surely can be shown as the first. */
export function surelyRate(doubles: Doubles, at: Int32Array, from: number): boolean {
  const whole = value(doubles, at[from + 2]);
  if (!(whole > 0)) return false;
  const quotient = (value(doubles, at[from + 1]) / whole) * 100;
  const gap = Math.abs(value(doubles, at[from]) - quotient);
  return gap < slack(doubles, at[from]) - (Math.abs(quotient) + 1) * EPSILON;
}

/** True where the others surely are no more than the last. */
export function surelyPartOf(doubles: Doubles, at: Int32Array, from: number, to: number): boolean {
  const whole = value(doubles, at[to - 1]);
  let sum = 0;
  for (let n = from; n < to - 1; n += 1) sum += value(doubles, at[n]);
  return sum < whole - (Math.abs(sum) + Math.abs(whole)) * EPSILON;
}

/** True where all are strictly inside the range; its edges go the exact way. */
export function surelyBetween(
  doubles: Doubles,
  at: Int32Array,
  from: number,
  to: number,
  { min, max }: { readonly min: number; readonly max: number },
): boolean {
  for (let n = from; n < to; n += 1) {
    const one = value(doubles, at[n]);
    if (!(one > min && one < max)) return false;
  }
  return true;
}

/**
 * True where doubles prove that a rule holds.
 * @param at places of figures: of the rule's ids, in their order, those from `from` to before `to`
 */
export type Proof<R> = (rule: R, doubles: Doubles, at: Int32Array, from: number, to: number) => boolean;
