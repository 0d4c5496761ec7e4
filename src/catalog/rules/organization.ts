// Cải cách tổ chức bộ máy: public units, staff.

import { defineRules } from './written';

export const organizationRules = defineRules([
  {
    kind: 'sum',
    total: 'publicUnits.total',
    parts: ['publicUnits.province', 'publicUnits.departments', 'publicUnits.district'],
  },
  {
    kind: 'partOf',
    parts: ['staff.civil.present'],
    whole: 'staff.civil.quotaAssigned',
    severity: 'warning',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    source: '{parts} so với số được giao ở {whole}',
  },
  {
    kind: 'partOf',
    parts: ['staff.publicUnit.present'],
    whole: 'staff.publicUnit.quotaAssigned',
    severity: 'warning',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    source: '{parts} so với số được giao ở {whole}',
  },
  {
    kind: 'baselineRate',
    rate: 'staff.civil.cutRateSince2015',
    current: 'staff.civil.quotaAssigned',
    baseYear: 2015,
    not: ['cao-bang-2023'],
    source: '{rate} so số biên chế được giao ({current}) với số năm 2015 ở cột Ghi chú',
  },
  {
    kind: 'baselineRate',
    rate: 'staff.publicUnit.cutRateSince2015',
    current: 'staff.publicUnit.quotaAssigned',
    baseYear: 2015,
    source: '{rate} so số người làm việc được giao ({current}) với số năm 2015 ở cột Ghi chú',
  },
  {
    kind: 'baselineRate',
    rate: 'publicUnits.cutRateSince2015',
    current: 'publicUnits.total',
    baseYear: 2015,
    source: '{rate} so tổng số đơn vị ({current}) với số năm 2015 ở cột Ghi chú',
  },
  {
    kind: 'equal',
    left: 'publicUnits.total',
    right: 'autonomy.total',
    advice: 'Hai dòng cùng đếm tất cả đơn vị sự nghiệp công lập tại địa phương.',
  },
  {
    kind: 'baselineRate',
    rate: 'staff.civil.cutRateSince2015',
    current: 'staff.civil.present',
    baseYear: 2015,
    not: ['tth-2024'],
    source: '{rate} so số biên chế có mặt ({current}) với số năm 2015 ở cột Ghi chú',
  },
  {
    kind: 'partOf',
    parts: ['staff.officials.present'],
    whole: 'staff.officials.quotaAssigned',
    severity: 'warning',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình trong báo cáo.',
    source: '{parts} so với số được giao ở {whole}',
  },
  {
    kind: 'equal',
    left: 'staff.officials.total',
    right: 'staff.officials.present',
    severity: 'info',
    advice: 'Chọn một cách ghi, theo số được giao hoặc số có mặt, cho mọi năm.',
    source: '{left} ghi theo số có mặt ở {right}',
  },
  {
    kind: 'partOf',
    parts: ['staff.officials.cut'],
    whole: 'staff.officials.present',
    source: '{parts} không nhiều hơn {whole}',
  },
  {
    kind: 'sum',
    total: 'publicUnits.total',
    parts: ['publicUnits.province', 'publicUnits.departments', 'publicUnits.commune'],
  },
]);
