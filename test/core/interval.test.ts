import fc from 'fast-check';
import { compare, decimal, round } from '../../src/core/number/decimal';
import { hull, meet, point, shownTo, sumIntervals } from '../../src/core/number/interval';

const fine = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((units) => decimal(units, 6));
const places = fc.integer({ min: 0, max: 5 });

describe('khoảng giá trị của số đã làm tròn', () => {
  test('luôn chứa giá trị thật', () => {
    fc.assert(
      fc.property(fine, places, (truth, d) => {
        expect(meet(shownTo(round(truth, d), d), point(truth))).toBe(true);
      }),
    );
  });

  test('tổng của các khoảng chứa tổng thật, kể cả khi tổng được làm tròn riêng', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fine, places), { minLength: 1, maxLength: 12 }), places, (terms, d) => {
        const total = terms.reduce((sum, [value]) => decimal(sum.units + value.units, 6), decimal(0, 6));
        const parts = sumIntervals(terms.map(([value, p]) => shownTo(round(value, p), p)));
        expect(meet(parts, shownTo(round(total, d), d))).toBe(true);
      }),
    );
  });

  test('hai số nguyên khác nhau thì không bao giờ gặp nhau', () => {
    fc.assert(fc.property(fine, fine, (a, b) => meet(point(a), point(b)) === (compare(a, b) === 0)));
  });

  test('bao ngoài chứa mọi khoảng; đầu mở thì không chặn', () => {
    const open = { low: decimal(1), high: null };
    expect(hull([open, point(decimal(0))])).toEqual({ low: decimal(0), high: null });
    expect(meet(open, point(decimal(1_000_000)))).toBe(true);
    expect(meet(open, point(decimal(0)))).toBe(false);
  });
});
