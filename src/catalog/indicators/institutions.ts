// Cải cách thể chế.

import { count, percent, type Word } from './word';

export const institutions = {
  'legalDocuments.issued.total': count`tổng số VBQPPL do địa phương ban hành | Tổng số VBQPPL do địa phương ban hành | Văn bản`,
  'legalDocuments.issued.draftedForProvince': count`số VBQPPL tham mưu cho cấp tỉnh ban hành | Số VBQPPL tham mưu cho cấp tỉnh ban hành | Văn bản`,
  'legalDocuments.issued.province': count`số VBQPPL do cấp tỉnh ban hành | Số VBQPPL do cấp tỉnh ban hành | Văn bản`,
  'legalDocuments.issued.district': count`số VBQPPL do cấp huyện ban hành | Số VBQPPL do cấp huyện ban hành | Văn bản`,
  'legalDocuments.issued.commune': count`số VBQPPL do cấp xã ban hành | Số VBQPPL do cấp xã ban hành | Văn bản`,
  'legalDocuments.drafted.total': count`tổng số VBQPPL chủ trì soạn thảo đã được ban hành | Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo đã được ban hành`,
  'legalDocuments.drafted.districtResolutions': count`số nghị quyết quy phạm pháp luật của Hội đồng nhân dân cấp huyện | Nghị quyết của Hội đồng nhân dân cấp huyện`,
  'legalDocuments.drafted.districtDecisions': count`số quyết định quy phạm pháp luật của UBND cấp huyện | Quyết định của Ủy ban nhân dân cấp huyện`,
  'legalDocuments.drafted.communeResolutions': count`số nghị quyết quy phạm pháp luật của Hội đồng nhân dân cấp xã | Nghị quyết của Hội đồng nhân dân cấp xã`,
  'legalDocuments.drafted.communeDecisions': count`số quyết định quy phạm pháp luật của UBND cấp xã | Quyết định của Ủy ban nhân dân cấp xã`,
  'legalDocuments.inspection.group': count`số VBQPPL được kiểm tra, xử lý | Kiểm tra, xử lý VBQPPL`,
  'legalDocuments.inspection.inspected': count`số VBQPPL đã kiểm tra theo thẩm quyền | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản`,
  'legalDocuments.inspection.resolutionRate': percent`tỷ lệ xử lý VBQPPL sau kiểm tra`,
  'legalDocuments.inspection.needingAction': count`số VBQPPL cần phải xử lý sau kiểm tra | Tổng số VBQPPL cần phải xử lý sau kiểm tra | Văn bản`,
  'legalDocuments.inspection.resolved': count`số VBQPPL đã xử lý xong sau kiểm tra | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản`,
  'legalDocuments.inspection.unlawful': count`số VBQPPL trái pháp luật về nội dung, thẩm quyền`,
  'legalDocuments.inspection.unlawfulSettled': count`số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý`,
  'legalDocuments.inspection.disguised': count`số văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật | Văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật`,
  'legalDocuments.review.group': count`số VBQPPL được rà soát | Rà soát VBQPPL`,
  'legalDocuments.review.reviewed': count`số VBQPPL đã rà soát thuộc thẩm quyền | Số VBQPPL đã rà soát thuộc thẩm quyền | Văn bản`,
  'legalDocuments.review.resolutionRate': percent`tỷ lệ xử lý VBQPPL sau rà soát`,
  'legalDocuments.review.needingAction': count`số VBQPPL cần phải xử lý sau rà soát | Tổng số VBQPPL cần phải xử lý sau rà soát | Văn bản`,
  'legalDocuments.review.resolved': count`số VBQPPL đã xử lý xong sau rà soát | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản`,
  'legalDocuments.review.proposed': count`số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát`,
  'legalDocuments.review.settledOrProposed': count`số VBQPPL đã được xử lý hoặc kiến nghị xử lý sau rà soát | Số VBQPPL đã được xử lý theo thẩm quyền hoặc kiến nghị cơ quan có thẩm quyền xử lý sau rà soát`,
} as const satisfies Record<string, Word>;
