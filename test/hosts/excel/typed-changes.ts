// Changes of a few cells, to be written while something goes wrong.

import type { CellChange } from '../../../src/core/workbook/workbook';
import { SHEET } from './samples';

/** A cell of the sample sheet. */
export const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

/** With what each of them overwrites there. */
export const changes: readonly CellChange[] = [
  { ...at(1, 2), before: 20, value: 21 },
  { ...at(2, 2), before: 30, value: 31 },
  { ...at(3, 3), before: null, value: '03' },
  { ...at(12, 2), before: 780 - 10, value: 99, formula: 'SUM(C2:C11)', format: '0.0' },
  { ...at(4, 1), before: 'Số văn bản thứ 5', value: null },
];
