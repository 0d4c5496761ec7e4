// Figures that no form prints and that reports tell: what is left when the parts that a form asks for are taken away.

import type { Difference } from '../../core/report/outline';

export const differences = {
  'plan.tasksLeft': {
    name: 'số nhiệm vụ còn lại của kế hoạch',
    from: 'plan.tasksAssigned',
    less: ['plan.tasksCompleted'],
  },
  'inspection.issuesLeft': {
    name: 'số vấn đề chưa xử lý xong',
    from: 'inspection.issuesFound',
    less: ['inspection.issuesResolved'],
  },
  'tasks.fromProvince.inTime': {
    name: 'số nhiệm vụ được giao còn trong hạn',
    from: 'tasks.fromProvince.assigned',
    less: [
      'tasks.fromProvince.completedOnTime',
      'tasks.fromProvince.completedLate',
      'tasks.fromProvince.overdue',
    ],
  },
  'tasks.fromDistrict.inTime': {
    name: 'số nhiệm vụ được giao còn trong hạn',
    from: 'tasks.fromDistrict.assigned',
    less: [
      'tasks.fromDistrict.completedOnTime',
      'tasks.fromDistrict.completedLate',
      'tasks.fromDistrict.overdue',
    ],
  },
  'legalDocuments.inspection.left': {
    name: 'số văn bản chưa xử lý xong sau kiểm tra',
    from: 'legalDocuments.inspection.needingAction',
    less: ['legalDocuments.inspection.resolved'],
  },
  'legalDocuments.review.left': {
    name: 'số văn bản chưa xử lý xong sau rà soát',
    from: 'legalDocuments.review.needingAction',
    less: ['legalDocuments.review.resolved'],
  },
  'tthc.departments.late': {
    name: 'số hồ sơ các sở, ngành giải quyết quá hạn',
    from: 'tthc.departments.resolved',
    less: ['tthc.departments.resolvedOnTime'],
  },
  'tthc.district.late': {
    name: 'số hồ sơ cấp huyện giải quyết quá hạn',
    from: 'tthc.district.resolved',
    less: ['tthc.district.resolvedOnTime'],
  },
  'tthc.commune.late': {
    name: 'số hồ sơ cấp xã giải quyết quá hạn',
    from: 'tthc.commune.resolved',
    less: ['tthc.commune.resolvedOnTime'],
  },
  'tthc.departments.lateOfNotLate': {
    name: 'số hồ sơ các sở, ngành giải quyết quá hạn',
    from: 'tthc.departments.resolved',
    less: ['tthc.departments.resolvedNotLate'],
  },
  'tthc.district.lateOfNotLate': {
    name: 'số hồ sơ cấp huyện giải quyết quá hạn',
    from: 'tthc.district.resolved',
    less: ['tthc.district.resolvedNotLate'],
    unless: 'dossiers.resolved.late@district',
  },
  'tthc.commune.lateOfNotLate': {
    name: 'số hồ sơ cấp xã giải quyết quá hạn',
    from: 'tthc.commune.resolved',
    less: ['tthc.commune.resolvedNotLate'],
    unless: 'dossiers.resolved.late@communes',
  },
  'tthc.departments.pending': {
    name: 'số hồ sơ các sở, ngành chưa giải quyết xong',
    from: 'tthc.departments.received',
    less: ['tthc.departments.resolved'],
  },
  'tthc.district.pending': {
    name: 'số hồ sơ cấp huyện chưa giải quyết xong',
    from: 'tthc.district.received',
    less: ['tthc.district.resolved'],
    unless: 'dossiers.pending.total@district',
  },
  'tthc.commune.pending': {
    name: 'số hồ sơ cấp xã chưa giải quyết xong',
    from: 'tthc.commune.received',
    less: ['tthc.commune.resolved'],
    unless: 'dossiers.pending.total@communes',
  },
  'feedback.left': {
    name: 'số phản ánh, kiến nghị chưa giải quyết xong',
    from: 'feedback.received',
    less: ['feedback.resolved'],
  },
  'staff.civil.unused': {
    name: 'số biên chế công chức chưa sử dụng',
    from: 'staff.civil.quotaAssigned',
    less: ['staff.civil.present'],
  },
  'staff.publicUnit.unused': {
    name: 'số người làm việc chưa sử dụng',
    from: 'staff.publicUnit.quotaAssigned',
    less: ['staff.publicUnit.present'],
  },
  'disbursement.left': {
    name: 'số vốn đầu tư công chưa giải ngân',
    from: 'disbursement.planned',
    less: ['disbursement.spent'],
  },
  'service.payment.left': {
    name: 'số TTHC chưa tích hợp thanh toán trực tuyến',
    from: 'service.payment.withFees',
    less: ['service.payment.integrated'],
  },
} as const satisfies Readonly<Record<string, Difference>>;

export type DifferenceId = keyof typeof differences;
