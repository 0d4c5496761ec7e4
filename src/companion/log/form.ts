// "Nhật ký kiểm tra": what people decided about questions and findings.

import type { LogForm } from '../../core/form/supporting-form';

export const logForm: LogForm = {
  sheet: 'Nhật ký kiểm tra',
  title: 'NHẬT KÝ KIỂM TRA',
  notice:
    'Ghi lại các câu trả lời và các chỗ đã bỏ qua có lý do. Xóa một dòng là rút lại quyết định ở dòng đó.',
  columns: [
    { key: 'at', title: 'Thời điểm', also: ['Thời gian', 'Ngày giờ', 'Ngày, giờ'], width: 17 },
    { key: 'kind', title: 'Loại', also: ['Loại việc', 'Hình thức'], width: 11 },
    { key: 'who', title: 'Người', also: ['Người ghi', 'Người thực hiện', 'Người quyết định'], width: 16 },
    { key: 'place', title: 'Vị trí', also: ['Ô', 'Nơi ghi', 'Trang tính, ô'], width: 16 },
    { key: 'about', title: 'Nội dung', also: ['Câu hỏi', 'Nội dung kiểm tra'], width: 38 },
    { key: 'decision', title: 'Quyết định', also: ['Trả lời', 'Xử lý', 'Kết luận'], width: 26 },
    { key: 'reason', title: 'Lý do', also: ['Giải trình', 'Lý do bỏ qua'], width: 28 },
    { key: 'code', title: 'Mã', also: ['Mã số', 'Mã ghi nhận'], width: 12 },
  ],
  kinds: {
    answer: { word: 'Trả lời', also: ['Câu trả lời', 'Hỏi đáp', 'Xác nhận'] },
    waiver: { word: 'Bỏ qua', also: ['Bỏ qua có lý do', 'Giải trình'] },
  },
  waiver: {
    kept: { word: 'Giữ nguyên số liệu', also: ['Giữ nguyên', 'Bỏ qua'] },
    back: { word: 'Thôi bỏ qua', also: ['Không bỏ qua', 'Rút lại'] },
  },
  ended: { word: 'Kỳ trước', also: [] },
};
