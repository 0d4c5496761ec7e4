// Headers as other people lay them out, read without knowing any form.

import { builtIn } from '../../../src/catalog/built-in';
import { headedColumns } from '../../../src/core/form/header-path';
import { areaA1, parseArea } from '../../../src/core/workbook/address';
import { headersOf } from '../../../src/recognize/sheet/columns';
import { gridOf } from '../../../src/recognize/sheet/grid';
import { drawSheet, sheetOf } from '../../support/sheet';

/** "A5:C6: STT; Tiếp nhận / Tổng" for each header of a sheet. */
const told = (sheet: ReturnType<typeof drawSheet>): readonly string[] =>
  headersOf(gridOf(sheet)).map(
    (header) => `${areaA1(header)}: ${header.columns.map(({ path }) => path.join(' / ')).join('; ')}`,
  );

describe('tiêu đề cột của một trang tính bất kỳ', () => {
  test('dòng trống bên trong tiêu đề gộp ô vẫn thuộc tiêu đề', () => {
    const sheet = drawSheet(
      'PL II',
      `
KẾT QUẢ GIẢI QUYẾT

STT | Cơ quan | Tiếp nhận | | Đã giải quyết | | Ghi chú
 | | Tổng số | Trong kỳ | Sớm | Trễ |

 1 | 2 | 3 | 4 | 5 | 6 | 7
I | UBND cấp huyện | #129 | #95 | #0 | #1 |
`,
      ['A3:A5', 'B3:B5', 'C3:D3', 'E3:F3', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G3:G5'],
    );
    expect(told(sheet)).toEqual([
      'A3:G6: STT; Cơ quan; Tiếp nhận / Tổng số; Tiếp nhận / Trong kỳ; Đã giải quyết / Sớm; Đã giải quyết / Trễ; Ghi chú',
    ]);
    expect(headersOf(gridOf(sheet))[0]?.columns.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  test('năm có hai cột con; ô không gộp thì chữ lan sang ô trống bên phải', () => {
    const sheet = drawSheet(
      'PL2',
      `
Phụ lục 2

TT | Chỉ tiêu | Năm 2019 | | #2020 |
 | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
1 | Tổng số văn bản | #3 | #5 | #4 | #6
`,
    );
    expect(told(sheet)).toEqual([
      'A3:F4: TT; Chỉ tiêu; Năm 2019 / Kế hoạch; Năm 2019 / Thực hiện; 2020 / Kế hoạch; 2020 / Thực hiện',
    ]);
  });

  test('dòng chữ của bảng không phải là tiêu đề; tiêu đề lặp lại ở trang sau là một tiêu đề nữa', () => {
    const sheet = drawSheet(
      'PL3',
      `
STT | Chỉ tiêu | Đơn vị tính | Số liệu
I | KIỂM TRA | |
1 | Số văn bản đã kiểm tra | Văn bản | #4
STT | Chỉ tiêu | Đơn vị tính | Số liệu
2 | Có ban hành kế hoạch | Có = 1 | Có
`,
    );
    expect(told(sheet)).toEqual([
      'A1:D1: STT; Chỉ tiêu; Đơn vị tính; Số liệu',
      'A4:D4: STT; Chỉ tiêu; Đơn vị tính; Số liệu',
    ]);
  });

  test('dòng đánh số A, B, 1, 2 = 3 + 4 kết thúc tiêu đề', () => {
    const sheet = drawSheet(
      'PL',
      `
TT | Lĩnh vực | Tổng | Mới | Tồn
A | B | 1= 2+3 | 2 | 3
1 | Đất đai | #5 | #3 | #2
`,
    );
    expect(headersOf(gridOf(sheet)).map(({ bottom, numbers }) => [bottom, numbers])).toEqual([[1, 1]]);
    expect(headersOf(gridOf(sheet))[0]?.columns.map(({ numbering }) => numbering)).toEqual([
      'A',
      'B',
      '1= 2+3',
      '2',
      '3',
    ]);
  });

  test('trang không có tiêu đề, ô gộp cả cột: không bịa ra tiêu đề', () => {
    const sheet = drawSheet('x', 'DANH SÁCH\n1 | Số văn bản | Văn bản | #4\n2 | Số cuộc | Cuộc | #1', [
      'F1:F1048576',
    ]);
    expect(told(sheet)).toEqual([]);
  });
});

const forms = builtIn.sets.flatMap(({ id, templates }) =>
  templates.map((template) => [`${id}/${template.id}`, template] as const),
);

test.each(forms)('%s: tiêu đề in của mẫu được đọc lại đúng từng cột', (_, template) => {
  const offset = 3;
  const body = template.rows.slice(0, 6).map(({ code, label, unit }, n) => [code, label, unit, n + 10]);
  const merges = template.headerMerges.flatMap((text) => {
    const area = parseArea(text);
    return area ? [areaA1({ ...area, top: area.top + offset, bottom: area.bottom + offset })] : [];
  });
  const sheet = sheetOf('PL', [[template.title], [], [], ...template.header, ...body], merges);
  const [header] = headersOf(gridOf(sheet));
  expect(header && areaA1(header)).toBe(
    areaA1({
      top: offset,
      left: 0,
      bottom: offset + template.header.length - 1,
      right: template.columns.length - 1,
    }),
  );
  expect(header?.columns.map(({ path, number }) => [path, number])).toEqual(
    headedColumns(template).map(({ path, number }) => [path, number]),
  );
});
