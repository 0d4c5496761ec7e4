// The calendar of CCHC reports. Not the windows of every administrative report: there is no report of quý II, quý IV
// or the second half year.

import type { ReportCalendar } from '../core/calendar/period';

const newYear = { month: 12, day: 15, yearsBefore: 1 } as const;

export const reportCalendar: ReportCalendar = {
  source:
    'Theo Công văn số 581/BNV-CCHC; hạn này là hạn gửi Bộ Nội vụ, gửi cấp trên trực tiếp theo hướng dẫn của tỉnh.',
  rounds: [
    {
      kind: 'quarter',
      index: 1,
      from: newYear,
      to: { month: 3, day: 14 },
      deadline: { month: 3, day: 20 },
    },
    {
      kind: 'halfYear',
      index: 1,
      from: newYear,
      to: { month: 6, day: 14 },
      deadline: { month: 6, day: 20 },
    },
    {
      kind: 'quarter',
      index: 3,
      from: { month: 6, day: 15 },
      to: { month: 9, day: 14 },
      deadline: { month: 9, day: 20 },
    },
    {
      kind: 'year',
      index: 1,
      from: newYear,
      to: { month: 12, day: 14 },
      deadline: { month: 12, day: 20 },
    },
  ],
  spans: [
    { from: 2011, to: 2020, source: 'Chương trình tổng thể CCHC nhà nước giai đoạn 2011–2020.' },
    { from: 2021, to: 2030, source: 'Nghị quyết số 76/NQ-CP năm 2021 của Chính phủ.' },
    { from: 2026, to: 2030, source: 'Quyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ.' },
  ],
};
