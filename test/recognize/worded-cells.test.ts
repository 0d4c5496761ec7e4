// A form whose cells hold words beside the figures is not read: all of it is named, with what really hindered.

import { builtIn } from '../../src/catalog/built-in';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf } from '../support/sheet';

const rows: readonly (readonly Drawn[])[] = [
  ['1', 'Số văn bản chỉ đạo đã ban hành', 32],
  ['2', 'Mức độ hoàn thành kế hoạch', '67,9% (38/56 nhiệm vụ)'],
  ['3', 'Kiểm tra: số đơn vị đã kiểm tra', '8 đơn vị'],
  ['4', 'Nhiệm vụ UBND tỉnh giao', 'Giao 73, hoàn thành đúng hạn 70'],
  ['5', 'Số phiếu khảo sát', '771 phiếu'],
];
const worded: readonly (readonly Drawn[])[] = [
  ['6', 'Tổ chức đối thoại', 'Chưa'],
  ['7', 'Khảo sát sự hài lòng', 'Có'],
];

it.each([0, 1, 2])('%i dòng chữ ở cuối bảng cũng nằm trong vùng được nêu', (count) => {
  const sheet = sheetOf('PL I', [
    ['PHỤ LỤC I. CHỈ ĐẠO ĐIỀU HÀNH'],
    [],
    ['STT', 'Chỉ tiêu', 'Kết quả'],
    ...rows,
    ...worded.slice(0, count),
    [],
    ['', 'Người lập biểu', 'Chủ tịch'],
  ]);
  const { tables, questions, unread } = recognizeAndAsk(
    { sheets: [sheet] },
    builtIn.sets,
    builtIn.dictionary,
  );
  expect([tables, questions]).toEqual([[], []]);
  expect(unread.map(({ area, reason }) => [area, reason])).toEqual([
    [
      { top: 2, left: 0, bottom: 7 + count, right: 2 },
      { code: 'TITLED_FORM', form: 'Phụ lục I', by: 'cells' },
    ],
  ]);
});
