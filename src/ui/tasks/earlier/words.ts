// Words of "Kỳ trước".

export const earlierWords = {
  title: 'Kỳ trước',
  lead: 'Chọn báo cáo kỳ trước, cùng kỳ năm trước để so sánh.',
  leadDrop: 'Chọn hoặc thả vào đây báo cáo kỳ trước, cùng kỳ năm trước để so sánh.',
  choose: 'Chọn tệp…',
  add: 'Thêm tệp…',
  /** The name of the button for those who do not see what it stands beside. */
  chooseOf: 'Chọn tệp báo cáo kỳ trước',
  addOf: 'Thêm tệp báo cáo kỳ trước',
  remove: (file: string) => `Bỏ tệp kỳ trước “${file}”`,
  onSheet: (sheet: string, period: string) => `Trang “${sheet}”${period === '' ? '' : ` · ${period}`}`,
  unknown: 'chưa rõ kỳ',
  held: (file: string, period: string) =>
    `Đã nhận “${file}”${period === '' ? '' : ` (${period})`} để so sánh. Tệp chỉ dùng khi sổ tính này đang mở, không lưu ở đâu.`,
} as const;
