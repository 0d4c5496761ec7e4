// Kết quả giải quyết TTHC theo từng đơn vị: the columns of the table by agencies. A rule names the fixed rows as "id@member".

import type { Indicator } from '../../core/form/template';

export const dossiers = {
  'dossiers.received.total': { name: 'tổng số hồ sơ tiếp nhận', measure: 'count', accrual: 'inPeriod' },
  'dossiers.received.online': {
    name: 'số hồ sơ tiếp nhận trực tuyến trong kỳ',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'dossiers.received.direct': {
    name: 'số hồ sơ tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích trong kỳ',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'dossiers.received.carriedOver': {
    name: 'số hồ sơ kỳ trước chuyển sang',
    measure: 'count',
    accrual: 'inPeriod',
    leftOver: 'dossiers.pending.total',
  },
  'dossiers.resolved.total': { name: 'tổng số hồ sơ đã giải quyết', measure: 'count', accrual: 'inPeriod' },
  'dossiers.resolved.early': {
    name: 'số hồ sơ đã giải quyết trước hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'dossiers.resolved.onTime': {
    name: 'số hồ sơ đã giải quyết đúng hạn',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'dossiers.resolved.late': { name: 'số hồ sơ đã giải quyết quá hạn', measure: 'count', accrual: 'inPeriod' },
  'dossiers.pending.total': { name: 'tổng số hồ sơ đang giải quyết', measure: 'count', accrual: 'atTime' },
  'dossiers.pending.notDue': {
    name: 'số hồ sơ đang giải quyết chưa đến hạn',
    measure: 'count',
    accrual: 'atTime',
  },
  'dossiers.pending.overdue': {
    name: 'số hồ sơ đang giải quyết quá hạn',
    measure: 'count',
    accrual: 'atTime',
  },
  'dossiers.returned': {
    name: 'số hồ sơ trả lại do không đủ điều kiện giải quyết',
    measure: 'count',
    accrual: 'inPeriod',
  },
  'dossiers.cancelled': { name: 'số hồ sơ đã hủy', measure: 'count', accrual: 'inPeriod' },
} as const satisfies Record<string, Indicator>;
