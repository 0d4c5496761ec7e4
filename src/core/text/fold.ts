// Keys for comparing Vietnamese labels: what two people type differently and mean the same gets one key.
// A key is for comparing only; it is never shown.

import { Memo } from './memo';
import { oneSpelling } from './spelling';
import { abbreviations } from './vietnamese-abbreviations';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SINGLE_QUOTES = /[`´‘’‚‛′]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
/** "a) …", "- …", "• …" in front of a label; numbers stay, they may be part of it ("2 cấp"). */
const BULLET = /^[\s\-+*•·●○▪□■◦–]*(?:[a-zđ]\)\s*)?/u;
const NOT_WORD = /[^\p{L}\p{N}.,]+/gu;

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

/** How a word is spelled, and what it is short for. */
interface Word {
  readonly spelling: string;
  readonly long: readonly string[] | undefined;
}

/** Words and texts come again and again, each in many forms and rows; longer ones are hardly labels. */
const words = new Memo<Word>(20_000);
const keys = new Memo<string>(60_000);
const LONGEST = 1_000;

function readWord(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const spelling = oneSpelling(text);
  const word = { spelling, long: expansions.get(spelling) };
  if (text.length <= LONGEST) words.set(text, word);
  return word;
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

/** Kinds of characters, by what they are in a label; 0 for one that has not been met. */
const BLANK = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 4;
/** Marks that only part words. */
const OTHER = 5;
/** What is read as nothing or as words, and halves of characters. */
const SPECIAL = 6;
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? SPECIAL;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  let kind = /[\p{L}\p{N}]/u.test(char) ? LETTER : OTHER;
  if (char === ' ') kind = BLANK;
  if (char === '.' || char === ',') kind = MARK;
  if (/\d/.test(char)) kind = DIGIT;
  if (SPECIAL_MARK.test(char)) kind = SPECIAL;
  kinds[code] = kind;
  return kind;
}

/** The words of a label, those that stand for its marks among them. */
function plainOf(typed: string): string {
  let marked = false;
  for (let at = 0; at < typed.length; at += 1) {
    const kind = kindAt(typed, at);
    if (kind === SPECIAL) return withoutMarks(typed);
    marked ||= kind === OTHER;
  }
  return marked ? typed.replace(BULLET, '') : typed;
}

function keyOf(text: string): string {
  const plain = plainOf(text.normalize('NFC').toLowerCase());
  const own: string[] = [];
  let from = 0;
  let figure = true;
  let before = BLANK;
  for (let at = 0; at <= plain.length; at += 1) {
    const kind = at < plain.length ? kindAt(plain, at) : BLANK;
    // A point or comma is kept only between digits: "từ 1,5%".
    const inside =
      kind === MARK && before === DIGIT && at + 1 < plain.length && kindAt(plain, at + 1) === DIGIT;
    if (kind === BLANK || kind === OTHER || (kind === MARK && !inside)) {
      if (at > from) addWord(own, plain.slice(from, at), figure);
      from = at + 1;
      figure = true;
    } else if (kind !== DIGIT && kind !== MARK) figure = false;
    before = kind;
  }
  return own.join(' ');
}

/** @param figure nothing but digits and marks: those have one spelling. */
function addWord(own: string[], text: string, figure: boolean): void {
  if (figure) {
    own.push(text);
    return;
  }
  const { spelling, long } = readWord(text);
  if (!long) own.push(spelling);
  // "phản ánh, kiến nghị (PAKN)": the short form only repeats what stands before it.
  else if (!endsWith(own, long)) own.push(...long);
}

const SPECIAL_MARK = /[%&\uD800-\uDFFF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

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
