// Periods, levels of government and data windows as the forms of the interface say them.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import { dateText } from '../../core/calendar/calendar-date';
import type { ReportWindow } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import { dueBy } from '../../messages/words';

const roman = ['I', 'II', 'III', 'IV'];

export const periodWords = {
  period: 'Kỳ báo cáo',
  none: 'Chưa chọn',
  year: 'Năm báo cáo',
  fromYear: 'Từ năm',
  toYear: 'Đến năm',
  level: 'Cấp báo cáo',
  levels: {
    commune: 'Xã, phường, đặc khu',
    province: 'Tỉnh; sở, ngành',
    district: 'Huyện (trước ngày 01/7/2025)',
  } satisfies Record<AgencyLevel, string>,
  window: ({ from, to, deadline }: ReportWindow) =>
    `Số liệu từ ${dateText(from)} đến ${dateText(to)}, ${dueBy(deadline)}.`,
  noWindow: 'Kỳ này không có mốc chốt số liệu thống nhất; ghi theo văn bản của cơ quan cấp trên.',
} as const;

/** In the order of the year. */
export const periods: readonly Pick<Period, 'kind' | 'index'>[] = [
  { kind: 'quarter', index: 1 },
  { kind: 'quarter', index: 2 },
  { kind: 'halfYear', index: 1 },
  { kind: 'quarter', index: 3 },
  { kind: 'nineMonths', index: 1 },
  { kind: 'quarter', index: 4 },
  { kind: 'year', index: 1 },
  { kind: 'multiYear', index: 1 },
  ...Array.from({ length: 12 }, (_, at) => ({ kind: 'month', index: at + 1 }) as const),
  { kind: 'adHoc', index: 1 },
];

export const levels: readonly AgencyLevel[] = ['commune', 'province', 'district'];

/** "Quý I", "6 tháng đầu năm", "Cả năm", "Giai đoạn": the period without its year. */
export function periodName({ kind, index }: Pick<Period, 'kind' | 'index'>): string {
  switch (kind) {
    case 'quarter':
      return `Quý ${roman[index - 1] ?? index}`;
    case 'halfYear':
      return index === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nineMonths':
      return '9 tháng';
    case 'month':
      return `Tháng ${index}`;
    case 'adHoc':
      return 'Đột xuất';
    case 'year':
      return 'Cả năm';
    case 'multiYear':
      return 'Giai đoạn';
  }
}

/** "Quý I 2024", "Giai đoạn 2011-2020": for the name of a file. */
export function periodTitle(period: Period): string {
  const { kind, from, year } = period;
  const years = kind === 'multiYear' && from !== undefined ? `${from}-${year}` : String(year);
  return `${periodName(period)} ${years}`;
}

/** Years outside are still being typed. */
export const isWholeYear = ({ year, from = year }: Period): boolean =>
  year >= 1990 && year <= 2100 && from >= 1990 && from <= year;
