// The words of the first screen: before a workbook is open, nothing else is read.

export const firstLabels = {
  product: 'Phụ lục CCHC',
  tagline: 'Kiểm tra phụ lục, tạo báo cáo cải cách hành chính',
  open: 'Mở sổ tính',
  insert: 'Chèn phụ lục',
  openSample: 'Mở sổ tính mẫu',
  check: 'Kiểm tra',
  fill: 'Điền',
  report: 'Tạo báo cáo',
  save: 'Lưu bản sao',
  saveHint: 'Lưu bản sao sổ tính có các số vừa điền; tệp gốc giữ nguyên',
  commands: 'Lệnh',
  theme: { system: 'Màu theo máy', light: 'Nền sáng', dark: 'Nền tối' },
  themeButton: (now: string) => `Giao diện: ${now}. Nhấn để đổi`,

  empty: {
    title: 'Mở sổ tính phụ lục để bắt đầu',
    what: 'Chọn hoặc kéo thả tệp Excel (.xlsx, .xlsm) có các biểu phụ lục; trang sẽ nhận ra từng biểu, kiểm tra số liệu, điền các ô tính được và tạo dự thảo báo cáo.',
    safe: 'Tệp chỉ được đọc ngay trên máy này, không gửi đi đâu, và tệp gốc không bị thay đổi.',
    drop: 'Thả tệp vào đây để mở',
  },

  newWorkbook: 'Tạo sổ tính từ biểu mẫu',
  currentWorkbook: 'Sổ tính đang mở',
  pane: {
    title: 'Làm phụ lục ngay trong sổ tính này',
    none: 'Sổ tính này chưa có biểu phụ lục',
    noneRead: 'Chưa nhận ra biểu phụ lục nào',
    what: 'Chèn các biểu mẫu vào trang tính mới rồi nhập số liệu. Nếu biểu đã có sẵn, bấm Kiểm tra.',
    ownForm:
      'Biểu của đơn vị khác các bộ mẫu ở đây? Lưu biểu ấy thành bộ mẫu riêng để chèn, kiểm tra và làm báo cáo.',
    safe: 'Số liệu không rời khỏi máy này. Không ô nào bị sửa khi chưa được chọn.',
  },

  recheckKey: 'Ctrl+Enter',
  withKey: (label: string, key: string) => `${label} (${key})`,
  unsaved: 'Chưa lưu',
  more: 'Thêm',
  saveAsSet: 'Lưu thành bộ mẫu',
  list: 'Biểu và phát hiện',
} as const;

/** No form was read: what can be said of that, beside places that were not. */
export const noneText = (anyUnread: boolean): string =>
  anyUnread ? firstLabels.pane.noneRead : firstLabels.pane.none;
