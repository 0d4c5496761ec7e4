// Kết quả giải quyết TTHC theo từng đơn vị: the columns of the table by agencies. A rule names the fixed rows as "id@member".

import { countAtTime, countInPeriod, type Word } from './word';

export const dossiers = {
  'dossiers.received.total': countInPeriod`tổng số hồ sơ tiếp nhận`,
  'dossiers.received.online': countInPeriod`số hồ sơ tiếp nhận trực tuyến trong kỳ`,
  'dossiers.received.direct': countInPeriod`số hồ sơ tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích trong kỳ`,
  'dossiers.received.carriedOver': {
    ...countInPeriod`số hồ sơ kỳ trước chuyển sang`,
    leftOver: 'dossiers.pending.total',
  },
  'dossiers.resolved.total': countInPeriod`tổng số hồ sơ đã giải quyết`,
  'dossiers.resolved.early': countInPeriod`số hồ sơ đã giải quyết trước hạn`,
  'dossiers.resolved.onTime': countInPeriod`số hồ sơ đã giải quyết đúng hạn`,
  'dossiers.resolved.late': countInPeriod`số hồ sơ đã giải quyết quá hạn`,
  'dossiers.pending.total': countAtTime`tổng số hồ sơ đang giải quyết`,
  'dossiers.pending.notDue': countAtTime`số hồ sơ đang giải quyết chưa đến hạn`,
  'dossiers.pending.overdue': countAtTime`số hồ sơ đang giải quyết quá hạn`,
  'dossiers.returned': countInPeriod`số hồ sơ trả lại do không đủ điều kiện giải quyết`,
  'dossiers.cancelled': countInPeriod`số hồ sơ đã hủy`,
} as const satisfies Record<string, Word>;
