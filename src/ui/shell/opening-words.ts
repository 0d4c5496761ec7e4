// Words of the question before another file is opened.

export const openingWords = {
  unsaved: (name: string) => `“${name}” có thay đổi chưa lưu`,
  unused: 'Thông tin vừa nhập chưa dùng',
  /** What goes with the workbook, and what a copy would not hold. */
  lost: (unsaved: boolean, unused: boolean) =>
    !unsaved
      ? 'Mở tệp khác thì những gì vừa nhập ở Tạo báo cáo sẽ mất.'
      : unused
        ? 'Mở tệp khác thì các thay đổi ấy mất, trừ khi lưu bản sao trước. Những gì vừa nhập ở Tạo báo cáo chưa ghi vào sổ tính nên không có trong bản sao.'
        : 'Mở tệp khác thì các thay đổi ấy mất, trừ khi lưu bản sao trước.',
  save: 'Lưu bản sao',
  drop: 'Bỏ',
  stay: 'Ở lại',
} as const;
