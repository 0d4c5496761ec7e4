// The base of "so với năm 2015" stands only in Ghi chú, as people write it: "Năm 2015: 86 Năm 2024: 77",
// "Năm 2015 có tổng biên chế công chức là 94".

import { type Decimal, decimal } from '../core/number/decimal';

/**
 * Reads the base figure of a year out of a note.
 * @returns null where the note names no figure for that year, or names two different ones.
 */
export function baselineIn(note: string, year: number): Decimal | null {
  // The figure is the first number after the year that is not itself followed by being another year's name.
  const pattern = new RegExp(
    `năm\\s*${year}(?!\\d)([^\\d]*)(\\d{1,3}(?:[.\\s]\\d{3})+|\\d+)(?!\\d|,\\d|\\s*%)`,
    'giu',
  );
  const found = new Set<string>();
  for (const [, between = '', digits = ''] of note.normalize('NFC').matchAll(pattern)) {
    if (!/năm\s*$/iu.test(between)) found.add(digits.replace(/[.\s]/g, ''));
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? decimal(BigInt(only)) : null;
}
