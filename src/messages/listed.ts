// Words of the list of findings as it leaves the screen: printed, copied, in a file of its own.

import { type CalendarDate, dateText } from '../core/calendar/calendar-date';
import type { Severity } from '../core/form/rule';
import { formatNumber } from '../core/number/vietnamese-number';
import { severityWords } from './severity';

export const listedWords = {
  title: 'DANH SÁCH CHỖ CẦN XEM LẠI TRONG PHỤ LỤC',
  sheet: 'Danh sách kiểm tra',
  general: 'Chung cả báo cáo',
  table: (form: string, sheet: string) => `${form} – trang tính ${sheet}`,
  file: (name: string) => `Tệp: ${name}`,
  day: (day: CalendarDate) => `Ngày ${dateText(day)}`,
  period: (period: string) => `Kỳ báo cáo: ${period}`,
  advice: (repair: string) => `Gợi ý: ${repair}`,
  waived: 'Đã bỏ qua',
  narrowed: (shown: number, all: number) =>
    `Chỉ gồm ${formatNumber(shown)} trong ${formatNumber(all)} chỗ đang hiện trên danh sách.`,
  none: 'Chưa phát hiện chỗ nào không khớp.',
  tick: '☐',
  ticked: '☑',
  columns: {
    number: 'STT',
    form: 'Biểu',
    cell: 'Ô',
    severity: 'Mức độ',
    text: 'Nội dung',
    advice: 'Đề nghị sửa',
    done: 'Đã xử lý',
  },
  /** "4 cần sửa, 2 cần xem lại, 15 lưu ý, 1 đã bỏ qua." */
  counts: (counts: Readonly<Record<Severity, number>>, waived: number) => {
    const told = (Object.keys(severityWords) as Severity[]).flatMap((severity) =>
      counts[severity] > 0
        ? [`${formatNumber(counts[severity])} ${severityWords[severity].toLowerCase()}`]
        : [],
    );
    return `${[...told, ...(waived > 0 ? [`${formatNumber(waived)} đã bỏ qua`] : [])].join(', ')}.`;
  },
} as const;
