// Cải cách thể chế: legal documents issued, inspected, reviewed.

import { swapped } from './advice';
import { defineRules } from './written';

export const institutionsRules = defineRules([
  {
    kind: 'sum',
    total: 'legalDocuments.issued.total',
    parts: ['legalDocuments.issued.district', 'legalDocuments.issued.commune'],
  },
  {
    kind: 'rate',
    rate: 'legalDocuments.inspection.resolutionRate',
    part: 'legalDocuments.inspection.resolved',
    whole: 'legalDocuments.inspection.needingAction',
  },
  {
    kind: 'partOf',
    parts: ['legalDocuments.inspection.resolved'],
    whole: 'legalDocuments.inspection.needingAction',
  },
  {
    kind: 'partOf',
    parts: ['legalDocuments.inspection.needingAction'],
    whole: 'legalDocuments.inspection.inspected',
  },
  {
    kind: 'rate',
    rate: 'legalDocuments.review.resolutionRate',
    part: 'legalDocuments.review.resolved',
    whole: 'legalDocuments.review.needingAction',
  },
  { kind: 'partOf', parts: ['legalDocuments.review.resolved'], whole: 'legalDocuments.review.needingAction' },
  { kind: 'partOf', parts: ['legalDocuments.review.needingAction'], whole: 'legalDocuments.review.reviewed' },
  {
    kind: 'equal',
    left: 'legalDocuments.inspection.group',
    right: 'legalDocuments.inspection.inspected',
    severity: 'info',
    not: ['cao-bang-2023'],
    advice: 'Nếu ghi số ở dòng tiêu đề thì ghi đúng như dòng chi tiết, hoặc để trống.',
    source: 'số ở {left} lặp lại {right}',
  },
  {
    kind: 'equal',
    left: 'legalDocuments.review.group',
    right: 'legalDocuments.review.reviewed',
    severity: 'info',
    not: ['cao-bang-2023'],
    advice: 'Nếu ghi số ở dòng tiêu đề thì ghi đúng như dòng chi tiết, hoặc để trống.',
    source: 'số ở {left} lặp lại {right}',
  },
  {
    kind: 'sum',
    total: 'legalDocuments.issued.total',
    parts: [
      'legalDocuments.issued.draftedForProvince',
      'legalDocuments.issued.district',
      'legalDocuments.issued.commune',
    ],
  },
  {
    kind: 'sum',
    total: 'legalDocuments.drafted.total',
    parts: [
      'legalDocuments.drafted.districtResolutions',
      'legalDocuments.drafted.districtDecisions',
      'legalDocuments.drafted.communeResolutions',
      'legalDocuments.drafted.communeDecisions',
    ],
    source: '{total} là tổng của các dòng con {#parts}',
  },
  {
    kind: 'partOf',
    parts: ['legalDocuments.review.settledOrProposed'],
    whole: 'legalDocuments.review.proposed',
    advice: swapped,
  },
  {
    kind: 'partOf',
    parts: ['legalDocuments.inspection.unlawful'],
    whole: 'legalDocuments.inspection.inspected',
  },
  {
    kind: 'partOf',
    parts: ['legalDocuments.inspection.unlawfulSettled'],
    whole: 'legalDocuments.inspection.unlawful',
    advice: swapped,
  },
  {
    kind: 'sum',
    total: 'legalDocuments.issued.total',
    parts: ['legalDocuments.issued.province', 'legalDocuments.issued.commune'],
  },
]);
