// What forms of several sets print alike: header rows and columns. Widths add up to an A4 page.

import { agencies, grid } from '../compose';
import type { Layout } from '../set-data';

const columns = [
  { key: 'code', title: 'STT', role: 'code', width: 7 },
  { key: 'label', title: 'Chỉ tiêu thống kê', role: 'label', width: 47 },
  { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 16 },
  { key: 'value', title: 'Số liệu', role: 'value', width: 11 },
  { key: 'note', title: 'Ghi chú', role: 'note', width: 13 },
] as const;

/** The periodic report: title of the label column over its bracketed second line, two cells. */
export const standard = {
  header: grid`
    STT | Chỉ tiêu thống kê                                 | Kết quả thống kê |         | Ghi chú
        | (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm) | Đơn vị tính      | Số liệu |
  `,
  headerMerges: ['A1:A2', 'C1:D1', 'E1:E2'],
  columns,
  orientation: 'portrait',
} as const satisfies Layout;

/** The same header where the label column is one merged cell. */
export const standardMerged = {
  ...standard,
  header: grid`
    STT | Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm) | Kết quả thống kê |         | Ghi chú
        |                                                                     | Đơn vị tính      | Số liệu |
  `,
  headerMerges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
} as const satisfies Layout;

/** Columns 3–13 are those of form II.06a (Thông tư 01/2020/TT-VPCP), 14 and 15 those that the tables of offices add. */
export const dossierColumns = [
  'dossiers.received.total',
  'dossiers.received.online',
  'dossiers.received.direct',
  'dossiers.received.carriedOver',
  'dossiers.resolved.total',
  'dossiers.resolved.early',
  'dossiers.resolved.onTime',
  'dossiers.resolved.late',
  'dossiers.pending.total',
  'dossiers.pending.notDue',
  'dossiers.pending.overdue',
  'dossiers.returned',
  'dossiers.cancelled',
] as const;

/** Kết quả giải quyết TTHC by agencies. The last header row numbers the columns and prints how they are computed. */
export const dossiers = (header: Layout['header'], merges: string) =>
  agencies(header, merges.split(' '), dossierColumns);
