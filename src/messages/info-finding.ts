// Sentences about what the supporting sheets say besides figures.

import type { Finding, FindingCode } from '../core/finding';
import { cellNames, joinAnd, shortLabel } from './words';

export type InfoCode = Extract<FindingCode, 'INFO_UNREAD' | 'INFO_DAYS' | 'HEADING_UNKNOWN'>;

/** How each kind of field is to be filled in. */
const wayOf: Readonly<Record<string, string>> = {
  day: 'Đề nghị ghi ngày/tháng/năm có trong lịch, ví dụ 15/12/2025.',
  period: 'Đề nghị chọn trong danh sách và ghi đủ năm.',
  signer: 'Đề nghị chọn trong danh sách.',
};

/** What is wrong and what to do, after the place. */
export function infoSentence({ cell, cells, slots: { words } }: Finding, code: InfoCode): string {
  const [first = '', text = '', third = '', fourth = ''] = words;
  switch (code) {
    case 'INFO_UNREAD':
      return `mục “${first}” ghi “${shortLabel(text, 60)}”, chưa đọc được nên tạm coi như để trống. ${wayOf[third] ?? ''}`.trim();
    case 'INFO_DAYS':
      return `“${first}” (${text}) phải sau “${third}” (${fourth}). Đề nghị sửa một trong hai ngày.`;
    case 'HEADING_UNKNOWN': {
      const one = first === 'document' ? 'văn bản này' : 'nội dung này';
      const many = `${cells.length} văn bản ghi mục này (${cellNames(cells, cell?.sheet ?? '')})`;
      const way =
        first === 'document'
          ? 'Chọn tên mục như trên trang Thuyết minh.'
          : 'Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.';
      return `mục ${joinAnd(words.slice(1).map((name) => `“${shortLabel(name, 60)}”`))} không có trong đề cương; ${cells.length > 1 ? many : one} sẽ nêu ở cuối báo cáo. ${way}`;
    }
    default:
      return code satisfies never;
  }
}
