// Phụ lục IV hai cấp, xã, phường, đặc khu: Cải cách tổ chức bộ máy.
// Rows against the year 2015 are left out: which base holds after the mergers of 2025 is not known.

import type { Template } from '../../../core/form/template';
import { form } from '../layout';

export const plIv = {
  ...form,
  number: 'Phụ lục IV',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH TỔ CHỨC BỘ MÁY',
  area: 'to-chuc-bo-may',
  rows: [
    {
      key: '1',
      code: '1.',
      label: 'Sắp xếp, kiện toàn tổ chức bộ máy',
      unit: '',
      indicator: 'organization.group',
      level: 1,
    },
    {
      key: '1.1',
      code: '1.1.',
      label: 'Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) tại địa phương',
      unit: 'Cơ quan, đơn vị',
      indicator: 'publicUnits.total',
      level: 2,
    },
    {
      key: '2',
      code: '2.',
      label: 'Số liệu về biên chế công chức',
      unit: '',
      indicator: 'staff.civil.group',
      level: 1,
    },
    {
      key: '2.1',
      code: '2.1.',
      label: 'Tổng số biên chế được giao trong năm',
      unit: 'Người',
      indicator: 'staff.civil.quotaAssigned',
      level: 2,
    },
    {
      key: '2.2',
      code: '2.2.',
      label: 'Tổng số biên chế có mặt tại thời điểm báo cáo',
      unit: 'Người',
      indicator: 'staff.civil.present',
      level: 2,
    },
    {
      key: '2.3',
      code: '2.3.',
      label: 'Số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính',
      unit: 'Người',
      indicator: 'staff.civil.contracts',
      level: 2,
    },
    {
      key: '2.4',
      code: '2.4.',
      label: 'Số biên chế đã tinh giản trong kỳ báo cáo',
      unit: 'Người',
      indicator: 'staff.civil.cutInPeriod',
      level: 2,
    },
    {
      key: '3',
      code: '3.',
      label: 'Số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập',
      unit: '',
      indicator: 'staff.publicUnit.group',
      level: 1,
    },
    {
      key: '3.1',
      code: '3.1.',
      label: 'Tổng số người làm việc được giao',
      unit: 'Người',
      indicator: 'staff.publicUnit.quotaAssigned',
      level: 2,
    },
    {
      key: '3.2',
      code: '3.2.',
      label: 'Tổng số người làm việc có mặt tại thời điểm báo cáo',
      unit: 'Người',
      indicator: 'staff.publicUnit.present',
      level: 2,
    },
    {
      key: '3.3',
      code: '3.3.',
      label: 'Số người đã tinh giản trong kỳ báo cáo',
      unit: 'Người',
      indicator: 'staff.publicUnit.cutInPeriod',
      level: 2,
    },
  ],
} as const satisfies Omit<Template, 'id'>;
