// Nhiều biểu trong một dải: chuỗi tốt nhất của phần còn lại không phải tìm lại từ đầu.

import * as fc from 'fast-check';
import { bestChain, linesIn, skipCosts } from '../../src/recognize/align';
import { Chains } from '../../src/recognize/chains';
import type { Line } from '../../src/recognize/lines';
import type { Pair } from '../../src/recognize/pair-score';
import { growthOf } from '../support/growth';

const pair = (line: number, position: number, score: number): Pair => ({
  line,
  position,
  score,
  likeness: score,
  similarity: score,
  codeAgrees: false,
});

const inChainOrder = (a: Pair, b: Pair): number => a.line - b.line || b.position - a.position;

const linesWith = (breaks: readonly number[]): readonly Line[] =>
  breaks.map((breakBefore, row): Line => {
    const match = { key: '', candidates: [], best: 0, alike: new Map(), isHeading: false };
    const source = { row, cells: [] };
    const code = { printed: '', keys: [] };
    return { row, code, printedLabel: '', match, unit: '', above: null, source, note: '', breakBefore };
  });

const LINES = 40;
const ROWS = 6;
const place = fc.tuple(
  fc.nat(LINES - 1),
  fc.nat(ROWS - 1),
  // Few scores, so that many chains are equal.
  fc.constantFrom(0.1, 0.2, 0.4, 0.4, 1.05),
);

test('như tìm riêng trong từng phần, cả khi nhiều chuỗi bằng nhau', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { maxLength: 80, selector: ([line, position]) => line * ROWS + position }),
      fc.array(fc.constantFrom(0, 0, 0, 0.4, 1.2), { minLength: LINES, maxLength: LINES }),
      fc.array(fc.tuple(fc.nat(LINES), fc.nat(LINES)), { minLength: 1, maxLength: 12 }),
      (places, breaks, parts) => {
        const pairs = places.map(([line, position, score]) => pair(line, position, score)).sort(inChainOrder);
        const lines = linesWith(breaks);
        const costs = skipCosts(lines, new Set(pairs.map(({ line }) => line)));
        const chains = new Chains(pairs, ROWS, lines, costs);
        for (const [from, end] of parts) {
          const alone = bestChain(linesIn(pairs, from, end), ROWS, lines, costs);
          expect(chains.bestIn([from, end])).toEqual(alone);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('lấy từng biểu một trong bốn lần số biểu tốn khoảng bốn lần công', () => {
  const tables = (count: number) => {
    const lines = linesWith(Array.from({ length: count * ROWS }, (_, n) => (n % ROWS === 0 ? 1.6 : 0)));
    const pairs = lines.map((_, n) => pair(n, n % ROWS, 1.05));
    return { pairs, lines, costs: skipCosts(lines, new Set(lines.keys())) };
  };
  const takeAll = ({ pairs, lines, costs }: ReturnType<typeof tables>) => {
    const chains = new Chains(pairs, ROWS, lines, costs);
    const open: (readonly [number, number])[] = [[0, lines.length]];
    let taken = 0;
    for (let part = open.pop(); part; part = open.pop()) {
      const chain = chains.bestIn(part)?.pairs ?? [];
      const [first, last] = [chain[0], chain.at(-1)];
      if (!first || !last) continue;
      taken += 1;
      open.push([part[0], first.line], [last.line + 1, part[1]]);
    }
    expect(taken).toBe(lines.length / ROWS);
  };
  expect(growthOf(tables, takeAll, 30)).toBeLessThan(6);
});
