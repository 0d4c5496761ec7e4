// Tạo báo cáo: what the report needs besides figures, then the draft.

import type { Task } from '../../shell/task';
import { type ReportDeeds, reportDeeds } from './deeds';
import { initialReport, type ReportEvent, type ReportState, reportSteps } from './state';

export const report: Task<ReportState, ReportEvent, never, 'report', ReportDeeds> = {
  initial: initialReport,
  // The same workbook without its tables: what was typed is still wanted.
  lasting: ({ typed }, another) => (another ? {} : { typed }),
  steps: reportSteps,
  jobs: { report: { progress: 'Đang tạo báo cáo…', trouble: 'Chưa tạo được báo cáo. Hãy thử lại.' } },
  notices: {},
  deeds: reportDeeds,
};
