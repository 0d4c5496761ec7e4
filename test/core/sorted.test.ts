import * as fc from 'fast-check';
import { firstAt } from '../../src/core/number/sorted';

test('chỗ đầu tiên từ đó trở đi đúng, tìm không quá vài bước', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, least) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const expected = sorted.findIndex((one) => one >= least);
      expect(firstAt(sorted, (one) => one >= least)).toBe(expected < 0 ? sorted.length : expected);
    }),
  );
  let looks = 0;
  const many = Array.from({ length: 100_000 }, (_, n) => n);
  expect(firstAt(many, (one) => ++looks > 0 && one >= 77_777)).toBe(77_777);
  expect(looks).toBeLessThan(20);
});
