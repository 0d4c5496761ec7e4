// II.2. Kết quả giải quyết TTHC by the table that a service centre keeps: its last row speaks for all.

import { everyLevel, sentences } from './sentences';

export const allDossiers = sentences([
  {
    id: 'dossiers.received@all',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'dossiers.received.total@all' }],
        text: 'Trong kỳ không phát sinh hồ sơ TTHC.',
      },
      {
        text: 'Tổng số hồ sơ TTHC phải giải quyết trong kỳ là {dossiers.received.total@all} hồ sơ{>bySource}.',
        clauses: {
          bySource: {
            lead: ', trong đó: ',
            parts: [
              'tiếp nhận trực tuyến {dossiers.received.online@all} hồ sơ',
              'tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích {dossiers.received.direct@all} hồ sơ',
              'kỳ trước chuyển sang {dossiers.received.carriedOver@all} hồ sơ',
            ],
            separator: '; ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'dossiers.settled@all',
    essentialAt: everyLevel,
    cases: [
      { when: [{ zero: 'dossiers.received.total@all' }], text: '' },
      {
        text: 'Đã giải quyết {dossiers.resolved.total@all} hồ sơ{>byTime}; đang giải quyết {dossiers.pending.total@all} hồ sơ{>byDue}{>others}.',
        clauses: {
          byTime: {
            lead: ' (',
            parts: [
              'trước hạn {dossiers.resolved.early@all} hồ sơ',
              'đúng hạn {dossiers.resolved.onTime@all} hồ sơ',
              'quá hạn {dossiers.resolved.late@all} hồ sơ',
            ],
            separator: ', ',
            tail: ')',
            skipZero: true,
          },
          byDue: {
            lead: ' (',
            parts: [
              'trong hạn {dossiers.pending.notDue@all} hồ sơ',
              'quá hạn {dossiers.pending.overdue@all} hồ sơ',
            ],
            separator: ', ',
            tail: ')',
            skipZero: true,
          },
          others: {
            lead: '; ',
            parts: ['trả lại {dossiers.returned@all} hồ sơ', 'rút, hủy {dossiers.cancelled@all} hồ sơ'],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
]);
