// Phụ lục 1 của tổng kết giai đoạn 2011–2020: chỉ đạo, điều hành.
// Dòng 1 counts every directing document of the party committee and the agency, not those on CCHC alone: another indicator
// than in the periodic forms. A text row (2, fourth dash) asks for words.

import { defineTemplate } from '../../core/form/template';
import { caption, columns, header } from './layout';

export const pl1 = defineTemplate({
  id: 'giai-doan-2011-2020/pl1',
  number: 'Phụ lục 1',
  title:
    'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
  caption,
  area: 'chi-dao-dieu-hanh',
  kind: 'years',
  ...header,
  columns,
  orientation: 'landscape',
  rows: [
    {
      key: '1',
      code: '1',
      label: 'Số lượng văn bản chỉ đạo, điều hành',
      unit: '',
      indicator: 'directing.documents.total',
      level: 1,
    },
    {
      key: '1-1',
      code: '',
      label: '- Văn bản của cấp ủy cùng cấp',
      unit: '',
      indicator: 'directing.documents.party',
      level: 2,
    },
    {
      key: '1-2',
      code: '',
      label: '- Văn bản của cơ quan, đơn vị',
      unit: '',
      indicator: 'directing.documents.agency',
      level: 2,
    },
    { key: '2', code: '2', label: 'Tuyên truyền CCHC', unit: '', indicator: 'publicity.group', level: 1 },
    {
      key: '2-1',
      code: '-',
      label: 'Tổ chức cuộc thi tìm hiểu CCHC (Có tổ chức = 1; Không tổ chức = 0)',
      unit: '',
      indicator: 'publicity.contestHeld',
      level: 2,
      answers: [
        { value: 0, label: 'Không tổ chức' },
        { value: 1, label: 'Có tổ chức' },
      ],
    },
    {
      key: '2-2',
      code: '-',
      label: 'Số lượng bản tin chuyên đề CCHC trên đài PTTH xã',
      unit: '',
      indicator: 'publicity.radioBulletins',
      level: 2,
    },
    {
      key: '2-3',
      code: '-',
      label: 'Xây dựng chuyên mục CCHC trên Trang/Cổng TTĐT (Có xây dựng = 1; Không xây dựng = 0)',
      unit: '',
      indicator: 'publicity.webColumn',
      level: 2,
      answers: [
        { value: 0, label: 'Không xây dựng' },
        { value: 1, label: 'Có xây dựng' },
      ],
    },
    {
      key: '2-4',
      code: '-',
      label: 'Hình thức tuyên truyền CCHC khác (nếu có).',
      unit: '',
      indicator: 'publicity.otherForms',
      level: 2,
    },
    {
      key: '3',
      code: '3',
      label: 'Số lượng mô hình, sáng kiến CCHC được triển khai áp dụng',
      unit: '',
      indicator: 'initiatives.applied',
      level: 1,
    },
    {
      key: '4',
      code: '4',
      label: 'Đo lường sự hài lòng của người dân, tổ chức',
      unit: '',
      indicator: 'satisfaction.group',
      level: 1,
    },
    {
      key: '4-1',
      code: '-',
      label: 'Số lượng dịch vụ đã khảo sát',
      unit: '',
      indicator: 'satisfaction.servicesSurveyed',
      level: 2,
    },
    {
      key: '4-2',
      code: '-',
      label: 'Số lượng mẫu đã khảo sát',
      unit: '',
      indicator: 'survey.responses',
      level: 2,
    },
    {
      key: '4-3',
      code: '-',
      label: 'Mức độ hài lòng chung',
      unit: '',
      indicator: 'satisfaction.overallRate',
      level: 2,
    },
  ],
});
