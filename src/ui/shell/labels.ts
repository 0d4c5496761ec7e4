// Every word of the interface itself. Sentences about findings and troubles come from src/messages.

import type { Severity } from '../../core/form/rule';
import { severityWords } from '../../messages/severity';
import { firstLabels } from './first-labels';

const figure = new Intl.NumberFormat('vi-VN');

/** "1.234". */
export const count = (value: number): string => figure.format(value);

export const labels = {
  ...firstLabels,

  cancel: 'Dừng',
  close: 'Đóng',
  back: 'Quay lại',
  notice: 'Thông báo',
  keepBySaving: 'Nhấn “Lưu bản sao” để giữ lại.',

  stale: 'chưa kiểm tra lại',
  recheck: 'Kiểm tra lại',
  cleared: 'Đã xóa các ô đánh dấu của công cụ này.',
  undo: 'Hoàn tác',
  undoKey: 'Ctrl+Z',
  redo: 'Làm lại',
  redoKey: 'Ctrl+Shift+Z',
  undoByHost: 'Muốn bỏ, bấm vào trang tính rồi nhấn Ctrl+Z.',
  retry: 'Thử lại',
  copy: 'Sao chép nội dung',
  copied: 'Đã chép nội dung báo cáo. Mở một văn bản Word rồi nhấn Ctrl+V để dán.',
  openedPage: (name: string) => `Đã mở trang tải tệp “${name}” bằng trình duyệt của máy.`,
  orCopy: 'Không thấy tệp thì tải lại hoặc sao chép nội dung rồi dán vào Word.',
  orAgain: 'Không thấy tệp thì tải lại.',
  remark: {
    unmarked: (sheets: string) =>
      `Không đánh dấu được ô trên trang đang được bảo vệ: ${sheets}. Muốn đánh dấu, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet).`,
    markFailed: (why: string) => `Chưa đánh dấu được các ô. ${why}`,
    notFilled: (sheets: string) =>
      `Bỏ qua trang đang được bảo vệ: ${sheets}. Muốn điền, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi bấm Điền lần nữa.`,
    renamed: (sheets: string) => `Tên quen dùng đã có trong sổ nên trang mới mang tên ${sheets}.`,
    periodNotWritten: (why: string) => `Chưa ghi được kỳ vào trang “Thông tin báo cáo”. ${why}`,
    notRechecked: (why: string) => `Chưa kiểm tra lại được. ${why}`,
  },

  severity: severityWords,

  waived: 'Đã bỏ qua',

  sheetRegion: 'Biểu trong sổ tính',

  handed: (name: string) => `Đã chuyển tệp “${name}” cho trình duyệt; xem trong mục Tải xuống.`,
  saved: (name: string) => `Đã lưu tệp “${name}”.`,
  again: 'Tải lại',
  oneOfMany: (others: string) => `Mỗi lần chỉ mở một tệp; chưa mở ${others}.`,
  stillOpen: (name: string) => `“${name}” vẫn đang mở như trước.`,
  opened: (name: string, tables: number) => `Đã mở ${name}, nhận ra ${count(tables)} biểu.`,
  unreadCount: (places: number) => `${count(places)} chỗ chưa đọc được.`,
  toConfirm: (questions: number) => `${count(questions)} chỗ cần xác nhận.`,
  checkedInPart: 'Kiểm tra xong những biểu đọc được.',
  checkedEmpty: 'Kiểm tra xong, các biểu chưa nhập số liệu.',
  found: (findings: number) =>
    findings === 0 ? 'Không có kết quả.' : `Tìm thấy ${count(findings)} phát hiện.`,
  onlyShown: (found: number, shown: Severity | 'waived') =>
    `Đang chỉ hiện ${count(found)} chỗ ${(shown === 'waived' ? labels.waived : labels.severity[shown]).toLowerCase()}.`,
  checkedResult: (counts: Readonly<Record<Severity, number>>) =>
    counts.error + counts.warning + counts.info === 0
      ? 'Kiểm tra xong, chưa phát hiện chỗ nào không khớp.'
      : `Kiểm tra xong: ${(['error', 'warning', 'info'] as const)
          .filter((severity) => counts[severity] > 0)
          .map((severity) => `${count(counts[severity])} chỗ ${labels.severity[severity].toLowerCase()}`)
          .join(', ')}.`,
} as const;
