// What is remembered of a workbook that is just longer than the memory.

import { Memo } from '../../src/core/text/memo';

test('quá giới hạn một ít thì không quên hết những gì còn dùng', () => {
  const memo = new Memo<number>(1_000);
  let worked = 0;
  const lengthOf = (key: string): number => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    worked += 1;
    memo.set(key, key.length);
    return key.length;
  };
  for (let round = 0; round < 5; round += 1) for (let n = 0; n < 1_050; n += 1) lengthOf(`dòng ${n}`);
  expect(worked).toBeLessThan(2 * 1_050);
});

test('không giữ quá hai lần giới hạn', () => {
  const memo = new Memo<string>(10);
  for (let n = 0; n < 100; n += 1) memo.set(String(n), 'x');
  const kept = Array.from({ length: 100 }, (_, n) => memo.get(String(n))).filter((one) => one !== undefined);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(memo.get('99')).toBe('x');
});
