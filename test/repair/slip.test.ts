import fc from 'fast-check';
import { slipOf } from '../../src/repair/slip';

const figure = fc.bigInt({ min: 10n, max: 9_999_999n });
const digitsOf = (value: bigint): readonly string[] => [...String(value)];

test('mỗi kiểu gõ nhầm được gọi đúng tên', () => {
  fc.assert(
    fc.property(figure, fc.nat(), (meant, seed) => {
      const digits = digitsOf(meant);
      const at = seed % (digits.length - 1);
      const exchanged = BigInt(
        digits
          .map((digit, place) => (place === at ? digits[at + 1] : place === at + 1 ? digits[at] : digit))
          .join(''),
      );
      const doubled = BigInt(
        digits.flatMap((digit, place) => (place === at ? [digit, digit] : [digit])).join(''),
      );
      if (exchanged !== meant && String(exchanged).length === digits.length)
        expect(slipOf(exchanged, meant)).toBe('swapped');
      expect(slipOf(doubled, meant)).toBe('extra');
      expect(slipOf(meant, doubled)).toBe('missing');
      expect(slipOf(-meant, meant)).toBe('sign');
      expect(slipOf(meant * 1000n, meant)).toBe('thousand');
      expect(slipOf(null, meant)).toBe('blank');
      expect(slipOf(meant, meant)).toBeNull();
    }),
  );
});

test.each([
  [516n, 671n, null],
  [271n, 217n, 'swapped'],
  [219n, 217n, 'digit'],
  [5n, 8n, null],
  [0n, 12n, null],
])('%s thay cho %s: %s', (typed, meant, slip) => expect(slipOf(typed, meant)).toBe(slip));
