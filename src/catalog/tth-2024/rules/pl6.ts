// Rules inside Phụ lục 6.

import { defineRules } from '../../../core/form/rule';
import type { Tth2024Indicator } from '../set';

export const pl6Rules = defineRules<Tth2024Indicator>()([
  {
    id: 'tth-2024/b-v-01',
    kind: 'sum',
    total: 'discipline.total',
    parts: [
      'discipline.provinceLeaders',
      'discipline.departmentLeaders',
      'discipline.officeLeaders',
      'discipline.publicUnitStaff',
    ],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 6: dòng 4 gồm 4.1, 4.2, 4.3 và 4.4',
    passes: {
      figures: {
        'discipline.total': '03',
        'discipline.departmentLeaders': '00',
        'discipline.officeLeaders': '01',
        'discipline.publicUnitStaff': '02',
      },
    },
    fails: {
      figures: {
        'discipline.total': '04',
        'discipline.departmentLeaders': '00',
        'discipline.officeLeaders': '01',
        'discipline.publicUnitStaff': '02',
      },
    },
  },
  {
    id: 'tth-2024/b-v-02',
    kind: 'noteConflict',
    targets: ['jobPosition.agenciesApproved', 'jobPosition.publicUnitsApproved'],
    words: ['Đang xây dựng', 'Chưa'],
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 6: dòng 1.1 và 1.2 chỉ đếm nơi đã được phê duyệt vị trí việc làm',
    advice: 'Nếu chưa được phê duyệt thì ghi 0; nếu đã được phê duyệt thì sửa cột Ghi chú.',
    passes: {
      figures: { 'jobPosition.agenciesApproved': '11', 'jobPosition.publicUnitsApproved': '50' },
      notes: { 'jobPosition.agenciesApproved': 'Đã được UBND tỉnh phê duyệt' },
    },
    fails: {
      figures: { 'jobPosition.agenciesApproved': '11' },
      notes: { 'jobPosition.agenciesApproved': 'Đang xây dựng' },
    },
  },
]);
