// The search against a mixed-integer solver on random tables, and against the truth on planted faults.

import fc from 'fast-check';
import { rankedRepairs } from '../../src/repair';
import { minimalRepairs } from '../../src/repair/search';
import { holds, type RepairSystem } from '../../src/repair/system';
import { minimalSets } from './solver';
import { planted, range, smallTable, tableOf } from './tables';

const RUNS = Number(process.env.REPAIR_RUNS ?? 150);
const bounds = { cells: 2, tries: 100_000 };

const faults = (cells: number) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: cells - 1 }), fc.integer({ min: 0, max: 300 })), {
    minLength: 1,
    maxLength: 2,
    selector: ([cell]) => cell,
  });

const key = (sets: readonly (readonly number[])[]): readonly string[] =>
  sets.map((set) => [...set].sort((a, b) => a - b).join()).sort();

test('tập ô phải sửa nhỏ nhất: đúng như một bộ giải quy hoạch nguyên', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallTable.chain(({ system }) => fc.tuple(fc.constant(system), faults(system.cells.length))),
      async ([system, changed]) => {
        const wrong = planted(system, new Map(changed.map(([cell, value]) => [cell, BigInt(value)])));
        const ours = minimalRepairs(wrong, bounds);
        expect(ours.complete).toBe(true);
        const violated = wrong.limits.some(
          (limit) => !holds(limit, (cell) => wrong.cells[cell]?.value ?? 0n),
        );
        const theirs = violated ? await minimalSets(wrong, bounds.cells) : [];
        expect(key(ours.sets.map(({ cells }) => cells))).toEqual(key(theirs));
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

const proposed = (system: RepairSystem, cells: readonly number[], values: readonly bigint[]): RepairSystem =>
  planted(system, new Map(cells.map((cell, at) => [cell, values[at] ?? 0n])));

test('giá trị đề nghị làm mọi ràng buộc đúng, và không ô nào trong tập là thừa', () => {
  fc.assert(
    fc.property(
      smallTable.chain(({ system }) => fc.tuple(fc.constant(system), faults(system.cells.length))),
      ([system, changed]) => {
        const wrong = planted(system, new Map(changed.map(([cell, value]) => [cell, BigInt(value)])));
        for (const { cells, values, ranges } of minimalRepairs(wrong, bounds).sets) {
          const mended = proposed(wrong, cells, values);
          expect(mended.limits.every((one) => holds(one, (cell) => mended.cells[cell]?.value ?? 0n))).toBe(
            true,
          );
          for (const [at, cell] of cells.entries()) {
            expect(values[at]).not.toBe(wrong.cells[cell]?.value);
            const { low, high } = ranges[at] ?? { low: null, high: null };
            expect(low === null || low <= (values[at] ?? 0n)).toBe(true);
            expect(high === null || high >= (values[at] ?? 0n)).toBe(true);
          }
        }
      },
    ),
  );
});

test('một ô sai trong bảng có cộng dọc và cộng ngang: chỉ một ô được nêu, với đúng giá trị cũ', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 5_000 }), (cell, more) => {
      const { system } = tableOf(
        [
          [12, 34, 56],
          [78, 90, 12],
        ],
        false,
      );
      const truth = system.cells[cell]?.value ?? 0n;
      const wrong = planted(system, new Map([[cell, truth + BigInt(more)]]));
      const [first] = minimalRepairs(wrong, bounds).sets;
      expect(first?.cells).toEqual([cell]);
      expect(first?.ranges).toEqual([{ low: truth, high: truth }]);
    }),
  );
});

test('số đến 10¹³ đồng: đúng đến đồng cuối cùng', () => {
  const big = 9_876_543_210_123;
  const { system } = tableOf(
    [
      [big, 1],
      [2, 3],
    ],
    false,
  );
  const wrong = planted(system, new Map([[0, BigInt(big) + 1n]]));
  expect(minimalRepairs(wrong, bounds).sets.map(({ cells, values }) => [cells, values])).toEqual([
    [[0], [BigInt(big)]],
  ]);
});

test('quá nhiều tổ hợp: dừng và nói là chưa hết', () => {
  const { system } = tableOf(
    range(40).map((y) => range(12).map((x) => x + y)),
    false,
  );
  const wrong = planted(system, new Map(range(6).map((n) => [n * 14, 9_999n])));
  expect(minimalRepairs(wrong, { cells: 6, tries: 200 }).complete).toBe(false);
});

test('hai ô đổi chỗ cho nhau: được gọi là đổi chỗ, và đứng đầu', () => {
  const { system } = tableOf(
    [
      [12, 340, 56],
      [78, 90, 12],
      [5, 61, 700],
    ],
    false,
  );
  const [a, b] = [system.cells[0]?.value ?? 0n, system.cells[1]?.value ?? 0n];
  const wrong = planted(
    system,
    new Map([
      [0, b],
      [1, a],
    ]),
  );
  const [first] = rankedRepairs(wrong, bounds).repairs;
  expect(first?.exchanged).toBe(true);
  expect(first?.changes.map(({ cell, to }) => [cell, to])).toEqual([
    [0, a],
    [1, b],
  ]);
});
