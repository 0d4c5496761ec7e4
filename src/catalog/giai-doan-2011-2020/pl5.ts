// Phụ lục 5 của tổng kết giai đoạn 2011–2020: đội ngũ cán bộ, công chức, viên chức.
// Dòng 1 and 4 count cán bộ as well as công chức; the periodic forms count công chức alone.

import { defineTemplate } from '../../core/form/template';
import { caption, columns, header } from './layout';

export const pl5 = defineTemplate({
  id: 'giai-doan-2011-2020/pl5',
  number: 'Phụ lục 5',
  title:
    'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
  caption,
  area: 'che-do-cong-vu',
  kind: 'years',
  ...header,
  columns,
  orientation: 'landscape',
  rows: [
    {
      key: '1',
      code: '1.',
      label: 'Tổng số biên chế cán bộ, công chức',
      unit: '',
      indicator: 'staff.officials.total',
      level: 1,
    },
    {
      key: '1-1',
      code: '-',
      label: 'Tổng số được giao',
      unit: '',
      indicator: 'staff.officials.quotaAssigned',
      level: 2,
    },
    {
      key: '1-2',
      code: '-',
      label: 'Tổng số có mặt',
      unit: '',
      indicator: 'staff.officials.present',
      level: 2,
    },
    {
      key: '2',
      code: '2.',
      label: 'Số công chức được tuyển dụng theo hình thức thi cạnh tranh',
      unit: '',
      indicator: 'recruitment.byCompetitiveExam',
      level: 1,
    },
    {
      key: '3',
      code: '3.',
      label: 'Số công chức được bổ nhiệm vào các chức danh lãnh đạo, quản lý thông qua thi tuyển cạnh tranh',
      unit: '',
      indicator: 'leaders.appointedByExam',
      level: 1,
    },
    {
      key: '4',
      code: '4.',
      label: 'Số lượng cán bộ, công chức được tinh giản biên chế',
      unit: '',
      indicator: 'staff.officials.cut',
      level: 1,
    },
    {
      key: '5',
      code: '5.',
      label: 'Số lượng công chức được bồi dưỡng, tập huấn hàng năm',
      unit: '',
      indicator: 'training.civilServants',
      level: 1,
    },
  ],
});
