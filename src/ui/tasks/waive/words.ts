// Words around a finding that is passed over with a reason.

export const waiveWords = {
  open: 'Bỏ qua…',
  openOf: (finding: string) => `Bỏ qua có lý do: ${finding}`,
  reason: 'Lý do bỏ qua',
  reasonNeeded: 'Cần ghi lý do để người xem báo cáo hiểu.',
  name: 'Người giải trình',
  lead: 'Lý do, tên và ngày được ghi vào trang “Nhật ký kiểm tra”. Số liệu đổi thì chỗ này hiện lại.',
  apply: 'Bỏ qua',
  cancel: 'Thôi',
  back: 'Xem lại',
  backOf: (finding: string) => `Xem lại: ${finding}`,
  done: 'Đã bỏ qua; lý do ở trang “Nhật ký kiểm tra”.',
  undo: { what: 'lần bỏ qua', undone: 'Chỗ này lại cần xem.', redone: 'Đã bỏ qua như trước.' },
  undoTaken: { what: 'việc xem lại', undone: 'Đã bỏ qua như trước.', redone: 'Chỗ này lại cần xem.' },
} as const;
