// How a figure is written in a sentence, and what a blank in its place asks for.

import type { Figure, Reading } from '../core/form/table';
import type { Measure } from '../core/form/template';
import { decimal, isWhole, lessThan, round } from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';

const TEN = decimal(10);

/** "03", "1.353", "99,6": counts from 1 to 9 get a zero in front, as offices write them; 0 stays "0". */
export function figureInSentence(figure: Figure, measure: Measure): string {
  const { value, decimals } = figure;
  if ((measure !== 'count' && measure !== 'heading') || !isWhole(value))
    return formatDecimal(value, decimals);
  const whole = round(value, 0);
  const text = formatDecimal(whole, 0);
  return whole.units > 0n && lessThan(whole, TEN) ? `0${text}` : text;
}

/** What a person has to settle where a sentence has no figure. */
export function hintFor(name: string, reading: Reading | undefined): string {
  switch (reading?.kind) {
    case 'ambiguous':
      return `${name}: ô ghi "${reading.text}", cần xác nhận`;
    case 'text':
    case 'tooLarge':
      return `${name}: ô ghi "${reading.text}"`;
    case 'cellError':
      return `${name}: ô đang báo lỗi ${reading.error}`;
    default:
      return name;
  }
}
