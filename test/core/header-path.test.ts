// Titles above the columns of a header, also of one that a stray cell makes 16 384 columns wide.

import { columnPaths } from '../../src/core/form/header-path';
import { growthOf } from '../support/growth';

const wide = (width: number) => {
  const rows = ['STT', '', ''].map((first, at) => {
    const row = Array.from({ length: width }, () => '');
    row[0] = first;
    row[width - 1] = at === 0 ? '.' : '';
    return row;
  });
  const merges = Array.from({ length: 20 }, (_, n) => ({ top: 0, left: 2 * n, bottom: 1, right: 2 * n + 1 }));
  return { rows, merges };
};

test('bảng rộng gấp bốn thì đọc lâu gấp bốn, không phải mười sáu', () => {
  expect(growthOf(wide, ({ rows, merges }) => columnPaths(rows, merges), 500)).toBeLessThan(6);
});

test('tên nhóm phủ các ô trống bên phải trong cùng nhóm, không phủ qua ô gộp', () => {
  const paths = columnPaths(
    [
      ['STT', 'Tổng số', '', 'Nhóm A', '', ''],
      ['', 'Nam', 'Nữ', 'Nam', '', 'Nữ'],
    ],
    [{ top: 0, left: 0, bottom: 1, right: 0 }],
  );
  expect(paths).toEqual([
    ['STT'],
    ['Tổng số', 'Nam'],
    ['Tổng số', 'Nữ'],
    ['Nhóm A', 'Nam'],
    ['Nhóm A', 'Nam'],
    ['Nhóm A', 'Nữ'],
  ]);
});
