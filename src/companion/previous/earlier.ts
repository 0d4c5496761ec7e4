// Which of the periods at hand are to be held against a report: the one before it, the same of the year before, and the
// one that ends where it begins.

import { addDays, type CalendarDate, compareDates, daysBetween } from '../../core/calendar/calendar-date';
import type { DataWindow } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import type { Earlier, EarlierDoubt, EarlierFigures } from '../../core/form/earlier';
import { type Era, endOf, eraOf } from '../../core/form/era';
import type { Decimal } from '../../core/number/decimal';
import { agencyKey } from '../../core/text/agency-key';
import type { PreviousFigure, PreviousFigures } from './previous';

/** The report that periods are earlier than. */
export interface LaterReport {
  /** null where nothing tells its days: then nothing is known to be earlier. */
  readonly window: DataWindow | null;
  /** "" where nobody says. */
  readonly agency: string;
  readonly eras: readonly Era[];
}

/** An earlier period that may be held against the report. */
interface Ended extends PreviousFigures {
  readonly to: CalendarDate;
}

/** @param all periods at hand; of two that are the same the first counts */
export function earlierOf(all: readonly PreviousFigures[], report: LaterReport): Earlier {
  const { window } = report;
  if (!window) return {};
  const known = all.filter((one): one is Ended => isNotOf(one, report) === null);
  // A year is a part of its span, and neither before it nor a year ago; nor is a quarter anything to a span.
  const isSpan = window.period?.kind === 'multiYear';
  const ended = isSpan ? known.filter(({ period }) => period?.kind === 'multiYear') : known;
  const sameLastYear = ended.find((one) => isYearBefore(one, window));
  const previous = ended
    .filter((one) => !isYearBefore(one, window) && isNear(one, window))
    .reduce<Ended | undefined>(
      (best, one) => (best && compareDates(best.to, one.to) >= 0 ? best : one),
      undefined,
    );
  const upToStart = ended.find(({ to }) => window.from && compareDates(addDays(to, 1), window.from) === 0);
  const seen = (one: Ended): EarlierFigures => ({
    ...figuresOf(one, window),
    ...(isOfOthers(one, report) ? { ofOthers: true } : {}),
  });
  const ofYears = known.filter((one) => isYearOf(one, window));
  return {
    ...(ofYears.length > 0 ? { ofYears: ofYears.map(seen) } : {}),
    ...(previous ? { previous: seen(previous) } : {}),
    ...(sameLastYear ? { sameLastYear: seen(sameLastYear) } : {}),
    ...(upToStart ? { upToStart: seen(upToStart) } : {}),
  };
}

/** What a person who gave a file is to be told of it; null where it is used and nothing speaks against it. */
export function doubtOf(one: PreviousFigures, report: LaterReport, earlier: Earlier): EarlierDoubt | null {
  const not = isNotOf(one, report);
  if (not) return not;
  const { previous, sameLastYear, upToStart, ofYears = [] } = earlier;
  if (ofYears.some((used) => used.inFile && used.name === one.sheet))
    return isOfOthers(one, report) ? { kind: 'otherAgency', agency: one.agency ?? '' } : null;
  const then = [previous, sameLastYear, upToStart].find((used) => used?.inFile && used.name === one.sheet);
  if (!then) return { kind: 'farther' };
  if (isOfOthers(one, report)) return { kind: 'otherAgency', agency: one.agency ?? '' };
  if (then.asLong) return null;
  const { timesAsLong } = then;
  const length = timesAsLong === 1 ? 'unknown' : timesAsLong < 1 ? 'longer' : 'shorter';
  return { kind: 'otherLength', then, length, alone: !sameLastYear };
}

/** Both name an agency, and not the same one. */
function isOfOthers({ agency = '' }: PreviousFigures, report: LaterReport): boolean {
  return agency !== '' && report.agency !== '' && !isSameAgency(agency, report.agency);
}

/** Why it is no earlier period of the report; null where it is one. */
function isNotOf(one: PreviousFigures, report: LaterReport): EarlierDoubt | null {
  const { to, agency = '' } = one;
  const { window, eras } = report;
  if (!to) return { kind: 'thenUnknown' };
  if (!window) return { kind: 'nowUnknown' };
  if (compareDates(to, window.to) >= 0 && !isYearOf(one, window)) return { kind: 'notEarlier' };
  const ended = eraOf(window.to, eras)?.ended.find(({ id }) => id === 'district');
  if (!ended || compareDates(to, endOf(ended).since) >= 0) return null;
  // What communes and provinces were made of is counted anew: another agency's figures are no history.
  const isSame = agency !== '' && report.agency !== '' && isSameAgency(agency, report.agency);
  return isSame ? null : { kind: 'otherLevels', since: endOf(ended).since };
}

/** "Phòng Nội vụ huyện Quảng Điền" reports what UBND huyện Quảng Điền reports. */
function isSameAgency(one: string, other: string): boolean {
  const [a, b] = [agencyKey(one), agencyKey(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function figuresOf(one: Ended, window: DataWindow): EarlierFigures {
  const { sheet, inFile, period, from, to } = one;
  const known = new Map<string, Decimal>();
  // Where two forms hold one figure, the first one speaks.
  for (const figure of [...one.figures].reverse()) {
    if (figure.indicator !== '' && figure.value) known.set(keyOf(figure), figure.value);
  }
  return {
    name: sheet,
    inFile: inFile === true,
    period,
    from,
    to,
    ...lengthOf(one, window),
    sameStart: from !== null && window.from !== null && compareDates(from, window.from) === 0,
    sameYear: to.year === window.to.year,
    figure: (indicator, member = '') => known.get(keyOf({ indicator, member })),
  };
}

const keyOf = ({ indicator, member }: Pick<PreviousFigure, 'indicator' | 'member'>): string =>
  `${indicator} ${agencyKey(member)}`;

const yearLater = (day: CalendarDate): CalendarDate => addDays({ ...day, year: day.year + 1 }, 0);

/** Units close their figures up to some weeks apart. */
const APART = 25;

const isAbout = (one: CalendarDate, other: CalendarDate): boolean =>
  Math.abs(daysBetween(one, other)) <= APART;

function isYearBefore({ period, from, to }: Ended, window: DataWindow): boolean {
  if (period && window.period) return isSameOfLastYear(period, window.period);
  return (
    from !== null &&
    window.from !== null &&
    isAbout(yearLater(from), window.from) &&
    isAbout(yearLater(to), window.to)
  );
}

const isSameOfLastYear = (one: Period, ours: Period): boolean =>
  ours.kind !== 'multiYear' &&
  one.kind === ours.kind &&
  one.index === ours.index &&
  one.year === ours.year - 1;

/** The report of a year of the span that is summed up; the last one may end with it. */
function isYearOf({ period: one }: PreviousFigures, { period }: DataWindow): boolean {
  if (period?.kind !== 'multiYear' || one?.kind !== 'year') return false;
  return (period.from ?? period.year) <= one.year && one.year <= period.year;
}

/** Further back than a year before the report begins nothing is the report before it. */
function isNear({ to }: Ended, { from, to: end }: DataWindow): boolean {
  return compareDates(yearLater(to), from ?? end) >= 0;
}

/** Within a fifth of the longer one: a quarter that closes a week early is as long as the next. */
function lengthOf({ from, to }: Ended, window: DataWindow): Pick<EarlierFigures, 'timesAsLong' | 'asLong'> {
  if (!from || !window.from) return { timesAsLong: 1, asLong: false };
  const [then, now] = [daysBetween(from, to) + 1, daysBetween(window.from, window.to) + 1];
  return {
    timesAsLong: Math.round((100 * now) / then) / 100,
    asLong: Math.abs(then - now) * 5 <= Math.max(then, now),
  };
}
