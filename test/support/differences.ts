// Where two values of JSON differ, by path.

export interface Difference {
  /** "tth-2024/pl4 → rows → 3.1 → label". */
  readonly at: string;
  readonly before: unknown;
  readonly now: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Members of a list that have a key or an id are told by it, others by their place. */
function nameIn(list: Readonly<Record<string, unknown>>, place: string): string {
  const member = list[place];
  if (!Array.isArray(list) || !isRecord(member)) return place;
  return String(member.key ?? member.id ?? place);
}

/** Every place where `now` is not what `before` was, in order; none where both are deeply equal. */
export function differences(before: unknown, now: unknown, at: string): readonly Difference[] {
  if (Object.is(before, now)) return [];
  if (!isRecord(before) || !isRecord(now) || Array.isArray(before) !== Array.isArray(now)) {
    return [{ at, before, now }];
  }
  const places = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return places.flatMap((place) => {
    const name = nameIn(place in before ? before : now, place);
    return differences(before[place], now[place], `${at} → ${name}`);
  });
}
