// Words of what is done with the list of findings outside the screen.

export const outWords = {
  tools: 'Đưa danh sách ra ngoài',
  print: 'In',
  printHint: 'In danh sách đang hiện, khổ A4, mỗi chỗ một dòng có ô để đánh dấu',
  copy: 'Sao chép',
  copyHint: 'Chép danh sách đang hiện dạng chữ, để dán vào Zalo hoặc thư',
  file: 'Xuất Excel',
  fileHint: 'Xuất danh sách đang hiện thành một tệp .xlsx',
  mark: 'danh sách kiểm tra',
  copied: 'Đã chép danh sách. Nhấn Ctrl+V để dán vào Zalo, thư hay văn bản.',
  mayNotPrint: 'Không thấy hộp thoại in thì bấm “Xuất Excel” rồi in từ tệp ấy: cũng khổ A4, cùng nội dung.',
  opened: 'Đã mở danh sách thành một sổ tính mới. Nhớ lưu nếu cần giữ lại; sổ tính này giữ nguyên.',
  refused: 'Chép danh sách',
  refusedWhat:
    'Máy không cho chép thẳng vào bộ nhớ tạm. Phần chữ dưới đây đã được chọn sẵn: nhấn Ctrl+C để chép.',
  text: 'Danh sách dạng chữ',
  close: 'Đóng',
} as const;
