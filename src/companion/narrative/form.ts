// "Thuyết minh": what only a person can write, by section of the report.

import type { NarrativeForm } from '../../core/form/supporting-form';

export const narrativeForm: NarrativeForm = {
  sheet: 'Thuyết minh',
  title: 'THUYẾT MINH THEO MỤC CỦA BÁO CÁO',
  notice:
    'Viết ở cột “Nội dung”; mỗi dòng trong ô (Alt+Enter) hoặc mỗi hàng chèn thêm bên dưới là một đoạn của báo cáo.',
  columns: [
    { key: 'heading', title: 'Mục', also: ['Mục báo cáo', 'Đề mục', 'Tên mục', 'Phần'], width: 25 },
    { key: 'hint', title: 'Gợi ý', also: ['Hướng dẫn', 'Cần nêu', 'Yêu cầu', 'Cách ghi'], width: 28 },
    {
      key: 'text',
      title: 'Nội dung',
      also: ['Nội dung thuyết minh', 'Thuyết minh', 'Nội dung báo cáo'],
      width: 48,
    },
  ],
};
