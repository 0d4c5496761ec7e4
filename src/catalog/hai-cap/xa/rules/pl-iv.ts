// Rules inside Phụ lục IV; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2025Indicator } from '../sets';

export const plIvRules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/xa-iv-01',
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
    id: 'hai-cap/xa-iv-02',
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
