import fc from 'fast-check';
import {
  add,
  compare,
  type Decimal,
  divide,
  fromNumber,
  multiply,
  parseDecimal,
  powerOfTen,
  round,
  toNumber,
  toPlainText,
  trim,
} from '../../src/core/number/decimal';

const decimals = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
    scale: fc.integer({ min: 0, max: 6 }),
  })
  .map((value): Decimal => value);

/** a/b as one fraction over a common denominator: the oracle. */
const over = (value: Decimal, scale: number): bigint => value.units * powerOfTen(scale - value.scale);

describe('số thập phân chính xác', () => {
  test('đọc lại đúng những gì viết ra', () => {
    fc.assert(
      fc.property(decimals, (a) => compare(parseDecimal(toPlainText(a)) ?? { units: 1n, scale: 0 }, a) === 0),
    );
  });

  test('cộng, nhân không làm tròn', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(over(add(a, b), 12)).toBe(over(a, 12) + over(b, 12));
        expect(over(multiply(a, b), 12)).toBe(over(a, 6) * over(b, 6));
      }),
    );
  });

  test('chia: kết quả gần thương thật nhất, hòa thì xa số 0', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 4 }), (a, b, places) => {
        fc.pre(b.units !== 0n);
        const quotient = divide(a, b, places);
        // |q·b − a| ≤ ½·10⁻ᵖ·|b|, all scaled by 2·10^(places+12)
        const error = 2n * (over(multiply(quotient, b), places + 12) - over(a, places + 12));
        const size = error < 0n ? -error : error;
        const bound = over(b, 12) < 0n ? -over(b, 12) : over(b, 12);
        expect(size <= bound).toBe(true);
      }),
    );
  });

  test.each([
    ['31.25', 1, '31.3'],
    ['-31.25', 1, '-31.3'],
    ['0.05', 1, '0.1'],
    ['99.949', 1, '99.9'],
    ['7', 2, '7.00'],
  ])('làm tròn %s tới %i số lẻ là %s', (text, places, expected) => {
    expect(toPlainText(round(parseDecimal(text) ?? { units: 0n, scale: 0 }, places))).toBe(expected);
  });

  test('số của Excel không mang theo phần đuôi của phép tính nhị phân', () => {
    expect(toPlainText(fromNumber(0.1 + 0.2))).toBe('0.3');
    expect(toPlainText(fromNumber(1e13))).toBe('10000000000000');
    expect(toPlainText(fromNumber(5e-7))).toBe('0.0000005');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (units, scale) => {
        const exact = { units: BigInt(units), scale };
        expect(trim(fromNumber(toNumber(exact)))).toEqual(trim(exact));
      }),
    );
  });

  test.each(['', 'a', '1,5', '--1', '1e', 'Infinity', '0x10'])('“%s” không phải là số', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});
