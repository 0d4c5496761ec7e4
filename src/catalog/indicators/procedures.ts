// Cải cách thủ tục hành chính.

import type { Indicator } from '../../core/form/template';

export const procedures = {
  'tthc.inventory.group': { name: 'thống kê TTHC', measure: 'heading' },
  'tthc.simplificationApproved': {
    name: 'số TTHC đã được phê duyệt phương án đơn giản hóa',
    measure: 'count',
  },
  'tthc.simplifiedAfterReview': { name: 'số TTHC được đơn giản hóa sau rà soát', measure: 'count' },
  'tthc.newlyPublished': { name: 'số TTHC công bố mới', measure: 'count' },
  'tthc.abolishedOrReplaced': { name: 'số TTHC bãi bỏ, thay thế', measure: 'count' },
  'tthc.total': { name: 'tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương', measure: 'count' },
  'tthc.province.total': { name: 'số TTHC cấp tỉnh', measure: 'count' },
  'tthc.district.total': { name: 'số TTHC cấp huyện', measure: 'count' },
  'tthc.commune.total': { name: 'số TTHC cấp xã', measure: 'count' },
  'tthc.onNationalPortal': {
    name: 'số TTHC đã cập nhật, công khai trên Cổng DVC quốc gia',
    measure: 'count',
  },
  'tthc.publishedOnWebsite': {
    name: 'số TTHC được công khai đầy đủ trên Cổng, Trang thông tin điện tử',
    measure: 'count',
  },
  'tthc.oneStop.group': { name: 'thực hiện cơ chế một cửa, một cửa liên thông', measure: 'heading' },
  'tthc.oneStop.districtCentre': {
    name: 'số TTHC tiếp nhận, trả kết quả tại Trung tâm Hành chính công cấp huyện',
    measure: 'count',
  },
  'tthc.oneStop.communeDesk': {
    name: 'số TTHC tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp xã',
    measure: 'count',
  },
  'tthc.oneStop.serviceCentre': {
    name: 'số TTHC tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công',
    measure: 'count',
  },
  'tthc.oneStop.fourOnTheSpot': { name: 'số TTHC đã thực hiện 4 tại chỗ', measure: 'count' },
  'tthc.interlinked.sameLevel': { name: 'số TTHC liên thông cùng cấp', measure: 'count' },
  'tthc.interlinked.acrossLevels': { name: 'số TTHC liên thông giữa các cấp chính quyền', measure: 'count' },
  'tthc.interlinked.acrossLevelsOrGroups': {
    name: 'số TTHC hoặc nhóm TTHC liên thông giữa các cấp chính quyền',
    measure: 'count',
  },
  'tthc.boundaryFree': {
    name: 'số TTHC tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính',
    measure: 'count',
  },
  'tthc.results.group': { name: 'kết quả giải quyết TTHC', measure: 'heading' },
  'tthc.departments.onTimeRate': {
    name: 'tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn',
    measure: 'percent',
  },
  'tthc.departments.resolved': {
    name: 'số hồ sơ TTHC các sở, ngành đã giải quyết xong',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.departments.resolvedOnTime': {
    name: 'số hồ sơ TTHC các sở, ngành giải quyết đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.departments.received': {
    name: 'số hồ sơ TTHC các sở, ngành đã tiếp nhận trong kỳ báo cáo',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.departments.resolvedNotLate': {
    name: 'số hồ sơ TTHC các sở, ngành giải quyết trước và đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.departments.notLateRate': {
    name: 'tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết trước và đúng hạn',
    measure: 'percent',
  },
  'tthc.district.onTimeRate': {
    name: 'tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn',
    measure: 'percent',
  },
  'tthc.district.resolved': {
    name: 'số hồ sơ TTHC UBND cấp huyện đã giải quyết xong',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.district.resolvedOnTime': {
    name: 'số hồ sơ TTHC UBND cấp huyện giải quyết đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.district.received': {
    name: 'số hồ sơ TTHC UBND cấp huyện đã tiếp nhận trong kỳ báo cáo',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.district.resolvedNotLate': {
    name: 'số hồ sơ TTHC UBND cấp huyện giải quyết trước và đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.district.notLateRate': {
    name: 'tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết trước và đúng hạn',
    measure: 'percent',
  },
  'tthc.district.onTimeOfReceivedRate': {
    name: 'tỷ lệ hồ sơ TTHC cấp huyện trả đúng hạn so với số đã tiếp nhận',
    measure: 'percent',
  },
  'tthc.commune.onTimeRate': {
    name: 'tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn',
    measure: 'percent',
  },
  'tthc.commune.resolved': {
    name: 'số hồ sơ TTHC UBND cấp xã đã giải quyết xong',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.commune.resolvedOnTime': {
    name: 'số hồ sơ TTHC UBND cấp xã giải quyết đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.commune.received': {
    name: 'số hồ sơ TTHC UBND cấp xã đã tiếp nhận trong kỳ báo cáo',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.commune.resolvedNotLate': {
    name: 'số hồ sơ TTHC UBND cấp xã giải quyết trước và đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'tthc.commune.notLateRate': {
    name: 'tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết trước và đúng hạn',
    measure: 'percent',
  },
  'tthc.commune.onTimeOfReceivedRate': {
    name: 'tỷ lệ hồ sơ TTHC cấp xã trả đúng hạn so với số đã tiếp nhận',
    measure: 'percent',
  },
  'feedback.resolutionRate': {
    name: 'tỷ lệ giải quyết phản ánh, kiến nghị về quy định TTHC',
    measure: 'percent',
  },
  'feedback.received': { name: 'số phản ánh, kiến nghị về quy định TTHC đã tiếp nhận', measure: 'count' },
  'feedback.resolved': {
    name: 'số phản ánh, kiến nghị về quy định TTHC đã giải quyết xong',
    measure: 'count',
  },
  'feedback.group': { name: 'tiếp nhận và xử lý phản ánh, kiến nghị về TTHC', measure: 'count' },
  'feedback.published': {
    name: 'số phản ánh, kiến nghị được xử lý và đã công khai kết quả trả lời trên Cổng thông tin điện tử',
    measure: 'count',
  },
} as const satisfies Record<string, Indicator>;
