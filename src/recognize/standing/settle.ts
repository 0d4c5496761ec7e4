// Which of several statements that tell one form differently is the report's: by what they say of themselves, by their
// period, by what adds up the others, by whose they are; else a person says.

import type { AsideWhy, ToldPeriod } from '../../core/form/standing';
import { agencyKey } from '../../core/text/agency-key';
import { byTimes, latestOf, ofReport, type Told, toldAnyhow } from './by-times';
import { isContested, sumAmong } from './figures';
import type { Statement } from './statements';
import { isSameTime } from './times';
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

  /** Of another period where both tell one, else only a part. */
  const beside = (some: readonly Statement[], chosen: readonly Statement[], told: Told): void => {
    const ours = chosen.map(told).find((one) => one !== null) ?? known.period;
    put(some, (one) => {
      const theirs = told(one);
      if (!theirs || (ours && isSameTime(theirs, ours))) return part(one);
      return { kind: 'aside', by: { why: 'otherPeriod', told: theirs, own: ours } };
    });
  };
  /** Quarters of a year each tell another period; a commune whose title is old is a commune all the same. */
  const ofWhole = (whole: Statement, some: readonly Statement[]): void => {
    put([whole], own);
    if (tellEachAnother(some, whole)) beside(some, [whole], toldAnyhow);
    else put(some, part);
  };

  const sum = wholeOf(plain);
  const ofSum = sum && toldAnyhow(sum);
  if (sum && (!ofSum || !known.period || isSameTime(ofSum, known.period))) {
    ofWhole(sum, plain.filter(without([sum])));
    return standings;
  }
  const ofPeriod = byTimes(plain, (told) => ofReport(plain, told, known.period));
  const left = ofPeriod?.chosen ?? plain;
  if (ofPeriod) beside(plain.filter(without(left)), left, ofPeriod.told);
  if (!isAtOdds(left)) {
    put(left, own);
    return standings;
  }
  const last = byTimes(left, latestOf(left, known.period));
  if (last && !isAtOdds(last.chosen)) {
    put(last.chosen, own);
    beside(left.filter(without(last.chosen)), last.chosen, last.told);
    return standings;
  }
  const whole = wholeOf(left) ?? whoReports(left, known.agency) ?? highest(left);
  if (whole) {
    ofWhole(whole, left.filter(without([whole])));
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

/** What adds up all the others, else what is called the sum of several. */
function wholeOf(some: readonly Statement[]): Statement | null {
  const sum = sumAmong(some);
  if (sum) return sum;
  const [named, another] = some.filter(isNamedSummary);
  return named && !another && some.length > 2 ? named : null;
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

/** Each tells a period, and none the same as another or as the whole. */
function tellEachAnother(some: readonly Statement[], whole: Statement): boolean {
  const periods = [...some, whole].flatMap((one) => toldAnyhow(one) ?? []);
  const areApart = periods.every((one, n) => !periods.slice(n + 1).some((other) => isSameTime(one, other)));
  return areApart && some.every((one) => toldAnyhow(one) !== null);
}

/** Each tells another unit. */
function areUnits(some: readonly Statement[]): boolean {
  const units = some.map(toldUnit);
  return !units.includes(null) && new Set(units.map((one) => agencyKey(one ?? ''))).size === some.length;
}
