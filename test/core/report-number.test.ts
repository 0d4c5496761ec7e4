// Số và ký hiệu báo cáo, gõ kiểu nào cũng ra một số, một ký hiệu.

import fc from 'fast-check';
import { readReportNumber } from '../../src/core/report/report-number';

test.each<[string, string, string, string]>([
  ['105', 'BC-UBND', '105', 'BC-UBND'],
  ['105/BC-UBND', 'BC-UBND', '105', 'BC-UBND'],
  ['105/BC-UBND', '', '105', 'BC-UBND'],
  ['105', '/BC-UBND', '105', 'BC-UBND'],
  ['105', ' / BC – UBND', '105', 'BC-UBND'],
  ['', '105/BC-UBND', '105', 'BC-UBND'],
  ['Số 105', 'BC-UBND', '105', 'BC-UBND'],
  ['Số: 105/BC-UBND', 'BC-UBND', '105', 'BC-UBND'],
  ['SỐ 105 / BC-UBND.', '', '105', 'BC-UBND'],
  ['Số báo cáo: 105', 'Số: …/BC-SNV', '105', 'BC-SNV'],
  ['105/', 'BC-UBND', '105', 'BC-UBND'],
  ['105/BC-UBND ngày 18/3/2024', '', '105', 'BC-UBND'],
  ['……/BC-UBND', '', '', 'BC-UBND'],
  ['Số:      /BC-UBND', '', '', 'BC-UBND'],
  ['…', '…', '', ''],
  ['105-BC/HU', '', '105', 'BC-HU'],
  ['105a', 'BC-UBND', '105a', 'BC-UBND'],
  ['105/BC-SNV', 'BC-UBND', '105', 'BC-UBND'],
  ['chưa có', 'BC-UBND', 'chưa có', 'BC-UBND'],
  ['', '', '', ''],
])('“%s”, “%s” là số “%s”, ký hiệu “%s”', (number, symbol, ...read) => {
  expect(Object.values(readReportNumber({ number, symbol }))).toEqual(read);
});

const number = fc.constantFrom('105', '07', '1234', '12a', '');
const symbol = fc.constantFrom('BC-UBND', 'BC-SNV', 'BC-TTCP&TTr', '');
test('gõ dư gì cũng ra như gõ gọn; đọc lại không đổi', () => {
  fc.assert(
    fc.property(
      number,
      symbol,
      fc.constantFrom('', 'Số ', 'Số: ', 'số'),
      fc.constantFrom('/', ' / ', '/ '),
      (digits, letters, word, slash) => {
        const wanted = { number: digits, symbol: letters };
        const whole = `${word}${digits}${slash}${letters}`;
        expect(readReportNumber({ number: whole, symbol: '' })).toEqual(wanted);
        expect(readReportNumber({ number: '', symbol: whole })).toEqual(wanted);
        expect(readReportNumber({ number: whole, symbol: `${slash}${letters}` })).toEqual(wanted);
        expect(readReportNumber(wanted)).toEqual(wanted);
      },
    ),
  );
});
