// What a number cell shows: Excel's number format codes, as far as they change digits.
// Format codes: ECMA-376 part 1, 18.8.31.

import { dateFromSerial } from '../calendar/calendar-date';
import { Memo } from '../text/memo';
import { type Decimal, decimal, fromNumber, multiply, round, trim } from './decimal';

/** The digits of a number as a cell with this format shows them; a date is no figure. */
export type ShownNumber =
  | {
      readonly kind: 'figure';
      readonly value: Decimal;
      readonly decimals: number;
      readonly percentSign?: true;
    }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number };

interface Section {
  /** Decimals shown at most. */
  readonly most: number;
  readonly percent: boolean;
  /** Commas after the last digit: each divides by 1000. */
  readonly thousands: number;
}

type Format = 'general' | 'date' | { readonly sections: readonly (Section | null)[] };

/** Excel shows at most 11 characters of a General number, the decimal mark among them. */
const GENERAL_WIDTH = 10;

function readSection(code: string): Section | null {
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(code);
  if (!digits || /E[+-]/i.test(code)) return null;
  const [all = '', fraction = ''] = digits;
  const commas = /(?<!,),+(?=\.|$)/.exec(all.replace(/\.[0#?]*(,*)$/, '$1'));
  return {
    most: fraction.length,
    percent: code.includes('%'),
    thousands: commas ? commas[0].length : 0,
  };
}

function readFormat(code: string): Format {
  // Quoted words, escaped characters, colours, locales, fill and width characters show no digits.
  const bare = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]|[_*]./g, '');
  if (/^(?:general|@)?$/i.test(bare.trim())) return 'general';
  const [first = ''] = bare.split(';');
  if (/[ymdhs]/i.test(first.replace(/general/gi, ''))) return 'date';
  const sections = bare.split(';').map(readSection);
  return sections.every((section) => section === null) ? 'general' : { sections };
}

/** A workbook has some dozens of formats; the bound only guards against a hostile file. */
const formats = new Memo<Format>(1000);

function formatOf(code: string): Format {
  const known = formats.get(code);
  if (known) return known;
  const fresh = readFormat(code);
  formats.set(code, fresh);
  return fresh;
}

/** True for a number format that shows a number as a day or a time. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== 'General' && formatOf(format) === 'date';
}

function general(value: number): ShownNumber {
  const exact = fromNumber(value);
  if (exact.scale === 0) return { kind: 'figure', value: exact, decimals: 0 };
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  const shown = trim(round(exact, Math.min(exact.scale, Math.max(0, GENERAL_WIDTH - wholeDigits))));
  return { kind: 'figure', value: shown, decimals: shown.scale };
}

/** 31/12/9999, the last day of Excel. */
export const LAST_DAY = 2_958_465;

/**
 * What the cell shows. A format that hides the number ('"-"' for zero) still leaves it a figure.
 * @param inPercent the row counts in %: a percent format then shows 100 times the stored number; in other rows
 * such a format is taken for a slip and the number is read as stored.
 */
export function shownNumber(value: number, format: string | undefined, inPercent: boolean): ShownNumber {
  if (format === undefined || format === 'General') {
    if (Number.isSafeInteger(value)) return { kind: 'figure', value: decimal(BigInt(value)), decimals: 0 };
    return general(value);
  }
  const parsed = formatOf(format);
  if (parsed === 'general') return general(value);
  if (parsed === 'date') {
    // Excel fills the cell with "#" where there is no such day.
    if (value < 0 || value >= LAST_DAY + 1) return general(value);
    return { kind: 'date', ...dateFromSerial(value) };
  }
  const { sections } = parsed;
  const position = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = sections[position] ?? sections.find((one) => one !== null);
  if (!section || (section.percent && !inPercent)) return general(value);
  let exact = fromNumber(value);
  if (section.percent) exact = multiply(exact, decimal(100));
  const scaled = { units: exact.units, scale: exact.scale + 3 * section.thousands };
  // Zeros that only the format adds say nothing of how exactly the figure was given: 99,6 shown "99,60" is 99,6.
  const shown = trim(round(scaled, section.most));
  const sign = section.percent ? ({ percentSign: true } as const) : {};
  return { kind: 'figure', value: shown, decimals: shown.scale, ...sign };
}
