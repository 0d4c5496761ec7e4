// Documents in sentences: in full at first, by kind, number and symbol afterwards (Nghị định 30/2020/NĐ-CP, Phụ lục I,
// mục II, 6c).

import { dateText } from '../core/calendar-date';
import { plainSymbol, readSymbol, typeOfTitle } from '../core/document-symbol';
import { type DocumentType, promulgating } from '../core/document-types';
import type { CitedDocument } from '../core/supporting';

/** Verbs with which a title tells what a document does: "về việc ban hành …". */
const VERBS =
  /^(?:ban hành|phê duyệt|tăng cường|triển khai|thành lập|kiện toàn|sửa đổi|bổ sung|công bố|giao|tổ chức|thực hiện|đẩy mạnh|rà soát|kiểm tra|điều chỉnh|chấn chỉnh|khắc phục|nâng cao|chỉ đạo|đề nghị|cung cấp|bãi bỏ)(?=\s|$)/iu;

/** Remembers what was cited: each document in full once. */
export class Citations {
  private readonly cited = new Set<string>();

  /** @param before texts of the report in which documents are cited already: the basis */
  constructor(private readonly before: readonly string[]) {}

  /** The document as the report names it here. */
  cite(document: CitedDocument): string {
    const symbol = plainSymbol(document.symbol);
    const type = typeOf(document, symbol)?.name ?? 'Văn bản';
    const key = symbol.toLowerCase();
    const known = key !== '' && (this.cited.has(key) || this.before.some((text) => names(text, symbol)));
    this.cited.add(key);
    return known ? `${type} số ${symbol}` : inFull(document, symbol, type);
  }
}

/** True where a text names the symbol, and not as a part of another. */
function names(text: string, symbol: string): boolean {
  const words = text.replace(/\s*\/\s*/g, '/').split(/[\s,;:()“”"]+/);
  return words.some((word) => plainSymbol(word).toLowerCase() === symbol.toLowerCase());
}

function typeOf({ title }: CitedDocument, symbol: string): DocumentType | null {
  return readSymbol(symbol)?.type ?? typeOfTitle(title);
}

function inFull({ date, issuer, title }: CitedDocument, symbol: string, type: string): string {
  return [
    type,
    ...(symbol === '' ? [] : [`số ${symbol}`]),
    ...(date ? [`ngày ${dateText(date)}`] : []),
    ...(issuer === '' ? [] : [`của ${issuer}`]),
    about(title, type),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "về cải cách hành chính năm 2024" of "Kế hoạch cải cách hành chính năm 2024". */
function about(title: string, type: string): string {
  const plain = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  const own = plain.toLowerCase().startsWith(`${type.toLowerCase()} `) && !promulgating.includes(type);
  const rest = own ? plain.slice(type.length + 1) : plain;
  if (rest === '') return '';
  const told = rest.replace(/^v\/v\s*:?\s*/i, 'về việc ');
  if (/^về\s/i.test(told)) return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
  // "Cải cách …" in the middle of a sentence; names and abbreviations keep their capitals.
  const [first = ''] = told.split(' ');
  const verb = VERBS.test(told);
  const name = /^\p{Lu}\S*\s\p{Lu}/u.test(told) || first.slice(1) !== first.slice(1).toLowerCase();
  const words = verb || !name ? `${told.charAt(0).toLowerCase()}${told.slice(1)}` : told;
  return `${verb ? 'về việc' : 'về'} ${words}`;
}
