// Rules inside Phụ lục 5, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const pl5Rules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c5-01',
    kind: 'partOf',
    parts: ['staff.officials.present'],
    whole: 'staff.officials.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 5: dòng con 2 của dòng 1 so với số được giao ở dòng con 1 của dòng 1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình trong báo cáo.',
    passes: { figures: { 'staff.officials.present': '22', 'staff.officials.quotaAssigned': '25' } },
    fails: { figures: { 'staff.officials.present': '24', 'staff.officials.quotaAssigned': '23' } },
  },
  {
    id: 'giai-doan-2011-2020/c5-02',
    kind: 'equal',
    left: 'staff.officials.total',
    right: 'staff.officials.present',
    severity: 'info',
    source: 'Biểu mẫu Phụ lục 5: dòng 1 ghi theo số có mặt ở dòng con 2 của dòng 1',
    advice: 'Chọn một cách ghi, theo số được giao hoặc số có mặt, cho mọi năm.',
    passes: { figures: { 'staff.officials.total': '24', 'staff.officials.present': '24' } },
    fails: { figures: { 'staff.officials.total': '25', 'staff.officials.present': '24' } },
  },
  {
    id: 'giai-doan-2011-2020/c5-03',
    kind: 'partOf',
    parts: ['staff.officials.cut'],
    whole: 'staff.officials.present',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 5: dòng 4 không nhiều hơn dòng con 2 của dòng 1',
    passes: { figures: { 'staff.officials.cut': '12', 'staff.officials.present': '235' } },
    fails: { figures: { 'staff.officials.cut': '235', 'staff.officials.present': '12' } },
  },
]);
