// Cải cách tổ chức bộ máy.

import { count, countAtTime, countInPeriod, countInYear, heading, percent, type Word } from './word';

export const organization = {
  'organization.group': heading`sắp xếp, kiện toàn tổ chức bộ máy`,
  'organization.departments.restructuredRate': percent`tỷ lệ sở, ngành đã hoàn thành việc sắp xếp các phòng chuyên môn | Tỷ lệ sở, ngành đã hoàn thành việc sắp xếp các phòng chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ`,
  'organization.district.restructuredRate': percent`tỷ lệ UBND cấp huyện đã hoàn thành việc sắp xếp các phòng chuyên môn | Tỷ lệ UBND cấp huyện đã hoàn thành việc sắp xếp các phòng chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ`,
  'organization.managementBoards': count`số ban quản lý trực thuộc UBND cấp tỉnh | Số lượng các ban quản lý trực thuộc UBND cấp tỉnh | Ban`,
  'organization.interSectorBodies': count`số tổ chức liên ngành do cấp tỉnh thành lập | Số tổ chức liên ngành do cấp tỉnh thành lập | Tổ chức`,
  'publicUnits.total': count`tổng số đơn vị sự nghiệp công lập tại địa phương | Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) tại địa phương | Cơ quan, đơn vị`,
  'publicUnits.province': count`số đơn vị sự nghiệp công lập thuộc UBND tỉnh | Số ĐVSNCL thuộc UBND tỉnh | Cơ quan, đơn vị`,
  'publicUnits.departments': count`số đơn vị sự nghiệp công lập thuộc sở, ngành và tương đương | Số ĐVSNCL thuộc sở, ngành và tương đương | Cơ quan, đơn vị`,
  'publicUnits.district': count`số đơn vị sự nghiệp công lập thuộc UBND cấp huyện | Số ĐVSNCL thuộc UBND cấp huyện | Cơ quan, đơn vị`,
  'publicUnits.commune': count`số đơn vị sự nghiệp công lập thuộc UBND cấp xã | Số ĐVSNCL thuộc UBND cấp xã | Cơ quan, đơn vị`,
  'publicUnits.cutRateSince2015': percent`tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015 | Tỷ lệ ĐVSNCL đã cắt giảm so với năm 2015`,
  'staff.civil.group': heading`biên chế công chức | Số liệu về biên chế công chức`,
  'staff.civil.quotaAssigned': countInYear`số biên chế công chức được giao trong năm | Tổng số biên chế được giao trong năm | Người`,
  'staff.civil.present': countAtTime`số biên chế công chức có mặt tại thời điểm báo cáo | Tổng số biên chế có mặt tại thời điểm báo cáo | Người`,
  'staff.civil.contracts': count`số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính | Số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính | Người`,
  'staff.civil.cutInPeriod': countInPeriod`số biên chế công chức đã tinh giản trong kỳ báo cáo | Số biên chế đã tinh giản trong kỳ báo cáo | Người`,
  'staff.civil.cutRateSince2015': percent`tỷ lệ biên chế công chức đã tinh giản so với năm 2015 | Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015`,
  'staff.publicUnit.group': heading`số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập`,
  'staff.publicUnit.quotaAssigned': count`số người làm việc được giao tại các đơn vị sự nghiệp công lập | Tổng số người làm việc được giao | Người`,
  'staff.publicUnit.present': countAtTime`số người làm việc có mặt tại các đơn vị sự nghiệp công lập | Tổng số người làm việc có mặt tại thời điểm báo cáo | Người`,
  'staff.publicUnit.cutInPeriod': countInPeriod`số người làm việc tại các đơn vị sự nghiệp công lập đã tinh giản trong kỳ báo cáo | Số người đã tinh giản trong kỳ báo cáo | Người`,
  'staff.publicUnit.cutRateSince2015': percent`tỷ lệ người làm việc tại các đơn vị sự nghiệp công lập đã tinh giản so với năm 2015 | Tỷ lệ % đã tinh giản so với năm 2015`,
  'staff.officials.total': count`tổng số biên chế cán bộ, công chức`,
  'staff.officials.quotaAssigned': countInYear`số biên chế cán bộ, công chức được giao | Tổng số được giao`,
  'staff.officials.present': countAtTime`số biên chế cán bộ, công chức có mặt | Tổng số có mặt`,
  'staff.officials.cut': countInPeriod`số cán bộ, công chức được tinh giản biên chế | Số lượng cán bộ, công chức được tinh giản biên chế`,
} as const satisfies Record<string, Word>;
