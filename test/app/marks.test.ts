// Which cells are marked: the cause apart from what follows from it, wherever that can be told for certain.

import { marksOf } from '../../src/app/check/marks';
import { a1 } from '../../src/core/workbook/address';
import { checkedSample, figureIn } from '../support/changed-sample';

const marksIn = (marks: ReturnType<typeof marksOf>, sheet: string) =>
  Object.fromEntries(
    marks.flatMap(({ cell, severity }) =>
      cell.sheet === sheet ? [[a1(cell.row, cell.column), severity]] : [],
    ),
  );

test('thiếu một chữ số: ô ấy là nguyên nhân, hai ô khác chỉ kéo theo', async () => {
  const marks = marksOf(await checkedSample(figureIn('PL4', 24, 1353, 135)));
  expect(marksIn(marks, 'PL4')).toEqual({ D23: 'effect', D24: 'error', D25: 'effect' });
  // Every other sheet as before.
  expect(marksIn(marks, 'PL2')).toMatchObject({ D8: 'error', D14: 'info' });
});

test('hai ô đều có thể sai: không đoán ô nào là nguyên nhân', async () => {
  const marks = marksOf(await checkedSample(figureIn('PL8', 41, 68, 86)));
  expect(marksIn(marks, 'PL8')).toMatchObject({ D39: 'error', D41: 'error' });
});
