// What the periods say that statements tell: which of them are of the report's own, or of the last one told.

import type { ToldPeriod } from '../../core/form/standing';
import type { Statement } from './statements';
import { byEnd, isSameTime, onePeriod } from './times';

export interface Chosen {
  readonly chosen: readonly Statement[];
  readonly told: Told;
}

/**
 * What the periods say that statements tell by their titles, and by the names of their sheets: a title may be as old as
 * the sheet that was copied. null where neither tells them apart, and where both do and choose differently.
 */
export function byTimes(
  some: readonly Statement[],
  choose: (told: Told) => readonly Statement[] | null,
): Chosen | null {
  const found: Chosen[] = [];
  for (const linesOf of [titlesOf, namesOf]) {
    const times = told(some, linesOf);
    const tell: Told = (one) => times.get(one) ?? null;
    const chosen = tellsApart(some, times) ? choose(tell) : null;
    if (chosen) found.push({ chosen, told: tell });
  }
  const [first, second] = found;
  if (!first || !second) return first ?? null;
  const isSame =
    first.chosen.length === second.chosen.length && first.chosen.every((one) => second.chosen.includes(one));
  return isSame ? { chosen: first.chosen, told: (one) => first.told(one) ?? second.told(one) } : null;
}

const titlesOf = ({ titles }: Statement): readonly string[] => titles;
const namesOf = ({ sheet }: Statement): readonly string[] => [sheet];
/** Where something else than the period decides, a title that is old for all says nothing. */
export const toldAnyhow: Told = (one) => onePeriod(namesOf(one)) ?? onePeriod(titlesOf(one));

/** The period that name and titles tell, where they do not contradict each other. */
export function toldAlike(one: Statement): ToldPeriod | null {
  const [title, name] = [onePeriod(titlesOf(one)), onePeriod(namesOf(one))];
  if (!title || !name) return title ?? name;
  return isSameTime(title, name) || (isYear(name) && name.year === title.year) ? title : null;
}

const isYear = ({ kind }: ToldPeriod): boolean => kind === 'year';

function told(
  some: readonly Statement[],
  linesOf: (one: Statement) => readonly string[],
): ReadonlyMap<Statement, ToldPeriod> {
  return new Map(
    some.flatMap((one): [Statement, ToldPeriod][] => {
      const period = onePeriod(linesOf(one));
      return period ? [[one, period]] : [];
    }),
  );
}

function tellsApart(some: readonly Statement[], times: ReadonlyMap<Statement, ToldPeriod>): boolean {
  const [first] = times.values();
  if (!first) return false;
  return times.size < some.length || [...times.values()].some((one) => !isSameTime(one, first));
}

export type Told = (one: Statement) => ToldPeriod | null;

/** The statements of the report's own period; null where it is not known, or none or too many may be it. */
export function ofReport(
  some: readonly Statement[],
  told: Told,
  period: ToldPeriod | null,
): readonly Statement[] | null {
  if (!period) return null;
  const silent = some.filter((one) => told(one) === null);
  const fitting = (fits: (one: ToldPeriod) => boolean): readonly Statement[] =>
    some.filter((one) => {
      const theirs = told(one);
      return theirs !== null && fits(theirs);
    });
  const same = fitting((one) => isSameTime(one, period));
  // "PL3 (2024)" beside "PL3 (2023)" in the report of a quarter of 2024.
  const ofYear = same.length > 0 ? same : fitting((one) => isYear(one) && one.year === period.year);
  if (ofYear.length > 0) return silent.length === 0 ? ofYear : null;
  return silent.length > 0 && silent.length < some.length ? silent : null;
}

/** The last period told, where nothing tells the report's own and each statement tells one. */
export const latestOf =
  (some: readonly Statement[], period: ToldPeriod | null) =>
  (told: Told): readonly Statement[] | null => {
    const times = some.map(told);
    if (period || times.includes(null)) return null;
    const years = new Set(times.flatMap((one) => one?.year ?? []));
    const [year = null] = years;
    const dated = times.flatMap((one) => (one ? [{ ...one, year: one.year ?? year }] : []));
    if (years.size > 1 && times.some((one) => one?.year === null)) return null;
    const [last] = [...dated].sort(byEnd);
    return last ? some.filter((_, n) => byEnd(dated[n] ?? last, last) === 0) : null;
  };
