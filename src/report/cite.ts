// Documents in sentences: in full at first, by kind, number and symbol afterwards (Nghị định 30/2020/NĐ-CP, Phụ lục I,
// mục II, 6c).

import type { CitedDocument } from '../companion/companion';
import { compareDates, dateText, readDate } from '../core/calendar/calendar-date';
import { plainSymbol, readSymbol, typeOfTitle } from '../core/report/document-symbol';
import { type DocumentType, promulgating } from '../core/report/document-types';
import { foldLabel } from '../core/text/fold';

/** Verbs with which a title tells what a document does: "về việc ban hành …". */
const VERBS =
  /^(?:ban hành|phê duyệt|tăng cường|triển khai|thành lập|kiện toàn|sửa đổi|bổ sung|công bố|giao|tổ chức|thực hiện|đẩy mạnh|rà soát|kiểm tra|điều chỉnh|chấn chỉnh|khắc phục|nâng cao|chỉ đạo|đề nghị|cung cấp|bãi bỏ)(?=\s|$)/iu;

/** Remembers what was cited: each document in full once. */
export class Citations {
  private readonly cited = new Map<string, readonly CitedDocument[]>();

  /** @param before texts of the report in which documents are cited already: the basis */
  constructor(private readonly before: readonly string[]) {}

  /** True where a text of the report, or a sentence before, has cited it. */
  isCited(document: CitedDocument): boolean {
    const symbol = plainSymbol(document.symbol);
    const cited = this.cited.get(symbol.toLowerCase()) ?? [];
    return (
      symbol !== '' &&
      (cited.some((one) => isSame(one, document)) || this.before.some((text) => names(text, symbol)))
    );
  }

  /** The document as the report names it here. */
  cite(document: CitedDocument): string {
    const symbol = plainSymbol(document.symbol);
    const type = typeOf(document, symbol)?.name ?? 'Văn bản';
    const key = symbol.toLowerCase();
    const cited = this.cited.get(key) ?? [];
    const again = cited.some((one) => isSame(one, document));
    if (!again) this.cited.set(key, [...cited, document]);
    const before = this.before.filter((text) => names(text, symbol));
    // Where two documents have one number, the number alone does not tell which is meant.
    const alone = cited.length - (again ? 1 : 0) === 0 && before.every((text) => mayMean(text, document));
    const known = key !== '' && alone && (again || before.length > 0);
    return known ? `${type} số ${symbol}` : inFull(document, symbol, type);
  }
}

/** Other days, or other issuers, are other documents though they have one number. */
function isSame(a: CitedDocument, b: CitedDocument): boolean {
  const day = a.date && b.date ? compareDates(a.date, b.date) === 0 : true;
  const [one, other] = [foldLabel(a.issuer), foldLabel(b.issuer)];
  return day && (one === '' || other === '' || one === other);
}

/** False where the text dates the document of this number otherwise. */
function mayMean(text: string, { symbol, date }: CitedDocument): boolean {
  const squeezed = text.normalize('NFC').replace(/(?<!\s)\s*\/\s*/g, '/');
  const rest = squeezed.slice(squeezed.toLowerCase().indexOf(plainSymbol(symbol).toLowerCase()));
  const day = /^[^\s,;]+,?\s*(ngày \d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*| tháng \d{1,2} năm )\d{4})/iu.exec(
    rest,
  );
  const told = readDate(day?.[1] ?? '');
  return !told || !date || compareDates(told, date) === 0;
}

/** True where a text names the symbol, and not as a part of another. */
function names(text: string, symbol: string): boolean {
  const words = text.replace(/(?<!\s)\s*\/\s*/g, '/').split(/[\s,;:()“”"]+/);
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
    .replace(/(?<![.;,])[.;,]+$/, '');
  // The kind alone tells nothing of it.
  if (plain.toLowerCase() === type.toLowerCase()) return '';
  const named = plain.toLowerCase().startsWith(`${type.toLowerCase()} `);
  const after = plain.slice(type.length + 1);
  // "Quyết định chủ trương đầu tư …" is what the decision is about; "Quyết định về việc …" only says what it is.
  const own =
    named && (!promulgating.includes(type) || /^(?:về|v\/v)[\s:]/i.test(after) || VERBS.test(after));
  const rest = own ? after : plain;
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
