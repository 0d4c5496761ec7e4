// Which Ghi chú is worth a footnote.

import { templateSets } from '../../src/catalog';
import type { BoundRow } from '../../src/core/form/table';
import { explanation } from '../../src/phrase/explanation';

const rows = templateSets.flatMap(({ templates }) => templates).flatMap((form) => form.rows);
const row = rows.find(({ label }) => /vị trí việc làm theo/.test(label));

function noteOf(note: string, printedFigure = '50'): string {
  if (!row) throw new Error('no such row');
  const bound: BoundRow = {
    row,
    indicator: row.indicator,
    member: '',
    cell: { sheet: 'PL6', row: 8, column: 3 },
    reading: { kind: 'blank' },
    printedFigure,
    note,
    printedCode: row.code,
    printedLabel: row.label,
    confidence: 1,
  };
  return explanation(bound);
}

describe('ghi chú không giải thích gì thì không thành chú thích cuối trang', () => {
  test.each([
    'Đang xây dựng',
    'Đang xây dựng.',
    'đang thực hiện',
    'Chưa có số liệu',
    'Đã hoàn thành',
    'Đang trình phê duyệt',
    'Năm 2023',
    'năm 2023.',
    'Quý I/2024',
    'Quý IV năm 2023',
    'Tháng 3/2024',
    '31/12/2023',
    'Đến 31/12/2023',
    '6 tháng đầu năm 2024',
    'Giai đoạn 2016 - 2020',
    'Kỳ này',
    'Trong năm',
    'Đang thực hiện rà soát, cập nhật lại.',
    '1044',
    '99,5%',
    'Có',
    'x',
    '-',
    '…',
    'nt',
    '50',
    '50 cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    ' ',
  ])('%s', (note) => expect(noteOf(note)).toBe(''));
});

describe('ghi chú có giải thích thì giữ nguyên lời', () => {
  test.each([
    '11/11 phòng',
    'Năm 2015: 86 Năm 2024: 77',
    'Cấp huyện: 55 Cấp xã: 21',
    'Số nhiệm vụ chờ xác nhận: 02',
    'Tại Trung tâm HCC',
    'Đang xây dựng Đề án của Phòng Giáo dục',
    'Năm 2023: 1.494 người',
    'Tính theo Quyết định số 12/QĐ-UBND',
    'SNGD',
    'Theo quyết định giao năm 2024',
    'Đang phê duyệt tại Sở Nội vụ',
    '11/11',
  ])('%s', (note) => expect(noteOf(note)).toBe(note));

  test('xuống dòng trong ô thành dấu chấm phẩy', () => {
    expect(noteOf('Huyện: 5\nXã: 6')).toBe('Huyện: 5; Xã: 6');
  });
});
