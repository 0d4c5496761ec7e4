// Kết quả giải quyết TTHC: the table that a service centre keeps. Its columns are the form's, its rows are free: fields of
// work, units, the systems on which the dossiers were received.
// Columns 3–13 are those of form II.06a (Thông tư 01/2020/TT-VPCP), 14 and 15 those that the tables of offices add.

import { form } from './layout';

const received = 'Số hồ sơ tiếp nhận';
const resolved = 'Số lượng hồ sơ đã giải quyết';
const pending = 'Số lượng hồ sơ đang giải quyết';

/** Widths add up to a landscape A4 page. */
const columns = [
  { key: '1', title: 'STT', role: 'code', width: 5 },
  { key: '2', title: 'Lĩnh vực, đơn vị giải quyết', role: 'label', width: 31 },
  {
    key: '3',
    title: `${received} / Tổng số`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.received.total',
  },
  {
    key: '4',
    title: `${received} / Trong kỳ / Trực tuyến`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.received.online',
  },
  {
    key: '5',
    title: `${received} / Trong kỳ / Trực tiếp, dịch vụ bưu chính`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.received.direct',
  },
  {
    key: '6',
    title: `${received} / Từ kỳ trước`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.received.carriedOver',
  },
  {
    key: '7',
    title: `${resolved} / Tổng số`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.resolved.total',
  },
  {
    key: '8',
    title: `${resolved} / Trước hạn`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.resolved.early',
  },
  {
    key: '9',
    title: `${resolved} / Đúng hạn`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.resolved.onTime',
  },
  {
    key: '10',
    title: `${resolved} / Quá hạn`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.resolved.late',
  },
  {
    key: '11',
    title: `${pending} / Tổng số`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.pending.total',
  },
  {
    key: '12',
    title: `${pending} / Trong hạn`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.pending.notDue',
  },
  {
    key: '13',
    title: `${pending} / Quá hạn`,
    role: 'value',
    width: 8,
    indicator: 'dossiers.pending.overdue',
  },
  { key: '14', title: 'Hồ sơ trả lại', role: 'value', width: 8, indicator: 'dossiers.returned' },
  { key: '15', title: 'Hồ sơ rút, hủy', role: 'value', width: 8, indicator: 'dossiers.cancelled' },
] as const;

const common = {
  number: 'Biểu TTHC',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  periodLine: '(Từ ngày … đến ngày …)',
  caption: form.caption,
  area: 'ket-qua-tthc',
  kind: 'agencies',
  optional: true,
  header: [
    [
      'STT',
      'Lĩnh vực, đơn vị giải quyết',
      received,
      '',
      '',
      '',
      resolved,
      '',
      '',
      '',
      pending,
      '',
      '',
      'Hồ sơ trả lại',
      'Hồ sơ rút, hủy',
    ],
    [
      '',
      '',
      'Tổng số',
      'Trong kỳ',
      '',
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
      '',
      '',
    ],
    ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '', '', '', '', '', '', '', '', '', ''],
    ['1', '2', '3= 4+5+6', '4', '5', '6', '7= 8+9+10', '8', '9', '10', '11= 12+13', '12', '13', '14', '15'],
  ],
  headerMerges: [
    'A1:A3',
    'B1:B3',
    'C1:F1',
    'C2:C3',
    'D2:E2',
    'F2:F3',
    'G1:J1',
    'G2:G3',
    'H2:H3',
    'I2:I3',
    'J2:J3',
    'K1:M1',
    'K2:K3',
    'L2:L3',
    'M2:M3',
    'N1:N3',
    'O1:O3',
  ],
  columns,
  orientation: 'landscape',
} as const;

const total = {
  key: 'all',
  code: '',
  label: 'Tổng cộng',
  unit: '',
  indicator: '',
  level: 1,
  member: 'all',
} as const;

/** Everything but the id. A commune lists its fields of work. */
export const tthcOfCommune = {
  ...common,
  freeRows: 'fields',
  rows: [
    {
      key: '*',
      code: '1',
      label: 'Lĩnh vực …',
      unit: '',
      indicator: '',
      level: 1,
      repeats: true,
      parent: 'all',
    },
    total,
  ],
} as const;

/** Everything but the id. A province lists its communes and departments. */
export const tthcOfProvince = {
  ...common,
  freeRows: 'units',
  rows: [
    {
      key: '*',
      code: '1',
      label: 'Đơn vị …',
      unit: '',
      indicator: '',
      level: 1,
      repeats: true,
      parent: 'all',
    },
    total,
  ],
} as const;
