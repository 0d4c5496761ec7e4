// Rules inside Phụ lục III, part IV.

import { defineRules } from '../../../core/form/rule';
import type { CaoBang2023Indicator } from '../set';

export const pl3IvRules = defineRules<CaoBang2023Indicator>()([
  {
    id: 'cao-bang-2023/a-iv-01',
    kind: 'sum',
    total: 'publicUnits.total',
    parts: ['publicUnits.province', 'publicUnits.departments', 'publicUnits.district'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần IV: dòng 1.2 gồm 1.2.1, 1.2.2 và 1.2.3',
    passes: { figures: { 'publicUnits.total': '50', 'publicUnits.district': '50' } },
    fails: { figures: { 'publicUnits.total': '55', 'publicUnits.district': '50' } },
  },
  {
    id: 'cao-bang-2023/a-iv-02',
    kind: 'partOf',
    parts: ['staff.civil.present'],
    whole: 'staff.civil.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III phần IV: dòng 2.2 so với số được giao ở dòng 2.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.civil.present': '75', 'staff.civil.quotaAssigned': '77' } },
    fails: { figures: { 'staff.civil.present': '79', 'staff.civil.quotaAssigned': '77' } },
  },
  {
    id: 'cao-bang-2023/a-iv-03',
    kind: 'partOf',
    parts: ['staff.publicUnit.present'],
    whole: 'staff.publicUnit.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III phần IV: dòng 3.2 so với số được giao ở dòng 3.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.publicUnit.present': '1431', 'staff.publicUnit.quotaAssigned': '1494' } },
    fails: { figures: { 'staff.publicUnit.present': '1499', 'staff.publicUnit.quotaAssigned': '1494' } },
  },
  {
    id: 'cao-bang-2023/a-iv-10',
    kind: 'baselineRate',
    rate: 'staff.civil.cutRateSince2015',
    current: 'staff.civil.present',
    baseYear: 2015,
    severity: 'error',
    source:
      'Biểu mẫu Phụ lục III phần IV: dòng 2.5 so số biên chế có mặt (dòng 2.2) với số năm 2015 ở cột Ghi chú',
    passes: {
      figures: { 'staff.civil.cutRateSince2015': '18,1', 'staff.civil.present': '77' },
      notes: { 'staff.civil.cutRateSince2015': 'Năm 2015 có tổng biên chế công chức là 94 biên chế' },
    },
    fails: {
      figures: { 'staff.civil.cutRateSince2015': '15', 'staff.civil.present': '77' },
      notes: { 'staff.civil.cutRateSince2015': 'Năm 2015 có tổng biên chế công chức là 94 biên chế' },
    },
  },
  {
    id: 'cao-bang-2023/a-iv-11',
    kind: 'baselineRate',
    rate: 'staff.publicUnit.cutRateSince2015',
    current: 'staff.publicUnit.quotaAssigned',
    baseYear: 2015,
    severity: 'error',
    source:
      'Biểu mẫu Phụ lục III phần IV: dòng 3.4 so số người làm việc được giao (dòng 3.1) với số năm 2015 ở cột Ghi chú',
    passes: {
      figures: { 'staff.publicUnit.cutRateSince2015': '4,72', 'staff.publicUnit.quotaAssigned': '1494' },
      notes: { 'staff.publicUnit.cutRateSince2015': 'Năm 2015: 1568' },
    },
    fails: {
      figures: { 'staff.publicUnit.cutRateSince2015': '8,74', 'staff.publicUnit.quotaAssigned': '1494' },
      notes: { 'staff.publicUnit.cutRateSince2015': 'Năm 2015: 1568' },
    },
  },
  {
    id: 'cao-bang-2023/a-iv-12',
    kind: 'baselineRate',
    rate: 'publicUnits.cutRateSince2015',
    current: 'publicUnits.total',
    baseYear: 2015,
    severity: 'error',
    source:
      'Biểu mẫu Phụ lục III phần IV: dòng 1.2.4 so tổng số đơn vị (dòng 1.2) với số năm 2015 ở cột Ghi chú',
    passes: {
      figures: { 'publicUnits.cutRateSince2015': '9,09', 'publicUnits.total': '50' },
      notes: { 'publicUnits.cutRateSince2015': 'Năm 2015: 55' },
    },
    fails: {
      figures: { 'publicUnits.cutRateSince2015': '10', 'publicUnits.total': '50' },
      notes: { 'publicUnits.cutRateSince2015': 'Năm 2015: 55' },
    },
  },
]);
