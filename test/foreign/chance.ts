// The draws of a workbook.

import { Dice } from '../recognize/corpus/dice';

/** Dice for lists that are never empty. */
export class Chance extends Dice {
  /** One of them; throws where there is none. */
  override pick<T>(list: readonly T[]): T {
    const index = this.between(0, list.length - 1);
    for (const [at, one] of list.entries()) if (at === index) return one;
    throw new Error('nothing to pick from');
  }

  /** So many of them, in their own order. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const chosen = this.shuffled([...list.entries()]).slice(0, count);
    return chosen.sort(([a], [b]) => a - b).map(([, one]) => one);
  }
}
