// Sums that hold in every row of figures, told from those that hold by chance.

/** One figure over and over: a column in every row, or a row in every column. */
export interface Series {
  /** Only series of one kind (unit, measure) are added. */
  readonly kind: string;
  /** Whole numbers; null for a blank, NaN for what cannot be read. As many as any other of the same table has. */
  readonly values: readonly (number | null)[];
}

/** Places in the list of series. */
export interface HeldSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** How much less likely than 1 : 1 a sum by chance must be, in powers of two, after all sums that were tried. */
const MARGIN = 5;
const LONGEST_RUN = 15;
/** More series than this are tried only with those that stand beside them. */
const MOST_FOR_PAIRS = 120;
const MOST_FOR_THREE = 24;
/** For ranks: large enough that no sum of a form vanishes by it, small enough that products stay exact. */
const PRIME = 94_906_249;

interface Tried extends HeldSum {
  /** Powers of two: how many such sums were tried. */
  readonly tried: number;
}

/**
 * Sums that no figure contradicts and that are not to be had by chance: each part is met by what the others leave of
 * the total, in different rows, more often than all sums tried would give. Of sums that follow from each other the
 * shortest and closest are kept; where an equal series may as well be meant, or one without a figure beside the parts
 * may be one of them, none is.
 * @param weak rows of figures that are sums of other rows: they must agree too, and prove nothing.
 */
export function heldSums(series: readonly Series[], weak: ReadonlySet<number>): readonly HeldSum[] {
  const twins = twinsOf(series);
  const empty = series.map(({ values }) => values.every((value) => (value ?? 0) === 0));
  const able = series.map((_, at) => !twins.has(at) && !empty[at]);
  const mayLack = ({ parts }: HeldSum): boolean => parts.some((at) => empty[at - 1] || empty[at + 1]);
  const span = new Span();
  return candidates(series, able)
    .filter((one) => !mayLack(one) && provedBy(one, series, weak) >= one.tried + MARGIN)
    .sort((a, b) => a.parts.length - b.parts.length || widthOf(a) - widthOf(b))
    .filter(({ total, parts }) =>
      span.add(new Map([[total, PRIME - 1], ...parts.map((part) => [part, 1] as const)])),
    );
}

const widthOf = ({ total, parts }: HeldSum): number => Math.max(total, ...parts) - Math.min(total, ...parts);

/** Series that say the same in every row as another one. */
function twinsOf(series: readonly Series[]): ReadonlySet<number> {
  const byText = new Map<string, number[]>();
  for (const [at, { values }] of series.entries()) {
    const text = values.map((value) => value ?? 0).join(' ');
    byText.set(text, [...(byText.get(text) ?? []), at]);
  }
  return new Set([...byText.values()].filter(({ length }) => length > 1).flat());
}

function candidates(series: readonly Series[], able: readonly boolean[]): readonly Tried[] {
  const found: Tried[] = [];
  for (const kind of new Set(series.map((one) => one.kind))) {
    const own = [...series.keys()].filter((at) => able[at] && series[at]?.kind === kind);
    const table = new Held(series, own);
    found.push(...table.besideEachOther());
    if (own.length <= MOST_FOR_PAIRS) found.push(...table.ofTwo());
    if (own.length <= MOST_FOR_THREE) found.push(...table.ofThree());
  }
  return found;
}

class Held {
  private readonly rows: readonly number[];

  constructor(
    private readonly series: readonly Series[],
    private readonly own: readonly number[],
  ) {
    this.rows = [...(series[0]?.values.keys() ?? [])];
  }

  /** A total right before or right after all of its parts. */
  besideEachOther(): readonly Tried[] {
    const { own } = this;
    const tried = Math.log2(own.length * 2 * Math.min(own.length, LONGEST_RUN));
    return own.flatMap((total, place) =>
      [
        own.slice(place + 1, place + 1 + LONGEST_RUN),
        own.slice(Math.max(0, place - LONGEST_RUN), place).reverse(),
      ].flatMap((run) =>
        run
          .map((_, length) => ({ total, parts: run.slice(0, length + 1).sort((a, b) => a - b), tried }))
          .filter(({ parts }) => parts.length > 1 && this.holds(total, parts)),
      ),
    );
  }

  ofTwo(): readonly Tried[] {
    const { own } = this;
    const tried = Math.log2((own.length * (own.length - 1) * (own.length - 2)) / 2);
    const found: Tried[] = [];
    for (const total of own)
      for (const [place, first] of own.entries()) {
        if (first === total) continue;
        for (const second of own.slice(place + 1)) {
          const parts = [first, second];
          if (second !== total && this.holds(total, parts)) found.push({ total, parts, tried });
        }
      }
    return found;
  }

  ofThree(): readonly Tried[] {
    const { own } = this;
    const tried = Math.log2((own.length * (own.length - 1) * (own.length - 2) * (own.length - 3)) / 6);
    const found: Tried[] = [];
    for (const total of own)
      for (const [place, first] of own.entries())
        for (const [next, second] of own.slice(place + 1).entries())
          for (const third of own.slice(place + next + 2)) {
            const parts = [first, second, third];
            if (!parts.includes(total) && this.holds(total, parts)) found.push({ total, parts, tried });
          }
    return found;
  }

  /** In every row that has a total and some part; a blank part counts 0. */
  private holds(total: number, parts: readonly number[]): boolean {
    return this.rows.every((row) => {
      const sum = this.series[total]?.values[row] ?? null;
      if (sum === null) return true;
      let rest = sum;
      let some = false;
      for (const part of parts) {
        const value = this.series[part]?.values[row] ?? null;
        if (value === null) continue;
        some = true;
        rest -= value;
      }
      return !some || rest === 0 || Number.isNaN(rest);
    });
  }
}

/**
 * Powers of two against chance, for the part that is met least. Equal rows count once.
 */
function provedBy({ total, parts }: HeldSum, series: readonly Series[], weak: ReadonlySet<number>): number {
  const rows = new Map<string, { readonly sum: number; readonly values: readonly number[] }>();
  for (const [row, sum] of (series[total]?.values ?? []).entries()) {
    const values = parts.map((part) => series[part]?.values[row] ?? 0);
    if (sum === null || weak.has(row) || [sum, ...values].some(Number.isNaN)) continue;
    if (values.some((value) => value < 0)) return 0;
    rows.set(values.join(' '), { sum, values });
  }
  const telling = withoutGrandTotal([...rows.values()]);
  const proofs = parts.map((_, at) =>
    telling.reduce((bits, { sum, values }) => {
      const part = values[at] ?? 0;
      return bits + Math.log2(1 + Math.min(part, sum - part));
    }, 0),
  );
  return Math.min(...proofs);
}

/** A row that adds up all others, or them and their subtotals, proves nothing more than they do. */
function withoutGrandTotal<R extends { readonly sum: number }>(rows: readonly R[]): readonly R[] {
  const most = Math.max(...rows.map(({ sum }) => sum));
  const others = rows.reduce((all, { sum }) => all + sum, 0) - most;
  const isTotal = [1, 2, 3].some((depth) => most > 0 && others === most * depth);
  return isTotal ? rows.filter(({ sum }) => sum !== most) : rows;
}

/** Linear sums that are known, by elimination over a field of numbers. */
class Span {
  private readonly basis = new Map<number, ReadonlyMap<number, number>>();

  /** False where the sum follows from those before. */
  add(sum: ReadonlyMap<number, number>): boolean {
    const rest = new Map(sum);
    for (const [pivot, known] of this.basis) {
      const factor = rest.get(pivot);
      if (!factor) continue;
      for (const [at, value] of known) {
        const left = ((rest.get(at) ?? 0) + (PRIME - factor) * value) % PRIME;
        if (left === 0) rest.delete(at);
        else rest.set(at, left);
      }
    }
    const [lead] = rest;
    if (!lead) return false;
    const [pivot, value] = lead;
    const inverse = inverseOf(value);
    this.basis.set(pivot, new Map([...rest].map(([at, one]) => [at, (one * inverse) % PRIME])));
    return true;
  }
}

/** By Fermat: a^(p−2). */
function inverseOf(value: number): number {
  let [result, base] = [1, value];
  for (let left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
