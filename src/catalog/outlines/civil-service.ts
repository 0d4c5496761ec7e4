// II.4. Cải cách chế độ công vụ.

import type { OutlineSection } from '../../core/report/outline';
import { among, counted, type FigureId, fromDistrict, sentences } from './sentences';

const jobPositions = sentences([
  {
    id: 'jobPosition.approved',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'jobPosition.agenciesApproved' }, { zero: 'jobPosition.publicUnitsApproved' }],
        text: 'Chưa có cơ quan, tổ chức hành chính, đơn vị sự nghiệp được phê duyệt vị trí việc làm theo quy định.',
      },
      {
        text: 'Về vị trí việc làm, {>approved}.',
        clauses: {
          approved: counted('có ', 'chưa có ', [
            '{jobPosition.agenciesApproved^} cơ quan, tổ chức hành chính{^} đã được phê duyệt theo quy định',
            '{jobPosition.publicUnitsApproved^} đơn vị sự nghiệp{^} đã được phê duyệt theo quy định',
          ]),
        },
      },
      {
        text: 'Có {jobPosition.agenciesApproved} cơ quan, tổ chức hành chính và {jobPosition.publicUnitsApproved} đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định.',
      },
    ],
  },
  {
    id: 'jobPosition.violations',
    cases: [
      {
        when: [{ zero: 'jobPosition.violations' }],
        text: 'Không có cơ quan, tổ chức vi phạm trong thực hiện vị trí việc làm được phát hiện qua thanh tra.',
      },
      {
        text: 'Qua thanh tra phát hiện {jobPosition.violations^} cơ quan, tổ chức{^} vi phạm trong thực hiện vị trí việc làm.',
      },
    ],
  },
]);

const recruitment = sentences([
  {
    id: 'recruitment',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [
          { zero: 'recruitment.civilServants' },
          { zero: 'recruitment.civilServantsSpecial' },
          { zero: 'recruitment.communeToDistrict' },
          { zero: 'recruitment.publicEmployees' },
          { zero: 'recruitment.publicEmployeesSpecial' },
        ],
        text: '{@inPeriod}, không phát sinh việc tuyển dụng công chức, viên chức.',
      },
      {
        when: [
          { zero: 'recruitment.civilServants' },
          { zero: 'recruitment.civilServantsSpecial' },
          { zero: 'recruitment.publicEmployees' },
          { zero: 'recruitment.publicEmployeesSpecial' },
          { blank: 'recruitment.communeToDistrict' },
        ],
        text: '{@inPeriod}, không phát sinh việc tuyển dụng công chức, viên chức.',
      },
      {
        when: [
          { blank: 'recruitment.civilServants' },
          { blank: 'recruitment.civilServantsSpecial' },
          { blank: 'recruitment.communeToDistrict' },
          { blank: 'recruitment.publicEmployees' },
          { blank: 'recruitment.publicEmployeesSpecial' },
        ],
        text: '{@inPeriod}, đã tuyển dụng {recruitment.civilServants} công chức, {recruitment.publicEmployees} viên chức.',
      },
      {
        text: 'Về tuyển dụng, trong kỳ {>list}.',
        clauses: {
          list: {
            ...counted('có ', 'không có ', [
              '{recruitment.civilServants^} công chức{^} được tuyển dụng qua thi tuyển, xét tuyển',
              '{recruitment.civilServantsSpecial^} công chức{^} được tuyển dụng theo trường hợp đặc biệt',
              '{recruitment.communeToDistrict^} cán bộ, công chức cấp xã{^} được xét chuyển thành công chức cấp huyện trở lên',
              '{recruitment.publicEmployees^} viên chức{^} được tuyển dụng qua thi tuyển, xét tuyển',
              '{recruitment.publicEmployeesSpecial^} viên chức{^} được tuyển dụng theo trường hợp đặc biệt',
            ]),
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'leaders',
    cases: [
      {
        when: [{ zero: 'leaders.appointedByExam' }],
        text: 'Lũy kế từ đầu năm chưa có lãnh đạo, quản lý được tuyển chọn, bổ nhiệm thông qua thi tuyển.',
      },
      {
        text: 'Lũy kế từ đầu năm có {leaders.appointedByExam^} lãnh đạo, quản lý{^} được tuyển chọn, bổ nhiệm thông qua thi tuyển.',
      },
    ],
  },
]);

const discipline = sentences([
  {
    id: 'discipline',
    compares: [{ id: 'discipline.total', as: 'số cán bộ, công chức, viên chức bị kỷ luật', unit: 'người' }],
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'discipline.total' }],
        text: 'Trong kỳ không có cán bộ, công chức, viên chức bị kỷ luật.',
      },
      {
        text: 'Trong kỳ có {discipline.total^} cán bộ, công chức, viên chức{^} bị kỷ luật{>byRank}.',
        clauses: {
          byRank: among(
            'discipline.total',
            [
              'lãnh đạo cấp {@province} {discipline.provinceLeaders} người',
              'lãnh đạo cấp sở, ngành và UBND cấp xã {discipline.departmentAndCommuneLeaders} người',
              'lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp xã {discipline.officeLeadersTwoTier} người',
              'lãnh đạo UBND {@communes} {discipline.communeLeaders} người',
              'lãnh đạo cấp phòng thuộc UBND {@communes} {discipline.communeOfficeLeaders} người',
              'lãnh đạo cấp sở, ngành và UBND {@districts} {discipline.departmentLeaders} người',
              'lãnh đạo cấp phòng thuộc sở, ngành và UBND {@districts} {discipline.officeLeaders} người',
              'người làm việc tại các đơn vị sự nghiệp công lập {discipline.publicUnitStaff} người',
            ],
            { all: ', đều là ' },
          ),
        },
      },
    ],
  },
]);

export const civilServiceSection: OutlineSection<FigureId> = {
  key: 'civilService',
  level: 2,
  title: 'Cải cách chế độ công vụ',
  content: [
    { kind: 'item', sentences: jobPositions },
    { kind: 'item', sentences: recruitment },
    { kind: 'item', sentences: discipline },
    {
      kind: 'freeText',
      key: 'civilService',
      hint: 'Nêu việc đào tạo, bồi dưỡng, bổ nhiệm, chấp hành kỷ luật, kỷ cương hành chính và kết quả khác',
      toldBy: { 'đào tạo, bồi dưỡng': 'đào tạo, bồi dưỡng', 'bổ nhiệm': 'bổ nhiệm' },
    },
  ],
};
