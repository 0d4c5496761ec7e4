// Words by which a header or a label is known. Data only; folded by their readers.

import type { ColumnRole } from '../core/form/template';

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
  symbol: ['Số, ký hiệu', 'Số ký hiệu', 'Số và ký hiệu', 'Số, ký hiệu văn bản', 'Số văn bản', 'Ký hiệu'],
  date: [
    'Ngày, tháng ban hành',
    'Ngày ban hành',
    'Ngày, tháng, năm ban hành',
    'Ngày, tháng',
    'Thời gian ban hành',
  ],
};

/** Words over a column of figures that are not those of this report: last period's, planned, compared. */
export const foreignFigureWords: readonly string[] = [
  'kỳ trước',
  'cùng kỳ',
  'năm trước',
  'quý trước',
  'tháng trước',
  'kế hoạch',
  'được giao',
  'chỉ tiêu giao',
  'so với',
  'so sánh',
  'tăng',
  'giảm',
  'chênh lệch',
  'tỷ lệ',
  'điểm',
];

/** What the title column of a list of documents is called. */
export const documentTitleWords: readonly string[] = [
  'Trích yếu văn bản',
  'Trích yếu',
  'Trích yếu nội dung',
  'Nội dung trích yếu',
  'Tên văn bản',
  'Tên loại và trích yếu nội dung văn bản',
];

/** A row of these adds up the rows around it; it is no unit of its own. */
export const totalWords: readonly string[] = [
  'Tổng cộng',
  'Tổng số',
  'Tổng',
  'Cộng',
  'Toàn huyện',
  'Toàn tỉnh',
];

/** First words of a unit's name, by which a row without a number is known for one. */
export const agencyWords: readonly string[] = [
  'UBND',
  'Xã',
  'Phường',
  'Thị trấn',
  'Huyện',
  'Thành phố',
  'Sở',
  'Đặc khu',
];

/** Kinds of commune-level units. */
export const communeWords: readonly string[] = ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'];

/** First words of a line that opens another table. */
export const titleWords: readonly string[] = ['phụ lục', 'biểu số', 'biểu mẫu', 'mẫu số'];
