// Biểu TTHC in groups: each group's own sum, and the total against the groups; one wrong cell, one finding.

import { toPlainText } from '../../src/core/number/decimal';
import { checkSnapshot } from '../support/app';
import { drawSheet, workbookOf } from '../support/sheet';

const figures = (total: number): string =>
  `#${total} | #${total} | #0 | #0 | #${total} | #0 | #${total} | #0 | #0 | #0 | #0`;
const row = (code: string, label: string, total: number): string => `${code} | ${label} | ${figures(total)}`;

/** Errors as "name now, ought to be", of the column of all dossiers received; the first row of the list is row 5. */
function told(rows: readonly string[]): readonly string[] {
  const sheet = drawSheet(
    'TTHC',
    `
KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026

STT | Lĩnh vực | Tiếp nhận |            |           |            | Đã giải quyết |           |          |         | Đang giải quyết |          |
    |          | Tổng số   | Trực tuyến | Trực tiếp | Kỳ trước chuyển sang | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số   | Trong hạn | Quá hạn
${rows.join('\n')}
`,
    ['C3:F3', 'G3:J3', 'K3:M3'],
  );
  const { tables, findings } = checkSnapshot(workbookOf(sheet));
  expect(tables.map(({ template }) => template.id)).toEqual([expect.stringMatching('/tthc$')]);
  return findings
    .filter(({ cell, severity }) => cell?.column === 2 && severity !== 'info')
    .map(({ cell, actual, expected }) => {
      const now = actual === null || typeof actual === 'string' ? actual : toPlainText(actual);
      return `dòng ${(cell?.row ?? 0) + 1}: ${now}, phải là ${expected?.low ? toPlainText(expected.low) : ''}`;
    });
}

const opened = (one: number, two: number, total: number, hotich = 7) => [
  row('I', 'Hệ thống của bộ', one),
  row('1', 'Chứng thực', 5),
  row('2', 'Hộ tịch', hotich),
  row('II', 'Hệ thống của tỉnh', two),
  row('1', 'Đất đai', 3),
  row('2', 'Xây dựng', 4),
  row('', 'Tổng cộng', total),
];

test.each<[string, readonly string[], readonly string[]]>([
  ['đúng cả', opened(12, 7, 19), []],
  ['dòng của nhóm I sai', opened(12, 7, 19, 6), ['dòng 5: 12, phải là 11']],
  ['cộng của nhóm II sai, tổng theo đó', opened(12, 8, 20), ['dòng 8: 8, phải là 7']],
  ['tổng sai', opened(12, 7, 31), ['dòng 11: 31, phải là 19']],
  [
    'cộng đứng cuối nhóm, nhóm đầu sai',
    [
      'I | Lĩnh vực tư pháp',
      row('1', 'Chứng thực', 5),
      row('2', 'Hộ tịch', 7),
      row('', 'Cộng I', 13),
      'II | Lĩnh vực đất đai',
      row('3', 'Đăng ký', 4),
      row('', 'Cộng II', 4),
      row('', 'Tổng cộng', 17),
    ],
    ['dòng 8: 13, phải là 12'],
  ],
  [
    'không có đầu nhóm; cộng của các cộng không tính lần nữa',
    [
      row('1', 'Chứng thực', 5),
      row('', 'Cộng', 5),
      row('2', 'Hộ tịch', 7),
      row('3', 'Đất đai', 1),
      row('', 'Cộng', 8),
      row('', 'Tổng cộng', 14),
    ],
    ['dòng 10: 14, phải là 13'],
  ],
  [
    'cấp trên của nhóm; nhóm không có cộng thì dòng tính thẳng lên',
    [
      row('A', 'Cấp tỉnh', 12),
      row('I', 'Sở Tư pháp', 9),
      row('1', 'Chứng thực', 5),
      row('2', 'Hộ tịch', 4),
      'II | Sở Xây dựng',
      row('1', 'Cấp phép', 3),
      row('B', 'Cấp xã', 6),
      row('1', 'Xã An', 6),
      row('', 'Tổng cộng', 19),
    ],
    ['dòng 13: 19, phải là 18'],
  ],
  [
    'dòng con 1.1, 1.2',
    [
      row('1', 'Tư pháp', 9),
      row('1.1', 'Chứng thực', 5),
      row('1.2', 'Hộ tịch', 3),
      row('2', 'Đất đai', 2),
      row('', 'Tổng cộng', 11),
    ],
    ['dòng 5: 9, phải là 8'],
  ],
  [
    '“Trong đó” chỉ là một phần: nhóm không bị cộng, tổng không tính phần ấy',
    [
      row('I', 'Hệ thống của bộ', 12),
      '| Trong đó:',
      row('1', 'Chứng thực', 5),
      row('II', 'Hệ thống của tỉnh', 7),
      row('1', 'Đất đai', 7),
      row('', 'Tổng cộng', 18),
    ],
    ['dòng 10: 18, phải là 19'],
  ],
])('%s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
