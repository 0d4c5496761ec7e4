// Sentences about what was not read: where – what – what to do.

import type { UnreadReason } from '../../src/core/form/unread';
import { describeUnread, readShare } from '../../src/messages';

const area = { top: 4, left: 0, bottom: 13, right: 14 };

test.each<readonly [UnreadReason, string]>([
  [
    { code: 'TITLED_FORM', form: 'Phụ lục II', by: 'columns' },
    'Trang “PL II” có tiêu đề giống Phụ lục II nhưng chưa đọc được: tên các cột ở A5:O14 khác với biểu mẫu. Số liệu ở đây chưa được kiểm tra; đề nghị ghi tên các cột như biểu mẫu.',
  ],
  [
    { code: 'TITLED_FORM', form: 'Phụ lục I', by: 'cells' },
    'Trang “PL II” có tiêu đề giống Phụ lục I nhưng chưa đọc được: các ô số liệu ở A5:O14 ghi kèm chữ, hoặc ghi nhiều số trong một ô. Số liệu ở đây chưa được kiểm tra; đề nghị mỗi ô ghi một số, mỗi số một dòng như biểu mẫu.',
  ],
  [
    { code: 'LIKE_FORM', form: 'Phụ lục 4', by: 'rows' },
    'Trang “PL II”, vùng A5:O14 có phần giống Phụ lục 4 nhưng chưa đủ để đọc. Số liệu ở đây chưa được kiểm tra; đề nghị ghi tên các dòng như biểu mẫu.',
  ],
  [
    { code: 'UNKNOWN_TABLE' },
    'Trang “PL II”, vùng A5:O14 có bảng số liệu không giống biểu nào trong các bộ mẫu nên chưa được kiểm tra. Nếu là biểu của đơn vị, dùng “Lưu thành bộ mẫu” để công cụ đọc được.',
  ],
  [
    { code: 'YEAR_NOT_TOLD', form: 'Phụ lục 1' },
    'Trang “PL II”, vùng A5:O14: số liệu của Phụ lục 1 chưa ghi là của năm nào nên chưa được kiểm tra. Đề nghị ghi năm ở đầu mỗi cột.',
  ],
  [
    { code: 'COLUMN_NOT_TOLD', form: 'Phụ lục 4' },
    'Trang “PL II”, vùng A5:O14: chưa rõ là cột nào của Phụ lục 4 nên số liệu ở đây chưa được kiểm tra. Nếu là số liệu của biểu, đề nghị ghi tên cột như biểu mẫu.',
  ],
  [
    { code: 'EARLY_WITH_ON_TIME', form: 'Biểu TTHC' },
    'Trang “PL II”, vùng A5:O14: trước hạn và đúng hạn gộp một cột, còn Biểu TTHC có hai cột nên số liệu ở đây chưa được kiểm tra, chưa vào báo cáo. Đề nghị tách thành hai cột “Trước hạn”, “Đúng hạn”.',
  ],
  [
    { code: 'ROW_NOT_KNOWN', form: 'Phụ lục 4' },
    'Trang “PL II”, vùng A5:O14: chưa rõ là dòng nào của Phụ lục 4 nên số liệu ở đây chưa được kiểm tra. Nếu là dòng của biểu, đề nghị ghi tên dòng như biểu mẫu.',
  ],
  [
    { code: 'UNDER_NOTE', form: 'Phụ lục 4' },
    'Trang “PL II”, vùng A5:O14: số ghi ở cột Ghi chú, còn ô số liệu của Phụ lục 4 để trống. Nếu là số liệu, đề nghị chuyển sang cột số liệu.',
  ],
  [
    { code: 'IN_LABEL', form: 'Phụ lục 4' },
    'Trang “PL II”, vùng A5:O14: số liệu của Phụ lục 4 ghi chung ô với tên dòng nên chưa được kiểm tra. Đề nghị ghi số sang cột số liệu.',
  ],
  [
    { code: 'NO_RESULT' },
    'Trang “PL II”, vùng A5:O14: công thức chưa có kết quả nên chưa được kiểm tra. Đề nghị mở tệp bằng Excel rồi lưu lại.',
  ],
  [
    { code: 'FIGURES_ALONE' },
    'Trang “PL II”, vùng A5:O14: có số đứng ngoài các biểu nên chưa được kiểm tra. Nếu là số liệu của biểu, đề nghị chuyển vào biểu.',
  ],
  [
    { code: 'OTHER_FIGURES', form: 'Phụ lục 4' },
    'Trang “PL II”, vùng A5:O14: số kế hoạch, kỳ trước, so sánh, tỷ lệ hoặc số chi tiết ghi thêm bên cạnh Phụ lục 4; không thuộc biểu nên không kiểm tra.',
  ],
])('%j', (reason, sentence) => {
  expect(describeUnread({ sheet: 'PL II', area, foreign: false, reason })).toBe(sentence);
  expect(sentence).toBe(sentence.normalize('NFC'));
});

test('một ô được gọi là ô', () => {
  const one = { top: 26, left: 3, bottom: 26, right: 3 };
  const reason = { code: 'FIGURES_ALONE' } as const;
  expect(describeUnread({ sheet: 'PL4', area: one, foreign: false, reason })).toMatch(
    /^Trang “PL4”, ô D27: /,
  );
});

test.each([
  [{ bound: 8059, valueless: 0, documents: 0, asked: 1, unread: 2, foreign: 90 }, 'Đọc được 8.059/8.062 số.'],
  [{ bound: 23, valueless: 0, documents: 23, asked: 0, unread: 0, foreign: 0 }, 'Đọc được 23/23 văn bản.'],
  [
    { bound: 30, valueless: 0, documents: 23, asked: 0, unread: 1, foreign: 0 },
    'Đọc được 30/31 số, văn bản.',
  ],
  [
    { bound: 0, valueless: 0, documents: 0, asked: 0, unread: 0, foreign: 7 },
    'Không có số liệu nào của biểu.',
  ],
  [
    { bound: 103, valueless: 1, documents: 0, asked: 0, unread: 1, foreign: 0 },
    'Đọc được 103/104 số; 1 ô của biểu chưa đọc thành số.',
  ],
  [
    { bound: 0, valueless: 2, documents: 0, asked: 0, unread: 0, foreign: 0 },
    'Chưa đọc được số nào; 2 ô của biểu chưa đọc thành số.',
  ],
])('%j', (counts, sentence) => {
  expect(readShare(counts)).toBe(sentence);
});
