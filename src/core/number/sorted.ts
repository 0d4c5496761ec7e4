// Places in sorted lists, found without going through them.

/** Place of the first entry that `holds` is true for, the length where none is; once true it must stay so. */
export function firstAt<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) to = middle;
    else from = middle + 1;
  }
  return from;
}
