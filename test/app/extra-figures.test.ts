// "Số liệu bổ sung" through Kiểm tra, doc and Sang kỳ mới.

import { planNextPeriod } from '../../src/app';
import { a1, cellText } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { checkSnapshot } from '../support/app';
import { drawSheet, workbookOf } from '../support/sheet';

const HEADER =
  'STT | Nội dung | Đơn vị tính | Số liệu | Kỳ trước | Tính trên tổng số | Mục báo cáo | Câu trong báo cáo | Ghi chú';
const AT = 'Cải cách chế độ công vụ';
const INFO = drawSheet(
  'Thông tin',
  `
  THÔNG TIN BÁO CÁO
  Nội dung | Giá trị
  Kỳ báo cáo | Quý II
  Năm | #2024
  Số liệu từ ngày | 15/3/2024
  Số liệu đến ngày | 14/6/2024
  Cơ quan báo cáo | UBND huyện Sông Xanh
  `,
);

const snapshot = (rows: string): WorkbookSnapshot =>
  workbookOf(INFO, drawSheet('Bổ sung', `${HEADER}\n${rows.trim()}`));

const found = (rows: string): readonly string[] =>
  checkSnapshot(snapshot(rows)).findings.map(
    ({ code, severity, cell }) => `${severity} ${code} ${cell ? cellText(cell).replace('Bổ sung!', '') : ''}`,
  );

test.each<[string, string, readonly string[]]>([
  [
    'dòng trống, dòng đúng',
    `1 | Học viên | người | | #7 | | ${AT}\n2 | Đảng viên | người | #5 | | #8 | ${AT}`,
    [],
  ],
  [
    'phần lớn hơn tổng',
    `1 | Học viên, trong đó: | người | #5 | | | ${AT}\n| - nữ | | #6 |`,
    ['error PART_OF D3'],
  ],
  [
    'các phần cộng lại lớn hơn tổng: có thể trùng nhau',
    `1 | Học viên, trong đó: | người | #5 | | | ${AT}\n| - nữ | | #3\n| - đảng viên | | #4`,
    ['warning PART_OF D3'],
  ],
  [
    'gồm: phải bằng',
    `1 | Học viên, gồm: | người | #9 | | | ${AT}\n| - cấp huyện | | #3\n| - cấp xã | | #4`,
    ['error SUM D2'],
  ],
  [
    'phần khác đơn vị tính không cộng vào',
    `1 | Lớp học, gồm: | lớp | #2 | | | ${AT}\n| - một | | #2\n| - học viên | người | #95`,
    [],
  ],
  ['lớn hơn tổng số', `1 | Học viên | người | #9 | | #8 | ${AT}`, ['error PART_OF D2']],
  ['vượt kế hoạch thì được', `1 | Học viên so với kế hoạch giao | người | #9 | | #8 | ${AT}`, []],
  ['tỷ lệ sai', `1 | Học viên | người | #26 | | #32 | ${AT}\n| - tỷ lệ | % | 82,5`, ['error RATE D3']],
  ['tỷ lệ làm tròn', `1 | Học viên | người | #26 | | #32 | ${AT}\n| - tỷ lệ | % | 81,3`, []],
  ['tỷ lệ quá 100', `1 | Tỷ lệ hài lòng | % | #936 | | | ${AT}`, ['warning RANGE D2']],
  ['số người lẻ', `1 | Học viên | người | #5.5 | | | ${AT}`, ['error FRACTIONAL_COUNT D2']],
  ['tiền lẻ thì được', `1 | Thu ngân sách | tỷ đồng | #347.344 | | | ${AT}`, []],
  ['ô ghi chữ', `1 | Học viên | người | nhiều | | | ${AT}`, ['error NOT_A_NUMBER D2']],
  ['kỳ trước ghi chữ', `1 | Học viên | người | #5 | nhiều | | ${AT}`, ['error NOT_A_NUMBER E2']],
  ['gấp mười kỳ trước', `1 | Học viên | người | #1250 | #120 | | ${AT}`, ['info UNLIKE_BEFORE D2']],
  [
    'lũy kế giảm trong năm',
    `1 | Học viên, lũy kế từ đầu năm | người | #5 | #12 | | ${AT}`,
    ['warning BELOW_BEFORE D2'],
  ],
  ['chưa ghi mục', '1 | Học viên | người | #5 | | | |', ['warning FIGURE_UNTOLD G2']],
  [
    'mục không có trong đề cương',
    '1 | Học viên | người | #5 | | | Việc nhà nông |',
    ['info HEADING_UNKNOWN G2'],
  ],
  [
    'câu gọi tên số không có',
    `1 | Học viên | người | #5 | | | ${AT} | Có {học sinh} người`,
    ['warning SENTENCE_SLOT H2'],
  ],
])('%s', (_, rows, findings) => {
  expect(found(rows)).toEqual(findings);
});

describe('Sang kỳ mới', () => {
  const rows = `1 | Học viên, gồm: | người | #9 | #7 | #12 | ${AT} | Có {số liệu} người
    | - cấp huyện | | #4 | #3
    | - cấp xã | | #5
    2 | Tỷ lệ | % | 93,6 | | | ${AT}
    3 | Cuộc họp | cuộc | | #8 | | ${AT}`;

  test('số kỳ này sang cột Kỳ trước, ô số liệu và tổng số để trống, dòng và câu giữ nguyên', () => {
    const plan = planNextPeriod(checkSnapshot(snapshot(rows)));
    const changed = plan.changes
      .filter(({ sheet }) => sheet === 'Bổ sung')
      .map((change) => `${a1(change.row, change.column)}: ${change.before} → ${change.value}`);
    expect(changed.sort()).toEqual([
      'D2: 9 → null',
      'D3: 4 → null',
      'D4: 5 → null',
      'D5: 93,6 → null',
      'E2: 7 → 9',
      'E3: 3 → 4',
      'E4: null → 5',
      'E5: null → 93,6',
      'E6: 8 → null',
      'F2: 12 → null',
    ]);
    expect(plan.emptied).toMatchObject([{ number: 'Số liệu bổ sung', sheet: 'Bổ sung', figures: 5 }]);
  });
});
