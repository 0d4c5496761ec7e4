// Sheets that are no form of ours, as they lie in the same workbooks: budgets, staff lists, plans, attendance,
// registers. They share words, units, codes and header words with the forms, and now and then a whole label.

import * as fc from 'fast-check';
import type { Template } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Drawn, sheetOf } from '../support/sheet';

const counted = [
  'Số',
  'Tổng số',
  'Số lượng',
  'Tỷ lệ',
  'Trong đó: số',
  'Kế hoạch',
  'Diện tích',
  'Kinh phí',
  'Chi',
];
const things = [
  'hộ nghèo',
  'học sinh các cấp',
  'phòng học kiên cố',
  'lao động qua đào tạo',
  'hộ kinh doanh cá thể',
  'tiền sử dụng đất',
  'cán bộ hội phụ nữ',
  'đoàn viên công đoàn',
  'nhiệm vụ khoa học',
  'hồ sơ địa chính',
  'hồ sơ đất đai quá hạn',
  'văn bản đi trong tháng',
  'cuộc họp giao ban',
  'đơn thư khiếu nại',
  'vụ việc hòa giải',
  'công trình xây dựng cơ bản',
  'người có công',
  'trẻ em dưới 6 tuổi được tiêm chủng',
  'ca nhiễm bệnh truyền nhiễm',
  'đàn gia súc, gia cầm',
  'km đường giao thông nông thôn',
  'thu ngân sách nhà nước',
  'chi thường xuyên sự nghiệp giáo dục',
  'biên chế sự nghiệp y tế',
  'dự án được phê duyệt',
  'kiến nghị của cử tri',
];
const places = [
  '',
  'trên địa bàn',
  'cấp huyện',
  'cấp xã',
  'năm 2023',
  'được giao',
  'đã hoàn thành',
  'so với cùng kỳ',
];
const units = ['Người', 'Hồ sơ', 'Triệu đồng', '%', 'Văn bản', 'ha', 'Hộ', 'Nhiệm vụ', 'Cơ quan, đơn vị', ''];
const people = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Văn Chính',
  'Phạm Thị Dung',
  'Hoàng Minh Đức',
  'Võ Thị Em',
];
const headers: readonly (readonly string[])[] = [
  ['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số lương', 'Ghi chú'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả'],
  ['Mã số', 'Tên chỉ tiêu', 'Đơn vị', 'Năm 2022', 'Năm 2023'],
  [],
];
const titles = ['', 'BÁO CÁO TỔNG HỢP', 'Phụ lục 1', 'Biểu số 2', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC', 'Phụ lục 4'];

const label = fc
  .tuple(fc.constantFrom(...counted), fc.constantFrom(...things), fc.constantFrom(...places))
  .map((parts) => parts.filter((part) => part !== '').join(' '));

const codes: Readonly<Record<string, (n: number) => Drawn>> = {
  numbers: (n) => n + 1,
  dotted: (n) => `${Math.floor(n / 4) + 1}${n % 4 === 0 ? '' : `.${n % 4}`}.`,
  roman: (n) => ['I', 'II', 'III', 'IV', 'V'][n] ?? '-',
  none: () => '',
};

/** One sheet that is no form. @param templates whose labels stray into it, at most two a sheet. */
export function foreignSheet(templates: readonly Template[]): fc.Arbitrary<SheetSnapshot> {
  const strays = fc.constantFrom(...templates.flatMap(({ rows }) => rows.map((row) => row.label)));
  return fc
    .record({
      title: fc.constantFrom(...titles),
      header: fc.constantFrom(...headers),
      code: fc.constantFrom(...Object.values(codes)),
      rows: fc.array(
        fc.record({
          label: fc.oneof(
            { weight: 6, arbitrary: label },
            { weight: 1, arbitrary: fc.constantFrom(...people) },
          ),
          unit: fc.constantFrom(...units),
          value: fc.integer({ min: 0, max: 9999 }),
          filled: fc.boolean(),
        }),
        { minLength: 1, maxLength: 40 },
      ),
      stray: fc.array(fc.tuple(strays, fc.nat(39)), { maxLength: 2 }),
      left: fc.nat(2),
      second: fc.boolean(),
      signed: fc.boolean(),
    })
    .map(({ title, header, code, rows, stray, left, second, signed }) => {
      const blank = Array.from({ length: left }, () => '');
      const labels = rows.map((row) => row.label);
      for (const [text, at] of stray) if (at < labels.length) labels[at] = text;
      return sheetOf('Khác', [
        [...blank, title],
        [...blank, ...header],
        ...rows.map((row, n): Drawn[] => [
          ...blank,
          code(n),
          labels[n],
          row.unit,
          row.filled ? row.value : '',
          second ? row.value + 1 : '',
        ]),
        ...(signed ? [[], [...blank, 'Nơi nhận:', '', '', 'CHỦ TỊCH']] : []),
      ]);
    });
}
