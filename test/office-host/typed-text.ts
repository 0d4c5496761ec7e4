// What Excel makes of a value put into a cell, and what a cell shows: both as in an en-US cell,
// because `values`, `formulas` and `numberFormat` of the API are en-US wherever the user is.

import { type CellContent, isCellError } from '../../src/core/workbook/workbook';
import type { BookCell, CellStyle } from './book';
import type { Json } from './wire';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The cell after `input` was put into it; null leaves the cell alone. */
export function typed(cell: BookCell, input: Json): BookCell {
  const { style } = cell;
  if (input === null) return cell;
  if (typeof input === 'boolean') return { content: input, style };
  if (typeof input === 'number') {
    return { content: style.numberFormat === '@' ? String(input) : input, style };
  }
  if (typeof input !== 'string') throw new TypeError(`not a cell value: ${JSON.stringify(input)}`);
  if (input === '') return { content: null, style };
  if (input.startsWith("'")) return { content: input.slice(1), style };
  if (style.numberFormat === '@') return { content: input, style };
  if (input.startsWith('=') && input.length > 1) return { content: null, formula: input, style };
  return parsed(input, style);
}

function parsed(input: string, style: CellStyle): BookCell {
  const upper = input.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: upper === 'TRUE', style };
  if (ERRORS.includes(upper)) return { content: { error: upper }, style };
  const body = input.trim();
  const percent = body.endsWith('%');
  const digits = percent ? body.slice(0, -1) : body;
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const value = Number(digits.replaceAll(',', ''));
    const general = style.numberFormat === 'General';
    return percent
      ? { content: value / 100, style: general ? { ...style, numberFormat: '0%' } : style }
      : { content: value, style };
  }
  return { content: input, style };
}

/** A value as it stands in `values`: errors are text, blank cells are "". */
export function wireValue(content: CellContent): Json {
  if (content === null) return '';
  return isCellError(content) ? content.error : content;
}

export function valueType(content: CellContent): string {
  if (content === null) return 'Empty';
  if (isCellError(content)) return 'Error';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

/** What the cell shows, for the number formats that the templates use. */
export function shown(content: CellContent, format: string, date1904 = false): string {
  if (content === null) return '';
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return String(content).toUpperCase();
  if (typeof content === 'string') return content;
  if (format === 'General' || format === '@') return String(Number(content.toPrecision(11)));
  if (/[dmy]/i.test(format)) return day(content + (date1904 ? 1462 : 0), format);
  const percent = format.includes('%');
  const decimals = /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  const fixed = (percent ? content * 100 : content).toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = format.includes(',') ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole;
  return grouped + (fraction === undefined ? '' : `.${fraction}`) + (percent ? '%' : '');
}

/** "dd/mm/yyyy", "d-mmm-yy": years, months and days, each as long as the format has it. */
function day(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return format
    .replace(/yyyy/i, String(date.getUTCFullYear()))
    .replace(/yy/i, two(date.getUTCFullYear() % 100))
    .replace(/m+/i, two(date.getUTCMonth() + 1))
    .replace(/d+/i, two(date.getUTCDate()));
}
