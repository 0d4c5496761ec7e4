// Workbooks laid out by somebody else: nothing that they hold is taken for another figure, nothing of another trade is
// taken for a figure, and what is not read is asked about or named.

import { openXlsx } from '../../src/hosts/xlsx';
import { readSnapshot } from '../support/app';
import { buildXlsx } from '../support/xlsx/build';
import { drawAll, kinds } from './generate';
import { judge, sumOf, type Verdict } from './judge';
import { knownMisses } from './known-misses';
import { builtOf, factsOf } from './page';

const EACH = 2;
const FIRST_SEED = 501;
/** Of the figures that a person can tell, in percent: what was measured when this was last set, rounded down. */
const READ_AT_LEAST = 94;

const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  for (const { kind, name, book } of drawAll(EACH, FIRST_SEED)) {
    const file = await openXlsx(buildXlsx(builtOf(book)), {});
    const verdict = judge(factsOf(book), readSnapshot(await file.read()));
    const misses = verdict.misses.map((miss) => `${name}: ${miss}`);
    const before = verdicts.get(kind.id);
    verdicts.set(kind.id, sumOf([...(before ? [before] : []), { ...verdict, misses }]));
  }
});

const none = { wrong: 0, alien: 0, silent: 0 };

it.each(kinds.map(({ id, what }) => [id, what]))('%s %s', (id) => {
  const { wrong = 0, alien = 0, silent = 0, misses = [] } = verdicts.get(id) ?? {};
  const most = { ...none, ...knownMisses[id] };
  const over = { wrong: wrong > most.wrong, alien: alien > most.alien, silent: silent > most.silent };
  const isOver = over.wrong || over.alien || over.silent;
  expect(isOver ? { id, wrong, alien, silent, most, misses } : 'no more than is known').toBe(
    'no more than is known',
  );
});

it('reads most of the figures that a person can tell', () => {
  const { right, worded, asked, named, silent, wrong } = sumOf([...verdicts.values()]);
  const told = right + worded + asked + named + silent + wrong;
  expect(told).toBeGreaterThan(5000);
  expect((100 * right) / told).toBeGreaterThanOrEqual(READ_AT_LEAST);
});

it('keeps to kinds that there are', () => {
  const ids = kinds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(knownMisses).filter((id) => !ids.includes(id))).toEqual([]);
});

it('draws the same workbooks for the same seeds, others for others', () => {
  const cells = (seed: number): string[] => drawAll(1, seed).map(({ book }) => JSON.stringify(builtOf(book)));
  const first = cells(7);
  expect(cells(7)).toEqual(first);
  expect(cells(8).filter((one, at) => one === first[at])).toEqual([]);
});
