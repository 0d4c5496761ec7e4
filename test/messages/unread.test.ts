// Sentences about what was not read: where – what – what to do.

import type { UnreadReason } from '../../src/core/unread';
import { describeUnread } from '../../src/messages';

const area = { top: 4, left: 0, bottom: 13, right: 14 };

test.each<readonly [UnreadReason, string]>([
  [
    { code: 'TITLED_FORM', form: 'Phụ lục II', by: 'columns' },
    'Trang “PL II” có tiêu đề giống Phụ lục II nhưng chưa đọc được: tên các cột ở A5:O14 khác với biểu mẫu. Số liệu ở đây chưa được kiểm tra; đề nghị ghi tên các cột như biểu mẫu.',
  ],
  [
    { code: 'LIKE_FORM', form: 'Phụ lục 4', by: 'rows' },
    'Trang “PL II”, vùng A5:O14 có phần giống Phụ lục 4 nhưng chưa đủ để đọc. Số liệu ở đây chưa được kiểm tra; đề nghị ghi tên các dòng như biểu mẫu.',
  ],
  [
    { code: 'UNKNOWN_TABLE' },
    'Trang “PL II”, vùng A5:O14 có bảng số liệu không giống biểu nào trong các bộ mẫu nên chưa được kiểm tra. Nếu là biểu của đơn vị, dùng “Lưu thành bộ mẫu” để công cụ đọc được.',
  ],
])('%j', (reason, sentence) => {
  expect(describeUnread({ sheet: 'PL II', area, foreign: false, reason })).toBe(sentence);
  expect(sentence).toBe(sentence.normalize('NFC'));
});
