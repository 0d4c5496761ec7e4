import { cellNames } from '../../src/messages/words';

const at = (row: number, sheet = 'PL4') => ({ sheet, row: row - 1, column: 3 });

test.each([
  [[at(11)], 'ô D11'],
  [[at(13), at(11)], 'các ô D11 và D13'],
  [[at(5, 'PL8'), at(13), at(2, 'PL3')], 'các ô D13, PL3!D2 và PL8!D5'],
  [[9, 8, 7, 6, 5, 4].map((row) => at(row)), 'các ô D4, D5, D6, D7, D8 và D9'],
  [[10, 9, 8, 7, 6, 5, 4].map((row) => at(row)), 'các ô D4, D5, D6, D7, D8 và 2 ô khác'],
])('gọi tên các ô theo thứ tự trên trang, không kể lể (%#)', (cells, expected) => {
  expect(cellNames(cells, 'PL4')).toBe(expected);
});
