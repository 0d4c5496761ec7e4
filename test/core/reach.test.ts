// Numbers that no cell of Excel can hold as they are: told as such, and never calculated with.

import fc from 'fast-check';
import { readFigures } from '../../src/core/form/vietnamese-consensus';
import { decimal, fromNumber } from '../../src/core/number/decimal';
import { brieflyTyped, formatBriefly, inPowers, isBeyondReach } from '../../src/core/number/reach';
import { shownNumber } from '../../src/core/number/vietnamese-number-format';
import type { CellContent } from '../../src/core/workbook/workbook';
import { cellContent } from '../../src/hosts/xlsx/cell-text';
import { cellText } from '../../src/ui/sheet/cell-text';

const read = (content: CellContent, format?: string) =>
  readFigures([{ cell: format === undefined ? { content } : { content, format }, measure: 'count' }])[0];

test.each<[string, CellContent, string]>([
  ['1e308', 1e308, '1E+308'],
  ['-1e308', -1e308, '-1E+308'],
  ['1e21', 1e21, '1E+21'],
  ['1,5e20', 1.5e20, '150.000.000.000.000.000.000'],
  ['1e15', 1e15, '1.000.000.000.000.000'],
  ['chữ, 16 chữ số', '1000000000000000', '1000000000000000'],
  ['chữ, có dấu chấm', '1.000.000.000.000.000', '1.000.000.000.000.000'],
  ['chữ, 400 chữ số', '9'.repeat(400), `${'9'.repeat(40)}…`],
  ['chữ, 32.000 chữ số', '9'.repeat(32_000), `${'9'.repeat(40)}…`],
  ['chữ, 400 chữ số sau dấu phẩy', `0,${'3'.repeat(400)}`, `0,${'3'.repeat(38)}…`],
])('%s không phải số dùng được', (_, content, text) => {
  expect(read(content)).toEqual({ kind: 'tooLarge', text });
});

test.each<[CellContent, bigint]>([
  [999_999_999_999_999, 999_999_999_999_999n],
  ['999.999.999.999.999', 999_999_999_999_999n],
  [-0, 0n],
  ['-0', 0n],
  [5e-324, 0n],
  [-1e-300, 0n],
])('%s là số', (content, units) => {
  expect(read(content)).toMatchObject({ kind: 'figure', figure: { value: { units, scale: 0 } } });
});

test('ô định dạng ngày chứa số quá lớn không thành ngày “NaN”', () => {
  for (const value of [1e308, 1e21, 2_958_466, -1]) {
    expect(shownNumber(value, 'dd/mm/yyyy', false).kind).toBe('figure');
    expect(cellText({ content: value, format: 'dd/mm/yyyy' })).toBe('########');
  }
  expect(read(1e308, 'dd/mm/yyyy')).toEqual({ kind: 'tooLarge', text: '1E+308' });
  expect(cellText({ content: 2_958_465, format: 'dd/mm/yyyy' })).toBe('31/12/9999');
});

test('trên trang: 1E+308, kể cả ở ô tỷ lệ', () => {
  expect(cellText({ content: 1e308 })).toBe('1E+308');
  expect(cellText({ content: 1e308, format: '0.00%' })).toBe('1E+308');
  expect(cellText({ content: 1e308, format: '#,##0' })).toBe('1E+308');
  expect(cellText({ content: 0.0994, format: '0.00%' })).toBe('9,94%');
});

test.each(['1E+400', '-1e999', 'NaN', 'INF', '-Infinity', '1.#QNAN', '9'.repeat(400)])(
  'trong tệp ghi %s: ô lỗi #NUM!, tệp vẫn mở',
  (value) => {
    expect(cellContent(undefined, value, false)).toEqual({ error: '#NUM!' });
  },
);

test('số nào cũng viết gọn trong một dòng, không có chữ lạ', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(formatBriefly(fromNumber(value))).toMatch(/^-?[\d.]+(?:,\d+)?(?:E[+-]\d+)?$/);
      expect(formatBriefly(fromNumber(value)).length).toBeLessThan(42);
      expect(inPowers(value)).toMatch(/^-?\d(?:,\d+)?E[+-]\d+$/);
      expect(cellText({ content: value })).not.toMatch(/NaN|Infinity|e/);
      const reading = read(value);
      if (reading?.kind === 'figure') expect(isBeyondReach(reading.figure.value)).toBe(false);
    }),
  );
  expect(isBeyondReach(decimal(1, 31))).toBe(true);
  expect(brieflyTyped(' 12 ')).toBe('12');
});
