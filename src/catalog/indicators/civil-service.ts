// Cải cách chế độ công vụ.

import { count, countToDate, heading, type Word } from './word';

export const civilService = {
  'jobPosition.group': heading`vị trí việc làm của công chức, viên chức`,
  'jobPosition.agenciesApproved': count`số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm | Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm theo quy định | Cơ quan, đơn vị`,
  'jobPosition.publicUnitsApproved': count`số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm | Số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định | Cơ quan, đơn vị`,
  'jobPosition.violations': count`số cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm | Số cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm phát hiện qua thanh tra | Cơ quan, đơn vị`,
  'recruitment.group': heading`tuyển dụng công chức, viên chức`,
  'recruitment.civilServants': count`số công chức được tuyển dụng qua thi tuyển, xét tuyển | Số công chức được tuyển dụng (thi tuyển, xét tuyển) | Người`,
  'recruitment.civilServantsSpecial': count`số công chức được tuyển dụng theo trường hợp đặc biệt | Số công chức được tuyển dụng theo trường hợp đặc biệt | Người`,
  'recruitment.communeToDistrict': count`số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên | Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên | Người`,
  'recruitment.publicEmployees': count`số viên chức được tuyển dụng qua thi tuyển, xét tuyển | Số viên chức được tuyển dụng (thi tuyển, xét tuyển) | Người`,
  'recruitment.publicEmployeesSpecial': count`số viên chức được tuyển dụng theo trường hợp đặc biệt | Số viên chức được tuyển dụng theo trường hợp đặc biệt | Người`,
  'recruitment.byCompetitiveExam': count`số công chức được tuyển dụng theo hình thức thi cạnh tranh`,
  'leaders.appointedByExam': countToDate`số lãnh đạo, quản lý được bổ nhiệm thông qua thi tuyển | Số lượng lãnh đạo quản lý được tuyển chọn, bổ nhiệm thông qua thi tuyển (Lũy kế từ đầu năm) | Người`,
  'discipline.total': count`số cán bộ, công chức, viên chức bị kỷ luật | Số lượng cán bộ, công chức, viên chức bị kỷ luật (cả về Đảng và chính quyền)`,
  'discipline.provinceLeaders': count`số lãnh đạo cấp tỉnh bị kỷ luật | Số lãnh đạo cấp tỉnh bị kỷ luật | Người`,
  'discipline.departmentLeaders': count`số lãnh đạo cấp sở, ngành và UBND cấp huyện bị kỷ luật | Số lãnh đạo cấp sở, ngành và UBND cấp huyện bị kỷ luật | Người`,
  'discipline.officeLeaders': count`số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp huyện bị kỷ luật | Số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp huyện bị kỷ luật | Người`,
  'discipline.communeLeaders': count`số lãnh đạo UBND cấp xã bị kỷ luật | Số lãnh đạo UBND cấp xã bị kỷ luật | Người`,
  'discipline.communeOfficeLeaders': count`số lãnh đạo cấp phòng thuộc UBND cấp xã bị kỷ luật | Số lãnh đạo cấp phòng thuộc UBND cấp xã bị kỷ luật | Người`,
  'discipline.departmentAndCommuneLeaders': count`số lãnh đạo cấp sở, ngành và UBND cấp xã bị kỷ luật | Số lãnh đạo cấp sở, ngành và UBND cấp xã bị kỷ luật | Người`,
  'discipline.officeLeadersTwoTier': count`số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp xã bị kỷ luật | Số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp xã bị kỷ luật | Người`,
  'discipline.publicUnitStaff': count`số người làm việc tại các đơn vị sự nghiệp công lập bị kỷ luật | Số người làm việc hưởng lương từ NSNN tại các đơn vị SNCL bị kỷ luật | Người`,
  'training.civilServants': count`số công chức được bồi dưỡng, tập huấn hằng năm | Số lượng công chức được bồi dưỡng, tập huấn hàng năm`,
} as const satisfies Record<string, Word>;
