// What stands between the tags of a cell, as content (ECMA-376 part 1, 18.18.11 ST_CellType).

import { MAX_COLUMNS } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import type { CellContent } from '../../core/workbook/workbook';
import { unescapeCellText } from './xml-text';

const damaged = (): Trouble => new Trouble({ code: 'DAMAGED' });

/** "1E+400", "NaN", "INF", "-Infinity": what programs write that calculated out of bounds. */
const NO_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|inf(?:inity)?|1\.#\w+|nan)$/iu;

/**
 * Content of a cell of any type but shared and inline strings. Text that shows nothing at all is null, as in a
 * cell that was never touched.
 * @throws Trouble DAMAGED
 */
export function cellContent(type: string | undefined, value: string, date1904: boolean): CellContent {
  if (type === 'str') return unescapeCellText(value) || null;
  const text = value.trim();
  if (text === '') return null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') return serialOf(text, date1904) ?? text;
  const number = Number(text);
  // A number that none can hold is an error value, and no reason to refuse the rest of the file.
  if (!Number.isFinite(number) && NO_NUMBER.test(text)) return { error: '#NUM!' };
  if (!Number.isFinite(number)) throw damaged();
  return number;
}

const DAY = 86_400_000;
/** Serial number of 1 January 1970 in a workbook that counts from 1900. */
const EPOCH_1900 = 25_569;
const FROM_1904 = 1_462;

/** Day number of an ISO date, as other cells of the workbook write dates; null where the text is none. */
function serialOf(text: string, date1904: boolean): number | null {
  const time = Date.parse(/T\d/.test(text) && !/(Z|[+-]\d\d:\d\d)$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return null;
  return time / DAY + EPOCH_1900 - (date1904 ? FROM_1904 : 0);
}

/**
 * 0-based column of "D11".
 * @throws Trouble DAMAGED where the text does not begin with column letters inside Excel's limits.
 */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMNS) throw damaged();
  }
  if (at === 0 || at === reference.length) throw damaged();
  return column - 1;
}
