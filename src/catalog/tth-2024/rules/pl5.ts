// Rules inside Phụ lục 5.

import { defineRules } from '../../../core/form/rule';
import type { Tth2024Indicator } from '../set';

export const pl5Rules = defineRules<Tth2024Indicator>()([
  {
    id: 'tth-2024/b-iv-01',
    kind: 'sum',
    total: 'publicUnits.total',
    parts: ['publicUnits.province', 'publicUnits.departments', 'publicUnits.district'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 5: dòng 1.5 gồm 1.5.1, 1.5.2 và 1.5.3',
    passes: { figures: { 'publicUnits.total': '50', 'publicUnits.district': '50' } },
    fails: { figures: { 'publicUnits.total': '55', 'publicUnits.district': '50' } },
  },
  {
    id: 'tth-2024/b-iv-02',
    kind: 'partOf',
    parts: ['staff.civil.present'],
    whole: 'staff.civil.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 5: dòng 2.2 so với số được giao ở dòng 2.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.civil.present': '75', 'staff.civil.quotaAssigned': '77' } },
    fails: { figures: { 'staff.civil.present': '79', 'staff.civil.quotaAssigned': '77' } },
  },
  {
    id: 'tth-2024/b-iv-03',
    kind: 'partOf',
    parts: ['staff.publicUnit.present'],
    whole: 'staff.publicUnit.quotaAssigned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 5: dòng 3.2 so với số được giao ở dòng 3.1',
    advice: 'Nếu số có mặt đúng là nhiều hơn số được giao, hãy giải trình ở cột Ghi chú.',
    passes: { figures: { 'staff.publicUnit.present': '1431', 'staff.publicUnit.quotaAssigned': '1494' } },
    fails: { figures: { 'staff.publicUnit.present': '1499', 'staff.publicUnit.quotaAssigned': '1494' } },
  },
  {
    id: 'tth-2024/b-iv-10',
    kind: 'baselineRate',
    rate: 'staff.civil.cutRateSince2015',
    current: 'staff.civil.quotaAssigned',
    baseYear: 2015,
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 5: dòng 2.5 so số biên chế được giao (dòng 2.1) với số năm 2015 ở cột Ghi chú',
    passes: {
      figures: { 'staff.civil.cutRateSince2015': '10,5', 'staff.civil.quotaAssigned': '77' },
      notes: { 'staff.civil.cutRateSince2015': 'Năm 2015: 86 Năm 2024: 77' },
    },
    fails: {
      figures: { 'staff.civil.cutRateSince2015': '12,8', 'staff.civil.quotaAssigned': '77' },
      notes: { 'staff.civil.cutRateSince2015': 'Năm 2015: 86 Năm 2024: 77' },
    },
  },
  {
    id: 'tth-2024/b-iv-11',
    kind: 'baselineRate',
    rate: 'staff.publicUnit.cutRateSince2015',
    current: 'staff.publicUnit.quotaAssigned',
    baseYear: 2015,
    severity: 'error',
    source:
      'Biểu mẫu Phụ lục 5: dòng 3.4 so số người làm việc được giao (dòng 3.1) với số năm 2015 ở cột Ghi chú',
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
    id: 'tth-2024/b-iv-12',
    kind: 'baselineRate',
    rate: 'publicUnits.cutRateSince2015',
    current: 'publicUnits.total',
    baseYear: 2015,
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 5: dòng 1.5.4 so tổng số đơn vị (dòng 1.5) với số năm 2015 ở cột Ghi chú',
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
