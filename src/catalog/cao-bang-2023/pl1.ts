// Phụ lục I năm 2023 của Cao Bằng: Danh mục văn bản chỉ đạo, điều hành.
// The printed list bears no number; the report's other two are II and III. The period belongs to the report, not to the form.

import { defineTemplate } from '../../core/form/template';
import { caption } from './layout';

export const pl1 = defineTemplate({
  id: 'cao-bang-2023/pl1',
  number: 'Phụ lục I',
  title: 'VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC',
  caption,
  area: 'van-ban',
  kind: 'documents',
  header: [['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản']],
  headerMerges: [],
  columns: [
    { key: '1', title: 'STT', role: 'code', width: 6 },
    { key: '2', title: 'Số, ký hiệu', role: 'symbol', width: 18 },
    { key: '3', title: 'Ngày, tháng ban hành', role: 'date', width: 14 },
    { key: '4', title: 'Trích yếu văn bản', role: 'label', width: 56 },
  ],
  orientation: 'portrait',
  // The kinds that Phụ lục III, phần I, dòng 1 names in brackets.
  countedIn: {
    indicator: 'directing.documentsIssued',
    types: ['Chương trình', 'Kế hoạch', 'Kết luận', 'Chỉ thị', 'Công văn'],
  },
  rows: [{ key: '*', code: '1', label: '', unit: '', indicator: '', level: 1, repeats: true }],
});
