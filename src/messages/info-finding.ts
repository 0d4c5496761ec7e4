// Sentences about what the supporting sheets say besides figures.

import type { Finding, FindingCode } from '../core/form/finding';
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
      if (first === 'text') {
        const place = third === '' ? 'ở cuối' : `ngay sau mục “${shortLabel(third, 80)}”`;
        return `mục “${shortLabel(text, 60)}” không có trong đề cương; báo cáo sẽ có mục riêng này ${place}. Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.`;
      }
      const all = joinAnd(words.slice(1).map((name) => `“${shortLabel(name, 60)}”`));
      const who =
        cells.length > 1
          ? `${cells.length} văn bản ghi mục này (${cellNames(cells, cell?.sheet ?? '')})`
          : 'văn bản này';
      return `mục ${all} không có trong đề cương; ${who} sẽ nêu ở cuối báo cáo. Chọn tên mục như trên trang Thuyết minh.`;
    }
    default:
      return code satisfies never;
  }
}
