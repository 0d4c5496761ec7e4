// Words that tell a period, its window or the number and date of the report, moved on to the next period.
// Only these patterns are touched; a date of a law or a plan in the same line stays.

import type { CalendarDate } from '../core/calendar/calendar-date';
import { dateText } from '../core/calendar/calendar-date';
import { periodPhrase, type ReportWindow } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';

/** From which period to which, and the days of the new one; null where they are not known. */
export interface Move {
  readonly from: Period | null;
  readonly to: Period;
  readonly window: Partial<ReportWindow> | null;
}

/** Where a text stands: over the rows of a table a year alone may be meant, elsewhere it is left alone. */
export type TextPlace = 'above' | 'header' | 'below';

const BLANK = '…';

/** The text as it reads in the next period; null where it tells nothing that moves. */
export function moveText(text: string, move: Move, place: TextPlace): string | null {
  const plain = text.normalize('NFC');
  const caption = place === 'header' ? null : moveCaption(plain, move);
  const signed = caption ?? (place === 'header' ? plain : moveSigning(plain, move));
  const moved = movePeriod(moveWindow(signed, move), move, place);
  return moved === plain ? null : moved;
}

const CAPTION =
  /(kèm theo (?:Báo cáo|Văn bản|Công văn|Tờ trình)\s+số\s*:?\s*)(\d*)([\s.…_]*\/[\s.…_]*[\p{L}\d&.-]+\s*(?:,\s*)?ngày)(.*)$/isu;
const SLASHED =
  /^([\s.…_]*)(\d{0,2})((?:(?<![\s.…_])[\s.…_]*)?\/[\s.…_]*)(\d{0,2})((?:(?<![\s.…_])[\s.…_]*)?\/[\s.…_]*)(\d{4})/u;
const WORDED =
  /^([\s.…_]*)(\d{0,2})((?:(?<![\s.…_])[\s.…_]*)?tháng[\s.…_]*)(\d{0,2})((?:(?<![\s.…_])[\s.…_]*)?năm[\s.…_]*)(\d{4})/iu;

/** "(Kèm theo Báo cáo số 105/BC-UBND ngày 15/3/2024 của …)"; null for another line. */
function moveCaption(text: string, move: Move): string | null {
  const match = CAPTION.exec(text);
  if (!match) return null;
  const [all, before = '', number = '', between = '', rest = ''] = match;
  const start = text.slice(0, text.length - all.length);
  return `${start}${before}${number === '' ? '' : BLANK}${between}${moveDay(rest, move)}`;
}

const SIGNING = /^(\s*[\p{Lu}][\p{L} .-]{1,40},\s*ngày)(.*)$/u;

/** "Quảng Điền, ngày 15 tháng 3 năm 2024". */
function moveSigning(text: string, move: Move): string {
  const [, before, rest = ''] = SIGNING.exec(text) ?? [];
  return before !== undefined && WORDED.test(rest) ? before + moveDay(rest, move) : text;
}

/**
 * A day of signing at the beginning of the text: day and month are not known yet, the year is. A draft that leaves
 * the day open and prints the month ("ngày    /3/2024") gets the month in which the new report is due.
 */
function moveDay(text: string, { to, window }: Move): string {
  const match = SLASHED.exec(text) ?? WORDED.exec(text);
  if (!match) return text;
  const [all, lead = '', day = '', first = '', month = '', second = '', year = ''] = match;
  const due: CalendarDate | undefined = window?.deadline;
  const newYear = String(due?.year ?? to.year);
  const newMonth = month === '' ? '' : day === '' && due ? dateText(due).split('/')[1] : BLANK;
  const newDay = day === '' ? '' : BLANK;
  return `${lead}${newDay}${first}${newMonth}${second}${year === '' ? '' : newYear}${text.slice(all.length)}`;
}

const DAY_SLASHED = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}`;
const DAY_WORDED = String.raw`\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;
const DAY = `(?:${DAY_SLASHED}|${DAY_WORDED})`;
const WINDOW = new RegExp(
  String.raw`((?<!\p{L})từ\s+(?:ngày\s+)?)(${DAY})(\s*(?:-|–|—|đến)\s*(?:hết\s+)?(?:ngày\s+)?)(${DAY})`,
  'giu',
);

/** "(Từ ngày 15/12/2022 đến ngày 01/3/2023)". */
function moveWindow(text: string, { window }: Move): string {
  return text.replace(WINDOW, (_, before: string, from: string, between: string, to: string) =>
    [before, writtenLike(from, window?.from ?? null), between, writtenLike(to, window?.to ?? null)].join(''),
  );
}

function writtenLike(old: string, date: CalendarDate | null): string {
  const worded = /tháng/iu.test(old);
  if (!date) return worded ? `${BLANK} tháng ${BLANK} năm ${BLANK}` : `${BLANK}/${BLANK}/${BLANK}`;
  const [day = '', month = '', year = ''] = dateText(date).split('/');
  if (worded) return `${day} tháng ${month} năm ${year}`;
  const mark = /[/.-]/.exec(old)?.[0] ?? '/';
  return [day, month, year].join(mark);
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
/** What may stand between a period and its year: " năm ", "/", " - ". */
const YEAR_JOIN = String.raw`\s+năm\s+|\s*[/-]\s*|\s+`;

/** Pattern of the old period's name; group 1 is what joins it to its year, group 2 the year. */
function patternOf({ kind, index, year, from }: Period): RegExp {
  const withYear = `(?:(${YEAR_JOIN})(${year})(?!\\d)|(?!(?:${YEAR_JOIN})\\d{4}))`;
  switch (kind) {
    case 'quarter':
      return new RegExp(
        `(?<!\\p{L})quý\\s+(?:${ROMAN[index - 1] ?? index}|${index})(?![\\p{L}\\d])${withYear}`,
        'giu',
      );
    case 'halfYear':
      return new RegExp(
        `(?<![\\p{L}\\d])(?:6|sáu)\\s+tháng\\s+${index === 1 ? 'đầu' : 'cuối'}\\s+năm(?!\\p{L})(?:(\\s+|\\s*[/-]\\s*)(${year})(?!\\d)|(?!\\s*[/-]?\\s*\\d{4}))`,
        'giu',
      );
    case 'nineMonths':
      return new RegExp(
        `(?<![\\p{L}\\d])(?:9|chín)\\s+tháng(?!\\p{L})(?:(\\s+năm\\s+|\\s*[/-]\\s*)(${year})(?!\\d)|(?!\\s*[/-]?\\s*\\d{4}))`,
        'giu',
      );
    case 'month':
      return new RegExp(`(?<!\\p{L})tháng\\s+0?${index}(?![\\p{L}\\d])${withYear}`, 'giu');
    case 'adHoc':
      return new RegExp(`(?<!\\p{L})đột\\s+xuất${withYear}`, 'giu');
    case 'year':
      return new RegExp(
        `(?<!\\p{L})(?=năm)(?<!(?:đầu|cuối|tháng\\s*[\\d.…]*|quý\\s+[\\p{L}\\d]+)\\s+)năm(\\s+)(${year})(?!\\d|\\s*[-–]\\s*\\d{4})`,
        'giu',
      );
    case 'multiYear':
      return new RegExp(`(?<!\\p{L})giai\\s+đoạn(\\s+)${from ?? ''}\\s*[-–—]\\s*(${year})(?!\\d)`, 'giu');
  }
}

const CITES_A_DOCUMENT = /(?:^|[^\p{L}])số\s*:?\s*[\d.…]+\s*\//iu;

function movePeriod(text: string, { from, to }: Move, place: TextPlace): string {
  if (!from) return text;
  // "Kế hoạch số 12/KH-UBND về CCHC năm 2024" names a plan, whatever the period.
  if (CITES_A_DOCUMENT.test(text)) return text;
  const moved = text.replace(
    patternOf(from),
    (old: string, join: string | undefined, _: unknown, at: number) => {
      const name = join === undefined && to.kind !== 'year' ? withoutYear(to) : nameOf(to, old, join);
      return inCaseOf(old, at === 0 ? name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) : name);
    },
  );
  if (moved !== text || place !== 'above' || from.year === to.year || from.kind === 'multiYear') return moved;
  const year: Period = { kind: 'year', index: 1, year: from.year };
  return text.replace(patternOf(year), (old) => old.replace(String(from.year), String(to.year)));
}

/** The name of a period with its year, joined as the old one was. */
function nameOf(period: Period, old: string, join: string | undefined): string {
  if (period.kind === 'multiYear') {
    const dash = /(?<!\s)\s*[-–—]\s*/.exec(old)?.[0] ?? '-';
    return `giai đoạn ${period.from ?? BLANK}${dash}${period.year}`;
  }
  const slashed = period.kind === 'quarter' && join !== undefined && /[/-]/.test(join);
  return slashed
    ? `${withoutYear(period)}${join}${period.year}`
    : periodPhrase(period).replace(/^Quý/, 'quý');
}

function withoutYear({ kind, index, year }: Period): string {
  if (kind === 'quarter') return `quý ${ROMAN[index - 1] ?? index}`;
  if (kind === 'halfYear') return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm`;
  if (kind === 'nineMonths') return '9 tháng';
  if (kind === 'month') return `tháng ${index}`;
  if (kind === 'adHoc') return 'đột xuất';
  return `năm ${year}`;
}

/** "QUÝ I", "Quý I" and "quý I" stay capitals, a capital, none. */
function inCaseOf(old: string, name: string): string {
  const letters = old.replace(/(?<!\p{L})[IV]+(?!\p{L})/gu, '').replace(/[^\p{L}]/gu, '');
  if (letters !== '' && letters === letters.toLocaleUpperCase('vi')) return name.toLocaleUpperCase('vi');
  const first = /\p{L}/u.exec(old)?.[0] ?? '';
  if (first !== first.toLocaleUpperCase('vi') || /^\d/.test(old)) return name;
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
