// Cải cách chế độ công vụ: job positions, discipline.

import { defineRules } from './written';

export const civilServiceRules = defineRules([
  {
    kind: 'sum',
    total: 'discipline.total',
    parts: [
      'discipline.provinceLeaders',
      'discipline.departmentLeaders',
      'discipline.officeLeaders',
      'discipline.publicUnitStaff',
    ],
    not: ['cao-bang-2023'],
  },
  {
    kind: 'noteConflict',
    targets: ['jobPosition.agenciesApproved', 'jobPosition.publicUnitsApproved'],
    words: ['Đang xây dựng', 'Chưa'],
    severity: 'warning',
    advice: 'Nếu chưa được phê duyệt thì ghi 0; nếu đã được phê duyệt thì sửa cột Ghi chú.',
    source: '{targets} chỉ đếm nơi đã được phê duyệt vị trí việc làm',
  },
  {
    kind: 'partOf',
    parts: ['jobPosition.publicUnitsApproved'],
    whole: 'publicUnits.total',
    severity: 'warning',
  },
  {
    kind: 'sum',
    total: 'discipline.total',
    parts: ['discipline.communeLeaders', 'discipline.communeOfficeLeaders', 'discipline.publicUnitStaff'],
  },
  {
    kind: 'sum',
    total: 'discipline.total',
    parts: [
      'discipline.provinceLeaders',
      'discipline.departmentAndCommuneLeaders',
      'discipline.officeLeadersTwoTier',
      'discipline.publicUnitStaff',
    ],
  },
]);
