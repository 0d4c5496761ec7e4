import { looks } from '../../src/core/form/sheet-design';
import { lineCount, textWidth } from '../../src/core/text/text-lines';
import { balanced } from '../../src/insert/balance';

const room = 508;

test.each([
  ['BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỂ CHẾ', 1],
  ['BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO\nCÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 2],
  ['BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO XÂY DỰNG\nVÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ', 2],
])('tên biểu ngắt dòng ở chỗ đọc thuận: %s', (wanted, lines) => {
  const text = balanced(wanted.replace('\n', ' '), looks.title, room);
  expect(text).toBe(wanted);
  expect(lineCount(text, looks.title, room)).toBe(lines);
  for (const line of text.split('\n')) expect(textWidth(line, looks.title)).toBeLessThanOrEqual(room);
});

test('từ ba dòng trở lên để nguyên', () => {
  const text = 'CẢI CÁCH HÀNH CHÍNH '.repeat(8).trim();
  expect(lineCount(text, looks.title, room)).toBeGreaterThan(2);
  expect(balanced(text, looks.title, room)).toBe(text);
});
