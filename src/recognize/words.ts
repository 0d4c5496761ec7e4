// Words by which a header or a label is known. Data only; folded by their readers.

import type { ColumnRole } from '../core/template';

/** Header words by role, the more telling first: of two value columns the earlier word wins. */
export const headerWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã số', 'Mã chỉ tiêu', 'Mã'],
  label: [
    'Chỉ tiêu thống kê',
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Nội dung chỉ tiêu',
    'Nội dung',
    'Tiêu chí',
    'Nhiệm vụ/tiêu chí',
    'Nội dung thống kê',
    'Nội dung báo cáo',
  ],
  unit: ['Đơn vị tính', 'Đơn vị', 'ĐV tính', 'Đvt', 'Đơn vị đo'],
  value: [
    'Số liệu',
    'Số liệu báo cáo',
    'Số liệu thống kê',
    'Số liệu kỳ này',
    'Kết quả kỳ này',
    'Kỳ này',
    'Kỳ báo cáo',
    'Trong kỳ',
    'Kết quả thực hiện',
    'Thực hiện',
    'Kết quả',
    'Giá trị',
    'Số lượng',
    'Kết quả thống kê',
  ],
  note: ['Ghi chú', 'Giải trình', 'Diễn giải', 'Chú thích'],
};

/** First words of a line that opens another table. */
export const titleWords: readonly string[] = ['phụ lục', 'biểu số', 'biểu mẫu', 'mẫu số'];

/**
 * Words that keep two labels apart when each has another one of the same group:
 * "kiểm tra" is not "rà soát", "cấp huyện" is not "cấp xã". Numbers are such a group too.
 */
export const contrasts: readonly (readonly string[])[] = [
  ['tỉnh', 'huyện', 'xã', 'sở', 'phòng', 'bộ'],
  ['kiểm', 'rà'],
  ['giao', 'mặt', 'giản', 'tuyển'],
  ['đúng', 'quá', 'trước'],
  ['công', 'viên'],
  ['nhận', 'gửi', 'giải'],
  ['cùng', 'giữa'],
  ['toàn', 'một'],
  ['mới', 'bãi', 'sửa'],
  ['tiếp', 'tuyến'],
  ['đã', 'chưa', 'cần', 'đang'],
];
