// "Văn bản": documents that the report cites, each kept once.

import type { DocumentsForm } from '../../core/form/supporting-form';

export const documentsForm: DocumentsForm = {
  sheet: 'Văn bản',
  title: 'VĂN BẢN NÊU TRONG BÁO CÁO',
  notice:
    'Mỗi văn bản ghi một dòng. Cột “Mục báo cáo” ghi tên mục nêu văn bản đó (nhiều mục cách nhau bằng dấu chấm phẩy), ví dụ: Kiểm tra cải cách hành chính; để trống nếu chưa nêu ở mục nào.',
  columns: [
    { key: 'code', title: 'STT', also: ['TT', 'Số TT', 'Số thứ tự'], width: 5 },
    {
      key: 'symbol',
      title: 'Số, ký hiệu',
      also: ['Số ký hiệu', 'Số và ký hiệu', 'Số, ký hiệu văn bản', 'Số hiệu', 'Số văn bản', 'Ký hiệu'],
      width: 17,
    },
    {
      key: 'date',
      title: 'Ngày ban hành',
      also: ['Ngày, tháng ban hành', 'Ngày, tháng, năm ban hành', 'Ngày, tháng', 'Ngày ký', 'Ngày văn bản'],
      width: 13,
    },
    {
      key: 'issuer',
      title: 'Cơ quan ban hành',
      also: ['Cơ quan', 'Nơi ban hành', 'Đơn vị ban hành', 'Tên cơ quan ban hành'],
      width: 19,
    },
    {
      key: 'title',
      title: 'Trích yếu',
      also: ['Trích yếu văn bản', 'Trích yếu nội dung', 'Tên văn bản', 'Nội dung trích yếu', 'Nội dung'],
      width: 30,
    },
    {
      key: 'section',
      title: 'Mục báo cáo',
      also: ['Mục trong báo cáo', 'Mục', 'Nêu ở mục', 'Dùng cho mục', 'Mục nêu văn bản'],
      width: 17,
    },
    {
      key: 'note',
      title: 'Chú thích',
      also: ['Chú thích cuối trang', 'Ghi chú thêm'],
      width: 14,
    },
  ],
  rows: 15,
};
