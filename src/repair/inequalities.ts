// Whole-number solutions of a few linear inequalities: equalities are put in for one another, the rest is
// eliminated after Fourier and Motzkin. Every step keeps which limits it came from: an empty system names them.

/** Σ by · x within [low, high]. `from` names the limits it follows from. */
export interface Row {
  readonly by: readonly bigint[];
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly from: readonly number[];
}

/** How one unknown follows from those that were kept: its rows bound it. */
interface Step {
  readonly unknown: number;
  readonly rows: readonly Row[];
}

export type Reduced =
  | { readonly kind: 'empty'; readonly from: readonly number[] }
  /** Unknowns in the order in which they were eliminated: the last one is bounded by numbers alone. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] };

const abs = (a: bigint): bigint => (a < 0n ? -a : a);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Quotient rounded down. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Quotient rounded up. */
const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b);

const union = (a: readonly number[], b: readonly number[]): readonly number[] => [...new Set([...a, ...b])];

/** The row in smallest whole numbers, its ends tightened to what whole unknowns can reach; null where it says nothing. */
function normal(row: Row): Row | null | 'empty' {
  const common = row.by.reduce(gcd, 0n);
  if (common === 0n) {
    const fits = (row.low === null || row.low <= 0n) && (row.high === null || row.high >= 0n);
    return fits ? null : 'empty';
  }
  const low = row.low === null ? null : ceilDivide(row.low, common);
  const high = row.high === null ? null : floorDivide(row.high, common);
  if (low !== null && high !== null && low > high) return 'empty';
  if (low === null && high === null) return null;
  return common === 1n
    ? { ...row, low, high }
    : { by: row.by.map((one) => one / common), low, high, from: row.from };
}

/** The rows without `unknown`, whose value `equality` gives: its coefficient there is 1 or −1. */
function substituted(rows: readonly Row[], equality: Row, unknown: number): readonly Row[] {
  const unit = equality.by[unknown] ?? 1n;
  const value = equality.low ?? 0n;
  return rows.flatMap((row) => {
    if (row === equality) return [];
    const factor = (row.by[unknown] ?? 0n) * unit;
    if (factor === 0n) return [row];
    return [
      {
        by: row.by.map((one, at) => one - factor * (equality.by[at] ?? 0n)),
        low: row.low === null ? null : row.low - factor * value,
        high: row.high === null ? null : row.high - factor * value,
        from: union(row.from, equality.from),
      },
    ];
  });
}

/** One-sided forms of the rows that bound `unknown`: coefficient · unknown ≥ number − rest, coefficient above 0. */
function sides(rows: readonly Row[], unknown: number): { lower: Row[]; upper: Row[]; rest: Row[] } {
  const lower: Row[] = [];
  const upper: Row[] = [];
  const rest: Row[] = [];
  for (const row of rows) {
    const own = row.by[unknown] ?? 0n;
    if (own === 0n) {
      rest.push(row);
      continue;
    }
    const turned: Row =
      own > 0n
        ? row
        : {
            by: row.by.map((one) => -one),
            low: row.high === null ? null : -row.high,
            high: row.low === null ? null : -row.low,
            from: row.from,
          };
    if (turned.low !== null) lower.push(turned);
    if (turned.high !== null) upper.push(turned);
  }
  return { lower, upper, rest };
}

/** The shadow of the rows once `unknown` is gone: every lower end lies under every upper one. */
function shadow(rows: readonly Row[], unknown: number): readonly Row[] {
  const { lower, upper, rest } = sides(rows, unknown);
  const crossed = lower.flatMap((under) =>
    upper.flatMap((over): readonly Row[] => {
      if (under === over) return [];
      const a = under.by[unknown] ?? 1n;
      const b = over.by[unknown] ?? 1n;
      return [
        {
          by: over.by.map((one, at) => one * a - (under.by[at] ?? 0n) * b),
          low: null,
          high: (over.high ?? 0n) * a - (under.low ?? 0n) * b,
          from: union(under.from, over.from),
        },
      ];
    }),
  );
  return [...rest, ...crossed];
}

/**
 * Eliminates the unknowns one after the other.
 * @param count of unknowns.
 * @param last unknown to keep to the end, whose whole range is wanted.
 */
export function reduce(given: readonly Row[], count: number, last = -1): Reduced {
  const left = new Set(Array.from({ length: count }, (_, unknown) => unknown));
  const steps: Step[] = [];
  let rows: readonly Row[] = given;
  while (true) {
    const tidy: Row[] = [];
    for (const row of rows) {
      const made = normal(row);
      if (made === 'empty') return { kind: 'empty', from: row.from };
      if (made) tidy.push(made);
    }
    if (left.size === 0) return { kind: 'steps', steps };
    const { unknown, equality } = nextOf(tidy, left, last);
    steps.push({ unknown, rows: tidy });
    left.delete(unknown);
    rows = equality ? substituted(tidy, equality, unknown) : shadow(tidy, unknown);
  }
}

/** An unknown that an equality gives, else the one whose elimination makes the fewest rows. */
function nextOf(
  rows: readonly Row[],
  left: ReadonlySet<number>,
  last: number,
): { unknown: number; equality: Row | null } {
  const open = [...left].filter((unknown) => unknown !== last || left.size === 1);
  for (const row of rows) {
    if (row.low === null || row.low !== row.high) continue;
    const unknown = open.find((one) => abs(row.by[one] ?? 0n) === 1n);
    if (unknown !== undefined) return { unknown, equality: row };
  }
  const made = (unknown: number): number => {
    const { lower, upper } = sides(rows, unknown);
    return lower.length * upper.length;
  };
  const [unknown = 0] = open.sort((a, b) => made(a) - made(b));
  return { unknown, equality: null };
}

/** Whole values that `unknown` may have once `values` of the later unknowns are chosen. */
export function boundsOf(
  { unknown, rows }: Step,
  values: readonly bigint[],
): { low: bigint | null; high: bigint | null } {
  let low: bigint | null = null;
  let high: bigint | null = null;
  const { lower, upper } = sides(rows, unknown);
  const restOf = (row: Row): bigint =>
    row.by.reduce((sum, by, at) => (at === unknown ? sum : sum + by * (values[at] ?? 0n)), 0n);
  for (const row of lower) {
    const end = ceilDivide((row.low ?? 0n) - restOf(row), row.by[unknown] ?? 1n);
    if (low === null || end > low) low = end;
  }
  for (const row of upper) {
    const end = floorDivide((row.high ?? 0n) - restOf(row), row.by[unknown] ?? 1n);
    if (high === null || end < high) high = end;
  }
  return { low, high };
}

/** Whole numbers of a range from the one nearest to 0 on outwards. */
function* outwards(low: bigint | null, high: bigint | null): Generator<bigint> {
  const start = low !== null && low > 0n ? low : high !== null && high < 0n ? high : 0n;
  for (let away = 0n; ; away += 1n) {
    const above = start + away;
    const below = start - away;
    const up = high === null || above <= high;
    const down = low === null || below >= low;
    if (!up && !down) return;
    if (up) yield above;
    if (down && away > 0n) yield below;
  }
}

/** How many values are tried before a system whose shadow is not empty is given up as having no whole solution. */
const TRIES = 400;

/** One whole-number solution near 0, or null where none was found. */
export function solutionOf(steps: readonly Step[], count: number): readonly bigint[] | null {
  const values: bigint[] = Array.from({ length: count }, () => 0n);
  let tries = 0;
  const fill = (at: number): boolean => {
    const step = steps[at];
    if (!step) return true;
    const { low, high } = boundsOf(step, values);
    if (low !== null && high !== null && low > high) return false;
    for (const value of outwards(low, high)) {
      tries += 1;
      if (tries > TRIES) return false;
      values[step.unknown] = value;
      if (fill(at - 1)) return true;
    }
    values[step.unknown] = 0n;
    return false;
  };
  return fill(steps.length - 1) ? values : null;
}
