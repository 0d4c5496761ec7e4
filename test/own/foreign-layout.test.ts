// How people lay their sheets out: titles, columns, units, groups.

import { answersInWords, kindOf } from '../../src/core/form/template';
import { drawSheet } from '../support/sheet';
import { draftOf, onlyForm, sentences } from './foreign-sheets';

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
