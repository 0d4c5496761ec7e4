import { indicators, templateSets } from '../../src/catalog';
import type { BoundTable } from '../../src/core/form/table';
import { a1, areaA1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeWorkbook } from '../../src/recognize';
import { drawSheet, sheetOf, workbookOf } from '../support/sheet';
import { dictionary, smallSets, twinSets } from './small-set';

const recognize = (...sheets: readonly SheetSnapshot[]) =>
  recognizeWorkbook(workbookOf(...sheets), smallSets, dictionary);

const cellsByKey = (table: BoundTable | undefined) =>
  Object.fromEntries((table?.rows ?? []).map(({ row, cell }) => [row.key, a1(cell.row, cell.column)]));

const full = drawSheet(
  'Trang 1',
  `
  PHỤ LỤC
  (Kèm theo Báo cáo)

  TT | Nội dung                                | ĐVT        | Kết quả | Ghi chú
  1  | Hồ sơ do Uỷ ban nhân dân huyện tiếp nhận |            |         |
  1.1| Tổng số hồ sơ TTHC đã giải quyết xong   | hồ sơ      | 1.353   | Tại Trung tâm
  1.2| Số hồ sơ TTHC giải quyết đúng hạn       | hồ sơ      | #1348   |
  1.3| Tỉ lệ hồ sơ giải quyết đúng hạn         | %          | 99,6    |
  2  | Hồ sơ do UBND xã tiếp nhận              |            |         |
  2.1| Tổng số hồ sơ TTHC đã giải quyết xong   | hồ sơ      | #2573   |
     | Trong đó hồ sơ đất đai                  | hồ sơ      | #12     |
  2.2| Số hồ sơ TTHC giải quyết đúng hạn       | hồ sơ      | !#REF!  |
  2.3| Tỉ lệ hồ sơ giải quyết đúng hạn         | %          | #0.995[0.0%] |
  3  | Kế hoạch vốn đầu tư công được giao      | triệu đồng | 89.563  |
`,
);

describe('Tìm biểu trong tệp của người khác', () => {
  it('gán từng dòng, đọc từng số, nêu dòng thiếu và dòng thêm', () => {
    const [table, ...others] = recognize(full);
    expect(others).toEqual([]);
    expect(cellsByKey(table)).toEqual({
      '1': 'D5',
      '1.1': 'D6',
      '1.2': 'D7',
      '1.3': 'D8',
      '2': 'D9',
      '2.1': 'D10',
      '2.2': 'D12',
      '2.3': 'D13',
      '3': 'D14',
    });
    expect(table && areaA1(table.area)).toBe('A4:E14');
    expect(table?.missing.map(({ key }) => key)).toEqual(['4']);
    expect(table?.extra).toEqual([10]);
    expect(
      table?.rows.map(({ reading, printedFigure }) => `${reading.kind} ${printedFigure}`.trim()),
    ).toEqual([
      'blank',
      'figure 1.353',
      'figure 1.348',
      'figure 99,6',
      'blank',
      'figure 2.573',
      'cellError #REF!',
      'figure 99,5',
      'figure 89.563',
    ]);
    expect(table?.rows[1]?.note).toBe('Tại Trung tâm');
    expect(table?.rows[1]?.printedCode).toBe('1.1');
    expect(table?.confidence).toBeGreaterThan(0.8);
  });

  it('số thứ tự là số, là ngày do Excel tự đổi, hoặc nằm chung ô với tên chỉ tiêu', () => {
    const labels = smallSets[0]?.templates[0]?.rows ?? [];
    const codes = labels.map(({ key }, n) =>
      n === 1 ? { content: 45292, format: 'd.m' } : { content: Number(key), format: 'General' },
    );
    const numbered = sheetOf(
      'A',
      labels.map(({ label, unit }, n) => [codes[n], label, unit, n]),
    );
    const joined = sheetOf(
      'B',
      labels.map(({ code, label, unit }, n) => [`${code} ${label}`, unit, n]),
    );
    const tables = recognize(numbered, joined);
    expect(tables.map(({ rows }) => rows.length)).toEqual([10, 10]);
    expect(tables[1]?.rows[1]?.printedCode).toBe('1.1.');
    expect(tables[1]?.rows[1]?.printedLabel).toBe('Tổng số hồ sơ TTHC đã giải quyết xong');
  });

  it('dòng có thể là hai chỉ tiêu thì để trống, không đoán', () => {
    const [table] = recognize(
      drawSheet(
        'S',
        `
        STT | Chỉ tiêu | Đơn vị tính | Số liệu
        | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | #5
        | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #4
        | Tỷ lệ hồ sơ giải quyết đúng hạn | % | #80
        | Kế hoạch vốn đầu tư công được giao | Triệu đồng | #7
        | Khảo sát sự hài lòng của người dân | Có = 1; Không = 0 | #1
      `,
      ),
    );
    const keys = Object.keys(cellsByKey(table));
    for (const key of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']) expect(keys).not.toContain(key);
  });

  it('khối dòng thêm làm lệch số thứ tự: theo dòng cấp trên, không theo số', () => {
    const block = (n: number, who: string) => [
      [`${n}`, `Hồ sơ do UBND ${who} tiếp nhận`, '', null],
      [`${n}.1`, 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', n * 10],
      [`${n}.2`, 'Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ', n * 10],
      [`${n}.3`, 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', 100],
    ];
    const [table] = recognize(
      sheetOf('S', [
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ...block(1, 'tỉnh'),
        ...block(2, 'huyện'),
        ...block(3, 'xã'),
        ['4', 'Kế hoạch vốn đầu tư công được giao', 'Triệu đồng', 5],
      ]),
    );
    const { '1.1': district, '1.2': onTime, '2.1': commune, '1': heading } = cellsByKey(table);
    expect([heading, district, onTime, commune]).toEqual(['D6', 'D7', 'D8', 'D11']);
  });

  it('cấp tỉnh không phải cấp huyện dù chỉ khác một chữ', () => {
    const changed = full.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, cell }) =>
        typeof cell.content === 'string'
          ? { column, cell: { content: cell.content.replace('nhân dân huyện', 'nhân dân tỉnh') } }
          : { column, cell },
      ),
    }));
    expect(cellsByKey(recognize({ ...full, rows: changed })[0])).not.toHaveProperty(['1']);
  });

  it('hai bản của một biểu trên một trang là hai biểu', () => {
    const rows = full.rows;
    const copy = rows.map((row) => ({ ...row, row: row.row + 20 }));
    const tables = recognize({ ...full, rows: [...rows, ...copy] });
    expect(tables.map((table) => Object.keys(cellsByKey(table)).length)).toEqual([9, 9]);
    expect(cellsByKey(tables[1])['1.1']).toBe('D26');
  });

  it('dòng ẩn vẫn đọc, trang ẩn thì không', () => {
    const rows = full.rows.map((row) => ({ ...row, hidden: row.row % 2 === 0 }));
    expect(recognize({ ...full, rows })[0]?.rows).toHaveLength(9);
    expect(recognize({ ...full, hidden: true })).toEqual([]);
  });

  it('hai bộ mẫu gần giống nhau: chọn bộ khớp hơn', () => {
    const last = (label: string) =>
      sheetOf('S', [
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ...(smallSets[0]?.templates[0]?.rows ?? []).map((row, n) => [
          row.code,
          row.key === '4' ? label : row.label,
          row.unit,
          n,
        ]),
      ]);
    const setOf = (sheet: SheetSnapshot) =>
      recognizeWorkbook(workbookOf(sheet), twinSets, dictionary)[0]?.setId;
    expect(setOf(last('Khảo sát sự hài lòng của người dân'))).toBe('small');
    expect(setOf(last('Tổ chức đối thoại với doanh nghiệp trong năm'))).toBe('twin');
  });
});

describe('Bảng khác thì không nhận', () => {
  const header = ['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
  const list = (name: string, labels: readonly string[], unit: string) =>
    sheetOf(name, [header, ...labels.map((label, n) => [`${n + 1}.`, label, unit, n * 3, ''])]);

  it.each([
    list(
      'Ngân sách',
      [
        'Tổng thu ngân sách nhà nước trên địa bàn',
        'Thu nội địa',
        'Thu tiền sử dụng đất',
        'Tổng chi ngân sách địa phương',
        'Chi đầu tư phát triển',
        'Chi thường xuyên',
        'Chi sự nghiệp giáo dục',
        'Kế hoạch được giao',
        'Đã thực hiện',
      ],
      'Triệu đồng',
    ),
    list(
      'Cán bộ',
      ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Chính', 'Phạm Thị Dung', 'Số người có mặt'],
      'Người',
    ),
    list(
      'Nhiệm vụ',
      ['Số nhiệm vụ', 'Số nhiệm vụ được giao', 'Số nhiệm vụ hoàn thành', 'Ghi chú thêm'],
      'Nhiệm vụ',
    ),
    list('Một dòng', ['Tổng số hồ sơ TTHC đã giải quyết xong'], 'Hồ sơ'),
    sheetOf('Trống', []),
  ])('$name', (sheet) => {
    expect(recognizeWorkbook(workbookOf(sheet), templateSets, indicators)).toEqual([]);
  });
});
