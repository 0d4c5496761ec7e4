// Results of dossiers by offices under the titles that one-stop programs print on their pages and in their exports.

import { type Agency, beside, dossiers, onTimeShare, perhaps } from '../agencies';
import type { Head, Leaf } from '../table';
import { stt, type Titles, who } from './titles-of-papers';

/** An eGov portal's page: Sớm, Đúng, Trễ, Tồn cuối. */
export const portal: Titles = (c) => [
  stt(c),
  who(c, ['Cơ quan']),
  dossiers('Tổng', 'received.total'),
  beside('Tiếp nhận', (one) => one['received.online'] + one['received.direct']),
  dossiers('Kỳ trước chuyển qua', 'received.carriedOver'),
  {
    text: 'Hồ sơ đã giải quyết',
    parts: [
      dossiers('Số hồ sơ', 'resolved.total'),
      dossiers('Sớm', 'resolved.early'),
      dossiers('Đúng', 'resolved.onTime'),
      dossiers('Trễ', 'resolved.late'),
    ],
  },
  {
    text: 'Hồ sơ đang giải quyết',
    parts: [
      dossiers('Số hồ sơ', 'pending.total'),
      dossiers('Chưa đến hạn', 'pending.notDue'),
      dossiers('Đã quá hạn', 'pending.overdue'),
    ],
  },
  perhaps('CD rút hồ sơ', 'cancelled'),
  perhaps('Hồ sơ trả lại', 'returned'),
  beside('Tồn cuối', (one) => one['pending.total']),
];

/** Five lines of titles, as an open one-stop program of several provinces prints them. */
export const fiveLines: Titles = (c) => [
  stt(c),
  who(c, ['Đơn vị']),
  perhaps('Tổng số', 'received.total', (one) => one['received.total'] + one.returned),
  perhaps('Từ chối tiếp nhận trong kỳ', 'returned', (one) => one.returned + 1),
  perhaps('Hồ sơ rút không giải quyết', 'cancelled'),
  {
    text: 'Nhận giải quyết',
    parts: [
      dossiers('Tổng số', 'received.total'),
      dossiers('Tồn trước', 'received.carriedOver'),
      {
        text: 'Nhận trong kỳ',
        parts: [
          beside('Tổng số', (one) => one['received.online'] + one['received.direct']),
          dossiers('Một cửa', 'received.direct'),
          dossiers('Trực tuyến', 'received.online'),
        ],
      },
    ],
  },
  {
    text: 'Kết quả giải quyết',
    parts: [
      {
        text: 'Hồ sơ đã có kết quả',
        parts: [
          dossiers('Tổng số', 'resolved.total'),
          {
            text: 'Tình trạng thực hiện',
            parts: [
              dossiers('Trước hạn', 'resolved.early'),
              dossiers('Đúng hạn', 'resolved.onTime'),
              {
                text: 'Quá hạn',
                parts: [
                  dossiers('Tổng số', 'resolved.late'),
                  beside('Trong đơn vị', (one) => one['resolved.late']),
                  beside('Ngoài đơn vị', () => 0),
                ],
              },
              beside('% trước và đúng hạn', onTimeShare),
            ],
          },
          {
            text: 'Trả kết quả',
            parts: [beside('Đã trả', (one) => one['resolved.total'] - 1), beside('Chưa trả', () => 1)],
          },
          perhaps('Từ chối giải quyết', 'returned'),
        ],
      },
      {
        text: 'Đang giải quyết',
        parts: [
          dossiers('Tổng số', 'pending.total'),
          dossiers('Còn hạn', 'pending.notDue'),
          dossiers('Quá hạn', 'pending.overdue'),
        ],
      },
      beside('Tạm dừng bổ sung điều kiện', () => c.between(0, 4)),
    ],
  },
];

/** Qua mạng, Qua BCCI; no totals over what is done and what is not. */
export const byChannel: Titles = (c) => [
  stt(c),
  who(c, ['Đơn vị']),
  {
    text: 'Tiếp nhận',
    parts: [
      dossiers('Tổng số', 'received.total'),
      dossiers('Kỳ trước', 'received.carriedOver'),
      perhaps('Trong kỳ', 'received.direct'),
      dossiers('Qua mạng', 'received.online'),
      beside('Qua BCCI', () => c.between(0, 9)),
    ],
  },
  {
    text: 'Đã xử lý',
    parts: [
      dossiers('Trước hạn', 'resolved.early'),
      dossiers('Đúng hạn', 'resolved.onTime'),
      dossiers('Quá hạn', 'resolved.late'),
      beside('Tỷ lệ trước hạn, đúng hạn', (one) => `${String(onTimeShare(one)).replace('.', ',')}%`),
    ],
  },
  {
    text: 'Đang xử lý',
    parts: [dossiers('Trong hạn', 'pending.notDue'), dossiers('Quá hạn', 'pending.overdue')],
  },
];

/** SL and Tỷ lệ % under each; no early ones. */
export const withShares: Titles = (c) => {
  const two = (text: string, count: Leaf<Agency>, of: Leaf<Agency>): Head<Agency> => ({
    text,
    parts: [count, of],
  });
  const rate = (text: string): Leaf<Agency> => beside(text, () => c.between(0, 1000) / 10);
  return [
    stt(c),
    who(c, ['Đơn vị được giao giải quyết']),
    dossiers(c.pick(['Tổng số hồ sơ', 'Tổng số hồ sơ phải giải quyết']), 'received.total'),
    dossiers('Kỳ trước chuyển sang', 'received.carriedOver'),
    beside('Trong kỳ', (one) => one['received.online'] + one['received.direct']),
    beside('Chờ nhận', () => c.between(0, 3)),
    {
      text: 'Đã giải quyết',
      parts: [
        dossiers('Tổng', 'resolved.total'),
        two(
          'Đúng hạn',
          perhaps('SL', 'resolved.onTime', (one) => one['resolved.early'] + one['resolved.onTime']),
          rate('Tỷ lệ %'),
        ),
        two('Quá hạn', dossiers('SL', 'resolved.late'), rate('Tỷ lệ %')),
      ],
    },
    {
      text: 'Đang giải quyết',
      parts: [
        dossiers('Tổng', 'pending.total'),
        two('Chưa tới hạn', dossiers('SL', 'pending.notDue'), rate('Tỷ lệ %')),
        two('Quá hạn', dossiers('SL', 'pending.overdue'), rate('Tỷ lệ %')),
      ],
    },
  ];
};
