// Even dice from one seed: the same case is drawn the same on every machine.

export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed % 0x7ffffffe) + 1;
    // Park–Miller starts alike for neighbouring seeds.
    for (let n = 0; n < 8; n += 1) this.roll();
  }

  /** 0 ≤ x < 1. */
  roll(): number {
    this.state = (this.state * 48271) % 0x7fffffff;
    return this.state / 0x7fffffff;
  }

  /** True `share` times of one. */
  chance(share: number): boolean {
    return this.roll() < share;
  }

  /** Whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]]): T;
  pick<T>(list: readonly T[]): T | undefined;
  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.roll() * list.length)];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => ({ one, key: this.roll() }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  }
}
