// What a cell of the preview shows: as Excel would show it on a Vietnamese machine, for the number
// formats that appendix tables use. Anything else falls back to the plain figure.

import { dateFromSerial } from '../../core/calendar/calendar-date';
import {
  type Decimal,
  decimal,
  fromNumber,
  isNegative,
  multiply,
  round,
  toPlainText,
} from '../../core/number/decimal';
import { formatBriefly, isBeyondReach } from '../../core/number/reach';
import { inThousands } from '../../core/number/vietnamese-number';
import { LAST_DAY } from '../../core/number/vietnamese-number-format';
import { type Cell, isCellError } from '../../core/workbook/workbook';

/** The text of a cell, "" for an empty one. */
export function cellText(cell: Cell): string {
  const { content } = cell;
  if (content === null) return '';
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return content.normalize('NFC');
  return numberText(content, cell.format ?? 'General');
}

/** True where the cell is to be read as a figure: a number, or text that is nothing but digits and signs. */
export function isFigure(cell: Cell): boolean {
  const { content } = cell;
  return (
    typeof content === 'number' || (typeof content === 'string' && /^[-+]?[\d.,\s]*\d\s*%?$/.test(content))
  );
}

const HUNDRED = decimal(100);
/** What Excel fills a cell with whose number is no day. */
const NO_DAY = '########';

function numberText(value: number, format: string): string {
  const pattern = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
  if (/[dy]/i.test(pattern) && !/General/i.test(pattern)) return value < 0 ? NO_DAY : dateText(value);
  const percent = pattern.includes('%');
  const stored = fromNumber(value);
  if (isBeyondReach(stored)) return formatBriefly(stored);
  const figure = percent ? multiply(stored, HUNDRED) : stored;
  const shown = /[0#]/.test(pattern) ? round(figure, placesOf(pattern)) : figure;
  const whole = /^[^.]*0{2,}/.exec(pattern)?.[0]?.replaceAll(/[^0]/g, '').length ?? 1;
  return vietnamese(shown, pattern.includes(','), whole) + (percent ? '%' : '');
}

function placesOf(pattern: string): number {
  return (/\.([0#]+)/.exec(pattern)?.[1] ?? '').length;
}

function vietnamese(value: Decimal, grouped: boolean, minimumDigits: number): string {
  const [digits = '', fraction] = toPlainText(
    isNegative(value) ? { ...value, units: -value.units } : value,
  ).split('.');
  const padded = digits.padStart(minimumDigits, '0');
  const whole = grouped ? inThousands(padded) : padded;
  return `${isNegative(value) ? '-' : ''}${whole}${fraction === undefined ? '' : `,${fraction}`}`;
}

function dateText(serial: number): string {
  if (serial >= LAST_DAY + 1) return NO_DAY;
  const { day, month, year } = dateFromSerial(serial);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year}`;
}
