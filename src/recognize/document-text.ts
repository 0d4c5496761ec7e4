// What a cell of a list of documents tells: a symbol, a symbol with its day, half of one, a whole document in a sentence.

import { isTypeName, plainSymbol, readSymbol, typeOfTitle } from '../core/report/document-symbol';

/** Symbol and day as one cell tells them. */
export interface DatedSymbol {
  readonly symbol: string;
  readonly date: string;
}

const DAY_TEXT = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{1,2} tháng \d{1,2} năm \d{4}`;
const DAY = new RegExp(`^(?:${DAY_TEXT})$`, 'iu');
/** "… số 191/KH-UBND ngày 01/12/2022": a document told in one sentence. */
const TOLD = new RegExp(String.raw`\bsố\s*:?\s*(\S+?)[,;]?\s+\(?ngày\s+(${DAY_TEXT})\)?(?!\d)`, 'iu');
/** "191/KH-UBND ngày 01/12/2022", also with a comma, a bracket or a new line between. */
const DATED = new RegExp(
  String.raw`^(?:số\s*:?\s*)?(\S+?)[,;]?\s+[(-]?\s*(?:ngày\s+)?(${DAY_TEXT})\)?$`,
  'iu',
);
/** "KH-UBND", "/QĐ-UBND": the letters of a symbol without its number, in capitals. */
const SIGN = /^\/?\s*(?=\p{Lu})[\p{Lu}\p{Ll}\d.&]+(?:\s?-\s?\p{Lu}[\p{L}\d.&]*)*$/u;
/** "191", "12a", "36-": the number of a symbol without its letters. */
const NUMBER = /^\d{1,5}[a-zđ]?$/iu;

export const isDay = (text: string): boolean => DAY.test(text);
export const isNumber = (text: string): boolean => NUMBER.test(text);

/** So many words are no name of an office, a person or a group. */
const SENTENCE = 5;
export const isSentence = (text: string): boolean => text.split(/\s+/).length >= SENTENCE;

/** True for what stands behind the number of a symbol, in a column of its own. */
export const isSign = (text: string): boolean =>
  SIGN.test(text) && /\p{Lu}{2}/u.test(text) && readSymbol(`1/${text.replace(/^\/\s*/, '')}`) !== null;

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Longer texts tell more than one document. */
const LONGEST = 600;
const NUMBERED = /^(?:\d{1,3}[.)]|[-+•*])\s*/u;
/** "Kế hoạch của UBND huyện về …", behind the kind. */
const ISSUER = /^(\p{L}+(?: \p{L}+){1,2}) của (.+?)(?= (?:về|v\/v)(?: |:))/iu;

/** Without the number in front. */
export const unnumbered = (text: string): string => flat(text).replace(NUMBERED, '');

/** False for days and for what has no symbol: most cells of a list are done with at once. */
export const mayTell = (text: string): boolean =>
  text.length <= LONGEST && text.includes('/') && /\p{L}/u.test(text);

export interface ToldDocument extends DatedSymbol {
  readonly title: string;
  /** "" where the sentence does not say. */
  readonly issuer: string;
}

/** A document told in one sentence, taken apart; null where the text is none. */
export function toldDocument(text: string): ToldDocument | null {
  if (!mayTell(text) || !/ngày/iu.test(text)) return null;
  const sentence = unnumbered(text);
  const [whole = '', symbol = '', date = ''] = TOLD.exec(sentence) ?? [];
  if (whole === '' || !readSymbol(symbol)) return null;
  const rest = flat(sentence.replace(whole, ' ')).replace(/(?<![\s,;])[\s,;]+$/, '');
  const [by = '', kind = '', issuer = ''] = ISSUER.exec(rest) ?? [];
  const title = by !== '' && isTypeName(kind) ? `${kind}${rest.slice(by.length)}` : rest;
  return { symbol: plainSymbol(symbol), date, title, issuer: title === rest ? '' : issuer };
}

/** True for a sentence that is a document, rather than one that only names it ("Căn cứ Kế hoạch số …"). */
export function opensTold(text: string): boolean {
  const told = toldDocument(text);
  return told !== null && (/^số\s/iu.test(unnumbered(text)) || typeOfTitle(told.title) !== null);
}

/** True for words that name a document by kind and symbol, whether the rest can be read or not. */
export function namesDocument(text: string): boolean {
  if (!mayTell(text)) return false;
  const words = unnumbered(text);
  if (/^\d/.test(words)) return false;
  return typeOfTitle(words) !== null && words.split(/[\s,;()]+/).some((word) => readSymbol(word) !== null);
}

/** A symbol with its day in one cell, taken apart; null where the text is no such. */
export function datedSymbol(text: string): DatedSymbol | null {
  const [, symbol = '', date = ''] = DATED.exec(flat(text)) ?? [];
  return symbol !== '' && readSymbol(symbol) ? { symbol: plainSymbol(symbol), date } : null;
}

/** The symbol that a number and its letters make, as Nghị định 30/2020/NĐ-CP writes numbers below ten. */
export function joinedSymbol(number: string, sign: string): string {
  if (sign === '' || readSymbol(number)) return number;
  return `${/^\d$/.test(number) ? `0${number}` : number}/${sign.replace(/^\/\s*/, '')}`;
}
