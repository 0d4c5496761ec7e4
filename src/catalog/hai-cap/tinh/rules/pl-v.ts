// Rules inside Phụ lục V; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Province2025Indicator } from '../sets';

export const plVRules = defineRules<Province2025Indicator>()([
  {
    id: 'hai-cap/tinh-v-01',
    kind: 'sum',
    total: 'discipline.total',
    parts: [
      'discipline.provinceLeaders',
      'discipline.departmentAndCommuneLeaders',
      'discipline.officeLeadersTwoTier',
      'discipline.publicUnitStaff',
    ],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục V: dòng 4 gồm 4.1, 4.2, 4.3 và 4.4',
    passes: {
      figures: {
        'discipline.total': '11',
        'discipline.provinceLeaders': '2',
        'discipline.departmentAndCommuneLeaders': '3',
        'discipline.officeLeadersTwoTier': '5',
        'discipline.publicUnitStaff': '1',
      },
    },
    fails: {
      figures: {
        'discipline.total': '13',
        'discipline.provinceLeaders': '2',
        'discipline.departmentAndCommuneLeaders': '3',
        'discipline.officeLeadersTwoTier': '5',
        'discipline.publicUnitStaff': '1',
      },
    },
  },
  {
    id: 'hai-cap/tinh-v-02',
    kind: 'noteConflict',
    targets: ['jobPosition.agenciesApproved', 'jobPosition.publicUnitsApproved'],
    words: ['Đang xây dựng', 'Chưa'],
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục V: dòng 1.1 và 1.2 chỉ đếm nơi đã được phê duyệt vị trí việc làm',
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
