// Cải cách chế độ công vụ.

import type { Indicator } from '../../core/form/template';

export const civilService = {
  'jobPosition.group': { name: 'vị trí việc làm của công chức, viên chức', measure: 'heading' },
  'jobPosition.agenciesApproved': {
    name: 'số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm',
    measure: 'count',
  },
  'jobPosition.publicUnitsApproved': {
    name: 'số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm',
    measure: 'count',
  },
  'jobPosition.violations': {
    name: 'số cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm',
    measure: 'count',
  },
  'recruitment.group': { name: 'tuyển dụng công chức, viên chức', measure: 'heading' },
  'recruitment.civilServants': {
    name: 'số công chức được tuyển dụng qua thi tuyển, xét tuyển',
    measure: 'count',
  },
  'recruitment.civilServantsSpecial': {
    name: 'số công chức được tuyển dụng theo trường hợp đặc biệt',
    measure: 'count',
  },
  'recruitment.communeToDistrict': {
    name: 'số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên',
    measure: 'count',
  },
  'recruitment.publicEmployees': {
    name: 'số viên chức được tuyển dụng qua thi tuyển, xét tuyển',
    measure: 'count',
  },
  'recruitment.publicEmployeesSpecial': {
    name: 'số viên chức được tuyển dụng theo trường hợp đặc biệt',
    measure: 'count',
  },
  'recruitment.byCompetitiveExam': {
    name: 'số công chức được tuyển dụng theo hình thức thi cạnh tranh',
    measure: 'count',
  },
  'leaders.appointedByExam': {
    name: 'số lãnh đạo, quản lý được bổ nhiệm thông qua thi tuyển',
    measure: 'count',
    accrual: 'cumulative',
  },
  'discipline.total': { name: 'số cán bộ, công chức, viên chức bị kỷ luật', measure: 'count' },
  'discipline.provinceLeaders': { name: 'số lãnh đạo cấp tỉnh bị kỷ luật', measure: 'count' },
  'discipline.departmentLeaders': {
    name: 'số lãnh đạo cấp sở, ngành và UBND cấp huyện bị kỷ luật',
    measure: 'count',
  },
  'discipline.officeLeaders': {
    name: 'số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp huyện bị kỷ luật',
    measure: 'count',
  },
  'discipline.communeLeaders': { name: 'số lãnh đạo UBND cấp xã bị kỷ luật', measure: 'count' },
  'discipline.communeOfficeLeaders': {
    name: 'số lãnh đạo cấp phòng thuộc UBND cấp xã bị kỷ luật',
    measure: 'count',
  },
  'discipline.departmentAndCommuneLeaders': {
    name: 'số lãnh đạo cấp sở, ngành và UBND cấp xã bị kỷ luật',
    measure: 'count',
  },
  'discipline.officeLeadersTwoTier': {
    name: 'số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp xã bị kỷ luật',
    measure: 'count',
  },
  'discipline.publicUnitStaff': {
    name: 'số người làm việc tại các đơn vị sự nghiệp công lập bị kỷ luật',
    measure: 'count',
  },
  'training.civilServants': { name: 'số công chức được bồi dưỡng, tập huấn hằng năm', measure: 'count' },
} as const satisfies Record<string, Indicator>;
