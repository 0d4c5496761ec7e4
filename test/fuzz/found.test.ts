// What the fuzz has found, each in its smallest form: the workbook goes through everything without a fault.

import { Dice } from '../recognize/corpus/dice';
import { buildXlsx } from '../support/xlsx/build';
import { bases } from './bases';
import { Book, cellsOf, cellWith } from './book';
import { travel } from './journey';

/** Phụ lục 3 of Thừa Thiên Huế 2024 with two parts of a total. */
const form = (total: string | number, first: number, second: string | number = 7): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Thể chế',
        cells: {
          A1: 'CẢI CÁCH THỂ CHẾ',
          A3: 'STT',
          B3: 'Chỉ tiêu thống kê',
          C3: 'Đơn vị tính',
          D3: 'Số liệu',
          A4: '1.',
          B4: 'Tổng số VBQPPL do địa phương ban hành',
          C4: 'Văn bản',
          D4: total,
          A5: '1.1.',
          B5: 'Số VBQPPL do cấp huyện ban hành',
          C5: 'Văn bản',
          D5: first,
          A6: '1.2.',
          B6: 'Số VBQPPL do cấp xã ban hành',
          C6: 'Văn bản',
          D6: second,
          A7: '2.',
          B7: 'Kiểm tra, xử lý VBQPPL',
          A8: '2.1.',
          B8: 'Số VBQPPL đã kiểm tra theo thẩm quyền',
          C8: 'Văn bản',
          D8: 11,
        },
      },
    ],
  });

/** "Thông tin báo cáo" of a workbook of ours, with this number as the day of signing. */
async function signedOn(number: string): Promise<Uint8Array> {
  const base = (await bases()).find(({ name }) => name.startsWith('tth-2024'));
  const book = new Book(base?.bytes ?? new Uint8Array());
  const [info = ''] = book.sheets;
  const done = book.edit(info, (text) => {
    const day = cellsOf(text).find(({ address }) => address === 'B19');
    return day ? text.replace(day.xml, cellWith(day, '', `<v>${number}</v>`)) : text;
  });
  if (!done) throw new Error('no cell for the day');
  return book.toBytes(new Dice(1));
}

/** The form with its total standing twice, our formula without a result. */
function twice(): Uint8Array {
  const book = new Book(form('', 1));
  const [sheet = ''] = book.sheets;
  const total = '<c r="D4" t="str"><f>IF(COUNT(D5:D6)=0,"",SUM(D5:D6))</f><v></v></c>';
  book.edit(sheet, (text) => text.replace(/<c r="D4".*?<\/c>/s, total + total));
  return book.toBytes(new Dice(1));
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['số gõ dạng chữ dài 32.767 chữ số', () => form('9'.repeat(32_767), 1)],
  ['tổng còn trống của một số dài 32.767 chữ số', () => form('', 1, '9'.repeat(32_767))],
  ['ô cần điền có hai lần', twice],
  ['ngày ký là một số không phải ngày nào', () => signedOn('1e308')],
])('%s', async (_, make) => {
  const start = process.cpuUsage();
  const { faults } = await travel(await make());
  expect(faults).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
