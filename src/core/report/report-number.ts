// Number and symbol of the report, out of what people type into either field: "105", "Số 105", "105/BC-UBND", "/BC-UBND".

/** "Số:", "số báo cáo" in front; dots that a form prints for the number. */
const LEAD = /^(?:số(?:\s+(?:báo cáo|văn bản))?(?=[\s:.…_\d/]|$)[\s:]*)?[\s.…_]*/iu;
/** "105", "105a": then nothing, or the symbol behind a slash (of the Party: a dash, "105-BC/HU"). */
const NUMBER = /^(\d*\p{L}?)[\s.…_]*(?:([/-])\s*(.*))?$/u;

/**
 * Number and symbol alone, of both fields of a report. A field's own words count; one that says both lends the other
 * field what that leaves blank. What holds neither a number nor a symbol stays as typed.
 */
export function readReportNumber(typed: { readonly number: string; readonly symbol: string }): {
  readonly number: string;
  readonly symbol: string;
} {
  const [inNumber, inSymbol] = [split(typed.number), splitSymbol(typed.symbol)];
  return {
    number: inNumber.number || inSymbol.number,
    symbol: inSymbol.symbol || inNumber.symbol,
  };
}

type Parts = ReturnType<typeof readReportNumber>;

function split(text: string): Parts {
  const plain = bare(text);
  const [, number = '', mark, rest = ''] = NUMBER.exec(plain) ?? [];
  if (!/\d/.test(number) && mark === undefined) return { number: plain, symbol: '' };
  return { number, symbol: symbolIn(mark === '-' ? rest.replace('/', '-') : rest) };
}

/** A symbol without a slash in front is all symbol: "BC-UBND". */
function splitSymbol(text: string): Parts {
  const plain = bare(text);
  const both = /^(?:\d+\p{L}?)?[\s.…_]*\//u.test(plain);
  return both ? split(plain) : { number: '', symbol: symbolIn(plain) };
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(LEAD, '')
    .replace(/(?<![.;,])[.;,]+$/, '');
}

/** "BC-UBND" of "BC – UBND ngày 18/3/2024"; "" for dots. */
function symbolIn(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/,? ngày[ .…].*$/iu, '')
    .replace(/ ?[-–—] ?/g, '-')
    .replace(/^[\s/]+/, '')
    .trim();
  return /[\p{L}\d]/u.test(plain) ? plain : '';
}
