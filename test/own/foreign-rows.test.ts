// What the names of rows tell: sums, rates, one way of calculating for each cell.

import { takeAll } from '../../src/app';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { confirmOwnSet } from '../../src/own';
import { catalogueWith, checkSnapshot } from '../support/app';
import { drawSheet, sheetOf } from '../support/sheet';
import { draftOf, sentences } from './foreign-sheets';
import { strangeSheets } from './own-sets';

describe('số đo và số đếm', () => {
  const years = (label: string, figure: string) =>
    drawSheet(
      'A',
      `
STT | Chỉ tiêu | Năm 2022 | Năm 2023
1 | Số cuộc họp | #3 | #4
2 | ${label} | ${figure} | #1200
`,
    );
  const units = (title: string, figure: string) =>
    drawSheet(
      'A',
      `
STT | Tên đơn vị | Số cuộc họp | ${title}
1 | Xã A | #3 | ${figure}
2 | Xã B | #4 | #1200
`,
    );
  const rows = (label: string, figure: string, unit: string) =>
    drawSheet(
      'A',
      `
STT | Chỉ tiêu | ĐVT | Kết quả
1 | Số cuộc họp | Cuộc | #3
2 | ${label} | ${unit} | ${figure}
`,
    );
  const measure = (sheet: SheetSnapshot) => Object.values(draftOf(sheet).dictionary).at(-1)?.measure;

  test.each<readonly [string, string, string, string]>([
    ['Kinh phí (triệu đồng)', '#1000', 'amount', ''],
    ['Kinh phí đã giải ngân (ĐVT: tỷ đồng)', '#3', 'amount', ''],
    ['Chiều dài đường đã mở (km)', '#12', 'amount', ''],
    ['Diện tích trụ sở (m2)', '#250', 'amount', ''],
    ['Mức hài lòng của người dân (%)', '#90', 'percent', ''],
    ['Kinh phí', '#1000.5', 'amount', ''],
    ['Kinh phí', '1.000,5', 'amount', ''],
    ['Tổng kinh phí đã cấp', '#1000', 'amount', ''],
    ['Lượng nước đã cấp', '#1000.5', 'amount', ''],
    ['Lượng nước đã cấp', '#1000', 'count', ''],
    ['Số hồ sơ', '#1000.5', 'count', ''],
    ['Tổng số cán bộ (cấp xã)', '#10.5', 'count', ''],
    ['Số hợp đồng đã ký (người)', '#7', 'count', ''],
    ['Lượng nước đã cấp', '#10.5', 'amount', 'Gàu'],
    ['Lượng nước đã cấp', '#10', 'count', 'Gàu'],
    ['Nhân lực', '#10.5', 'count', 'Người'],
    ['Số bản đã ký', '#10', 'count', 'Hợp đồng'],
  ])('%s, ô ghi %s: %s %s', (label, figure, expected, unit) => {
    const sheets =
      unit !== ''
        ? [rows(label, figure, unit)]
        : [years(label, figure), units(label, figure), rows(label, figure, '')];
    expect(sheets.map(measure)).toEqual(sheets.map(() => expected));
  });

  test('số lẻ đã có trên trang không thành lỗi của trang ấy', () => {
    const sheet = years('Kinh phí (triệu đồng)', '#1000.5');
    const own = confirmOwnSet(draftOf(sheet), { name: 'Tự lập', chosenRules: [] });
    expect(checkSnapshot({ sheets: [sheet] }, catalogueWith([own])).findings).toEqual([]);
  });
});

describe('phép tính từ tên dòng', () => {
  const form = (rows: string) => drawSheet('A', `\nSTT | Chỉ tiêu | ĐVT | Kết quả\n${rows}\n`);

  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'trong đó là một phần, không phải tổng',
      '1 | Số hồ sơ | Hồ sơ\n - | Trong đó: trực tuyến | Hồ sơ\n - | Trong đó: qua bưu chính | Hồ sơ',
      [
        '“Trong đó: trực tuyến” không lớn hơn dòng 1 (Số hồ sơ).',
        '“Trong đó: qua bưu chính” không lớn hơn dòng 1 (Số hồ sơ).',
      ],
      [],
    ],
    [
      'khác đơn vị tính thì không cộng',
      '1 | Tổng số lớp | Lớp\n1.1 | Số học viên nam | Người\n1.2 | Số học viên nữ | Người',
      [],
      [],
    ],
    [
      'tỷ lệ A trên tổng số B',
      '1 | Tổng số xã | Xã\n2 | Số xã đạt chuẩn | Xã\n3 | Số cuộc họp | Cuộc\n4 | Tỷ lệ xã đạt chuẩn trên tổng số xã | %',
      ['Dòng 4 (Tỷ lệ xã đạt chuẩn trên tổng số xã) = dòng 2 (Số xã đạt chuẩn) / dòng 1 (Tổng số xã) × 100.'],
      [],
    ],
    [
      'so với năm khác thì không có mẫu số trên biểu',
      '1 | Tỷ lệ giảm so với năm 2020 | %\n1.1 | Tổng số vụ | Vụ\n1.2 | Số vụ đã xử lý | Vụ',
      [],
      [],
    ],
    [
      'Tổng cộng ở cuối',
      '1 | Số xe | Chiếc\n2 | Số tàu | Chiếc\n | Tổng cộng | Chiếc',
      ['“Tổng cộng” = dòng 1 + dòng 2.'],
      [],
    ],
    [
      'tổng số và các dòng bên cạnh: để người xem quyết định',
      '1 | Tổng số nhiệm vụ được giao | Nhiệm vụ\n2 | Số nhiệm vụ hoàn thành đúng hạn | Nhiệm vụ\n3 | Số nhiệm vụ hoàn thành quá hạn | Nhiệm vụ',
      [],
      ['Dòng 1 (Tổng số nhiệm vụ được giao) = dòng 2 + dòng 3.'],
    ],
  ])('%s', (_, rows, sure, unsure) => {
    expect(sentences(form(rows))).toEqual(expect.arrayContaining([...sure]));
    expect(sentences(form(rows), false)).toEqual(expect.arrayContaining([...unsure]));
    if (sure.length + unsure.length === 0)
      expect(draftOf(form(rows)).proposals.filter(({ kind }) => kind !== 'partOf')).toEqual([]);
  });

  const staff = (women: string, men: string, rate: string) =>
    form(
      `3 | Tổng số cán bộ, công chức | Người | #40\n3.1 | Trong đó: nữ | Người | ${women}\n3.2 | Nam | Người | ${men}\n4 | Tỷ lệ cán bộ, công chức nữ trên tổng số | % | ${rate}\n5 | Số cuộc họp | Cuộc | #12`,
    );
  const asked = (sheet: SheetSnapshot) =>
    draftOf(sheet).proposals.flatMap(({ kind, sentence, sure }) =>
      kind === 'sum' || kind === 'rate' ? [`${sure ? 'chắc' : 'hỏi'}: ${sentence}`] : [],
    );

  test('các dòng “trong đó” cộng lại đúng bằng tổng: để người xem quyết định; không đúng thì thôi', () => {
    const sum = 'hỏi: Dòng 3 (Tổng số cán bộ, công chức) = dòng 3.1 + dòng 3.2.';
    expect(asked(staff('#18', '#22', '#45'))).toContain(sum);
    expect(asked(staff('#18', '#21', '#45'))).not.toContain(sum);
    expect(asked(staff('', '', ''))).not.toContain(sum);
  });

  test('tỷ lệ “trên tổng số”: dòng con trên tổng của nó; số liệu trái thì không chắc nữa', () => {
    const rate =
      'Dòng 4 (Tỷ lệ cán bộ, công chức nữ trên tổng số) = dòng 3.1 (Trong đó: nữ) / dòng 3 (Tổng số cán bộ, công chức) × 100.';
    expect(asked(staff('#18', '#22', '#45'))).toContain(`chắc: ${rate}`);
    expect(asked(staff('', '', ''))).toEqual([`chắc: ${rate}`]);
    expect(asked(staff('#18', '#22', '#50'))).toContain(`hỏi: ${rate}`);
  });

  test('số liệu khớp thì chắc hơn, không khớp thì thôi chắc', () => {
    const rows = (total: number) =>
      form(
        `1 | Số hồ sơ giải quyết | Hồ sơ | #${total}\na | Đúng hạn | Hồ sơ | #8\nb | Quá hạn | Hồ sơ | #2`,
      );
    expect(sentences(rows(10))).toEqual(['Dòng 1 (Số hồ sơ giải quyết) = dòng a + dòng b.']);
    expect(sentences(rows(11))).toEqual([]);
    const certain = (total: number) =>
      form(
        `1 | Tổng số hồ sơ | Hồ sơ | #${total}\n1.1 | Hồ sơ giấy | Hồ sơ | #8\n1.2 | Hồ sơ điện tử | Hồ sơ | #2`,
      );
    expect(sentences(certain(10))).toEqual(['Dòng 1 (Tổng số hồ sơ) = dòng 1.1 + dòng 1.2.']);
    expect([sentences(certain(11)), sentences(certain(11), false)]).toEqual([
      [],
      ['Dòng 1 (Tổng số hồ sơ) = dòng 1.1 + dòng 1.2.'],
    ]);
  });
});

describe('một ô, một cách tính', () => {
  const units = (numbers: string, rate: readonly (string | { content: number; formula: string })[] = []) =>
    sheetOf(
      'Theo xã',
      [
        ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận', '', '', 'Kết quả giải quyết', '', '', 'Tỷ lệ đúng hạn (%)'],
        ['', '', 'Tổng số', 'Trực tuyến', 'Trực tiếp', 'Tổng số', 'Đúng hạn', 'Quá hạn', ''],
        ['1', '2', '3=4+5', '4', '5', '6= 7+8', '7', '8', numbers],
        ['1', 'Xã An Bình', 30, 10, 20, 25, 20, 5, rate[0] ?? 80],
        ['2', 'Xã Bình Minh', 12, 2, 10, 10, 10, 0, rate[1] ?? 100],
        ['3', 'Phường Trung Tâm', 100, 60, 40, 90, 85, 5, rate[2] ?? 94.4],
        ['', 'Tổng cộng', 142, 72, 70, 125, 115, 10, rate[3] ?? 92],
      ],
      ['C1:E1', 'F1:H1', 'A1:A2', 'B1:B2', 'I1:I2'],
    );
  const rates = (sheet: SheetSnapshot) =>
    draftOf(sheet).proposals.flatMap(({ kind, source, sure }) =>
      kind === 'rate' ? [`${source} ${sure}`] : [],
    );

  test('tỷ lệ in ở đầu bảng: không đề xuất cách tính khác, cũng không đề xuất điều suy ra từ cách ấy', () => {
    const sheet = units('9=7/6*100');
    expect(rates(sheet)).toEqual(['header true']);
    expect(
      [...sentences(sheet), ...sentences(sheet, false)].filter((one) => one.includes('không lớn hơn')),
    ).toEqual([]);
    expect(rates(units('9'))).toEqual(['labels false']);
  });

  test('công thức đang có trong ô cũng vậy', () => {
    const cell = (row: number, content: number) => ({ content, formula: `ROUND(G${row}/F${row}*100,1)` });
    expect(rates(units('9', [cell(4, 80), cell(5, 100), cell(6, 94.4), cell(7, 92)]))).toEqual([
      'formula true',
    ]);
  });

  test('lấy tất cả: mỗi ô một cách tính, không có phép tính chưa chắc mà số liệu đang trái', () => {
    const against = units('9');
    expect(draftOf(against).proposals.some(({ sure, figures }) => !sure && figures === 'disagree')).toBe(
      true,
    );
    for (const sheet of [against, units('9=7/6*100'), ...strangeSheets]) {
      const taken = takeAll(draftOf(sheet).proposals);
      expect(taken.filter(({ sure, figures }) => !sure && figures === 'disagree')).toEqual([]);
      const cells = taken.flatMap(({ rules }) =>
        rules.flatMap((rule) =>
          rule.kind === 'sum' ? [rule.total] : rule.kind === 'rate' ? [rule.rate] : [],
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('hai năm cộng hai cách: một cách được chọn sẵn, cách kia để người xem chọn, không lấy cả hai', () => {
    const sum = (formula: string) => ({ content: '', formula });
    const sheet = sheetOf('Năm', [
      ['STT', 'Chỉ tiêu', 'Năm 2023', 'Năm 2024'],
      ['1', 'Nhân lực', sum('C3+C4'), sum('D3+D5')],
      ['2', 'Phòng một'],
      ['3', 'Phòng hai'],
      ['4', 'Phòng ba'],
    ]);
    const sums = draftOf(sheet).proposals.filter(({ kind }) => kind === 'sum');
    expect(sums.map(({ sure, rivals }) => [sure, rivals])).toEqual([
      [true, [sums[1]?.id]],
      [false, [sums[0]?.id]],
    ]);
    expect(takeAll(sums)).toEqual([sums[0]]);
  });
});
