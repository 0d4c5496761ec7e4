// Rules inside Phụ lục 2, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const pl2Rules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c2-01',
    kind: 'sum',
    total: 'legalDocuments.drafted.total',
    parts: [
      'legalDocuments.drafted.districtResolutions',
      'legalDocuments.drafted.districtDecisions',
      'legalDocuments.drafted.communeResolutions',
      'legalDocuments.drafted.communeDecisions',
    ],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 2: dòng 1 là tổng của các dòng con 1, 2, 3 và 4',
    passes: {
      figures: {
        'legalDocuments.drafted.total': '11',
        'legalDocuments.drafted.districtResolutions': '2',
        'legalDocuments.drafted.districtDecisions': '3',
        'legalDocuments.drafted.communeResolutions': '5',
        'legalDocuments.drafted.communeDecisions': '1',
      },
    },
    fails: {
      figures: {
        'legalDocuments.drafted.total': '13',
        'legalDocuments.drafted.districtResolutions': '2',
        'legalDocuments.drafted.districtDecisions': '3',
        'legalDocuments.drafted.communeResolutions': '5',
        'legalDocuments.drafted.communeDecisions': '1',
      },
    },
  },
  {
    id: 'giai-doan-2011-2020/c2-02',
    kind: 'partOf',
    parts: ['legalDocuments.review.settledOrProposed'],
    whole: 'legalDocuments.review.proposed',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 2: dòng 3 là một phần của dòng 2',
    advice: 'Xem lại hai số có bị nhập đổi chỗ không.',
    passes: {
      figures: { 'legalDocuments.review.settledOrProposed': '343', 'legalDocuments.review.proposed': '377' },
    },
    fails: {
      figures: { 'legalDocuments.review.settledOrProposed': '377', 'legalDocuments.review.proposed': '343' },
    },
  },
  {
    id: 'giai-doan-2011-2020/c2-03',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.unlawful'],
    whole: 'legalDocuments.inspection.inspected',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 2: dòng 5 là một phần của dòng 4',
    passes: {
      figures: { 'legalDocuments.inspection.unlawful': '61', 'legalDocuments.inspection.inspected': '296' },
    },
    fails: {
      figures: { 'legalDocuments.inspection.unlawful': '296', 'legalDocuments.inspection.inspected': '61' },
    },
  },
  {
    id: 'giai-doan-2011-2020/c2-04',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.unlawfulSettled'],
    whole: 'legalDocuments.inspection.unlawful',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 2: dòng 6 là một phần của dòng 5',
    advice: 'Xem lại hai số có bị nhập đổi chỗ không.',
    passes: {
      figures: {
        'legalDocuments.inspection.unlawfulSettled': '12',
        'legalDocuments.inspection.unlawful': '235',
      },
    },
    fails: {
      figures: {
        'legalDocuments.inspection.unlawfulSettled': '235',
        'legalDocuments.inspection.unlawful': '12',
      },
    },
  },
]);
