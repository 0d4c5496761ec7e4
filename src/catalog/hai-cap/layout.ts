// What the appendices of the two-tier sets print alike: columns, header rows, the line under the title.

/** Widths add up to a portrait A4 page. */
const columns = [
  { key: 'code', title: 'STT', role: 'code', width: 7 },
  { key: 'label', title: 'Chỉ tiêu thống kê', role: 'label', width: 47 },
  { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 16 },
  { key: 'value', title: 'Số liệu', role: 'value', width: 11 },
  { key: 'note', title: 'Ghi chú', role: 'note', width: 13 },
] as const;

/** Everything of an appendix but its id, number, title, area and rows. */
export const form = {
  caption: '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)',
  header: [
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'],
    ['', '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', 'Đơn vị tính', 'Số liệu', ''],
  ],
  headerMerges: ['A1:A2', 'C1:D1', 'E1:E2'],
  columns,
  orientation: 'portrait',
} as const;
