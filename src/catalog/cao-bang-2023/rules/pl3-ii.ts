// Rules inside Phụ lục III, part II.

import { defineRules } from '../../../core/form/rule';
import type { CaoBang2023Indicator } from '../set';

export const pl3IiRules = defineRules<CaoBang2023Indicator>()([
  {
    id: 'cao-bang-2023/a-ii-01',
    kind: 'sum',
    total: 'legalDocuments.issued.total',
    parts: [
      'legalDocuments.issued.draftedForProvince',
      'legalDocuments.issued.district',
      'legalDocuments.issued.commune',
    ],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần II: dòng 1 gồm 1.1, 1.2 và 1.3',
    passes: {
      figures: {
        'legalDocuments.issued.total': '29',
        'legalDocuments.issued.draftedForProvince': '4',
        'legalDocuments.issued.district': '8',
        'legalDocuments.issued.commune': '17',
      },
    },
    fails: {
      figures: {
        'legalDocuments.issued.total': '31',
        'legalDocuments.issued.draftedForProvince': '4',
        'legalDocuments.issued.district': '8',
        'legalDocuments.issued.commune': '17',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-ii-02',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.needingAction'],
    whole: 'legalDocuments.inspection.inspected',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần II: dòng 2.2 là một phần của dòng 2.1',
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
    id: 'cao-bang-2023/a-ii-03',
    kind: 'partOf',
    parts: ['legalDocuments.inspection.resolved'],
    whole: 'legalDocuments.inspection.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần II: dòng 2.3 là một phần của dòng 2.2',
    passes: {
      figures: { 'legalDocuments.inspection.resolved': '2', 'legalDocuments.inspection.needingAction': '3' },
    },
    fails: {
      figures: { 'legalDocuments.inspection.resolved': '3', 'legalDocuments.inspection.needingAction': '2' },
    },
  },
  {
    id: 'cao-bang-2023/a-ii-04',
    kind: 'partOf',
    parts: ['legalDocuments.review.needingAction'],
    whole: 'legalDocuments.review.reviewed',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần II: dòng 3.2 là một phần của dòng 3.1',
    passes: {
      figures: { 'legalDocuments.review.needingAction': '5', 'legalDocuments.review.reviewed': '12' },
    },
    fails: {
      figures: { 'legalDocuments.review.needingAction': '13', 'legalDocuments.review.reviewed': '12' },
    },
  },
  {
    id: 'cao-bang-2023/a-ii-05',
    kind: 'partOf',
    parts: ['legalDocuments.review.resolved'],
    whole: 'legalDocuments.review.needingAction',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần II: dòng 3.3 là một phần của dòng 3.2',
    passes: {
      figures: { 'legalDocuments.review.resolved': '4', 'legalDocuments.review.needingAction': '5' },
    },
    fails: { figures: { 'legalDocuments.review.resolved': '5', 'legalDocuments.review.needingAction': '4' } },
  },
]);
