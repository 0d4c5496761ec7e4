// Rules inside Phụ lục III, part V.

import { defineRules } from '../../../core/form/rule';
import type { CaoBang2023Indicator } from '../set';

export const pl3VRules = defineRules<CaoBang2023Indicator>()([
  {
    id: 'cao-bang-2023/a-v-02',
    kind: 'noteConflict',
    targets: ['jobPosition.agenciesApproved', 'jobPosition.publicUnitsApproved'],
    words: ['Đang xây dựng', 'Chưa'],
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III phần V: dòng 1.1 và 1.2 chỉ đếm nơi đã được phê duyệt vị trí việc làm',
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
