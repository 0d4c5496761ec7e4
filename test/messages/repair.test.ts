// What is proposed for figures that disagree, as it is read.

import { decimal } from '../../src/core/number/decimal';
import { describeRepair } from '../../src/messages';

const cell = (row: number) => ({ sheet: 'PL4', row, column: 3 });
const change = (row: number, from: number, to: number) => ({
  cell: cell(row),
  from: decimal(from),
  to: decimal(to),
  unit: '',
  formula: false,
  slip: null,
  asBefore: false,
});

test.each([
  [
    'một ô',
    { cells: [change(10, 219, 217)], exchanged: false, proofs: 4 },
    'Sửa ô D11 từ 219 thành 217 thì cả 4 phép tính có ô này đều khớp.',
  ],
  [
    'hai ô',
    { cells: [change(10, 219, 217), change(11, 5, 6)], exchanged: false, proofs: 2 },
    'Sửa ô D11 từ 219 thành 217 và sửa ô D12 từ 5 thành 6 thì cả 2 phép tính có các ô này đều khớp.',
  ],
  [
    'hai số đổi chỗ',
    { cells: [change(10, 219, 217), change(11, 217, 219)], exchanged: true, proofs: 3 },
    'Đổi chỗ hai số ở ô D11 và ô D12 thì cả 3 phép tính có các ô này đều khớp.',
  ],
  [
    'một phép tính',
    { cells: [change(10, 219, 217)], exchanged: false, proofs: 1 },
    'Sửa ô D11 từ 219 thành 217 thì số liệu khớp.',
  ],
  [
    'bằng số kỳ trước',
    { cells: [{ ...change(10, 219, 217), asBefore: true }], exchanged: false, proofs: 1 },
    'Sửa ô D11 từ 219 thành 217 (đúng bằng số kỳ trước) thì số liệu khớp.',
  ],
  [
    'gõ nhầm, trước vẫn thế',
    {
      cells: [{ ...change(10, 219, 217), slip: 'digit' as const, asBefore: true }],
      exchanged: false,
      proofs: 1,
    },
    'Sửa ô D11 từ 219 thành 217 (có thể gõ nhầm một chữ số; đúng bằng số kỳ trước) thì số liệu khớp.',
  ],
])('câu gợi ý sửa: %s', (_, repair, sentence) => {
  expect(describeRepair(repair, 'PL4')).toBe(sentence);
});
