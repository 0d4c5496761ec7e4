// What people calculate in Ghi chú, by the ways in which they write it. Nothing is guessed: a note that says more than
// a pattern tells is left alone.

import { type Decimal, decimal } from '../core/number/decimal';

/** A whole number: "1.494", "1 494", "08"; not a part of a date, a rate or a symbol. */
const NUMBER = String.raw`(?<![\d.,/])(\d{1,3}(?:[.\s]\d{3})+|\d{1,7})(?![.,/]?\d|\s*%)`;

const figure = (digits: string): Decimal => decimal(BigInt(digits.replace(/[.\s]/g, '')));
/**
 * Without "i": what it means for all letters takes longer to find out than a first check has. For the same reason each is
 * asked only of notes that have its signs.
 */
const pattern = (text: string): RegExp => new RegExp(text, 'gu');
const all = (note: string, of: RegExp): readonly RegExpExecArray[] => [...note.normalize('NFC').matchAll(of)];

const GROUPED = /\d+(?:[.,\s]\d{3})*/g;
const PART = pattern(String.raw`(\p{L}[\p{L}\s]*?)\s*[:=]\s*${NUMBER}`);
const SHARE = pattern(String.raw`(?<![\d/.,])(\d{1,5})\s*/\s*(\d{1,5})(?![\d/.,])\s+\p{L}`);
const SUM = pattern(String.raw`${NUMBER}\s*([-–−+])\s*${NUMBER}\s*=\s*${NUMBER}`);
const CHANGE = pattern(String.raw`(?<!\p{L})([Gg]iảm|GIẢM|[Tt]ăng|TĂNG)\s+(?:(?:được|ĐƯỢC)\s+)?${NUMBER}`);
const DONE = pattern(String.raw`^[Đđ][Ãã]\s+[\p{L}\s]{2,40}?\s+${NUMBER}\s+\p{L}[\p{L}\s]*`);

const numbersIn = (note: string): number => all(note, GROUPED).length;

export interface NotedParts {
  readonly parts: readonly Decimal[];
  /** The parts are levels of government, which leave nothing out. */
  readonly byLevel: boolean;
}

/** "Cấp huyện: 55 Cấp xã: 21": names of one kind, each with its figure, and nothing else that is counted. */
export function notedParts(note: string): NotedParts | null {
  if (!/[:=]/.test(note)) return null;
  const found = all(note, PART);
  if (found.length < 2 || numbersIn(note) !== found.length) return null;
  const names = found.map(([, name = '']) => name.trim().toLocaleLowerCase('vi'));
  const kinds = new Set(names.map((name) => name.split(/\s+/)[0]));
  const [kind = ''] = kinds;
  // Years are told side by side, they are no parts.
  if (kinds.size > 1 || kind === 'năm' || new Set(names).size < names.length) return null;
  return { parts: found.map(([, , digits = '']) => figure(digits)), byLevel: kind === 'cấp' };
}

export interface NotedShare {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** "9/11 phòng", the only thing that the note counts. */
export function notedShare(note: string): NotedShare | null {
  if (!note.includes('/')) return null;
  const found = all(note, SHARE);
  const [[, part = '', whole = ''] = [], ...more] = found;
  if (whole === '' || more.length > 0 || numbersIn(note) !== 2) return null;
  // "3/2023 …" is a month.
  if (Number(part) > Number(whole) || Number(whole) === 0 || /^(?:19|20)\d\d$/.test(whole)) return null;
  return { part: figure(part), whole: figure(whole) };
}

export interface NotedSum {
  /** As written: "94 - 77 = 17". */
  readonly text: string;
  readonly calculated: Decimal;
  readonly result: Decimal;
}

/** Sums and differences of two numbers with their result. */
export function notedSums(note: string): readonly NotedSum[] {
  if (!note.includes('=')) return [];
  return all(note, SUM).map(([text, first = '', sign = '', second = '', result = '']) => {
    const [a, b] = [figure(first).units, figure(second).units];
    return { text, calculated: decimal(sign === '+' ? a + b : a - b), result: figure(result) };
  });
}

export interface NotedChange {
  /** "giảm", "tăng". */
  readonly word: string;
  readonly said: Decimal;
}

/** "giảm 15 biên chế", told once. */
export function notedChange(note: string): NotedChange | null {
  const [[, word = '', digits = ''] = [], ...more] = all(note, CHANGE);
  return digits === '' || more.length > 0
    ? null
    : { word: word.toLocaleLowerCase('vi'), said: figure(digits) };
}

/** "Đã kiểm tra 08 đơn vị": what was done and how many, the only number of the note. */
export function notedFigure(note: string): { readonly text: string; readonly said: Decimal } | null {
  const told = note.trim().normalize('NFC');
  if (!/^[Đđ][Ãã]\s/.test(told)) return null;
  const [[text = '', digits = ''] = []] = all(told, DONE);
  return digits === '' || numbersIn(note) !== 1 ? null : { text: text.trim(), said: figure(digits) };
}
