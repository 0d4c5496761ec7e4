import fc from 'fast-check';
import { sameFormula, typedText } from '../../../src/hosts/excel/cell-values';
import { mayBeLegacyText } from '../../../src/hosts/excel/fonts';
import { halvesOf, rectanglesOf } from '../../../src/hosts/excel/rectangles';
import { plainStyle } from '../../office-host/book';
import { typed } from '../../office-host/typed-text';

describe('văn bản đưa vào ô', () => {
  const tricky = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      '+84',
      '-',
      '-5',
      '@x',
      '03',
      '1.1.',
      '1,234',
      '40%',
      '1e5',
      'TRUE',
      'false',
      '#REF!',
      "'x",
      '12',
      'Quý I/2024',
      '  7 ',
    ),
    fc.double().map(String),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', "'"), fc.string()).map(([first, rest]) => first + rest),
  );

  test('đọc lại đúng từng chữ, không thành số, công thức hay giá trị khác', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const cell = typed({ content: null, style: plainStyle }, typedText(text));
        expect(cell.formula).toBeUndefined();
        expect(cell.content).toBe(text === '' ? null : text);
      }),
      { numRuns: 500 },
    );
  });

  test('nhãn thường không bị thêm dấu nháy', () => {
    for (const text of ['Số văn bản', 'Đã ban hành 12 văn bản', 'Tỷ lệ (%)', 'Ghi chú'])
      expect(typedText(text)).toBe(text);
  });
});

test('công thức Excel viết lại khác hoa thường, khoảng trắng vẫn là một; khác chữ trong nháy thì không', () => {
  expect(sameFormula('sum(C2: C11)', 'SUM(C2:C11)')).toBe(true);
  expect(sameFormula('IF(A1="", "x", 1)', 'IF(A1="","x",1)')).toBe(true);
  expect(sameFormula('SUM(C2:C11)', 'SUM(C2:C12)')).toBe(false);
  expect(sameFormula('"a b"', '"ab"')).toBe(false);
});

test('chữ mã cũ bị nghi, chữ Việt Unicode thì không', () => {
  for (const text of ['Tæng sè', 'Toång soá', '®¬n vÞ']) expect(mayBeLegacyText(text)).toBe(true);
  for (const text of ['Tổng số', 'Đơn vị', 'á à ã â ê ô ý', '20 °C ± 2 m²'])
    expect(mayBeLegacyText(text)).toBe(false);
});

describe('gom ô thành vùng', () => {
  const places = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(6) }), {
    selector: ({ row, column }) => `${row},${column}`,
  });

  test('phủ đúng các ô, không ô nào hai lần', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
          const list: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) list.push(`${row},${column}`);
          }
          return list;
        });
        expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  test('một cột liền là một vùng, một khối là một vùng', () => {
    const block = Array.from({ length: 12 }, (_, index) => ({
      row: 3 + (index % 4),
      column: 2 + Math.floor(index / 4),
    }));
    expect(rectanglesOf(block)).toEqual([{ top: 3, left: 2, bottom: 6, right: 4 }]);
  });

  test('chia đôi vùng: hai nửa rời nhau, phủ hết; một ô thì thôi', () => {
    expect(halvesOf({ top: 1, left: 1, bottom: 4, right: 2 })?.map(({ bottom }) => bottom)).toEqual([2, 4]);
    expect(halvesOf({ top: 1, left: 1, bottom: 1, right: 4 })?.map(({ right }) => right)).toEqual([2, 4]);
    expect(halvesOf({ top: 1, left: 1, bottom: 1, right: 1 })).toBeNull();
  });
});
