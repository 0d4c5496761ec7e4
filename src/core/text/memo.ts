// What was worked out for a text, kept for the next time it comes.

/**
 * A bounded memory. Of two generations the older one is forgotten when the younger is full, and what is asked for
 * again grows young: a workbook that just exceeds the bound does not lose everything it still needs.
 */
export class Memo<Value> {
  private young = new Map<string, Value>();
  private old: ReadonlyMap<string, Value> = new Map();

  /** @param limit entries that are surely kept; twice as many are held at most. */
  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: Value): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
