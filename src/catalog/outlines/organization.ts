// II.3. Cải cách tổ chức bộ máy.

import type { OutlineSection } from '../../core/report/outline';
import { among, counted, everyLevel, type FigureId, fromDistrict, sentences, where } from './sentences';

const structure = sentences([
  {
    id: 'organization.departments',
    ofAll: true,
    essentialAt: ['province'],
    cases: [
      {
        text: 'Tỷ lệ sở, ngành hoàn thành sắp xếp các phòng chuyên môn theo tiêu chí quy định đạt {organization.departments.restructuredRate^}%{^}.',
      },
    ],
  },
  {
    id: 'organization.district',
    ofAll: true,
    essentialAt: fromDistrict,
    cases: [
      {
        text: 'Tỷ lệ UBND {@districts} hoàn thành sắp xếp các phòng chuyên môn theo tiêu chí quy định đạt {organization.district.restructuredRate^}%{^}.',
      },
    ],
  },
  {
    id: 'organization.boards',
    ofAll: true,
    essentialAt: ['province'],
    cases: [
      {
        when: [{ asked: 'organization.managementBoards' }],
        text: '{@provinceCommittee} {>which}.',
        clauses: {
          which: counted('có ', 'không có ', [
            '{organization.managementBoards^} ban quản lý trực thuộc{^}',
            '{organization.interSectorBodies^} tổ chức liên ngành{^} do cấp {@province} thành lập',
          ]),
        },
      },
      {
        when: [{ asked: 'organization.managementBoards' }],
        text: '{@provinceCommittee} có {organization.managementBoards} ban quản lý trực thuộc và {organization.interSectorBodies} tổ chức liên ngành do cấp {@province} thành lập.',
      },
      {
        when: [{ zero: 'organization.interSectorBodies' }],
        text: 'Không có tổ chức liên ngành do cấp {@province} thành lập.',
      },
      { text: 'Có {organization.interSectorBodies^} tổ chức liên ngành{^} do cấp {@province} thành lập.' },
    ],
  },
]);

const publicUnits = sentences([
  {
    id: 'publicUnits.total',
    compares: [{ id: 'publicUnits.total', as: 'số lượng đơn vị', unit: 'đơn vị' }],
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'publicUnits.total' }],
        text: 'Tại {@whole} không có đơn vị sự nghiệp công lập.',
      },
      {
        text: 'Tổng số đơn vị sự nghiệp công lập tại {@whole} là {publicUnits.total^} đơn vị{^}{>byOwner}.',
        clauses: {
          byOwner: among('publicUnits.total', [
            'thuộc {@provinceCommittee} {publicUnits.province} đơn vị',
            'thuộc sở, ngành và tương đương {publicUnits.departments} đơn vị',
            'thuộc UBND {@districts} {publicUnits.district} đơn vị',
            'thuộc UBND {@communes} {publicUnits.commune} đơn vị',
          ]),
        },
      },
    ],
  },
  {
    id: 'publicUnits.cut',
    cases: [
      {
        judges: true,
        when: [{ zero: 'publicUnits.cutRateSince2015' }],
        text: 'Số đơn vị sự nghiệp công lập không giảm so với năm 2015.',
      },
      {
        text: 'Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015 là {publicUnits.cutRateSince2015^}%{^}.',
      },
    ],
  },
]);

const civilStaff = sentences([
  {
    id: 'staff.civil',
    compares: [{ id: 'staff.civil.present', as: 'số công chức có mặt', unit: 'người' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'staff.civil.quotaAssigned' }],
        text: 'Không được giao biên chế công chức trong năm{>present}{>contracts}.',
        clauses: {
          present: where('; có mặt tại thời điểm báo cáo ', ['{staff.civil.present^} người{^}']),
          contracts: where('; ', [
            'hợp đồng lao động tại các cơ quan, tổ chức hành chính {staff.civil.contracts} người',
          ]),
        },
      },
      {
        when: [{ zero: 'staff.civil.present' }],
        text: 'Biên chế công chức được giao trong năm là {staff.civil.quotaAssigned^} người{^}, chưa có người có mặt tại thời điểm báo cáo{>contracts}.',
        clauses: {
          contracts: where('; ', [
            'hợp đồng lao động tại các cơ quan, tổ chức hành chính {staff.civil.contracts} người',
          ]),
        },
      },
      {
        text: 'Biên chế công chức được giao trong năm là {staff.civil.quotaAssigned^} người{^}, có mặt tại thời điểm báo cáo {staff.civil.present^} người{^}{>unused}{>contracts}.',
        clauses: {
          unused: where(', còn ', ['{staff.civil.unused} biên chế chưa sử dụng']),
          contracts: where('; ', [
            'hợp đồng lao động tại các cơ quan, tổ chức hành chính {staff.civil.contracts} người',
          ]),
        },
      },
    ],
  },
  {
    id: 'staff.civil.cut',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'staff.civil.cutInPeriod' }],
        text: 'Trong kỳ không phát sinh tinh giản biên chế công chức{>sinceBase}.',
        clauses: {
          sinceBase: {
            lead: '; ',
            parts: ['tỷ lệ biên chế đã tinh giản so với năm 2015 là {staff.civil.cutRateSince2015^}%{^}'],
            separator: '',
            tail: '',
          },
        },
      },
      {
        text: 'Trong kỳ đã tinh giản {staff.civil.cutInPeriod^} biên chế công chức{^}{>sinceBase}.',
        clauses: {
          sinceBase: {
            lead: '; ',
            parts: ['tỷ lệ biên chế đã tinh giản so với năm 2015 là {staff.civil.cutRateSince2015^}%{^}'],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
]);

const publicUnitStaff = sentences([
  {
    id: 'staff.publicUnit',
    compares: [{ id: 'staff.publicUnit.present', as: 'số người có mặt', unit: 'người' }],
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'staff.publicUnit.quotaAssigned' }],
        text: 'Số người làm việc hưởng lương từ ngân sách nhà nước không được giao cho các đơn vị sự nghiệp công lập{>present}.',
        clauses: {
          present: where('; có mặt tại thời điểm báo cáo ', ['{staff.publicUnit.present^} người{^}']),
        },
      },
      {
        when: [{ zero: 'staff.publicUnit.present' }],
        text: 'Số người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập được giao là {staff.publicUnit.quotaAssigned^} người{^}, chưa có người có mặt tại thời điểm báo cáo.',
      },
      {
        text: 'Số người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập được giao là {staff.publicUnit.quotaAssigned^} người{^}, có mặt tại thời điểm báo cáo {staff.publicUnit.present^} người{^}{>unused}.',
        clauses: {
          unused: where(', còn ', ['{staff.publicUnit.unused} người chưa tuyển dụng theo số được giao']),
        },
      },
    ],
  },
  {
    id: 'staff.publicUnit.cut',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'staff.publicUnit.cutInPeriod' }],
        text: 'Các đơn vị này không phát sinh tinh giản trong kỳ{>sinceBase}.',
        clauses: {
          sinceBase: {
            lead: '; ',
            parts: ['tỷ lệ đã tinh giản so với năm 2015 là {staff.publicUnit.cutRateSince2015^}%{^}'],
            separator: '',
            tail: '',
          },
        },
      },
      {
        text: 'Các đơn vị này đã tinh giản {staff.publicUnit.cutInPeriod^} người{^} trong kỳ{>sinceBase}.',
        clauses: {
          sinceBase: {
            lead: '; ',
            parts: ['tỷ lệ đã tinh giản so với năm 2015 là {staff.publicUnit.cutRateSince2015^}%{^}'],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
]);

export const organizationSection: OutlineSection<FigureId> = {
  key: 'organization',
  level: 2,
  title: 'Cải cách tổ chức bộ máy hành chính nhà nước',
  content: [
    { kind: 'item', sentences: structure },
    { kind: 'item', sentences: publicUnits },
    { kind: 'item', sentences: civilStaff },
    { kind: 'item', sentences: publicUnitStaff },
    {
      kind: 'freeText',
      key: 'organization',
      hint: 'Nêu việc sắp xếp, kiện toàn tổ chức, phân cấp quản lý và kết quả khác về tổ chức bộ máy',
    },
  ],
};
