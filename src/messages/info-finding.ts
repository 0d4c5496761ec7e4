// Sentences about the fields of "Thông tin báo cáo".

import type { Finding, FindingCode } from '../core/finding';
import { shortLabel } from './words';

export type InfoCode = Extract<FindingCode, 'INFO_UNREAD' | 'INFO_DAYS'>;

/** How each kind of field is to be filled in. */
const wayOf: Readonly<Record<string, string>> = {
  day: 'Đề nghị ghi ngày/tháng/năm có trong lịch, ví dụ 15/12/2025.',
  period: 'Đề nghị chọn trong danh sách và ghi đủ năm.',
  signer: 'Đề nghị chọn trong danh sách.',
};

/** What is wrong and what to do, after the place. */
export function infoSentence({ slots: { words } }: Finding, code: InfoCode): string {
  const [label = '', text = '', third = '', fourth = ''] = words;
  switch (code) {
    case 'INFO_UNREAD':
      return `mục “${label}” ghi “${shortLabel(text, 60)}”, chưa đọc được nên tạm coi như để trống. ${wayOf[third] ?? ''}`.trim();
    case 'INFO_DAYS':
      return `“${label}” (${text}) phải sau “${third}” (${fourth}). Đề nghị sửa một trong hai ngày.`;
    default:
      return code satisfies never;
  }
}
