// How a figure may have come to be wrong: slips of the hand and eye that one sees in retyped reports. A value that
// one slip explains is likelier than one that none does.

/** - blank: nothing was typed; sign: a minus too many or too few; thousand: in thousands, or the other way round. */
export type Slip = 'blank' | 'sign' | 'thousand' | 'swapped' | 'missing' | 'extra' | 'digit';

/** What a slip costs against a value that nothing explains. */
const COSTS: Readonly<Record<Slip, number>> = {
  blank: 2,
  swapped: 1,
  missing: 1,
  extra: 1,
  sign: 1,
  thousand: 1,
  digit: 2,
};

export const UNEXPLAINED = 4;

export const costOf = (slip: Slip | null): number => (slip === null ? UNEXPLAINED : COSTS[slip]);

const without = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1);

const shorterBy1 = (long: string, short: string): boolean =>
  long.length === short.length + 1 && [...long].some((_, at) => without(long, at) === short);

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differ = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = -1, second = -1] = differ;
  return differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/**
 * The slip by which `meant` became `typed`, both in the same steps; null where none explains it.
 * @param typed null for a blank cell.
 */
export function slipOf(typed: bigint | null, meant: bigint): Slip | null {
  if (typed === null) return 'blank';
  if (typed === meant) return null;
  if (typed === -meant) return 'sign';
  if (typed !== 0n && meant !== 0n && (typed === meant * 1000n || typed * 1000n === meant)) return 'thousand';
  if (typed < 0n !== meant < 0n) return null;
  const was = String(typed).replace('-', '');
  const is = String(meant).replace('-', '');
  // One figure of one digit for another says nothing: any two differ by a digit.
  if (was.length === 1 && is.length === 1) return null;
  if (swapped(was, is)) return 'swapped';
  if (shorterBy1(is, was)) return 'missing';
  if (shorterBy1(was, is)) return 'extra';
  const differ = [...was].filter((digit, at) => digit !== is[at]).length;
  return was.length === is.length && differ === 1 ? 'digit' : null;
}

/** Figures that one slip of a digit would turn into `typed`, within a range; likeliest and nearest first. */
export function meantWithin(typed: bigint, low: bigint, high: bigint): readonly bigint[] {
  const digits = String(typed < 0n ? -typed : typed);
  const texts = new Set<string>();
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    texts.add(before + after.slice(1));
    texts.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const digit of '0123456789') {
      texts.add(before + digit + after);
      if (after !== '') texts.add(before + digit + after.slice(1));
    }
  }
  const away = (value: bigint): bigint => (value > typed ? value - typed : typed - value);
  return [...texts]
    .filter((text) => /^(?:0|[1-9]\d*)$/.test(text))
    .map(BigInt)
    .filter((value) => value >= low && value <= high && value !== typed && slipOf(typed, value) !== null)
    .sort((a, b) => costOf(slipOf(typed, a)) - costOf(slipOf(typed, b)) || (away(a) < away(b) ? -1 : 1));
}
