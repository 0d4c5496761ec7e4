// Tên tệp trang web lưu ra: đuôi nói đúng thứ ở trong tệp.

import { savedCopyName } from '../../src/ui/shell/file-names';
import { nextPeriodName } from '../../src/ui/tasks/next-period/task';

test.each([
  ['a.xlsx', 'a (đã điền).xlsx'],
  ['a (đã điền).XLSM', 'a (đã điền).XLSM'],
  // Bản xuất của phần mềm một cửa được lưu thành sổ tính .xlsx.
  ['mot-cua.xls', 'mot-cua (đã điền).xlsx'],
  ['mot-cua', 'mot-cua (đã điền).xlsx'],
])('%s → %s', (name, saved) => {
  expect(savedCopyName(name)).toBe(saved);
});

test('kỳ mới của bản xuất .xls', () => {
  expect(nextPeriodName('a.xls', { kind: 'quarter', index: 4, year: 2026 })).toBe('a (Quý IV 2026).xlsx');
});
