// Rules inside Phụ lục IV; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Province2025Indicator } from '../sets';

export const plIvRules = defineRules<Province2025Indicator>()([
  {
    id: 'hai-cap/tinh-iv-01',
    kind: 'sum',
    total: 'publicUnits.total',
    parts: ['publicUnits.province', 'publicUnits.departments', 'publicUnits.commune'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục IV: dòng 1.4 gồm 1.4.1, 1.4.2 và 1.4.3',
    passes: {
      figures: {
        'publicUnits.total': '377',
        'publicUnits.province': '12',
        'publicUnits.departments': '228',
        'publicUnits.commune': '137',
      },
    },
    fails: {
      figures: {
        'publicUnits.total': '379',
        'publicUnits.province': '12',
        'publicUnits.departments': '228',
        'publicUnits.commune': '137',
      },
    },
  },
  {
    id: 'hai-cap/tinh-iv-02',
    kind: 'partOf',
    parts: ['staff.civil.present'],
    whole: 'staff.civil.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục IV: dòng 2.2 so với số được giao ở dòng 2.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.civil.present': '75', 'staff.civil.quotaAssigned': '77' } },
    fails: { figures: { 'staff.civil.present': '79', 'staff.civil.quotaAssigned': '77' } },
  },
  {
    id: 'hai-cap/tinh-iv-03',
    kind: 'partOf',
    parts: ['staff.publicUnit.present'],
    whole: 'staff.publicUnit.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục IV: dòng 3.2 so với số được giao ở dòng 3.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.publicUnit.present': '1431', 'staff.publicUnit.quotaAssigned': '1494' } },
    fails: { figures: { 'staff.publicUnit.present': '1499', 'staff.publicUnit.quotaAssigned': '1494' } },
  },
]);
