// Codes of rows ("1.3", "1.3.", "VII.2.4") as sheets hold them: text, numbers, or dates that Excel made of them.

import { toPlainText } from '../core/number/decimal';
import { shownNumber } from '../core/number/vietnamese-number-format';
import { Memo } from '../core/text/memo';
import type { Cell } from '../core/workbook/workbook';

/** A code in one spelling, and every other way to understand the cell. Empty list: no code stands there. */
export interface PrintedCode {
  readonly printed: string;
  readonly keys: readonly string[];
}

export const noCode: PrintedCode = { printed: '', keys: [] };

const CODE = /^(?:[IVX]+|[A-HĐ]|[a-hđ]|\d{1,3})(?:[.,]\d{1,3})*(?:[.,]?[a-hđ])?$/;
const ROMAN_START = /^[IVX]+\./;

/** Codes repeat from table to table; the bound only guards against a foreign column taken for codes. */
const codeKeys = new Memo<string>(5000);
const LONGEST_KEPT = 24;

/** "1.3." and " 1,3 " give "1.3"; text that is no code gives "". */
export function codeKey(text: string): string {
  if (text.length > LONGEST_KEPT) return keyOf(text);
  const known = codeKeys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  codeKeys.set(text, key);
  return key;
}

function keyOf(text: string): string {
  const bare = text.replace(/[\s\u200B\uFEFF']/g, '').replace(/^\(|(?<![.,):/-])[.,):/-]+$/g, '');
  return CODE.test(bare) ? bare.replaceAll(',', '.') : '';
}

const seen = new Memo<PrintedCode>(5000);

function fromText(text: string): PrintedCode {
  const known = seen.get(text);
  if (known) return known;
  const key = codeKey(text);
  const code = { printed: text.trim(), keys: key === '' ? [] : [key] };
  seen.set(text, code);
  return code;
}

/**
 * Reads a code cell. Number 1.1 is code "1.1"; a date comes from typing "1.4" or "1/4" and may mean
 * day.month or month.day, with or without its year as third part.
 */
export function readCode(cell: Cell | undefined): PrintedCode {
  const content = cell?.content;
  if (typeof content === 'string') return fromText(content);
  if (typeof content !== 'number') return noCode;
  const shown = shownNumber(content, cell?.format, false);
  if (shown.kind === 'date') {
    const { day, month } = shown;
    const year = shown.year % 100;
    return {
      printed: `${day}/${month}`,
      keys: [`${day}.${month}`, `${month}.${day}`, `${day}.${month}.${year}`, `${month}.${day}.${year}`],
    };
  }
  const printed = toPlainText(shown.value);
  return { printed, keys: [printed] };
}

/** True where one of the readings is the template's code; a Roman chapter in front ("VII.2.4") is not minded. */
export function sameCode(code: PrintedCode, key: string): boolean {
  return code.keys.some((one) => one === key || one.replace(ROMAN_START, '') === key);
}

/** The code above: "1.4" of "1.4.2", "" of "1". */
export function parentCode(key: string): string {
  const cut = key.lastIndexOf('.');
  return cut < 0 ? '' : key.slice(0, cut);
}

const LEADING =
  /^\s*(\d{1,3}(?:\.\d{1,3})*\.|\d{1,3}(?:\.\d{1,3})+|\d{1,3}\)|[IVX]+\.(?:\d+\.?)*)\s+(?=\p{L})/u;

/** "1.1. Số văn bản" in one cell: the code apart from the label; null where no code stands in front. */
export function splitCode(text: string): { readonly code: PrintedCode; readonly label: string } | null {
  const match = LEADING.exec(text);
  if (!match) return null;
  return { code: fromText(match[1] ?? ''), label: text.slice(match[0].length).trim() };
}
