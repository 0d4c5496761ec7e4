// Chỉ đạo, điều hành: plans, inspections, tasks, surveys.

import { swapped } from './advice';
import { defineRules } from './written';

export const directingRules = defineRules([
  { kind: 'rate', rate: 'plan.completionRate', part: 'plan.tasksCompleted', whole: 'plan.tasksAssigned' },
  {
    kind: 'partOf',
    parts: ['plan.tasksCompleted'],
    whole: 'plan.tasksAssigned',
    advice: swapped,
  },
  {
    kind: 'partOf',
    parts: ['inspection.issuesResolved'],
    whole: 'inspection.issuesFound',
    advice: swapped,
  },
  {
    kind: 'rate',
    rate: 'inspection.resolutionRate',
    part: 'inspection.issuesResolved',
    whole: 'inspection.issuesFound',
  },
  {
    kind: 'sum',
    total: 'tasks.fromProvince.assigned',
    parts: [
      'tasks.fromProvince.completedOnTime',
      'tasks.fromProvince.completedLate',
      'tasks.fromProvince.overdue',
    ],
    severity: 'warning',
    complete: false,
    advice: 'Nếu có nhiệm vụ chưa đến hạn, hãy ghi số đó vào cột Ghi chú của dòng tổng số.',
  },
  { kind: 'partOf', parts: ['tasks.fromProvince.completedOnTime'], whole: 'tasks.fromProvince.assigned' },
  {
    kind: 'sum',
    total: 'tasks.fromDistrict.assigned',
    parts: [
      'tasks.fromDistrict.completedOnTime',
      'tasks.fromDistrict.completedLate',
      'tasks.fromDistrict.overdue',
    ],
    severity: 'warning',
    complete: false,
    advice: 'Nếu có nhiệm vụ chưa đến hạn, hãy ghi số đó vào cột Ghi chú của dòng tổng số.',
  },
  { kind: 'partOf', parts: ['tasks.fromDistrict.completedOnTime'], whole: 'tasks.fromDistrict.assigned' },
  {
    kind: 'depends',
    flag: 'survey.conducted',
    is: 1,
    counts: ['survey.responses'],
    filled: ['survey.method'],
    severity: 'warning',
    advice: 'Có khảo sát thì nhập số phiếu và hình thức; không khảo sát thì để trống hai dòng này.',
    source: 'dòng {#counts} và {#filled} chỉ nhập khi {flag} là Có',
  },
  {
    kind: 'required',
    target: 'directing.documentsIssued',
    severity: 'warning',
    advice: 'Không ban hành văn bản nào thì ghi 0.',
  },
  {
    kind: 'sum',
    total: 'directing.documents.total',
    parts: ['directing.documents.party', 'directing.documents.agency'],
    source: '{total} là tổng của các dòng con {#parts}',
  },
  {
    kind: 'together',
    left: 'survey.responses',
    right: 'satisfaction.overallRate',
    severity: 'warning',
    advice: 'Có khảo sát thì phải có mức độ hài lòng, không khảo sát thì để trống cả hai.',
    source: '{left} và {right} cùng nói về một lần khảo sát',
  },
  {
    kind: 'partOf',
    parts: ['satisfaction.servicesSurveyed'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    advice: 'Xem lại có nhập nhầm số phiếu vào số dịch vụ không.',
  },
]);
