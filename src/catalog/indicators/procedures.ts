// Cải cách thủ tục hành chính.

import type { Indicator } from '../../core/template';

export const procedures = {
  'tthc.inventory.group': { name: 'thống kê TTHC', measure: 'heading' },
  'tthc.simplificationApproved': {
    name: 'số TTHC đã được phê duyệt phương án đơn giản hóa',
    measure: 'count',
  },
  'tthc.newlyPublished': { name: 'số TTHC công bố mới', measure: 'count' },
  'tthc.abolishedOrReplaced': { name: 'số TTHC bãi bỏ, thay thế', measure: 'count' },
  'tthc.total': { name: 'tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương', measure: 'count' },
  'tthc.province.total': { name: 'số TTHC cấp tỉnh', measure: 'count' },
  'tthc.district.total': { name: 'số TTHC cấp huyện', measure: 'count' },
  'tthc.commune.total': { name: 'số TTHC cấp xã', measure: 'count' },
  'tthc.oneStop.group': { name: 'thực hiện cơ chế một cửa, một cửa liên thông', measure: 'heading' },
  'tthc.interlinked.sameLevel': { name: 'số TTHC liên thông cùng cấp', measure: 'count' },
  'tthc.interlinked.acrossLevels': { name: 'số TTHC liên thông giữa các cấp chính quyền', measure: 'count' },
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
  'feedback.resolutionRate': {
    name: 'tỷ lệ giải quyết phản ánh, kiến nghị về quy định TTHC',
    measure: 'percent',
  },
  'feedback.received': { name: 'số phản ánh, kiến nghị về quy định TTHC đã tiếp nhận', measure: 'count' },
  'feedback.resolved': {
    name: 'số phản ánh, kiến nghị về quy định TTHC đã giải quyết xong',
    measure: 'count',
  },
} as const satisfies Record<string, Indicator>;
