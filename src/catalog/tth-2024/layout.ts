// What the seven appendices of the set print alike: columns, header rows, the line under the title.

/** Widths add up to a portrait A4 page. */
export const columns = [
  { key: 'code', title: 'STT', role: 'code', width: 7 },
  { key: 'label', title: 'Chỉ tiêu thống kê', role: 'label', width: 47 },
  { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 16 },
  { key: 'value', title: 'Số liệu', role: 'value', width: 11 },
  { key: 'note', title: 'Ghi chú', role: 'note', width: 13 },
] as const;

/** Title of the label column over its bracketed second line, two cells. */
export const stackedHeader = {
  header: [
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'],
    ['', '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', 'Đơn vị tính', 'Số liệu', ''],
  ],
  headerMerges: ['A1:A2', 'C1:D1', 'E1:E2'],
} as const;

/** The same header as Phụ lục 5 prints it: the label column is one merged cell. */
export const mergedHeader = {
  header: [
    [
      'STT',
      'Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
      'Kết quả thống kê',
      '',
      'Ghi chú',
    ],
    ['', '', 'Đơn vị tính', 'Số liệu', ''],
  ],
  headerMerges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
} as const;

export const caption = '(Ban hành kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)';
