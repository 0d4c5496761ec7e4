// One case of the fuzz: a seed tells the workbook, the harms and where they strike.

import { Dice } from '../recognize/corpus/dice';
import { bases } from './bases';
import { Book, type Damage } from './book';
import { pack } from './damage/package';
import { structure } from './damage/structure';
import { values } from './damage/values';
import { type Travelled, travel } from './journey';

export const damages: readonly Damage[] = [...values, ...structure, ...pack];

const MOST_HARMS = 4;

export interface Case {
  readonly seed: number;
  readonly base: string;
  readonly bytes: Uint8Array;
  /** Harms that found something to strike, in order. */
  readonly harms: readonly string[];
}

/**
 * The damaged workbook of a seed.
 * @param only names of the harms to do; the others are drawn and left out, so that the rest strike as before
 */
export async function caseOf(seed: number, only?: ReadonlySet<string>): Promise<Case> {
  const dice = new Dice(seed);
  const base = dice.pick(await bases());
  if (!base) throw new Error('no workbook');
  const book = new Book(base.bytes);
  const harms: string[] = [];
  for (let n = dice.between(1, MOST_HARMS); n > 0; n -= 1) {
    const family = dice.pick([values, values, structure, structure, pack]);
    const damage = dice.pick(family);
    const own = new Dice(seed * 31 + n);
    if (!damage || (only && !only.has(damage.name))) continue;
    if (damage.harm(book, own)) harms.push(damage.name);
  }
  return { seed, base: base.name, bytes: book.toBytes(new Dice(seed)), harms };
}

/** Harms that are enough for the same kind of fault. */
export async function fewestHarms({ seed, harms }: Case, fault: string): Promise<Case> {
  let needed = [...harms];
  for (const harm of harms) {
    const fewer = needed.filter((one) => one !== harm);
    const { faults } = await travel((await caseOf(seed, new Set(fewer))).bytes);
    if (faults.some((one) => kindOf(one) === kindOf(fault))) needed = fewer;
  }
  return caseOf(seed, new Set(needed));
}

/** The fault without its places and figures: what makes two of them alike. */
export const kindOf = (fault: string): string => fault.replace(/\d+|ô \S+/g, '#').slice(0, 70);

export type Ran = Case & Travelled & { readonly seconds: number };

/** Runs the case of a seed. Time is that of the processor: others may be at work on the machine. */
export async function run(seed: number): Promise<Ran> {
  const one = await caseOf(seed);
  const start = process.cpuUsage();
  const travelled = await travel(one.bytes);
  const { user, system } = process.cpuUsage(start);
  return { ...one, ...travelled, seconds: (user + system) / 1e6 };
}
