// Results of dossiers by offices under the titles that ministries, provinces and communes print.

import { type Agency, beside, dossiers, onTimeShare, share } from '../agencies';
import type { Chance } from '../chance';
import type { Head, Leaf } from '../table';

export const stt = (c: Chance): Leaf<Agency> => ({
  text: c.pick(['STT', 'TT', 'Stt', '#']),
  cell: ({ code }) => ({ content: /^\d+$/.test(code) && c.chance(0.7) ? Number(code) : code }),
});
export const who = (
  c: Chance,
  texts: readonly string[] = [
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan, đơn vị',
    'Cơ quan thực hiện',
    'Xã, phường',
    'Đơn vị giải quyết',
  ],
): Leaf<Agency> => ({
  text: c.pick(texts),
  cell: ({ name }) => ({ content: name }),
});

export type Titles = (c: Chance) => readonly Head<Agency>[];

/** Mẫu II.06a, Thông tư 01/2020/TT-VPCP. */
export const ministry: Titles = (c) => [
  stt(c),
  who(c, [
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc giải quyết',
  ]),
  {
    text: c.pick(['Số hồ sơ nhận giải quyết', 'Số lượng hồ sơ tiếp nhận', 'Tiếp nhận']),
    parts: [
      dossiers('Tổng số', 'received.total'),
      {
        text: c.pick(['Trong kỳ', 'Trong đó']),
        parts: [
          dossiers('Trực tuyến', 'received.online'),
          dossiers(
            c.pick(['Trực tiếp, dịch vụ bưu chính', 'Trực tiếp, dịch vụ bưu chính công ích']),
            'received.direct',
          ),
        ],
      },
      dossiers(
        c.pick(['Từ kỳ trước', 'Số kỳ trước chuyển qua', 'Tồn kỳ trước chuyển sang']),
        'received.carriedOver',
      ),
    ],
  },
  {
    text: c.pick(['Số lượng hồ sơ đã giải quyết', 'Số hồ sơ đã giải quyết']),
    parts: [
      dossiers('Tổng số', 'resolved.total'),
      dossiers('Trước hạn', 'resolved.early'),
      dossiers('Đúng hạn', 'resolved.onTime'),
      dossiers('Quá hạn', 'resolved.late'),
    ],
  },
  {
    text: c.pick(['Số lượng hồ sơ đang giải quyết', 'Số hồ sơ đang giải quyết']),
    parts: [
      dossiers('Tổng số', 'pending.total'),
      dossiers('Trong hạn', 'pending.notDue'),
      dossiers('Quá hạn', 'pending.overdue'),
    ],
  },
];

/** Earlier dossiers first; early and on time in one figure, shares beside. */
export const carriedFirst: Titles = (c) => [
  stt(c),
  who(c, ['Tên', 'Đơn vị']),
  {
    text: 'Số hồ sơ phải giải quyết',
    parts: [
      dossiers('Kỳ trước chuyển sang', 'received.carriedOver'),
      {
        text: 'Tiếp nhận trong kỳ',
        parts: [dossiers('Trực tiếp', 'received.direct'), dossiers('Trực tuyến', 'received.online')],
      },
      dossiers('Cộng', 'received.total'),
    ],
  },
  {
    text: 'Đã giải quyết',
    parts: [
      dossiers('Tổng số', 'resolved.total'),
      beside(
        c.pick(['Trước và trong hạn', 'Trước và đúng hạn', 'Đúng hạn, trước hạn', 'Sớm, đúng hạn']),
        (one) => one['resolved.early'] + one['resolved.onTime'],
      ),
      dossiers('Trễ hạn', 'resolved.late'),
      beside('Tỷ lệ trễ hạn (%)', (one) => share(one['resolved.late'], one['resolved.total'])),
    ],
  },
  {
    text: 'Đang giải quyết',
    parts: [
      dossiers('Tổng số', 'pending.total'),
      dossiers('Trong hạn', 'pending.notDue'),
      dossiers('Quá hạn', 'pending.overdue'),
      beside('Tỷ lệ quá hạn (%)', (one) => share(one['pending.overdue'], one['pending.total'])),
    ],
  },
];

/** A program's export: one line of long titles. */
export const oneLine: Titles = (c) => [
  stt(c),
  who(c),
  dossiers(c.pick(['Tổng tiếp nhận', 'Tổng số hồ sơ tiếp nhận']), 'received.total'),
  dossiers(c.pick(['Hồ sơ tiếp nhận trực tuyến', 'Tiếp nhận trực tuyến']), 'received.online'),
  dossiers(c.pick(['Hồ sơ tiếp nhận trực tiếp', 'Tiếp nhận trực tiếp và BCCI']), 'received.direct'),
  dossiers(c.pick(['Tồn kỳ trước', 'Hồ sơ kỳ trước chuyển sang']), 'received.carriedOver'),
  dossiers('Tổng số hồ sơ đã giải quyết', 'resolved.total'),
  dossiers('Đã giải quyết trước hạn', 'resolved.early'),
  dossiers('Đã giải quyết đúng hạn', 'resolved.onTime'),
  dossiers(c.pick(['Đã giải quyết trễ hạn', 'Đã giải quyết quá hạn']), 'resolved.late'),
  dossiers('Tổng số hồ sơ đang giải quyết', 'pending.total'),
  dossiers(c.pick(['Đang giải quyết trong hạn', 'Đang giải quyết còn hạn']), 'pending.notDue'),
  dossiers('Đang giải quyết quá hạn', 'pending.overdue'),
  beside('Tỷ lệ đúng hạn (%)', onTimeShare),
];

/** A service centre of 2025: whole-process and part-process services, scans, payments. */
export const serviceCentre: Titles = (c) => [
  stt(c),
  who(c, ['Trung tâm Phục vụ hành chính công', 'Xã, phường, đặc khu', 'Đơn vị']),
  {
    text: 'Tiếp nhận',
    parts: [
      dossiers('Tổng số', 'received.total'),
      {
        text: 'Trực tuyến',
        parts: [
          dossiers('Tổng số', 'received.online'),
          beside('Toàn trình', (one) => Math.floor(one['received.online'] / 2)),
          beside('Một phần', (one) => Math.ceil(one['received.online'] / 2)),
        ],
      },
      dossiers('Trực tiếp', 'received.direct'),
      dossiers('Kỳ trước chuyển sang', 'received.carriedOver'),
      beside('Tỷ lệ trực tuyến (%)', (one) => share(one['received.online'], one['received.total'])),
    ],
  },
  {
    text: 'Đã giải quyết',
    parts: [
      dossiers('Tổng số', 'resolved.total'),
      dossiers('Trước hạn', 'resolved.early'),
      dossiers('Đúng hạn', 'resolved.onTime'),
      dossiers('Trễ hạn', 'resolved.late'),
      beside('Tỷ lệ (%)', onTimeShare),
    ],
  },
  {
    text: 'Đang giải quyết',
    parts: [dossiers('Trong hạn', 'pending.notDue'), dossiers('Quá hạn', 'pending.overdue')],
  },
  {
    text: 'Số hóa hồ sơ',
    parts: [
      beside('Số hồ sơ', () => c.between(10, 300)),
      beside('Tỷ lệ (%)', () => c.between(500, 1000) / 10),
    ],
  },
  beside('Thanh toán trực tuyến (đồng)', () => c.between(1, 900) * 10000),
];
