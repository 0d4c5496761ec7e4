// The rows of "Số liệu bổ sung": what each is called, and which of them is a part of which.

import { cleanText, foldLabel, slug } from '../../core/text/fold';

/** A row as printed. */
export interface PrintedLine {
  readonly code: string;
  readonly label: string;
}

/** What the print of a row says of its place among the others. */
export interface PlacedLine {
  readonly id: string;
  readonly label: string;
  /** Index of the row it is a part of; null for a row of its own. */
  readonly whole: number | null;
  /** It ends with "trong đó" or "gồm": the rows below count into it. */
  readonly leads: boolean;
  readonly complete: boolean;
}

/** "- ", "+ " in front of a part, "+" one deeper; blanks in front where somebody indents by hand. */
const MARK = /^\s*([-–—•*+])\s*/u;
/** "trong đó:", "gồm:" at the end of a label: the rows below are its parts. */
const LEADS = /(?<![,;:.\s])[,;:.\s]*(?<!\p{L})(trong đó|(?:bao\s+)?gồm(?:\s+có)?)\s*:?\s*$/iu;
/** A row that only says that parts follow. */
const ONLY_LEADS = /^(?:trong đó|(?:bao\s+)?gồm(?:\s+có)?)\s*:?\s*$/iu;
/** "Trong đó: cấp huyện" names a part. */
const LED = /^trong đó\s*[:,]?\s*(?=\p{L})/iu;
const COMPLETE = /gồm/iu;
/** "1.1", "2.3.1", "a)" number a part. */
const PART_CODE = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|[a-zđ]\)?)$/u;

const LONGEST_WORDS = 26;
const LONGEST_WHOLE = 14;

/** Every row in its order; null for a row that names no figure. */
export function placeLines(printed: readonly PrintedLine[]): readonly (PlacedLine | null)[] {
  const used = new Set<string>();
  const placed: (PlacedLine | null)[] = [];
  /** Index of the last row of each depth. */
  let open: number[] = [];
  const leading = new Set<number>();
  const complete = new Set<number>();
  for (const [at, { code, label }] of printed.entries()) {
    const text = label.normalize('NFC').trim();
    const bare = cleanText(text.replace(MARK, ''));
    if (bare === '') {
      placed.push(null);
      continue;
    }
    if (ONLY_LEADS.test(bare)) {
      const whole = open.at(-1);
      if (whole !== undefined) leading.add(whole);
      if (whole !== undefined && COMPLETE.test(bare)) complete.add(whole);
      placed.push(null);
      continue;
    }
    const depth = Math.min(depthOf(code, text), open.length);
    open = open.slice(0, depth);
    const whole = open.at(-1) ?? null;
    const own = bare.replace(LED, '');
    const leads = LEADS.exec(own)?.[1] ?? '';
    if (leads !== '') leading.add(at);
    if (COMPLETE.test(leads)) complete.add(at);
    const name = own.replace(LEADS, '').trimEnd().replace(/:$/, '').trim();
    open = [...open, at];
    const above = whole === null ? '' : (placed[whole]?.label ?? '');
    placed.push({ id: idOf(name, above, used), label: name, whole, leads: false, complete: false });
  }
  return placed.map((line, at) => line && { ...line, leads: leading.has(at), complete: complete.has(at) });
}

function depthOf(code: string, text: string): number {
  const mark = MARK.exec(text)?.[1] ?? '';
  if (mark !== '') return mark === '+' ? 2 : 1;
  if (LED.test(text)) return 1;
  return PART_CODE.test(code.trim()) ? 1 : 0;
}

/** Short enough for a tag in Word with what may stand behind it. */
function idOf(label: string, whole: string, used: Set<string>): string {
  const words = cut(label, LONGEST_WORDS);
  const above = whole === '' ? '' : `${cut(whole, LONGEST_WHOLE)}.`;
  const base = `them.${above}${words === '' ? 'so-lieu' : words}`;
  let id = base;
  for (let next = 2; used.has(id); next += 1) id = `${base}-${next}`;
  used.add(id);
  return id;
}

/** Whole words as far as they fit. */
function cut(label: string, longest: number): string {
  const words = slug(foldLabel(label));
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return words.slice(0, end > 0 ? end : longest);
}
