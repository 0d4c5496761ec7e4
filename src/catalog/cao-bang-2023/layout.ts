// What the appendices of the set print alike: columns, header rows, the line under the title.

/** Widths add up to a portrait A4 page. */
export const columns = [
  { key: 'code', title: 'STT', role: 'code', width: 7 },
  { key: 'label', title: 'Chỉ tiêu thống kê', role: 'label', width: 47 },
  { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 16 },
  { key: 'value', title: 'Số liệu', role: 'value', width: 11 },
  { key: 'note', title: 'Ghi chú', role: 'note', width: 13 },
] as const;

/** Title of the label column over its bracketed second line, two cells. */
export const header = {
  header: [
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'],
    ['', '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', 'Đơn vị tính', 'Số liệu', ''],
  ],
  headerMerges: ['A1:A2', 'C1:D1', 'E1:E2'],
} as const;

/** Title over the seven parts of Phụ lục III. */
export const groupTitle = 'THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ';

export const caption =
  '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của Ủy ban nhân dân huyện …)';
