// Rules inside Phụ lục V; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2025Indicator } from '../sets';

export const plVRules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/xa-v-01',
    kind: 'sum',
    total: 'discipline.total',
    parts: ['discipline.communeLeaders', 'discipline.communeOfficeLeaders', 'discipline.publicUnitStaff'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục V: dòng 4 gồm 4.1, 4.2 và 4.3',
    passes: {
      figures: {
        'discipline.total': '377',
        'discipline.communeLeaders': '12',
        'discipline.communeOfficeLeaders': '228',
        'discipline.publicUnitStaff': '137',
      },
    },
    fails: {
      figures: {
        'discipline.total': '379',
        'discipline.communeLeaders': '12',
        'discipline.communeOfficeLeaders': '228',
        'discipline.publicUnitStaff': '137',
      },
    },
  },
  {
    id: 'hai-cap/xa-v-02',
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
