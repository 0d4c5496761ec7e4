// What the workbook itself says about the report.

import { blankReportInfo } from '../../src/core/calendar/report-info';
import { proposeReportInfo } from '../../src/report';
import { sheetOf, workbookOf } from '../support/sheet';
import { tables } from './fixture';

const proposed = (...lines: readonly string[]) =>
  proposeReportInfo(
    workbookOf(
      sheetOf(
        'Bìa',
        lines.map((line) => [line]),
      ),
    ),
    [],
  );

describe('thông tin báo cáo đọc từ sổ', () => {
  test('dòng "Ban hành kèm theo": cơ quan, tháng, năm; số và ngày còn trống', () => {
    expect(
      proposed('(Ban hành kèm theo Báo cáo số:      /BC-UBND ngày    /3/2024 của UBND huyện Sông Xanh)'),
    ).toEqual({
      ...blankReportInfo,
      agency: 'UBND huyện Sông Xanh',
      place: 'Sông Xanh',
      month: 3,
      year: 2024,
      period: { kind: 'quarter', index: 1, year: 2024 },
    });
  });

  test('cách viết khác: chữ "tháng", "năm", đã có số và ngày, tên đầy đủ kèm tỉnh', () => {
    expect(
      proposed(
        '(Kèm theo Báo cáo số 265/BC-UBND ngày 01 tháng 6 năm 2023 của Ủy ban nhân dân huyện Sông Xanh, tỉnh Mẫu)',
      ),
    ).toMatchObject({
      number: '265',
      day: 1,
      month: 6,
      year: 2023,
      agency: 'UBND huyện Sông Xanh',
      superior: 'UBND tỉnh Mẫu',
      period: { kind: 'halfYear', index: 1, year: 2023 },
    });
  });

  test.each([
    'UBND huyện …',
    'Ủy ban nhân dân huyện …',
    'UBND xã',
    'Uỷ ban nhân dân ……',
    'UBND thị trấn …, huyện …',
  ])('“của %s” chưa có tên riêng: cơ quan còn trống', (agency) => {
    const caption = `(Kèm theo Báo cáo số     /BC-UBND ngày    /3/2024 của ${agency})`;
    expect(proposed(caption)).toMatchObject({ agency: '', superior: '', place: '', month: 3 });
  });

  test.each([
    [3, { kind: 'quarter', index: 1 }],
    [6, { kind: 'halfYear', index: 1 }],
    [9, { kind: 'quarter', index: 3 }],
    [11, { kind: 'year', index: 1 }],
    [12, { kind: 'year', index: 1 }],
  ])('tháng %i theo lịch báo cáo', (month, period) => {
    const { period: found } = proposed(
      `(Kèm theo Báo cáo số /BC-UBND ngày /${month}/2025 của UBND xã Bình An)`,
    );
    expect(found).toEqual({ ...period, year: 2025 });
  });

  test.each([1, 2, 4, 5, 7, 8, 10])('tháng %i không có kỳ báo cáo: không đoán', (month) => {
    expect(
      proposed(`(Kèm theo Báo cáo số /BC-UBND ngày /${month}/2025 của UBND xã Bình An)`).period,
    ).toBeNull();
  });

  test('kỳ in trên tiêu đề mạnh hơn tháng', () => {
    const info = proposed(
      'BÁO CÁO QUÝ III NĂM 2024',
      '(Kèm theo Báo cáo số /BC-UBND ngày /10/2024 của UBND xã Bình An)',
    );
    expect(info.period).toEqual({ kind: 'quarter', index: 3, year: 2024 });
  });

  test('khoảng số liệu in dưới tiêu đề; khoảng ngược hoặc ngày không có thật thì không nhận', () => {
    expect(proposed('(Từ ngày 15/12/2022 đến hết ngày 01/3/2023)')).toMatchObject({
      dataFrom: { year: 2022, month: 12, day: 15 },
      dataTo: { year: 2023, month: 3, day: 1 },
    });
    for (const line of [
      '(Từ ngày 15/12/2023 đến ngày 01/3/2023)',
      '(Từ ngày 15/12/2022 đến ngày 31/2/2023)',
    ]) {
      expect(proposed(line)).toMatchObject({ dataFrom: null, dataTo: null });
    }
  });

  test.each<[string, number | null]>([
    ['BÁO CÁO KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2025', 2025],
    ['Số liệu báo cáo năm 2025', 2025],
    ['Báo cáo kết quả thực hiện Kế hoạch CCHC năm 2025', null],
    ['Kế hoạch CCHC năm 2025', null],
    ['Báo cáo CCHC quý năm 2025', null],
    ['Báo cáo tổng kết giai đoạn 2021-2025, phương hướng năm 2026', null],
  ])('“%s”: báo cáo năm %s', (line, year) => {
    expect(proposed(line).period).toEqual(year === null ? null : { kind: 'year', index: 1, year });
  });

  test('năm in trên tiêu đề yếu hơn tháng lập báo cáo', () => {
    const info = proposed(
      'BÁO CÁO CÔNG TÁC CCHC NĂM 2024',
      '(Kèm theo Báo cáo số /BC-UBND ngày /6/2024 của UBND xã Bình An)',
    );
    expect(info.period).toEqual({ kind: 'halfYear', index: 1, year: 2024 });
  });

  test('dòng còn trống hết, hoặc không có dòng nào: để trống hết', () => {
    expect(proposed('(Ban hành kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)')).toEqual(
      blankReportInfo,
    );
    expect(proposed('Danh sách lớp')).toEqual(blankReportInfo);
  });

  test('chữ trong bảng (nhãn, ghi chú) không phải tiêu đề', () => {
    const [table] = tables();
    if (!table) throw new Error('fixture has no table');
    const rows = [...Array<string[]>(table.area.top).fill([]), ['1', 'Kế hoạch quý I năm 2020']];
    const inside = proposeReportInfo(workbookOf(sheetOf(table.sheet, rows)), [table]);
    expect(inside.period).toBeNull();
  });
});
