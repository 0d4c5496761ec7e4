// Keys for comparing Vietnamese labels: what two people type differently and mean the same gets one key.
// A key is for comparing only; it is never shown.

import { Memo } from './memo';
import { abbreviations } from './vietnamese-abbreviations';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SINGLE_QUOTES = /[`´‘’‚‛′]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
/** "a) …", "- …", "• …" in front of a label; numbers stay, they may be part of it ("2 cấp"). */
const BULLET = /^[\s\-+*•·●○▪□■◦–]*(?:[a-zđ]\)\s*)?/u;
/** A point or comma is kept only between digits: "từ 1,5%". */
const LOOSE_MARK = /(?<!\d)[.,]|[.,](?!\d)/g;
const NOT_WORD = /[^\p{L}\p{N}.,]+/gu;

const TONE_ON_A: Readonly<Record<string, string>> = { à: 'ò', á: 'ó', ả: 'ỏ', ã: 'õ', ạ: 'ọ' };
const TONE_ON_E: Readonly<Record<string, string>> = { è: 'ò', é: 'ó', ẻ: 'ỏ', ẽ: 'õ', ẹ: 'ọ' };
const TONE_ON_Y: Readonly<Record<string, string>> = { ỳ: 'ù', ý: 'ú', ỷ: 'ủ', ỹ: 'ũ', ỵ: 'ụ' };
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const BEFORE_CODA: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};

/** Composed characters, one kind of dash and quote, single blanks, nothing invisible; case and words stay. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * One spelling for a lower-case word in NFC: tone mark where the old rule puts it (hoà → hòa, uỷ → ủy),
 * also where it was put wrongly before a final consonant (hòan → hoàn), and i for y after h, k, l, m, s, t, qu
 * (tỷ → tỉ, kỷ → kỉ).
 */
function oneSpelling(word: string): string {
  const last = word.length - 1;
  const end = word[last] ?? '';
  const before = word[last - 1] ?? '';
  if (before === 'o') {
    const moved = TONE_ON_A[end] ?? TONE_ON_E[end];
    if (moved) return word.slice(0, -2) + moved + (TONE_ON_A[end] ? 'a' : 'e');
  }
  const asI = Y_TO_I[end];
  if (asI !== undefined) {
    if (before === 'u') {
      if (word[last - 2] === 'q') return word.slice(0, -1) + asI;
      const moved = TONE_ON_Y[end];
      return moved ? `${word.slice(0, -2)}${moved}y` : word;
    }
    return word.length === 2 && 'hklmst'.includes(before) ? before + asI : word;
  }
  if (/[òóỏõọùúủũụ]/.test(word)) {
    return word.replace(/[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})/u, (pair) => BEFORE_CODA[pair] ?? pair);
  }
  return word;
}

/** Also without đ ("DVSN"): text typed without Vietnamese input abbreviates too. */
const expansions = new Map(
  Object.entries(abbreviations).flatMap(([short, long]) => {
    const words = long.split(' ').map(oneSpelling);
    return [[short, words] as const, [short.replaceAll('đ', 'd'), words] as const];
  }),
);

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const start = words.length - tail.length;
  return start >= 0 && tail.every((word, n) => words[start + n] === word);
}

/** Words and texts come again and again, each in many forms and rows; longer ones are hardly labels. */
const words = new Memo<string>(20_000);
const keys = new Memo<string>(60_000);
const LONGEST = 1_000;

function spelled(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  const spelling = oneSpelling(word);
  if (word.length <= LONGEST) words.set(word, spelling);
  return spelling;
}

/**
 * Key of a label, tones kept: lower case, NFC, one spelling, abbreviations written out, no punctuation.
 * "- Số đơn vị sự nghiệp (ĐVSN)." and "số ĐVSN" have the same key. What was folded lately is remembered.
 */
export function foldLabel(text: string): string {
  if (text.length > LONGEST) return keyOf(text);
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  keys.set(text, key);
  return key;
}

/** Nothing but words and the marks that figures have: most labels. */
const ONLY_WORDS = /^[\p{L}\p{N} .,]*$/u;

function keyOf(text: string): string {
  const typed = text.normalize('NFC').toLowerCase();
  const plain = (ONLY_WORDS.test(typed) ? typed : withoutMarks(typed)).replace(LOOSE_MARK, ' ');
  const own: string[] = [];
  for (const raw of plain.split(' ')) {
    if (raw === '') continue;
    const word = spelled(raw);
    const long = expansions.get(word);
    if (!long) own.push(word);
    // "phản ánh, kiến nghị (PAKN)": the short form only repeats what stands before it.
    else if (!endsWith(own, long)) own.push(...long);
  }
  return own.join(' ');
}

/** Words, figures and blanks: no bullet, nothing invisible, no other marks. */
function withoutMarks(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .replace(BULLET, '')
    .replaceAll('%', ' phần trăm ')
    .replaceAll('&', ' và ')
    .replace(NOT_WORD, ' ');
}

/** Nothing to drop: much of what sheets hold are codes, and keys whose tones are dropped already. */
const PLAIN = /^[ -~]*$/;

/** A key without tones and other diacritics, đ as d: for text typed without Vietnamese input. */
export function dropTones(key: string): string {
  if (PLAIN.test(key)) return key;
  return key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** {@link foldLabel} without tones. */
export function foldToneless(text: string): string {
  return dropTones(foldLabel(text));
}

/** ASCII slug for ids and file names: "Đơn vị tính" gives "don-vi-tinh". Abbreviations stay short. */
export function slug(text: string): string {
  return dropTones(cleanText(text).toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}
