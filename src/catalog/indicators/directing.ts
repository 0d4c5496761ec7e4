// Chỉ đạo, điều hành.

import type { Indicator } from '../../core/form/template';

export const directing = {
  'directing.documentsIssued': { name: 'số văn bản chỉ đạo CCHC đã ban hành', measure: 'count' },
  'directing.documents.total': {
    name: 'số văn bản chỉ đạo, điều hành của cấp ủy và cơ quan',
    measure: 'count',
  },
  'directing.documents.party': {
    name: 'số văn bản chỉ đạo, điều hành của cấp ủy cùng cấp',
    measure: 'count',
  },
  'directing.documents.agency': {
    name: 'số văn bản chỉ đạo, điều hành của cơ quan, đơn vị',
    measure: 'count',
  },
  'plan.completionRate': {
    name: 'tỷ lệ hoàn thành Kế hoạch CCHC năm',
    measure: 'percent',
    accrual: 'cumulative',
  },
  'plan.tasksAssigned': { name: 'số nhiệm vụ đề ra trong Kế hoạch CCHC năm', measure: 'count' },
  'plan.tasksCompleted': {
    name: 'số nhiệm vụ của Kế hoạch CCHC năm đã hoàn thành',
    measure: 'count',
    accrual: 'cumulative',
  },
  'inspection.group': { name: 'kiểm tra CCHC', measure: 'heading' },
  'inspection.officesInspected': {
    name: 'số phòng, cơ quan, đơn vị đã được kiểm tra CCHC',
    measure: 'count',
  },
  'inspection.communesInspected': { name: 'số UBND cấp xã đã được kiểm tra CCHC', measure: 'count' },
  'inspection.resolutionRate': {
    name: 'tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra CCHC',
    measure: 'percent',
  },
  'inspection.issuesFound': { name: 'số vấn đề phát hiện qua kiểm tra CCHC', measure: 'count' },
  'inspection.issuesResolved': {
    name: 'số vấn đề phát hiện qua kiểm tra CCHC đã xử lý xong',
    measure: 'count',
  },
  'tasks.fromProvince.group': {
    name: 'thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao',
    measure: 'heading',
  },
  'tasks.fromProvince.assigned': {
    name: 'tổng số nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao',
    measure: 'count',
  },
  'tasks.fromProvince.completedOnTime': {
    name: 'số nhiệm vụ UBND tỉnh giao đã hoàn thành đúng hạn',
    measure: 'count',
  },
  'tasks.fromProvince.completedLate': {
    name: 'số nhiệm vụ UBND tỉnh giao đã hoàn thành nhưng quá hạn',
    measure: 'count',
  },
  'tasks.fromProvince.overdue': {
    name: 'số nhiệm vụ UBND tỉnh giao đã quá hạn nhưng chưa hoàn thành',
    measure: 'count',
  },
  'tasks.fromDistrict.group': {
    name: 'thực hiện nhiệm vụ UBND huyện, Chủ tịch UBND huyện giao',
    measure: 'heading',
  },
  'tasks.fromDistrict.assigned': {
    name: 'tổng số nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao',
    measure: 'count',
  },
  'tasks.fromDistrict.completedOnTime': {
    name: 'số nhiệm vụ UBND huyện giao đã hoàn thành đúng hạn',
    measure: 'count',
  },
  'tasks.fromDistrict.completedLate': {
    name: 'số nhiệm vụ UBND huyện giao đã hoàn thành nhưng quá hạn',
    measure: 'count',
  },
  'tasks.fromDistrict.overdue': {
    name: 'số nhiệm vụ UBND huyện giao đã quá hạn nhưng chưa hoàn thành',
    measure: 'count',
  },
  'survey.conducted': { name: 'việc khảo sát sự hài lòng của người dân, tổ chức', measure: 'choice' },
  'survey.responses': { name: 'số phiếu khảo sát sự hài lòng', measure: 'count' },
  'survey.method': { name: 'hình thức khảo sát sự hài lòng', measure: 'choice' },
  'dialogue.held': {
    name: 'việc tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp',
    measure: 'choice',
  },
  'publicity.group': { name: 'tuyên truyền CCHC', measure: 'heading' },
  'publicity.contestHeld': { name: 'việc tổ chức cuộc thi tìm hiểu CCHC', measure: 'choice' },
  'publicity.radioBulletins': {
    name: 'số bản tin chuyên đề CCHC trên đài phát thanh, truyền hình xã',
    measure: 'count',
  },
  'publicity.webColumn': {
    name: 'việc xây dựng chuyên mục CCHC trên Trang, Cổng thông tin điện tử',
    measure: 'choice',
  },
  'publicity.otherForms': { name: 'hình thức tuyên truyền CCHC khác', measure: 'text' },
  'initiatives.applied': { name: 'số mô hình, sáng kiến CCHC được triển khai áp dụng', measure: 'count' },
  'satisfaction.group': { name: 'đo lường sự hài lòng của người dân, tổ chức', measure: 'count' },
  'satisfaction.servicesSurveyed': { name: 'số dịch vụ đã khảo sát sự hài lòng', measure: 'count' },
  'satisfaction.overallRate': { name: 'mức độ hài lòng chung', measure: 'percent' },
} as const satisfies Record<string, Indicator>;
