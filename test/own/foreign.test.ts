// Sheets as people have them, none of them like a form of the product.

import * as fc from 'fast-check';
import { proposeFill, takeAll } from '../../src/app';
import { caoBang2023 } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { answersInWords, kindOf } from '../../src/core/form/template';
import { Trouble } from '../../src/core/workbook/trouble';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { designSheets } from '../../src/insert/design';
import { confirmOwnSet, readOwnForm, readOwnSetFile, writeOwnSetFile } from '../../src/own';
import { catalogueWith, checkSnapshot, draftOwnSet } from '../support/app';
import { drawSheet, sheetOf } from '../support/sheet';
import { strangeSheets } from './own-sets';
import { printedSheet } from './printed-sheets';

const draftOf = (...sheets: readonly SheetSnapshot[]) =>
  draftOwnSet(
    { sheets },
    sheets.map(({ name }) => name),
  );
const onlyForm = (sheet: SheetSnapshot) => {
  const draft = draftOf(sheet);
  const [form] = draft.forms;
  if (!form || draft.forms.length !== 1) throw new Error('exactly one form was expected');
  return { draft, form, template: form.template };
};
const sentences = (sheet: SheetSnapshot, sure = true): readonly string[] =>
  draftOf(sheet)
    .proposals.filter((one) => one.sure === sure)
    .map(({ sentence }) => sentence);

describe('công thức đang có trong trang', () => {
  const cell = (formula: string, content: number) => ({ content, formula });
  const sheet = (parts: readonly [number, number], rate: number) =>
    sheetOf('Số liệu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      ['1', 'Nhân lực', 'Người', cell('SUM(D3:D4)', parts[0] + parts[1])],
      ['2', 'Phòng một', 'Người', parts[0]],
      ['3', 'Phòng hai', 'Người', parts[1]],
      ['4', 'Mức hoàn thành', '%', cell('ROUND(D3/D2*100,1)', rate)],
      ['5', 'Gấp đôi', 'Người', cell('D2*2', 10)],
      ['6', 'Dẫn ra ngoài', 'Người', cell('Khác!D2+D3', 10)],
    ]);

  test('thành phép tính chắc chắn; công thức dẫn ra ngoài biểu thì thôi', () => {
    const { draft } = onlyForm(sheet([3, 2], 60));
    const formulas = draft.proposals.filter(({ source }) => source === 'formula');
    expect(formulas.map(({ sentence }) => sentence)).toEqual([
      'Dòng 1 (Nhân lực) = dòng 2 + dòng 3.',
      'Dòng 4 (Mức hoàn thành) = dòng 2 (Phòng một) / dòng 1 (Nhân lực) × 100.',
    ]);
    expect(formulas.every(({ sure, figures }) => sure && figures === 'agree')).toBe(true);
    expect(formulas[0]?.reading).toBe('Đọc từ công thức: =SUM(D3:D4); số liệu trên trang đang khớp.');
  });

  test('hiệu của hai dòng là tổng của dòng bị trừ', () => {
    const difference = sheetOf('Số liệu', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      ['1', 'Nhận vào', 'Việc', 9],
      ['2', 'Đã xong', 'Việc', 5],
      ['3', 'Còn lại', 'Việc', cell('D2-D3', 4)],
    ]);
    expect(sentences(difference)).toEqual(['Dòng 1 (Nhận vào) = dòng 3 + dòng 2.']);
  });

  test('số không khớp thì nói ra', () => {
    const { draft } = onlyForm(sheet([3, 2], 55));
    expect(draft.proposals.find(({ kind }) => kind === 'rate')?.figures).toBe('disagree');
    expect(draft.proposals.find(({ kind }) => kind === 'rate')?.reading).toContain('đang không khớp');
  });

  test('theo từng năm và theo từng đơn vị', () => {
    const years = sheetOf('Năm', [
      ['STT', 'Chỉ tiêu', 'Năm 2023', 'Năm 2024'],
      ['1', 'Nhân lực', cell('C3+C4', 5), cell('D3+D4', 7)],
      ['2', 'Phòng một', 3, 4],
      ['3', 'Phòng hai', 2, 3],
    ]);
    expect(sentences(years)).toEqual(['Dòng 1 (Nhân lực) = dòng 2 + dòng 3.']);
    const units = sheetOf('Xã', [
      ['STT', 'Tên đơn vị', 'Nam', 'Nữ', 'Cả hai'],
      ['', 'Toàn huyện', cell('SUM(C3:C4)', 4), cell('SUM(D3:D4)', 6), cell('C2+D2', 10)],
      ['1', 'Xã A', 1, 2, cell('C3+D3', 3)],
      ['2', 'Xã B', 3, 4, cell('C4+D4', 7)],
    ]);
    expect([...sentences(units)].sort()).toEqual([
      '“Cả hai” = “Nam” + “Nữ”.',
      '“Toàn huyện” = tổng các đơn vị được liệt kê, ở 2 cột số liệu.',
    ]);
  });
});

describe('cách trình bày', () => {
  test('đầu bảng lặp lại ở trang sau, dòng ký tên ở cuối: một biểu liền', () => {
    const { template } = onlyForm(
      drawSheet(
        'A',
        `
Biểu số 5. KẾT QUẢ
TT | Nội dung | ĐVT | Số liệu
1 | Số cuộc họp | Cuộc | #4
2 | Số văn bản | Văn bản | #5
TT | Nội dung | ĐVT | Số liệu
3 | Số lượt khách | Lượt | #6
 | | Hà Tĩnh, ngày 5 tháng 1 năm 2025
 | Người lập biểu | | Giám đốc
`,
      ),
    );
    expect(template.rows.map(({ code, label }) => `${code} ${label}`)).toEqual([
      '1 Số cuộc họp',
      '2 Số văn bản',
      '3 Số lượt khách',
    ]);
    expect([template.number, template.title]).toEqual(['Biểu số 5', 'KẾT QUẢ']);
  });

  test('hai biểu chồng trên một trang: hai biểu, mỗi biểu một tên', () => {
    const draft = draftOf(
      drawSheet(
        'A',
        `
Phụ lục 1
NHÂN LỰC
TT | Nội dung | ĐVT | Số liệu
1 | Số người | Người | #4

Phụ lục 2
KINH PHÍ
STT | Khoản mục | Đơn vị tính | Thực hiện | Ghi chú
1 | Chi thường xuyên | Triệu đồng | #5
`,
      ),
    );
    expect(
      draft.forms.map(({ template }) => [template.number, template.title, template.rows.length]),
    ).toEqual([
      ['Phụ lục 1', 'NHÂN LỰC', 1],
      ['Phụ lục 2', 'KINH PHÍ', 1],
    ]);
  });

  test('cột tên dòng gộp hai cột, đơn vị tính gộp nhiều dòng, dòng nhóm gộp ngang', () => {
    const { template } = onlyForm(
      drawSheet(
        'A',
        `
STT | Nội dung | | Đơn vị tính | Số liệu
I. LĨNH VỰC MỘT
1 | Số người | | Người | #4
2 | | Số nhân viên | | #3
`,
        ['B1:C1', 'A2:E2', 'D3:D4'],
      ),
    );
    expect(template.columns.map(({ role }) => role)).toEqual(['code', 'label', 'unit', 'value']);
    expect(template.rows.map(({ label, unit }) => [label, unit])).toEqual([
      ['I. LĨNH VỰC MỘT', ''],
      ['Số người', 'Người'],
      ['Số nhân viên', 'Người'],
    ]);
  });

  test('một dòng nhóm là dòng của biểu; từ hai nhóm đánh số lại từ đầu mới là các phần', () => {
    const rows = (numeral: string, heading: string) => `
${numeral} | ${heading} | | |
1 | Có phòng tiếp dân riêng | Có/Không | Có |
2 | Số phòng họp | Phòng | #3 |
3 | Tổng số cán bộ, công chức | Người | #40 |`;
    const form = (...groups: readonly string[]) =>
      drawSheet(
        'A',
        `
BIỂU 06: ĐÁNH GIÁ NỘI BỘ
STT | Nội dung | Đơn vị tính | Kết quả | Ghi chú${groups.join('')}
`,
      );
    const { template } = onlyForm(form(rows('I', 'Điều kiện làm việc')));
    expect([template.number, template.title, template.part]).toEqual([
      'BIỂU 06',
      'ĐÁNH GIÁ NỘI BỘ',
      undefined,
    ]);
    expect(template.rows.map(({ code, level }) => `${code} ${level}`)).toEqual(['I 1', '1 2', '2 2', '3 2']);
    const parts = draftOf(form(rows('I', 'Điều kiện làm việc'), rows('II', 'Nhân sự'))).forms;
    expect(parts.map(({ template: { title, part } }) => [part?.numeral, title])).toEqual([
      ['I', 'Điều kiện làm việc'],
      ['II', 'Nhân sự'],
    ]);
  });

  test('không có cột số thứ tự, không có cột đơn vị: đơn vị đọc từ tên dòng', () => {
    const { template, draft } = onlyForm(
      drawSheet(
        'A',
        `
Nội dung | Kết quả
1. Tỷ lệ hài lòng | #90
2. Kinh phí (triệu đồng) | #12.5
3. Số cuộc họp | #3
`,
      ),
    );
    expect(template.rows.map(({ unit }) => unit)).toEqual(['%', 'triệu đồng', 'Số lượng']);
    expect(template.rows.map(({ indicator }) => draft.dictionary[indicator]?.measure)).toEqual([
      'percent',
      'amount',
      'count',
    ]);
  });

  test('kế hoạch, thực hiện, tỷ lệ trên mỗi dòng: mỗi cột một chỉ tiêu', () => {
    const { template } = onlyForm(
      drawSheet(
        'A',
        `
STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)
1 | Số cuộc kiểm tra | Cuộc | #10 | #9 | #90
2 | Kinh phí | Triệu đồng | #100 | #80 | #80
`,
      ),
    );
    expect(kindOf(template)).toBe('agencies');
    expect(
      sentences(
        drawSheet(
          'A',
          `
STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)
1 | Số cuộc kiểm tra | Cuộc | #10 | #9 | #90
2 | Kinh phí | Triệu đồng | #100 | #80 | #80
`,
        ),
      ),
    ).toContain('“Tỷ lệ” = “Thực hiện” / “Kế hoạch” × 100.');
  });

  test('danh mục văn bản', () => {
    const { template } = onlyForm(
      drawSheet(
        'A',
        `
DANH MỤC VĂN BẢN
STT | Số, ký hiệu | Ngày ban hành | Trích yếu | Cơ quan ban hành
1 | 12/KH-UBND | 05/01/2025 | Kế hoạch cải cách | UBND tỉnh
2 | 13/KH-UBND | 06/01/2025 | Kế hoạch khác | UBND tỉnh
`,
      ),
    );
    expect(kindOf(template)).toBe('documents');
    expect(template.rows).toHaveLength(1);
    expect(template.columns.map(({ role }) => role)).toEqual(['code', 'symbol', 'date', 'label', 'note']);
  });

  test('câu hỏi trả lời bằng chữ', () => {
    const { template } = onlyForm(
      drawSheet(
        'A',
        `
STT | Mục tiêu | Đánh giá (Đạt/Không đạt)
1 | Một cửa | Đạt
2 | Liên thông | Không đạt
`,
      ),
    );
    expect(template.rows.every((row) => answersInWords(row))).toBe(true);
    expect(
      sentences(
        drawSheet(
          'A',
          `
STT | Mục tiêu | Đánh giá (Đạt/Không đạt)
1 | Một cửa | Đạt
`,
        ),
      ),
    ).toEqual(['Dòng 1 (Một cửa) chỉ nhận “Đạt” hoặc “Không đạt”.']);
  });
});

describe('trang vừa lưu thành bộ mẫu', () => {
  /** What the checks say of the very sheet that the set was made of. */
  const findings = (sheet: SheetSnapshot): readonly string[] => {
    const draft = draftOf(sheet);
    const own = confirmOwnSet(draft, { name: 'Tự lập', chosenRules: draft.proposals.map(({ id }) => id) });
    return checkSnapshot({ sheets: [sheet] }, catalogueWith([own])).findings.map(({ message }) => message);
  };

  test('câu trả lời “Tốt/Khá/Kém” ở cột đơn vị tính: chữ ấy là câu trả lời, chữ khác mới là sai', () => {
    const graded = (answer: string) =>
      drawSheet(
        'A',
        `
STT | Nội dung | Đơn vị tính | Kết quả
1 | Có phòng tiếp dân riêng | Có/Không | Có
2 | Mức độ trang bị máy tính | Tốt/Khá/Kém | ${answer}
3 | Cách bố trí | Tập trung/Phân tán | Phân tán
4 | Số cuộc họp | Cuộc | #12
`,
      );
    expect(sentences(graded('Khá'))).toEqual([
      'Dòng 1 (Có phòng tiếp dân riêng) chỉ nhận “Có” hoặc “Không”.',
      'Dòng 2 (Mức độ trang bị máy tính) chỉ nhận “Tốt”, “Khá” hoặc “Kém”.',
      'Dòng 3 (Cách bố trí) chỉ nhận “Tập trung” hoặc “Phân tán”.',
    ]);
    expect(findings(graded('Khá'))).toEqual([]);
    expect(findings(graded('Vừa'))).toHaveLength(1);
  });
});

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

describe('biểu theo đơn vị', () => {
  const units = (done: number) =>
    drawSheet(
      'Theo xã',
      `
Biểu số 02
KẾT QUẢ XỬ LÝ CHIA THEO XÃ
TT | Đơn vị | Tổng số vụ | Chia ra | | Tỷ lệ xử lý (%)
 | | | Đã xử lý | Đang xử lý |
1 | Phường An Hòa | #100 | #90 | #10 | #90
2 | Phường Hương Sơ | #50 | #50 | #0 | #100
3 | Xã Quảng Điền | #40 | #30 | #10 | #75
 | Tổng cộng | #190 | #${done} | #20 | #89.5
`,
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F3'],
    );

  test('dòng Tổng cộng ở cuối cộng các đơn vị bên trên, "Chia ra" là tổng của các cột', () => {
    expect([...sentences(units(170))].sort()).toEqual(
      [
        '“Chia ra / Đang xử lý” không lớn hơn “Tổng số vụ”.',
        '“Chia ra / Đã xử lý” không lớn hơn “Tổng số vụ”.',
        '“Tổng cộng” = tổng các đơn vị được liệt kê, ở 3 cột số liệu.',
        '“Tổng số vụ” = “Chia ra / Đã xử lý” + “Chia ra / Đang xử lý”.',
        '“Tỷ lệ xử lý” = “Chia ra / Đã xử lý” / “Tổng số vụ” × 100.',
      ].sort(),
    );
  });

  test('danh sách thành một dòng lặp lại; sửa sai dòng Tổng cộng thì phát hiện, nói đúng phía', () => {
    const { draft, template } = onlyForm(units(170));
    expect(template.rows.map(({ label, repeats, parent }) => [label, repeats, parent])).toEqual([
      ['Tên đơn vị …', true, 'd1'],
      ['Tổng cộng', undefined, undefined],
    ]);
    expect(draft.agencies).toEqual(['Phường An Hòa', 'Phường Hương Sơ', 'Xã Quảng Điền']);
    const own = confirmOwnSet(draft, { name: 'Xã', chosenRules: draft.proposals.map(({ id }) => id) });
    const check = (done: number) => checkSnapshot({ sheets: [units(done)] }, catalogueWith([own])).findings;
    expect(check(170)).toEqual([]);
    expect(check(171).find(({ code }) => code === 'ROW_SUM')?.message).toContain(
      'đang là 171, 3 đơn vị bên trên cộng lại là 170',
    );
  });

  test('biểu gần giống biểu có sẵn nhưng bớt một cột: là biểu riêng, không phải biểu có sẵn', () => {
    const [pl2] = caoBang2023.templates.filter(({ id }) => id === 'cao-bang-2023/pl2');
    if (!pl2) throw new Error('no pl2');
    const whole = printedSheet(caoBang2023, pl2);
    const cut = {
      ...whole,
      merges: whole.merges.filter(({ right }) => right < 13),
      rows: whole.rows.map((line) => ({ ...line, cells: line.cells.filter(({ column }) => column !== 13) })),
    };
    const draft = draftOf(cut);
    const own = confirmOwnSet(draft, { name: 'Gần giống', chosenRules: [] });
    const found = (sheet: SheetSnapshot) =>
      checkSnapshot({ sheets: [sheet] }, catalogueWith([own])).tables.map(({ template }) => template.id);
    expect(found(cut)).toEqual(['rieng-gan-giong/pl-ii']);
    expect(found(whole)).toEqual(['cao-bang-2023/pl2']);
  });
});

describe('chỉ tiêu đã biết', () => {
  test('dòng giống hệt biểu có sẵn giữ chỉ tiêu của từ điển, dòng lạ có chỉ tiêu riêng', () => {
    const sheet = drawSheet(
      'A',
      `
Phụ lục 4
STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
1.4. | Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương | Thủ tục | #516
1.4.1. | Số TTHC cấp tỉnh (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #0
1.4.2. | Số TTHC cấp huyện (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #376
1.4.3. | Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #140
2. | Thực hiện cơ chế một cửa, một cửa liên thông | |
2.1. | Số TTHC liên thông cùng cấp | Thủ tục | #189
2.2. | Số TTHC liên thông giữa các cấp chính quyền | Thủ tục | #76
2.3. | Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính | Thủ tục | #0
3. | Kết quả giải quyết TTHC | |
3.1. | Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn | % | #99
3.1.1. | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | #100
3.1.2. | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #99
4. | Số ki-ốt tra cứu đã lắp đặt | Chiếc | #7
`,
    );
    const { template, draft } = onlyForm(sheet);
    const ids = template.rows.map(({ indicator }) => indicator);
    expect(ids.slice(0, 4)).toEqual([
      'tthc.total',
      'tthc.province.total',
      'tthc.district.total',
      'tthc.commune.total',
    ]);
    expect(ids.at(-1)).toBe('rieng.chua-dat-ten.pl4.4');
    expect(draft.dictionary['tthc.total']).toBe(builtIn.dictionary['tthc.total']);
    const own = confirmOwnSet(draft, { name: 'Huyện A', chosenRules: [] });
    expect(own.set.templates[0]?.rows.at(-1)?.indicator).toBe('rieng.huyen-a.pl4.4');
    expect(Object.keys(own.dictionary)).toContain('tthc.total');
  });
});

describe('trang nào cũng được đọc thành bộ mẫu đúng, hoặc nói là không có biểu', () => {
  const texts = [
    'STT',
    'TT',
    'Chỉ tiêu',
    'Nội dung',
    'Đơn vị tính',
    'Đơn vị',
    'Số liệu',
    'Kết quả',
    'Ghi chú',
    'Năm 2020',
    'Năm 2021',
    'Số, ký hiệu',
    'Ngày ban hành',
    'Trích yếu',
    'Tỷ lệ (%)',
    'Tổng số',
    'Tổng cộng',
    'Trong đó',
    'Phụ lục 3',
    'I',
    'II',
    '1',
    '1.1',
    '1.2',
    '2',
    'a',
    '-',
    '1= 2+3',
    '(2)',
    '3',
    'Có = 1; Không = 0',
    'Đạt/Không đạt',
    '%',
    'Người',
    'Triệu đồng',
    'UBND xã A',
    'UBND xã B',
    'Xã …',
    'Tỷ lệ hồ sơ đúng hạn',
    'Số hồ sơ',
    'Số hồ sơ đúng hạn',
    'Trong đó: nữ',
    'x'.repeat(900),
    `${'x'.repeat(999)}\u{1F600}`,
    '__proto__',
    'constructor',
    '\ud83d\ude00 vui',
    '',
  ];
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts) },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { content: 3, formula: 'SUM(C2:C4)' },
        { content: 3, formula: 'C3/C2*100' },
        { content: { error: '#REF!' } },
      ),
    },
  );
  const header = fc.constantFrom(
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ['TT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    ['STT', 'Nội dung', 'Năm 2020', 'Năm 2021', 'Năm 2021'],
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', ''],
    ['', '', '', '', ''],
  );
  const merge = fc.constantFrom('A1:A2', 'B1:C1', 'C2:D2', 'A4:E4', 'D3:D6', 'A1:E9');
  const sheet = fc.tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    fc.uniqueArray(merge, { maxLength: 3 }),
  );

  test('lập được thì tệp ghi ra đọc lại y nguyên và chèn, kiểm tra được', () => {
    let made = 0;
    fc.assert(
      fc.property(sheet, ([titles, rows, merges]) => {
        const drawn = sheetOf('Trang', [titles, ...rows], merges);
        try {
          const draft = readOwnForm({ sheets: [drawn] }, 'Trang', builtIn);
          const own = confirmOwnSet(draft, { name: 'Thử', chosenRules: draft.proposals.map(({ id }) => id) });
          made += 1;
          expect(readOwnSetFile(writeOwnSetFile(own))).toEqual(own);
          const { set, rules, dictionary } = own;
          designSheets({ set, templates: set.templates, rules, dictionary, takenNames: [] });
          const catalogue = { ...builtIn, sets: [set], rulesBySet: { [set.id]: rules }, dictionary };
          proposeFill(checkSnapshot({ sheets: [drawn] }, catalogue));
        } catch (error) {
          if (!(error instanceof Trouble) || !['NO_FORM', 'NO_KNOWN_TABLE'].includes(error.code)) throw error;
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(50);
  });

  test('biểu rất lớn vẫn lập được, tệp vẫn đọc lại được; quá nhiều biểu thì nói', () => {
    const groups = Array.from({ length: 100 }, (_, n) => [
      [String(n + 1), `Tổng số việc loại ${n + 1}`, ...Array.from({ length: 55 }, () => 2)],
      [`${n + 1}.1`, `Việc khó loại ${n + 1}`, ...Array.from({ length: 55 }, () => 1)],
      [`${n + 1}.2`, `Việc dễ loại ${n + 1}`, ...Array.from({ length: 55 }, () => 1)],
    ]);
    const titles = ['STT', 'Nội dung', ...Array.from({ length: 55 }, (_, n) => `Loại ${n + 1}`)];
    const draft = draftOf(sheetOf('Lớn', [titles, ...groups.flat()]));
    const own = confirmOwnSet(draft, { name: 'Lớn', chosenRules: draft.proposals.map(({ id }) => id) });
    expect(own.rules.length).toBeGreaterThan(5000);
    expect(readOwnSetFile(writeOwnSetFile(own))).toEqual(own);
    const small = Array.from({ length: 61 }, (_, n) =>
      sheetOf(`S${n}`, [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
        ['1', 'Số người', 'Người', 1],
      ]),
    );
    expect(() => draftOf(...small)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });

  test('trang không có biểu, trang không có', () => {
    expect(() => readOwnForm({ sheets: [sheetOf('A', [['Chào'], ['bạn']])] }, 'A', builtIn)).toThrow(
      expect.objectContaining({ told: { code: 'NO_FORM', sheet: 'A' } }),
    );
    expect(() => readOwnForm({ sheets: [] }, 'A', builtIn)).toThrow(
      expect.objectContaining({ code: 'SHEET_MISSING' }),
    );
  });
});
