// What people type behind a figure: its unit ("655 hồ sơ") and marks of footnotes ("516(1)", "99,6 [2]", "32*").

import { compare, decimal, toPlainText } from '../number/decimal';
import { plainTyped } from '../number/vietnamese-number';
import { foldLabel } from '../text/fold';
import type { BoundRow } from './table';
import { answersInWords } from './template';

/** A typed text in parts. */
export interface TailedText {
  /** The figure alone, as readFigureText reads it: "2.456", "99,6%". */
  readonly bare: string;
  /** Key of the words behind it ("hồ sơ"), one for each way to write them; "" where there are none. */
  readonly unit: string;
}

/** Longer texts hold more than a figure with its unit. */
const LONGEST = 60;

/**
 * Marks that can be nothing else: "*", "(*)", "[2]", "²", "⁽¹⁾"; a single digit or letter in brackets only right behind
 * the figure, since "12 (5)" may be two figures.
 */
const MARK = String.raw`(?:\s?(?:\*{1,3}|\(\*{1,3}\)|\[(?:\d{1,2}|\*{1,3})\]|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?)|\((?:[1-9]|[a-e])\))`;
const WORDS = String.raw`\s?(\p{L}[\p{L},/ ]{0,40}(?<![,/ ])\.?)`;
const TAILED = new RegExp(
  String.raw`^([+-]?\s?\d[\d., ']*(?<![., '])(?:\s?%)?)(?:${MARK})?(?:${WORDS})?(?:${MARK})?$`,
  'u',
);

/** One key for each unit, however it is written. */
const SAME: Readonly<Record<string, string>> = {
  hs: 'hồ sơ',
  vb: 'văn bản',
  'thủ tục hành chính': 'thủ tục',
  triệu: 'triệu đồng',
  trđ: 'triệu đồng',
  'tr đ': 'triệu đồng',
  'tr đồng': 'triệu đồng',
};

/** The key under which units are compared: "Hồ sơ", "hs" and "hồ sơ" have one. */
export function unitKey(text: string): string {
  const key = foldLabel(text);
  return SAME[key] ?? key;
}

/** The parts of a figure with something behind it; null for a figure alone and for any other text. */
export function splitTail(text: string): TailedText | null {
  if (text.length > LONGEST || !/[\d\uFF10-\uFF19]/.test(text)) return null;
  const plain = plainTyped(text);
  const parts = TAILED.exec(plain);
  const bare = parts?.[1] ?? '';
  if (bare === '' || bare === plain) return null;
  return { bare, unit: unitKey(parts?.[2] ?? '') };
}

/** "Không", "Không có", "Không phát sinh": none, where things are counted. The rest is what there is none of. */
const NONE = /^không(?: có| phát sinh)?(?: (.+))?$/;

/** Key of what a text says there is none of, "" where it only says none; null for any other text. */
export function noneOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const none = NONE.exec(foldLabel(text));
  return none ? unitKey(none[1] ?? '') : null;
}

/**
 * The figure of a cell as it is written there, without its unit and marks: "655" of "655 hồ sơ", "0" of "Không", the
 * answer of a mark in its column.
 */
export function writtenFigure({ reading, printedFigure, row }: BoundRow): string {
  if (reading.kind !== 'figure') return printedFigure;
  const { value, beside } = reading.figure;
  switch (beside) {
    case undefined:
      return printedFigure;
    case 'none':
      return '0';
    case 'answer': {
      const answer = row.answers?.find((one) => compare(decimal(one.value), value) === 0);
      return answer && answersInWords(row) ? answer.label : toPlainText(value);
    }
    default:
      return splitTail(printedFigure)?.bare ?? printedFigure;
  }
}
