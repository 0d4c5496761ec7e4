// A large value in portions: whoever receives one has a free moment before the next. Long arrays are taken out of the
// value and sent piece by piece, then put back at their places.

/** Steps from a value to one of its parts. */
export type Path = readonly (string | number)[];

export interface Cut {
  /** The value without its long arrays. */
  readonly value: unknown;
  /** Where they belong: an array within another one stands before it. */
  readonly cuts: readonly { readonly path: Path; readonly pieces: readonly (readonly unknown[])[] }[];
}

/** Values in one portion: about 10 ms to receive, 40 on a slow machine. */
export const PORTION = 40_000;

/** How many values a value consists of; not counted beyond `most`. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 1;
  if (value instanceof Map || value instanceof Set) return 1 + value.size;
  let size = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    size += sizeOf(part, most - size);
    if (size > most) break;
  }
  return size;
}

/** @param portion see {@link PORTION} */
export function cut(value: unknown, portion = PORTION): Cut {
  const cuts: Cut['cuts'][number][] = [];
  const trimmed = (whole: unknown, path: Path): unknown => {
    if (sizeOf(whole, portion) <= portion) return whole;
    if (Array.isArray(whole)) {
      const parts: unknown[] = whole.map((part: unknown, at) => trimmed(part, [...path, at]));
      if (sizeOf(parts, portion) <= portion) return parts;
      cuts.push({ path, pieces: piecesOf(parts, portion) });
      return [];
    }
    if (typeof whole !== 'object' || whole === null || whole instanceof Map || whole instanceof Set)
      return whole;
    return Object.fromEntries(
      Object.entries(whole).map(([key, part]) => [key, trimmed(part, [...path, key])]),
    );
  };
  return { value: trimmed(value, []), cuts };
}

function piecesOf(parts: readonly unknown[], portion: number): readonly (readonly unknown[])[] {
  const pieces: unknown[][] = [];
  let left = 0;
  for (const part of parts) {
    const size = sizeOf(part, portion);
    if (size > left) {
      pieces.push([]);
      left = portion;
    }
    pieces.at(-1)?.push(part);
    left -= size;
  }
  return pieces;
}

/** Puts the arrays back. `value` must be the receiver's own: it is changed. */
export function joined(
  value: unknown,
  arrays: readonly { readonly path: Path; readonly items: readonly unknown[] }[],
): unknown {
  let whole = value;
  // From the outside in: the place of an inner array is in the outer one.
  for (const { path, items } of [...arrays].reverse()) whole = placed(whole, path, items);
  return whole;
}

/** Puts something at its place in `value`, which is changed; the whole, which is another one where the path is empty. */
export function placed(value: unknown, path: Path, part: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return part;
  let place = value as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[last] = part;
  return value;
}
