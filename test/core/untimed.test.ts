// Tiêu đề bỏ phần kỳ: kỳ này và kỳ sau là một.

import fc from 'fast-check';
import { periodPhrase } from '../../src/core/calendar/period';
import type { Period } from '../../src/core/calendar/report-info';
import { foldLabel } from '../../src/core/text/fold';
import { untimed } from '../../src/core/text/untimed';
import { moveText } from '../../src/period/move-text';
import { followingPeriod, officialWindow } from '../support/app';

const key = (text: string): string => untimed(foldLabel(text));

const period = fc.oneof(
  fc.record({
    kind: fc.constant('quarter' as const),
    index: fc.constantFrom(1, 3),
    year: fc.integer({ min: 2011, max: 2035 }),
  }),
  fc.record({
    kind: fc.constantFrom('halfYear' as const, 'year' as const),
    index: fc.constant(1),
    year: fc.integer({ min: 2011, max: 2035 }),
  }),
);
const titles: readonly ((phrase: string) => string)[] = [
  (phrase) => `KẾT QUẢ CẢI CÁCH THỂ CHẾ ${phrase.toLocaleUpperCase('vi')}`,
  (phrase) => `Biểu số liệu ${phrase}`,
  () => '(Từ ngày 15/12/2023 đến ngày 01/3/2024)',
  () => '(Từ ngày 15 tháng 12 năm 2023 đến ngày 01 tháng 3 năm 2024)',
  () => '(Kèm theo Báo cáo số 105/BC-UBND ngày 15/3/2024 của UBND huyện Hòa An)',
  () => '(Kèm theo Báo cáo số 105/BC-UBND ngày 06 tháng 3 năm 2024 của UBND huyện Hòa An)',
  () => '(Ban hành kèm theo Báo cáo số:     /BC-UBND ngày      /3/2024 của UBND huyện)',
];

test('tiêu đề nào sang kỳ mới cũng còn nhận ra là tiêu đề cũ', () => {
  let moves = 0;
  fc.assert(
    fc.property(period, fc.constantFrom(...titles), (from: Period, title) => {
      const to = followingPeriod(from);
      const before = title(periodPhrase(from));
      const after = moveText(before, { from, to, window: officialWindow(to) }, 'above');
      if (after === null) return;
      moves += 1;
      expect([after, key(after)]).toEqual([after, key(before)]);
    }),
    { numRuns: 200 },
  );
  expect(moves).toBeGreaterThan(150);
});

test.each([
  ['Phụ lục 2', 'Phụ lục 3'],
  ['Biểu số 1 cải cách thể chế', 'Biểu số 2 cải cách thể chế'],
  ['Số phòng đã kiểm tra', 'Số xã đã kiểm tra'],
  ['Trong ngày làm việc', 'Trong tháng làm việc'],
])('vẫn phân biệt %s với %s', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});
