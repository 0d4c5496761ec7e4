// Cải cách thể chế.

import type { Indicator } from '../../core/form/template';

export const institutions = {
  'legalDocuments.issued.total': { name: 'tổng số VBQPPL do địa phương ban hành', measure: 'count' },
  'legalDocuments.issued.draftedForProvince': {
    name: 'số VBQPPL tham mưu cho cấp tỉnh ban hành',
    measure: 'count',
  },
  'legalDocuments.issued.province': { name: 'số VBQPPL do cấp tỉnh ban hành', measure: 'count' },
  'legalDocuments.issued.district': { name: 'số VBQPPL do cấp huyện ban hành', measure: 'count' },
  'legalDocuments.issued.commune': { name: 'số VBQPPL do cấp xã ban hành', measure: 'count' },
  'legalDocuments.drafted.total': {
    name: 'tổng số VBQPPL chủ trì soạn thảo đã được ban hành',
    measure: 'count',
  },
  'legalDocuments.drafted.districtResolutions': {
    name: 'số nghị quyết quy phạm pháp luật của Hội đồng nhân dân cấp huyện',
    measure: 'count',
  },
  'legalDocuments.drafted.districtDecisions': {
    name: 'số quyết định quy phạm pháp luật của UBND cấp huyện',
    measure: 'count',
  },
  'legalDocuments.drafted.communeResolutions': {
    name: 'số nghị quyết quy phạm pháp luật của Hội đồng nhân dân cấp xã',
    measure: 'count',
  },
  'legalDocuments.drafted.communeDecisions': {
    name: 'số quyết định quy phạm pháp luật của UBND cấp xã',
    measure: 'count',
  },
  'legalDocuments.inspection.group': { name: 'số VBQPPL được kiểm tra, xử lý', measure: 'count' },
  'legalDocuments.inspection.inspected': { name: 'số VBQPPL đã kiểm tra theo thẩm quyền', measure: 'count' },
  'legalDocuments.inspection.resolutionRate': { name: 'tỷ lệ xử lý VBQPPL sau kiểm tra', measure: 'percent' },
  'legalDocuments.inspection.needingAction': {
    name: 'số VBQPPL cần phải xử lý sau kiểm tra',
    measure: 'count',
  },
  'legalDocuments.inspection.resolved': { name: 'số VBQPPL đã xử lý xong sau kiểm tra', measure: 'count' },
  'legalDocuments.inspection.unlawful': {
    name: 'số VBQPPL trái pháp luật về nội dung, thẩm quyền',
    measure: 'count',
  },
  'legalDocuments.inspection.unlawfulSettled': {
    name: 'số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý',
    measure: 'count',
  },
  'legalDocuments.inspection.disguised': {
    name: 'số văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật',
    measure: 'count',
  },
  'legalDocuments.review.group': { name: 'số VBQPPL được rà soát', measure: 'count' },
  'legalDocuments.review.reviewed': { name: 'số VBQPPL đã rà soát thuộc thẩm quyền', measure: 'count' },
  'legalDocuments.review.resolutionRate': { name: 'tỷ lệ xử lý VBQPPL sau rà soát', measure: 'percent' },
  'legalDocuments.review.needingAction': { name: 'số VBQPPL cần phải xử lý sau rà soát', measure: 'count' },
  'legalDocuments.review.resolved': { name: 'số VBQPPL đã xử lý xong sau rà soát', measure: 'count' },
  'legalDocuments.review.proposed': {
    name: 'số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát',
    measure: 'count',
  },
  'legalDocuments.review.settledOrProposed': {
    name: 'số VBQPPL đã được xử lý hoặc kiến nghị xử lý sau rà soát',
    measure: 'count',
  },
} as const satisfies Record<string, Indicator>;
