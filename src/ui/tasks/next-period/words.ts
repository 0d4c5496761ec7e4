// Words of "Sang kỳ mới" besides those of periods; sentences on the plan itself are made by src/messages.

import { periodPhrase } from '../../../core/calendar/period';
import type { Period } from '../../../core/calendar/report-info';

const inSentence = (period: Period): string => periodPhrase(period).replace(/^Quý/, 'quý');

export const nextPeriodWords = {
  title: 'Sang kỳ mới',
  lead: 'Tạo một tệp riêng cho kỳ sau từ sổ tính này. Sổ tính đang mở không thay đổi.',
  fromTo: 'Từ kỳ nào sang kỳ nào',
  from: (period: Period | null) =>
    period ? `Từ ${inSentence(period)} sang:` : 'Sổ tính không cho biết đang là kỳ nào.',
  choose: 'Chọn kỳ mới để xem những gì sẽ thay đổi.',
  keepNotes: 'Giữ ghi chú của các biểu',
  keepNotesHint: 'Ghi chú mà phép tính cần (ví dụ “Năm 2015: 86”) luôn được giữ.',
  keepDocuments: 'Giữ danh mục ở trang “Văn bản”',
  emptied: (count: number) => `Bỏ trống ${count} ô số liệu`,
  nothingEmptied: 'Các biểu chưa có số liệu nào',
  table: (figures: number, documents: number) =>
    [...(figures > 0 ? [`${figures} ô`] : []), ...(documents > 0 ? [`${documents} dòng văn bản`] : [])].join(
      ', ',
    ),
  kept: (count: number) => `Giữ nguyên ${count} ô`,
  carried: 'Mang sang kỳ mới',
  notes: 'Cần xem lại',
  make: 'Tạo tệp kỳ mới',
} as const;
