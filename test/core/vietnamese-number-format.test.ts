import { formatDecimal } from '../../src/core/number/vietnamese-number';
import { shownNumber } from '../../src/core/number/vietnamese-number-format';

function shown(value: number, format?: string, inPercent = false): string {
  const result = shownNumber(value, format, inPercent);
  if (result.kind === 'date') return `${result.day}/${result.month}/${result.year}`;
  return formatDecimal(result.value, result.decimals);
}

describe('Ô số hiện ra thế nào', () => {
  it.each([
    [12, undefined, '12'],
    [99.6, undefined, '99,6'],
    [0.1 + 0.2, undefined, '0,3'],
    [100 / 11, 'General', '9,090909091'],
    [1 / 3, undefined, '0,333333333'],
    [12345.678901234, undefined, '12.345,6789'],
    [1e13, undefined, '10.000.000.000.000'],
    [99.63, '0.0', '99,6'],
    [99.65, '0.0', '99,7'],
    [100, '0.00', '100'],
    [99.6, '0.00', '99,6'],
    [89563, '#,##0', '89.563'],
    [1234.5, '#,##0.##', '1.234,5'],
    [89563000, '#,##0,', '89.563'],
    [-1234.5, '#,##0.0_);(#,##0.0)', '-1.234,5'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    [5, '0" hồ sơ"', '5'],
    [5, '[$-vi-VN]#,##0', '5'],
    [5.25, '[Red]0.0', '5,3'],
    [3, '@', '3'],
    [3, ';;;', '3'],
    [45292, 'dd/mm/yyyy', '1/1/2024'],
    [45323, 'd-mmm', '1/2/2024'],
  ])('%d với định dạng %s hiện %s (số 0 do định dạng thêm thì bỏ)', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [0.996, '0.0%', '99,6'],
    [1, '0%', '100'],
    [0.46982, '0.00%', '46,98'],
    [99.6, '0.0', '99,6'],
  ])('%d với định dạng %s trong dòng tính theo %% hiện %s', (value, format, text) => {
    expect(shown(value, format, true)).toBe(text);
  });

  it('dòng không tính theo %: định dạng phần trăm không nhân 100', () => {
    expect(shown(40, '0%')).toBe('40');
  });
});
