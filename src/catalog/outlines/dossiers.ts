// II.2. Kết quả giải quyết TTHC, where the form counts dossiers by agency (a row for the district, one for all communes).

import { everyLevel, fromDistrict, sentences } from './sentences';

export const districtDossiers = sentences([
  {
    id: 'dossiers.received@district',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'dossiers.received.total@district' }],
        text: 'Không phát sinh hồ sơ TTHC thuộc thẩm quyền của UBND cấp huyện.',
      },
      {
        text: 'Tổng số hồ sơ TTHC tiếp nhận thuộc thẩm quyền của UBND cấp huyện là {dossiers.received.total@district} hồ sơ{>bySource}.',
        clauses: {
          bySource: {
            lead: ', trong đó: ',
            parts: [
              'tiếp nhận trực tuyến {dossiers.received.online@district} hồ sơ',
              'tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích {dossiers.received.direct@district} hồ sơ',
              'kỳ trước chuyển sang {dossiers.received.carriedOver@district} hồ sơ',
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
    id: 'dossiers.resolved@district',
    cases: [
      { when: [{ zero: 'dossiers.received.total@district' }], text: '' },
      {
        when: [{ zero: 'dossiers.resolved.total@district' }],
        text: 'Đến thời điểm báo cáo chưa có hồ sơ giải quyết xong.',
      },
      {
        when: [{ zero: 'dossiers.resolved.late@district' }],
        text: 'Đã giải quyết {dossiers.resolved.total@district} hồ sơ{>byTime}; không có hồ sơ giải quyết quá hạn.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'trước hạn {dossiers.resolved.early@district} hồ sơ',
              'đúng hạn {dossiers.resolved.onTime@district} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
      {
        text: 'Đã giải quyết {dossiers.resolved.total@district} hồ sơ{>byTime}.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'trước hạn {dossiers.resolved.early@district} hồ sơ',
              'đúng hạn {dossiers.resolved.onTime@district} hồ sơ',
              'quá hạn {dossiers.resolved.late@district} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'dossiers.pending@district',
    cases: [
      { when: [{ zero: 'dossiers.received.total@district' }], text: '' },
      {
        when: [{ zero: 'dossiers.pending.total@district' }],
        text: 'Không còn hồ sơ đang giải quyết.',
      },
      {
        text: 'Đang giải quyết {dossiers.pending.total@district} hồ sơ{>byTime}.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'chưa đến hạn {dossiers.pending.notDue@district} hồ sơ',
              'quá hạn {dossiers.pending.overdue@district} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'dossiers.returned@district',
    cases: [
      {
        when: [{ zero: 'dossiers.returned@district' }, { zero: 'dossiers.cancelled@district' }],
        text: '',
      },
      {
        text: 'Trong kỳ có {>which}.',
        clauses: {
          which: {
            lead: '',
            parts: [
              '{dossiers.returned@district} hồ sơ trả lại do không đủ điều kiện giải quyết',
              '{dossiers.cancelled@district} hồ sơ đã hủy',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
]);

export const communeDossiers = sentences([
  {
    id: 'dossiers.received@communes',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'dossiers.received.total@communes' }],
        text: 'Không phát sinh hồ sơ TTHC thuộc thẩm quyền của UBND {@communes}.',
      },
      {
        text: 'Tổng số hồ sơ TTHC tiếp nhận thuộc thẩm quyền của UBND {@communes} là {dossiers.received.total@communes} hồ sơ{>bySource}.',
        clauses: {
          bySource: {
            lead: ', trong đó: ',
            parts: [
              'tiếp nhận trực tuyến {dossiers.received.online@communes} hồ sơ',
              'tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích {dossiers.received.direct@communes} hồ sơ',
              'kỳ trước chuyển sang {dossiers.received.carriedOver@communes} hồ sơ',
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
    id: 'dossiers.resolved@communes',
    cases: [
      { when: [{ zero: 'dossiers.received.total@communes' }], text: '' },
      {
        when: [{ zero: 'dossiers.resolved.total@communes' }],
        text: 'Đến thời điểm báo cáo chưa có hồ sơ giải quyết xong.',
      },
      {
        when: [{ zero: 'dossiers.resolved.late@communes' }],
        text: 'Đã giải quyết {dossiers.resolved.total@communes} hồ sơ{>byTime}; không có hồ sơ giải quyết quá hạn.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'trước hạn {dossiers.resolved.early@communes} hồ sơ',
              'đúng hạn {dossiers.resolved.onTime@communes} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
      {
        text: 'Đã giải quyết {dossiers.resolved.total@communes} hồ sơ{>byTime}.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'trước hạn {dossiers.resolved.early@communes} hồ sơ',
              'đúng hạn {dossiers.resolved.onTime@communes} hồ sơ',
              'quá hạn {dossiers.resolved.late@communes} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'dossiers.pending@communes',
    cases: [
      { when: [{ zero: 'dossiers.received.total@communes' }], text: '' },
      {
        when: [{ zero: 'dossiers.pending.total@communes' }],
        text: 'Không còn hồ sơ đang giải quyết.',
      },
      {
        text: 'Đang giải quyết {dossiers.pending.total@communes} hồ sơ{>byTime}.',
        clauses: {
          byTime: {
            lead: ', trong đó: ',
            parts: [
              'chưa đến hạn {dossiers.pending.notDue@communes} hồ sơ',
              'quá hạn {dossiers.pending.overdue@communes} hồ sơ',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'dossiers.returned@communes',
    cases: [
      {
        when: [{ zero: 'dossiers.returned@communes' }, { zero: 'dossiers.cancelled@communes' }],
        text: '',
      },
      {
        text: 'Trong kỳ có {>which}.',
        clauses: {
          which: {
            lead: '',
            parts: [
              '{dossiers.returned@communes} hồ sơ trả lại do không đủ điều kiện giải quyết',
              '{dossiers.cancelled@communes} hồ sơ đã hủy',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
]);
