// How a value cell shows itself.

import { formatDecimal } from '../number/vietnamese-number';
import type { Cell } from '../workbook/workbook';
import type { Reading } from './table';

/** The value cell as it shows itself: text as typed, a number as its format shows it. */
export function printedFigure(reading: Reading, cell: Cell): string {
  if (typeof cell.content === 'string') return cell.content.trim();
  if (reading.kind === 'figure') return formatDecimal(reading.figure.value, reading.figure.decimals);
  if (reading.kind === 'cellError') return reading.error;
  return reading.kind === 'blank' || reading.kind === 'uncalculated' ? '' : reading.text;
}
