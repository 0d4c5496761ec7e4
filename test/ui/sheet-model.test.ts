import { shownSheet } from '../../src/app/workspace/shown';
import { blankReportInfo } from '../../src/core/calendar/report-info';
import { shortTitle } from '../../src/ui/parts/short-title';
import { cellText } from '../../src/ui/sheet/cell-text';
import { neighbour, sheetModel, shownAt } from '../../src/ui/sheet/sheet-model';
import { savedCopyName } from '../../src/ui/shell/file-names';
import { generalFindings, groupsOf } from '../../src/ui/tasks/check/groups';
import { nextPeriodName } from '../../src/ui/tasks/next-period/task';
import { reportFileName } from '../../src/ui/tasks/report/deeds';
import { finding, sheet, table, workspace } from './fakes';

describe('Biểu trên màn hình', () => {
  test.each([
    [1234.5, 'General', '1234,5'],
    [1234567, '#,##0', '1.234.567'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [0.4109, '0.0%', '41,1%'],
    [4.06, '0.00', '4,06'],
    [3, '00', '03'],
    [45292, 'dd/mm/yyyy', '01/01/2024'],
    [0.1 + 0.2, 'General', '0,3'],
  ])('số %p, dạng %p hiện là %p', (content, format, shown) => {
    expect(cellText({ content, format })).toBe(shown);
  });

  test('lỗi trong ô và chữ giữ nguyên như trong Excel', () => {
    expect(cellText({ content: { error: '#REF!' } })).toBe('#REF!');
    expect(cellText({ content: '  6,011' })).toBe('  6,011');
  });

  const model = sheetModel(sheet, [table]);

  test('tiêu đề gộp ô, đầu biểu, dòng nhóm và dòng con được phân biệt', () => {
    expect(model.lines.map(({ kind }) => kind)).toEqual(['title', 'title', 'header', 'group', 'row', 'row']);
    expect(model.lines[0]?.cells).toEqual([
      { column: 0, text: 'Phụ lục 4', figure: false, rowSpan: 1, columnSpan: 4 },
    ]);
  });

  test('trang chưa nhận ra biểu: dòng chỉ có một ô chữ là tiêu đề, không làm rộng cột của nó', () => {
    const row = (number: number, ...texts: readonly (string | number)[]) => ({
      row: number,
      cells: texts.map((content, column) => ({ column, cell: { content } })),
    });
    const title = 'TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN HUYỆN NĂM 2025';
    const foreign = {
      ...sheet,
      merges: [],
      rows: [row(0, title), row(1, 'STT', 'Nội dung'), row(2, '1', 'Số cây còn sống')],
    };
    const { lines, columns } = sheetModel(foreign, []);
    expect(lines.map(({ kind }) => kind)).toEqual(['title', 'outside', 'outside']);
    expect(lines[0]?.cells.map(({ columnSpan }) => columnSpan)).toEqual([2]);
    expect(columns.map(({ width }) => width)).toEqual(['narrow', 'middle']);
  });

  test('trang dài: chỉ đưa sang những dòng được vẽ, mà vẽ ra vẫn như từ cả trang', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => ({
      row,
      cells: [0, ...(row === 150_000 ? [7] : [])].map((column) => ({ column, cell: { content: row } })),
    }));
    const long = { ...sheet, rows, merges: [...sheet.merges, { top: 900, left: 0, bottom: 901, right: 1 }] };
    const few = shownSheet(long);
    expect([few.rows.length, few.merges.length]).toEqual([400, sheet.merges.length]);
    const model = sheetModel(few, []);
    expect([model.left, model.columns.length]).toEqual([199_600, 8]);
    expect(model).toEqual(sheetModel(long, []));
    expect(shownSheet(sheet)).toBe(sheet);
  });

  test('ô nằm trong vùng gộp được chỉ tới ô đầu vùng', () => {
    expect(shownAt(sheet, { sheet: 'PL4', row: 0, column: 2 })).toEqual({ sheet: 'PL4', row: 0, column: 0 });
  });

  test('phím mũi tên đi qua vùng gộp và dừng ở mép', () => {
    const from = { sheet: 'PL4', row: 1, column: 2 };
    expect(neighbour(model, from, -1, 0)).toEqual({ sheet: 'PL4', row: 0, column: 0 });
    expect(neighbour(model, { ...from, row: 0, column: 0 }, 0, 1)).toBeNull();
    expect(neighbour(model, { ...from, row: 0, column: 0 }, 1, 0)).toEqual({
      sheet: 'PL4',
      row: 1,
      column: 0,
    });
    expect(neighbour(model, { ...from, row: 5, column: 3 }, 1, 0)).toBeNull();
  });

  test('mỗi phát hiện nằm trong đúng một biểu; ô trống của dòng có đơn vị được kể', () => {
    const all = [finding('a', 'error', 3), finding('c', 'info', null)];
    const general = { ...finding('g', 'warning', null), template: '' };
    const checked = workspace([general, ...all]);
    const groups = groupsOf(checked);
    expect(groups.flatMap(({ findings }) => findings)).toEqual(all);
    expect(generalFindings(checked)).toEqual([general]);
    expect(groups[0]?.blanks.map(({ name }) => name)).toEqual(['1.2. Hồ sơ trực tuyến']);
  });

  test('tên biểu ngắn trong danh sách', () => {
    expect(shortTitle('BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỂ CHẾ')).toBe('Cải cách thể chế');
    expect(shortTitle('KẾT QUẢ GIẢI QUYẾT TTHC CỦA UBND XÃ')).toBe('Kết quả giải quyết TTHC của UBND xã');
    expect(shortTitle('Số liệu của UBND')).toBe('Số liệu của UBND');
    expect(shortTitle('KẾT QUẢ QUÝ III (TTHC, DVCTT)')).toBe('Kết quả quý III (TTHC, DVCTT)');
    expect(shortTitle('PHẦN IV. ĐÀO TẠO CBCCVC')).toBe('Phần IV. đào tạo CBCCVC');
  });

  test('tên tệp giao ra', () => {
    expect(savedCopyName('phụ lục.v2.xlsx')).toBe('phụ lục.v2 (đã điền).xlsx');
    expect(savedCopyName('a (đã điền).xlsm')).toBe('a (đã điền).xlsm');
    const period = { kind: 'quarter', index: 1, year: 2024 } as const;
    expect(reportFileName({ ...blankReportInfo, period })).toBe('Báo cáo CCHC Quý I 2024.docx');
    expect(reportFileName(blankReportInfo)).toBe('Báo cáo CCHC.docx');
  });

  test.each([
    ['phu-luc.xlsx', 'phu-luc (6 tháng đầu năm 2024).xlsx'],
    ['phu-luc (đã điền).xlsx', 'phu-luc (6 tháng đầu năm 2024).xlsx'],
    ['phu-luc (Quý I 2024).xlsm', 'phu-luc (6 tháng đầu năm 2024).xlsm'],
    ['phu-luc (xã A).xlsx', 'phu-luc (xã A) (6 tháng đầu năm 2024).xlsx'],
  ])('tệp kỳ mới của %s: %s', (name, made) => {
    expect(nextPeriodName(name, { kind: 'halfYear', index: 1, year: 2024 })).toBe(made);
  });
});
