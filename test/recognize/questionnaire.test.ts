// Figures behind the words of a questionnaire: none of them is passed over, and one form is named for all.

import { builtIn } from '../../src/catalog/built-in';
import { placesOf } from '../../src/core/form/question';
import { recognizeAndAsk } from '../../src/recognize';
import { sheetOf } from '../support/sheet';

it('mọi số ghi sau lời đều được hỏi hoặc được nêu, dù dòng ghi bằng lời riêng', () => {
  const lines = [
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    '- Giấy tờ chỉ đạo trong kỳ: 47 văn bản',
    '- Làm xong bao nhiêu phần trăm: 68,5%',
    '- Số cơ quan, đơn vị được kiểm tra: 8 đơn vị',
    '- Số vấn đề phát hiện qua kiểm tra: 7 vấn đề',
    '- Đã xử lý được: 3 vấn đề',
    '- Tổng số phiếu khảo sát: 1053 phiếu',
  ];
  const sheet = sheetOf('Phiếu', [['PHIẾU CUNG CẤP SỐ LIỆU'], [], ...lines.map((line) => [line])]);
  const { tables, questions, unread } = recognizeAndAsk(
    { sheets: [sheet] },
    builtIn.sets,
    builtIn.dictionary,
  );
  const areas = [...questions.flatMap(placesOf), ...unread].map(({ area }) => area);
  const rows = lines.flatMap((line, n) => (line.includes(':') ? [n + 2] : []));
  expect(tables.flatMap((one) => one.rows.filter(({ reading }) => reading.kind === 'figure'))).toEqual([]);
  expect(rows.filter((row) => !areas.some(({ top, bottom }) => top <= row && row <= bottom))).toEqual([]);
  const forms = unread.flatMap(({ reason }) => (reason.code === 'IN_LABEL' ? [reason.form] : []));
  expect(new Set(forms).size).toBe(1);
});
