// "Số liệu bổ sung": figures that the report tells and no form holds.

import type { FiguresForm } from '../../core/form/supporting-form';
import { readyFigures } from './ready';

export const figuresForm: FiguresForm = {
  sheet: 'Số liệu bổ sung',
  title: 'SỐ LIỆU BỔ SUNG CHO BÁO CÁO',
  notice:
    'Số liệu báo cáo cần nêu mà các biểu không có. Dòng để trống thì báo cáo không nêu; thêm, bớt dòng tùy ý. Dòng bắt đầu bằng gạch đầu dòng (-) là phần của dòng trên; nội dung dòng trên kết thúc bằng “gồm” thì các phần phải cộng lại đúng bằng tổng. Cột “Câu trong báo cáo” viết lại được: {số liệu}, {tổng số}, {tỷ lệ}, {kỳ trước} hoặc tên một phần trong ngoặc nhọn sẽ được thay bằng số; đoạn trong ngoặc vuông [ ] chỉ nêu khi số trong đó đã có.',
  columns: [
    { key: 'code', title: 'STT', also: ['TT', 'Số TT', 'Số thứ tự'], width: 5 },
    {
      key: 'label',
      title: 'Nội dung',
      also: ['Chỉ tiêu', 'Nội dung, chỉ tiêu', 'Nội dung số liệu', 'Tên số liệu', 'Tiêu chí'],
      width: 34,
    },
    { key: 'unit', title: 'Đơn vị tính', also: ['ĐVT', 'Đơn vị'], width: 10 },
    {
      key: 'figure',
      title: 'Số liệu',
      also: ['Số liệu kỳ này', 'Kỳ này', 'Kết quả', 'Kết quả thực hiện', 'Số lượng'],
      width: 12,
    },
    {
      key: 'before',
      title: 'Kỳ trước',
      also: ['Số liệu kỳ trước', 'Số kỳ trước', 'Kết quả kỳ trước'],
      width: 12,
    },
    {
      key: 'base',
      title: 'Tính trên tổng số',
      also: ['Tổng số', 'Trên tổng số', 'Tính trên', 'Mẫu số'],
      width: 12,
    },
    {
      key: 'section',
      title: 'Mục báo cáo',
      also: ['Mục trong báo cáo', 'Nêu ở mục', 'Mục nêu số liệu'],
      width: 20,
    },
    {
      key: 'sentence',
      title: 'Câu trong báo cáo',
      also: ['Câu', 'Câu văn', 'Câu nêu trong báo cáo', 'Cách viết'],
      width: 38,
    },
    { key: 'note', title: 'Ghi chú', also: ['Chú thích', 'Diễn giải'], width: 14 },
  ],
  ready: readyFigures,
  rows: 12,
};
