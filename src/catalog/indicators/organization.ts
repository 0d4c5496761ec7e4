// Cải cách tổ chức bộ máy.

import type { Indicator } from '../../core/form/template';

export const organization = {
  'organization.group': { name: 'sắp xếp, kiện toàn tổ chức bộ máy', measure: 'heading' },
  'organization.departments.restructuredRate': {
    name: 'tỷ lệ sở, ngành đã hoàn thành việc sắp xếp các phòng chuyên môn',
    measure: 'percent',
  },
  'organization.district.restructuredRate': {
    name: 'tỷ lệ UBND cấp huyện đã hoàn thành việc sắp xếp các phòng chuyên môn',
    measure: 'percent',
  },
  'organization.managementBoards': { name: 'số ban quản lý trực thuộc UBND cấp tỉnh', measure: 'count' },
  'organization.interSectorBodies': { name: 'số tổ chức liên ngành do cấp tỉnh thành lập', measure: 'count' },
  'publicUnits.total': { name: 'tổng số đơn vị sự nghiệp công lập tại địa phương', measure: 'count' },
  'publicUnits.province': { name: 'số đơn vị sự nghiệp công lập thuộc UBND tỉnh', measure: 'count' },
  'publicUnits.departments': {
    name: 'số đơn vị sự nghiệp công lập thuộc sở, ngành và tương đương',
    measure: 'count',
  },
  'publicUnits.district': { name: 'số đơn vị sự nghiệp công lập thuộc UBND cấp huyện', measure: 'count' },
  'publicUnits.commune': { name: 'số đơn vị sự nghiệp công lập thuộc UBND cấp xã', measure: 'count' },
  'publicUnits.cutRateSince2015': {
    name: 'tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015',
    measure: 'percent',
  },
  'staff.civil.group': { name: 'biên chế công chức', measure: 'heading' },
  'staff.civil.quotaAssigned': {
    name: 'số biên chế công chức được giao trong năm',
    measure: 'count',
    accrual: 'fixedInYear',
  },
  'staff.civil.present': {
    name: 'số biên chế công chức có mặt tại thời điểm báo cáo',
    measure: 'count',
    accrual: 'atTime',
  },
  'staff.civil.contracts': {
    name: 'số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính',
    measure: 'count',
  },
  'staff.civil.cutInPeriod': {
    name: 'số biên chế công chức đã tinh giản trong kỳ báo cáo',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'staff.civil.cutRateSince2015': {
    name: 'tỷ lệ biên chế công chức đã tinh giản so với năm 2015',
    measure: 'percent',
  },
  'staff.publicUnit.group': {
    name: 'số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập',
    measure: 'heading',
  },
  'staff.publicUnit.quotaAssigned': {
    name: 'số người làm việc được giao tại các đơn vị sự nghiệp công lập',
    measure: 'count',
  },
  'staff.publicUnit.present': {
    name: 'số người làm việc có mặt tại các đơn vị sự nghiệp công lập',
    measure: 'count',
    accrual: 'atTime',
  },
  'staff.publicUnit.cutInPeriod': {
    name: 'số người làm việc tại các đơn vị sự nghiệp công lập đã tinh giản trong kỳ báo cáo',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'staff.publicUnit.cutRateSince2015': {
    name: 'tỷ lệ người làm việc tại các đơn vị sự nghiệp công lập đã tinh giản so với năm 2015',
    measure: 'percent',
  },
  'staff.officials.total': { name: 'tổng số biên chế cán bộ, công chức', measure: 'count' },
  'staff.officials.quotaAssigned': {
    name: 'số biên chế cán bộ, công chức được giao',
    measure: 'count',
    accrual: 'fixedInYear',
  },
  'staff.officials.present': {
    name: 'số biên chế cán bộ, công chức có mặt',
    measure: 'count',
    accrual: 'atTime',
  },
  'staff.officials.cut': {
    name: 'số cán bộ, công chức được tinh giản biên chế',
    measure: 'count',
    accrual: 'inPeriod',
  },
} as const satisfies Record<string, Indicator>;
