// "Thuyết minh": what only a person can write, by section of the report.

import type { NarrativeForm } from '../../core/form/supporting-form';

export const narrativeForm: NarrativeForm = {
  sheet: 'Thuyết minh',
  title: 'THUYẾT MINH THEO MỤC CỦA BÁO CÁO',
  notice:
    'Viết ở cột “Nội dung”; mỗi dòng trong ô (Alt+Enter) hoặc mỗi hàng chèn thêm bên dưới là một đoạn của báo cáo. “Bỏ” ở cột “Câu từ biểu”: mục ấy chỉ có lời của bạn; “Bỏ: vài chữ của câu” thì chỉ bỏ câu ấy. Muốn đưa số của một dòng vào lời thì ghi tên trang tính và số thứ tự dòng: {PL4!3.2.1}. Mục riêng ghi thêm một hàng, ví dụ: Công tác dân vận (chèn sau mục II.6).',
  columns: [
    { key: 'heading', title: 'Mục', also: ['Mục báo cáo', 'Đề mục', 'Tên mục', 'Phần'], width: 23 },
    { key: 'hint', title: 'Gợi ý', also: ['Hướng dẫn', 'Cần nêu', 'Yêu cầu', 'Cách ghi'], width: 23 },
    {
      key: 'text',
      title: 'Nội dung',
      also: ['Nội dung thuyết minh', 'Thuyết minh', 'Nội dung báo cáo'],
      width: 40,
    },
    {
      key: 'sentences',
      title: 'Câu từ biểu',
      also: ['Câu lấy từ biểu', 'Câu tự động'],
      width: 8,
    },
    { key: 'note', title: 'Chú thích', also: ['Chú thích cuối trang'], width: 13 },
  ],
  sentences: {
    told: { word: 'Giữ', also: ['Có', 'Lấy'] },
    silent: { word: 'Bỏ', also: ['Không', 'Không lấy', 'Tắt'] },
  },
};
