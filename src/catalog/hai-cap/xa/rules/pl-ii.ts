// Rules inside Phụ lục II; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2025Indicator } from '../sets';

export const plIiRules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/xa-ii-01',
    kind: 'rate',
    rate: 'legalDocuments.inspection.resolutionRate',
    part: 'legalDocuments.inspection.resolved',
    whole: 'legalDocuments.inspection.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 2.2 tính từ 2.2.2 và 2.2.1',
    passes: {
      figures: {
        'legalDocuments.inspection.resolutionRate': '66,7',
        'legalDocuments.inspection.resolved': '2',
        'legalDocuments.inspection.needingAction': '3',
      },
    },
    fails: {
      figures: {
        'legalDocuments.inspection.resolutionRate': '67,6',
        'legalDocuments.inspection.resolved': '2',
        'legalDocuments.inspection.needingAction': '3',
      },
    },
  },
  {
    id: 'hai-cap/xa-ii-02',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.resolved'],
    whole: 'legalDocuments.inspection.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 2.2.2 là một phần của dòng 2.2.1',
    passes: {
      figures: { 'legalDocuments.inspection.resolved': '2', 'legalDocuments.inspection.needingAction': '3' },
    },
    fails: {
      figures: { 'legalDocuments.inspection.resolved': '3', 'legalDocuments.inspection.needingAction': '2' },
    },
  },
  {
    id: 'hai-cap/xa-ii-03',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.needingAction'],
    whole: 'legalDocuments.inspection.inspected',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 2.2.1 là một phần của dòng 2.1',
    passes: {
      figures: {
        'legalDocuments.inspection.needingAction': '3',
        'legalDocuments.inspection.inspected': '11',
      },
    },
    fails: {
      figures: {
        'legalDocuments.inspection.needingAction': '12',
        'legalDocuments.inspection.inspected': '11',
      },
    },
  },
  {
    id: 'hai-cap/xa-ii-04',
    kind: 'equal',
    left: 'legalDocuments.inspection.group',
    right: 'legalDocuments.inspection.inspected',
    severity: 'info',
    source: 'Biểu mẫu Phụ lục II: số ở dòng 2 lặp lại dòng 2.1',
    advice: 'Nếu ghi số ở dòng tiêu đề thì ghi đúng như dòng chi tiết, hoặc để trống.',
    passes: {
      figures: { 'legalDocuments.inspection.group': '11', 'legalDocuments.inspection.inspected': '11' },
    },
    fails: {
      figures: { 'legalDocuments.inspection.group': '12', 'legalDocuments.inspection.inspected': '11' },
    },
  },
  {
    id: 'hai-cap/xa-ii-05',
    kind: 'rate',
    rate: 'legalDocuments.review.resolutionRate',
    part: 'legalDocuments.review.resolved',
    whole: 'legalDocuments.review.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 3.2 tính từ 3.2.2 và 3.2.1',
    passes: {
      figures: {
        'legalDocuments.review.resolutionRate': '80',
        'legalDocuments.review.resolved': '4',
        'legalDocuments.review.needingAction': '5',
      },
    },
    fails: {
      figures: {
        'legalDocuments.review.resolutionRate': '90',
        'legalDocuments.review.resolved': '4',
        'legalDocuments.review.needingAction': '5',
      },
    },
  },
  {
    id: 'hai-cap/xa-ii-06',
    kind: 'partOf',
    parts: ['legalDocuments.review.resolved'],
    whole: 'legalDocuments.review.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 3.2.2 là một phần của dòng 3.2.1',
    passes: {
      figures: { 'legalDocuments.review.resolved': '4', 'legalDocuments.review.needingAction': '5' },
    },
    fails: { figures: { 'legalDocuments.review.resolved': '5', 'legalDocuments.review.needingAction': '4' } },
  },
  {
    id: 'hai-cap/xa-ii-07',
    kind: 'partOf',
    parts: ['legalDocuments.review.needingAction'],
    whole: 'legalDocuments.review.reviewed',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục II: dòng 3.2.1 là một phần của dòng 3.1',
    passes: {
      figures: { 'legalDocuments.review.needingAction': '5', 'legalDocuments.review.reviewed': '12' },
    },
    fails: {
      figures: { 'legalDocuments.review.needingAction': '13', 'legalDocuments.review.reviewed': '12' },
    },
  },
  {
    id: 'hai-cap/xa-ii-08',
    kind: 'equal',
    left: 'legalDocuments.review.group',
    right: 'legalDocuments.review.reviewed',
    severity: 'info',
    source: 'Biểu mẫu Phụ lục II: số ở dòng 3 lặp lại dòng 3.1',
    advice: 'Nếu ghi số ở dòng tiêu đề thì ghi đúng như dòng chi tiết, hoặc để trống.',
    passes: { figures: { 'legalDocuments.review.group': '12', 'legalDocuments.review.reviewed': '12' } },
    fails: { figures: { 'legalDocuments.review.group': '11', 'legalDocuments.review.reviewed': '12' } },
  },
]);
