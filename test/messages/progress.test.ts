// How far a report is, in one sentence.

import type { CalendarDate } from '../../src/core/calendar/calendar-date';
import { describeProgress } from '../../src/messages';

const today: CalendarDate = { year: 2024, month: 3, day: 16 };
const day = (text: string): CalendarDate => {
  const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { day: date, month, year };
};

test.each<readonly [left: number, untouched: number, deadline: string | null, told: string]>([
  [23, 2, '20/3/2024', 'Còn 23 ô, 2 biểu chưa nhập, hạn 20/3 – còn 4 ngày.'],
  [1_234, 0, null, 'Còn 1.234 ô.'],
  [0, 1, '16/3/2024', '1 biểu chưa nhập, hạn 16/3 – là hôm nay.'],
  [0, 0, '15/01/2025', 'Đã nhập đủ các ô, hạn 15/01/2025 – còn 305 ngày.'],
  [2, 0, '14/3/2024', 'Còn 2 ô, đã qua hạn 14/3.'],
  [2, 0, '20/12/2023', 'Còn 2 ô.'],
])('%d ô, %d biểu, hạn %s: %s', (left, untouched, deadline, told) => {
  const progress = { forms: 7, left, untouched, deadline: deadline === null ? null : day(deadline) };
  expect(describeProgress(progress, today)).toBe(told);
});

test('chưa có biểu nào: không nói gì', () => {
  expect(describeProgress({ forms: 0, left: 0, untouched: 0, deadline: null }, today)).toBe('');
});
