// Which of several statements that tell one form differently is the report's: by what they say of themselves, by their
// period, by what adds up the others, by whose they are; else a person says.

import type { AsideWhy, ToldPeriod } from '../../core/form/standing';
import { agencyKey } from '../../core/text/agency-key';
import { addsUp, isContested } from './figures';
import type { Statement } from './statements';
import { byEnd, isSameTime, onePeriod } from './times';
import { asideWords, isNamedSummary, toldUnit, unitLevel, unitOf } from './words';

/** Whose figures the tables of a statement hold. */
export type Standing =
  | { readonly kind: 'own' }
  /** One unit's; the whole is another statement's. */
  | { readonly kind: 'part'; readonly unit: string }
  | { readonly kind: 'aside'; readonly by: AsideWhy }
  /** Nobody has said yet. */
  | { readonly kind: 'open' };

export interface KnownTime {
  /** The report's own, null where nothing tells. */
  readonly period: ToldPeriod | null;
  /** Who reports; "" where nothing tells. */
  readonly agency: string;
}

export type Standings = ReadonlyMap<Statement, Standing>;

/** What a person said: a statement, that each is one unit's, or nothing yet. */
export type Said = Statement | 'units' | null;

/** @param rivals statements of which some tell one form differently. @param ask is called where nothing else tells. */
export function settle(
  rivals: readonly Statement[],
  known: KnownTime,
  ask: (open: readonly Statement[]) => Said,
): Standings {
  const standings = new Map<Statement, Standing>();
  const put = (some: readonly Statement[], of: (one: Statement) => Standing): void => {
    for (const one of some) standings.set(one, of(one));
  };
  const own = (): Standing => ({ kind: 'own' });
  const part = (one: Statement): Standing => ({ kind: 'part', unit: unitOf(one) });
  const without = (some: readonly Statement[]) => (one: Statement) => !some.includes(one);

  const marked = rivals.filter((one) => asideWords(one) !== null);
  const plain = marked.length < rivals.length ? rivals.filter(without(marked)) : rivals;
  put(rivals.filter(without(plain)), (one) => ({
    kind: 'aside',
    by: { why: 'marked', words: asideWords(one) ?? '' },
  }));

  const time = timesOf(plain);
  const told = (one: Statement): ToldPeriod | null => time.get(one) ?? null;
  /** Of another period where both tell one, else only a part. */
  const beside = (some: readonly Statement[], chosen: readonly Statement[]): void => {
    const ours = chosen.map(told).find((one) => one !== null) ?? known.period;
    put(some, (one) => {
      const theirs = told(one);
      if (!theirs || (ours && isSameTime(theirs, ours))) return part(one);
      return { kind: 'aside', by: { why: 'otherPeriod', told: theirs, own: ours } };
    });
  };

  const ofPeriod = time.size > 0 ? ofReport(plain, told, known.period) : null;
  const left = ofPeriod ?? plain;
  beside(plain.filter(without(left)), left);
  const whole = isAtOdds(left) ? (wholeOf(left) ?? latest(left, told, known.period)) : left;
  if (whole && !isAtOdds(whole)) {
    put(whole, own);
    beside(left.filter(without(whole)), whole);
    return standings;
  }
  const agency = whoReports(left, known.agency) ?? highest(left);
  if (agency) {
    put([agency], own);
    put(left.filter(without([agency])), part);
    return standings;
  }
  if (areUnits(left)) {
    put(left, part);
    return standings;
  }
  const said = ask(left);
  if (said === null) put(left, () => ({ kind: 'open' }));
  else if (said === 'units') put(left, part);
  else {
    put([said], own);
    put(left.filter(without([said])), (one) =>
      isContested(one, said) ? { kind: 'aside', by: { why: 'notChosen', chosen: said.sheet } } : own(),
    );
  }
  return standings;
}

/** True where two of the statements tell one form differently. */
export const isAtOdds = (some: readonly Statement[]): boolean =>
  some.some((one, n) => some.slice(n + 1).some((other) => isContested(one, other)));

/**
 * The periods that statements tell, by their titles or by the names of their sheets, whichever tells them apart; none
 * where both do and contradict each other.
 */
function timesOf(some: readonly Statement[]): ReadonlyMap<Statement, ToldPeriod> {
  const titled = told(some, ({ titles }) => titles);
  const named = told(some, ({ sheet }) => [sheet]);
  const [byTitle, byName] = [tellsApart(some, titled), tellsApart(some, named)];
  if (!byName) return byTitle ? titled : new Map();
  if (!byTitle) return named;
  const agree = some.every((one) => {
    const [title, name] = [titled.get(one), named.get(one)];
    return !title || !name || isSameTime(title, name) || (isYear(name) && name.year === title.year);
  });
  return agree ? new Map([...named, ...titled]) : new Map();
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

type Told = (one: Statement) => ToldPeriod | null;

/** The statements of the report's own period; null where it is not known, or none or too many may be it. */
function ofReport(
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
function latest(
  some: readonly Statement[],
  told: Told,
  period: ToldPeriod | null,
): readonly Statement[] | null {
  const times = some.map(told);
  if (period || times.includes(null)) return null;
  const years = new Set(times.flatMap((one) => one?.year ?? []));
  const [year = null] = years;
  const dated = times.flatMap((one) => (one ? [{ ...one, year: one.year ?? year }] : []));
  if (years.size > 1 && times.some((one) => one?.year === null)) return null;
  const [last] = [...dated].sort(byEnd);
  return last ? some.filter((_, n) => byEnd(dated[n] ?? last, last) === 0) : null;
}

/** What adds up all the others, else what is called the sum of several. */
function wholeOf(some: readonly Statement[]): readonly Statement[] | null {
  const others = (one: Statement): readonly Statement[] => some.filter((other) => other !== one);
  const [sum, second] = some.filter((one) => addsUp(one, others(one)));
  if (sum && !second) return [sum];
  const [named, another] = some.filter(isNamedSummary);
  return named && !another && some.length > 2 ? [named] : null;
}

function whoReports(some: readonly Statement[], agency: string): Statement | null {
  const key = agencyKey(agency);
  if (key === '') return null;
  const isTheirs = (one: Statement): boolean => {
    const unit = agencyKey(unitOf(one));
    return unit !== '' && (unit === key || key.endsWith(` ${unit}`));
  };
  const [only = null, second] = some.filter(isTheirs);
  return second ? null : only;
}

/** The one district among communes. */
function highest(some: readonly Statement[]): Statement | null {
  const levels = some.map(unitLevel);
  const top = Math.max(...levels);
  const [only = null, second] = some.filter((_, n) => levels[n] === top);
  return levels.includes(0) || second ? null : only;
}

/** Each tells another unit. */
function areUnits(some: readonly Statement[]): boolean {
  const units = some.map(toldUnit);
  return !units.includes(null) && new Set(units.map((one) => agencyKey(one ?? ''))).size === some.length;
}
