// Printed column numbers: they speak for a form only where its titles do so as well.

import { caoBang2023, indicators } from '../../src/catalog';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
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
function drawn(
  titles: readonly (readonly Drawn[])[],
  printed: readonly string[],
  merged = merges,
): SheetSnapshot {
  const figures = Array.from({ length: 13 }, (_, n) => 100 + n + 3);
  return sheetOf('PL II', [...titles, printed, ['I', 'UBND cấp huyện', ...figures]], merged);
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
  it('xuất từ phần mềm khác, cùng số cột nhưng khác nghĩa (4 là kỳ trước, 13 là tổng trễ hạn): không gán theo số', () => {
    const titles = [
      [
        'STT',
        'Lĩnh vực giải quyết',
        'Tổng số',
        'Kỳ trước chuyển qua',
        'Tiếp nhận trong kỳ',
        'Kết quả giải quyết trong kỳ',
        '',
        '',
        '',
        '',
        '',
        '',
        'Tổng số trễ hạn',
        'Hồ sơ trả lại',
        'Hồ sơ rút',
      ],
      ['', '', '', '', '', 'Hồ sơ đã giải quyết xong', '', '', '', 'Hồ sơ đang giải quyết'],
      ['', '', '', '', '', 'Tổng số', 'Sớm hạn', 'Đúng hạn', 'Trễ hạn', 'Tổng số', 'Chưa đến hạn', 'Quá hạn'],
    ];
    const own = [
      'A1:A3',
      'B1:B3',
      'C1:C3',
      'D1:D3',
      'E1:E3',
      'F1:L1',
      'M1:M3',
      'N1:N3',
      'O1:O3',
      'F2:I2',
      'J2:L2',
    ];
    const meant = {
      3: '3',
      4: '6',
      6: '7',
      7: '8',
      8: '9',
      9: '10',
      10: '11',
      11: '12',
      12: '13',
      14: '14',
      15: '15',
    };
    expect(meant).toMatchObject(bound(drawn(titles, numbers, own)));
  });

  it('không tiêu đề nào giống đủ để tin: 0 trên 0 không phải là khớp', () => {
    const titles = [
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
        'Trả lại',
        'Rút/hủy',
      ],
      ['', '', 'Tồn kỳ trước', 'Trong kỳ', '', 'Cộng', 'Đã giải quyết', '', '', '', 'Đang giải quyết'],
      [
        '',
        '',
        '',
        'Qua mạng',
        'Trực tiếp',
        '',
        'Quá hạn',
        'Cộng',
        'Sớm hạn',
        'Trễ hạn',
        'Cộng',
        'Trễ hạn',
        'Trong hạn',
      ],
    ];
    const meant = {
      3: '6',
      4: '4',
      5: '5',
      6: '3',
      7: '10',
      8: '7',
      9: '8',
      11: '11',
      12: '13',
      13: '12',
      14: '14',
      15: '15',
    };
    expect(meant).toMatchObject(bound(drawn(titles, numbers)));
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
