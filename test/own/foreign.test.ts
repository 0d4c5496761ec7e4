// Sheets as people have them, none of them like a form of the product.

import { caoBang2023 } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { confirmOwnSet } from '../../src/own';
import { catalogueWith, checkSnapshot } from '../support/app';
import { drawSheet, sheetOf } from '../support/sheet';
import { draftOf, onlyForm, sentences } from './foreign-sheets';
import { printedSheet } from './printed-sheets';

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
