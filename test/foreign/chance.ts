// Choices that a seed fixes: equal seeds give equal workbooks on every machine.

/** A stream of choices. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
    for (let warm = 0; warm < 4; warm += 1) this.next();
  }

  /** 0 ≤ number < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  often(share: number): boolean {
    return this.next() < share;
  }

  /** One of them; throws where there is none. */
  pick<T>(list: readonly T[]): T {
    const index = this.whole(0, list.length - 1);
    for (const [at, one] of list.entries()) if (at === index) return one;
    throw new Error('nothing to pick from');
  }

  /** So many of them, in their own order. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const marked = list.map((one, at) => ({ one, at, draw: this.next() }));
    const chosen = [...marked].sort((a, b) => a.draw - b.draw).slice(0, count);
    return chosen.sort((a, b) => a.at - b.at).map(({ one }) => one);
  }
}
