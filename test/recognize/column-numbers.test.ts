// Printed column numbers: they speak for a form only where its titles do so as well.

import { caoBang2023, indicators } from '../../src/catalog';
import type { SheetSnapshot } from '../../src/core/workbook';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const merges = [
  'A1:A3',
  'B1:B3',
  'C1:F1',
  'G1:M1',
  'N1:N3',
  'O1:O3',
  'C2:C3',
  'D2:E2',
  'F2:F3',
  'G2:J2',
  'K2:M2',
];
const numbers = Array.from({ length: 15 }, (_, n) => `(${n + 1})`);

/** Three rows of titles, numbers, one agency with its column as figure. */
function drawn(titles: readonly (readonly Drawn[])[], printed: readonly string[]): SheetSnapshot {
  const figures = Array.from({ length: 13 }, (_, n) => 100 + n + 3);
  return sheetOf('PL II', [...titles, printed, ['I', 'UBND cấp huyện', ...figures]], merges);
}

/** Column of the form by column of the sheet, both counted from 1. */
function bound(sheet: SheetSnapshot): Readonly<Record<number, string>> {
  const tables = recognizeWorkbook(workbookOf(sheet), [caoBang2023], indicators);
  return Object.fromEntries(
    tables.flatMap(({ template, rows }) =>
      rows.map(({ cell, indicator }) => [
        cell.column + 1,
        template.columns.find((one) => one.indicator === indicator)?.key ?? '',
      ]),
    ),
  );
}

const same = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [n + 3, String(n + 3)]));

describe('Số thứ tự cột', () => {
  it('tiêu đề cột là của biểu khác: số trùng nhau không nói lên điều gì', () => {
    const titles = [
      [
        'STT',
        'Lĩnh vực giải quyết',
        'Dân số',
        '',
        '',
        '',
        'Lao động',
        '',
        '',
        '',
        '',
        '',
        '',
        'Hộ nghèo',
        'Hồ sơ đã hủy',
      ],
      ['', '', 'Tổng số', 'Trong tỉnh', '', 'Ngoài tỉnh', 'Có việc làm', '', '', '', 'Chưa có việc làm'],
      ['', '', '', 'Nam', 'Nữ', '', 'Tổng số', 'Trẻ', 'Trung niên', 'Cao tuổi', 'Tổng số', 'Nam', 'Nữ'],
    ];
    expect(bound(drawn(titles, numbers))).toEqual({});
  });

  const words = [
    [
      'STT',
      'Lĩnh vực giải quyết',
      'Tiếp nhận',
      '',
      '',
      '',
      'Giải quyết',
      '',
      '',
      '',
      '',
      '',
      '',
      'Hồ sơ trả lại',
      'Hồ sơ hủy',
    ],
    [
      '',
      '',
      'Tổng số',
      'Trong kỳ báo cáo',
      '',
      'Tồn kỳ trước',
      'Đã giải quyết xong',
      '',
      '',
      '',
      'Đang giải quyết',
    ],
    [
      '',
      '',
      '',
      'Trực tuyến',
      'Trực tiếp + BCCI',
      '',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Chưa đến hạn',
      'Quá hạn',
    ],
  ];

  it('tiêu đề nói khác vài chữ: các phần của tiêu đề cho biết cột, có hay không có số cột', () => {
    expect(bound(drawn(words, numbers))).toEqual(same);
    expect(bound(drawn(words, []))).toEqual(same);
  });

  it('đánh số lại từ 1 ở cột số liệu: không cột nào bị gán theo số', () => {
    const shifted = ['', '', ...numbers];
    for (const [column, key] of Object.entries(bound(drawn(words, shifted)))) expect(key).toBe(column);
  });
});
