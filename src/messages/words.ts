// Pieces of sentences that several messages share.

import { type CalendarDate, dateText } from '../core/calendar/calendar-date';
import { periodPhrase } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { Term, TermMember } from '../core/form/finding';
import type { Answer } from '../core/form/template';
import type { Decimal } from '../core/number/decimal';
import { compare, negate, round, trim, zero } from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';
import { a1, type CellRef } from '../core/workbook/address';

/** A deadline is the last day on which a report may be sent (Công văn 581/BNV-CCHC), never the day after it. */
export function dueBy(day: CalendarDate): string {
  return `gửi chậm nhất ngày ${dateText(day)}`;
}

/** "từ 01/7/2025 đến 30/6/2026"; an open end is left out. */
export function dayRange(from: CalendarDate | null, to: CalendarDate | null): string {
  return [from ? `từ ${dateText(from)}` : '', to ? `đến ${dateText(to)}` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** "ô D11". */
export function cellName(cell: CellRef): string {
  return `ô ${a1(cell.row, cell.column)}`;
}

/** Most cells are of one sheet, and the order of letters takes 7 ms to be fetched for the first time. */
const bySheet = (a: CellRef, b: CellRef): number =>
  a.sheet === b.sheet ? 0 : a.sheet.localeCompare(b.sheet, 'vi');

/** A sentence that names more cells than this is no longer read. */
const MOST_CELLS = 6;

/**
 * "các ô D11, D13 và PL8!D14": in the order of the sheet, those of another sheet than `home` last and with their
 * sheet; "…, D16 và 10 ô khác" where there are many.
 */
export function cellNames(cells: readonly CellRef[], home: string): string {
  const away = (cell: CellRef): number => (cell.sheet === home ? 0 : 1);
  const names = [...cells]
    .sort((a, b) => away(a) - away(b) || bySheet(a, b) || a.row - b.row || a.column - b.column)
    .map((cell) => (away(cell) === 0 ? '' : `${cell.sheet}!`) + a1(cell.row, cell.column));
  const told =
    names.length > MOST_CELLS
      ? [...names.slice(0, MOST_CELLS - 1), `${names.length - MOST_CELLS + 1} ô khác`]
      : names;
  return `${names.length > 1 ? 'các ô' : 'ô'} ${joinAnd(told)}`;
}

/** "a, b và c". */
export function joinAnd(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} và ${last}` : last;
}

/** "a, b hoặc c". */
export function joinOr(parts: readonly string[]): string {
  return joinAnd(parts).replace(/ và ([^,]*)$/, ' hoặc $1');
}

/** An answer of a row as the person writes it: "Đạt" where the form prints words, else "1 (Có)". */
export function answerText({ value, label }: Answer, inWords: boolean): string {
  return inWords ? `“${label}”` : `${value} (${label})`;
}

/** A label of the form without its long explanations in brackets, cut at a word where still long. */
export function shortLabel(label: string, longest = 90): string {
  const bare = label
    .replace(/^[-–+•]\s*/, '')
    .replace(/(?<!\s)\s*\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
  if (bare.length <= longest) return bare;
  const cut = bare.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** "2.1" of "2.1.", so that a sentence does not end twice. */
export function shortCode(code: string): string {
  return code.trim().replace(/\.$/, '');
}

/** "31,3%", "671", "89.563 triệu đồng": the figure with its unit where the unit adds something. */
export function withUnit(value: Decimal, unit: string): string {
  const figure = formatDecimal(value);
  if (unit === '%') return `${figure}%`;
  return /đồng$/i.test(unit) ? `${figure} ${unit.toLowerCase()}` : figure;
}

/** The figure of a term as the sheet shows it; "(trống)" for a blank. */
export function termValue(term: Term): string {
  return term.value
    ? withUnit(round(term.value, Math.max(term.decimals, term.value.scale)), term.unit)
    : '(trống)';
}

/** "lệch 155 (thiếu)": size and direction of a difference, without a minus sign. */
export function offBy(difference: Decimal, unit: string): string {
  const size = compare(difference, zero) < 0 ? negate(difference) : difference;
  const direction = compare(difference, zero) < 0 ? 'thấp hơn' : 'cao hơn';
  const figure = formatDecimal(trim(size));
  return unit === '%'
    ? `${direction} ${figure} điểm phần trăm`
    : `${direction} ${withUnit(trim(size), unit)}`;
}

/** "năm 2016", "UBND xã Hồng Nam", "dòng II"; "" where a table has one figure of each indicator. */
export function memberName(member: TermMember | null): string {
  switch (member?.kind) {
    case 'year':
      return `năm ${member.year}`;
    case 'agency':
      return member.name;
    case 'line':
      return member.code === '' ? '' : `dòng ${shortCode(member.code)}`;
    default:
      return '';
  }
}

/** "dòng 1.4" or, where agencies stand in rows, "cột 3"; "" where the form prints no code. */
export function codeName({ code, member }: Term): string {
  const short = shortCode(code);
  if (short === '' || short === '-') return '';
  return member && member.kind !== 'year' ? `cột ${short}` : `dòng ${short}`;
}

/**
 * Where a figure stands on its form: "dòng 1.4", "dòng 4, năm 2016", "Xã An Bình, cột 3"; its label where the form
 * prints no code.
 */
export function termPlace(term: Term): string {
  const whose = memberName(term.member);
  const name = codeName(term) || shortLabel(term.label, 50);
  const parts = term.member?.kind === 'year' ? [name, whose] : [whose, name];
  return parts.filter((part) => part !== '').join(', ');
}

/** What the terms of a finding are: rows of the form, or columns of one agency's row. */
export function termKind(terms: readonly Term[]): 'dòng' | 'cột' {
  return terms.some(({ member }) => member !== null && member.kind !== 'year') ? 'cột' : 'dòng';
}

/** Table and owner of a term's figure with a comma after each, said only where they are not the target's. */
export function elsewhere(term: Term, target: Term | null): string {
  const table = target && term.table !== target.table ? term.table : '';
  const whose = memberName(term.member);
  const other = whose === memberName(target?.member ?? null) && table === '' ? '' : whose;
  return [table, other]
    .filter((part) => part !== '')
    .map((part) => `${part}, `)
    .join('');
}

/** "quý I năm 2024", "6 tháng đầu năm 2024": a period within a sentence. */
export function periodInSentence(period: Period): string {
  const phrase = periodPhrase(period);
  return phrase.charAt(0).toLocaleLowerCase('vi') + phrase.slice(1);
}
