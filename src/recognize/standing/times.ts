// The periods that a line names: in a title over a table, or as the name of a sheet.

import { daysInLine } from '../../core/form/printed-period';
import type { ToldPeriod } from '../../core/form/standing';
import { dropTones } from '../../core/text/fold';

const YEAR = String.raw`(?:(?:\s*(?:nam|[/.-])\s*|\s+)\(?(20\d\d)(?!\d))?`;
const START = '(?<![a-z0-9])';
const QUARTER = new RegExp(
  `${START}(?:quy|qui|q(?=[ivx1-4]))\\s*\\.?\\s*(iv|i{1,3}|[1-4])(?![a-z0-9])${YEAR}`,
  'g',
);
const MANY_MONTHS = new RegExp(
  `${START}(0?6|sau|0?9|chin) thang(?: (dau|cuoi))?(?: nam(?! 20))?${YEAR}`,
  'g',
);
const MONTH = new RegExp(`${START}(?:thang\\s*|t(?=\\d))(1[0-2]|0?[1-9])(?![\\d/])${YEAR}`, 'g');
const BARE_YEAR = /(?<!\d)(20\d\d)(?!\d)/g;
/** Days of papers, numbers of papers, spans of years: no period of the figures. */
const PASSING = new RegExp(
  [
    String.raw`ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam\s*[\d.…_]*`,
    String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d`,
    String.raw`(?:so|tt|nd|qd|cv|thong tu|nghi dinh|quyet dinh|cong van|ke hoach)\s*\d+\s*[/-]\s*(?:20\d\d|[a-z])\S*`,
    String.raw`20\d\d\s*[-–]\s*20\d\d`,
  ].join('|'),
  'g',
);

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const yearOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** Every period that a line names; the rest of the line is not looked at. */
export function periodsIn(line: string): readonly ToldPeriod[] {
  const days = periodOfDays(line);
  if (days) return [days];
  let plain = dropTones(line.normalize('NFC').toLowerCase()).replace(PASSING, ' ');
  const told: ToldPeriod[] = [];
  const take = (pattern: RegExp, read: (match: readonly (string | undefined)[]) => ToldPeriod): void => {
    plain = plain.replace(pattern, (...match: (string | undefined)[]) => {
      told.push(read(match));
      return ' ';
    });
  };
  take(QUARTER, ([, index, year]) => ({
    kind: 'quarter',
    index: QUARTERS[index ?? ''] ?? 1,
    year: yearOf(year),
  }));
  take(MANY_MONTHS, ([, months = '', half, year]) =>
    /6|sau/.test(months)
      ? { kind: 'halfYear', index: half === 'cuoi' ? 2 : 1, year: yearOf(year) }
      : { kind: 'nineMonths', index: 1, year: yearOf(year) },
  );
  take(MONTH, ([, index, year]) => ({ kind: 'month', index: Number(index), year: yearOf(year) }));
  const left = new Set(plain.match(BARE_YEAR) ?? []);
  const [year] = left;
  if (year === undefined || left.size > 1) return told;
  // "6 tháng (2024)": the year belongs to the period beside it.
  if (told.length > 0) return told.map((one) => ({ ...one, year: one.year ?? Number(year) }));
  return [{ kind: 'year', index: 1, year: Number(year) }];
}

const KINDS: Readonly<Record<number, ToldPeriod['kind']>> = {
  1: 'month',
  3: 'quarter',
  6: 'halfYear',
  9: 'nineMonths',
  12: 'year',
};

/** "(Từ ngày 15/12/2022 đến ngày 14/3/2023)" counts for the first quarter: units close their figures some weeks early. */
function periodOfDays(line: string): ToldPeriod | null {
  const days = daysInLine(line);
  if (!days) return null;
  const { from, to } = days;
  const first = from.year < to.year ? 1 : from.month + (from.day > 10 ? 1 : 0);
  const months = to.month - first + 1;
  const kind = KINDS[months];
  if (!kind || to.month % months !== 0) return null;
  return { kind, index: to.month / months, year: to.year };
}

/** Equal, where a year that is not named may be any. */
export const isSameTime = (a: ToldPeriod, b: ToldPeriod): boolean =>
  a.kind === b.kind && a.index === b.index && (a.year === null || b.year === null || a.year === b.year);

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, halfYear: 6, nineMonths: 9 };

/** Later last day first, of those the longer. */
export function byEnd(a: ToldPeriod, b: ToldPeriod): number {
  const months = ({ kind }: ToldPeriod): number => MONTHS[kind] ?? 12;
  const end = (one: ToldPeriod): number => (one.year ?? 0) * 12 + one.index * months(one);
  return end(b) - end(a) || months(b) - months(a);
}

/** The one period that lines tell, where a quarter tells more than its year; null for none and for several. */
export function onePeriod(lines: readonly string[]): ToldPeriod | null {
  const all = lines.flatMap(periodsIn);
  const finer = all.filter(({ kind }) => kind !== 'year');
  const [first, ...others] = finer.length > 0 ? finer : all;
  if (!first || !others.every((one) => isSameTime(one, first))) return null;
  const years = new Set(all.flatMap(({ year }) => year ?? []));
  const [year = null] = years;
  return years.size > 1 ? null : { ...first, year: first.year ?? year };
}
