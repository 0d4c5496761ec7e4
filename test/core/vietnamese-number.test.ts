import * as fc from 'fast-check';
import { decimal, toPlainText } from '../../src/core/number/decimal';
import { formatDecimal, readFigureText } from '../../src/core/number/vietnamese-number';

/** Readings as "value/decimals", or the kind where the text is no figure. */
function read(text: string): string {
  const result = readFigureText(text);
  if (result.kind !== 'figure') return result.kind;
  return result.readings.map(({ value, decimals }) => `${toPlainText(value)}/${decimals}`).join(' hoặc ');
}

describe('Số gõ dưới dạng chữ', () => {
  it.each([
    ['03', '3/0'],
    ['00', '0/0'],
    ['99,6', '99.6/1'],
    ['99,60', '99.60/2'],
    ['26.09', '26.09/2'],
    ['1.234,5', '1234.5/1'],
    ['1,234.5', '1234.5/1'],
    ['1.234.567', '1234567/0'],
    ['12.345.678,90', '12345678.90/2'],
    ['1 234', '1234/0'],
    ["1'234", '1234/0'],
    ['1 234,5', '1234.5/1'],
    ['89.563', '89563/0 hoặc 89.563/3'],
    ['6,011', '6011/0 hoặc 6.011/3'],
    ['0,125', '0.125/3'],
    ['1234.567', '1234.567/3'],
    ['40%', '40/0'],
    ['40 %', '40/0'],
    [' 12 ', '12/0'],
    ['\u00a012\u200b', '12/0'],
    ["'05", '5/0'],
    ['１２，５', '12.5/1'],
    ['-5', '-5/0'],
    ['−5,5', '-5.5/1'],
    ['(5)', '-5/0'],
    ['', 'blank'],
    ['-', 'blank'],
    ['–', 'blank'],
    ['…', 'blank'],
    ['.....', 'blank'],
    ['12 hồ sơ', 'text'],
    ['11/11', 'text'],
    ['x', 'text'],
    ['49,14,52', 'text'],
    ['1.2.3', 'text'],
    ['12 34', 'text'],
    ['99, 6', 'text'],
    ['(5', 'text'],
    ['12²', 'text'],
    ['5-7', 'text'],
  ])('"%s" đọc là %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(text.normalize('NFD'))).toBe(expected);
  });

  it('đọc lại đúng mọi số viết theo kiểu Việt Nam', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.nat(4), (units, scale) => {
        const value = decimal(units, scale);
        expect(read(formatDecimal(value)).split(' hoặc ')).toContain(`${toPlainText(value)}/${scale}`);
      }),
    );
  });

  it('không bao giờ báo lỗi và không bao giờ có quá hai cách đọc', () => {
    const marks = fc.string({
      unit: fc.constantFrom('0', '1', '9', '.', ',', ' ', "'", '-', '%', '(', ')', 'a'),
    });
    fc.assert(
      fc.property(marks, (text) => {
        const result = readFigureText(text);
        if (result.kind === 'figure') expect([1, 2]).toContain(result.readings.length);
      }),
    );
  });
});

describe('Viết số kiểu Việt Nam', () => {
  it.each([
    [decimal(12345n, 1), undefined, '1.234,5'],
    [decimal(89563n), undefined, '89.563'],
    [decimal(996n, 1), 2, '99,60'],
    [decimal(9965n, 2), 1, '99,7'],
    [decimal(-1234567n), undefined, '-1.234.567'],
    [decimal(-4n, 2), 1, '0,0'],
    [decimal(123456789n, 4), undefined, '12.345,6789'],
    [decimal(0n), undefined, '0'],
  ])('%o với %s chữ số thập phân', (value, decimals, text) => {
    expect(formatDecimal(value, decimals)).toBe(text);
  });
});
