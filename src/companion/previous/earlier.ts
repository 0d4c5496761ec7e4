// Which of the periods at hand are to be held against a report: the one before it, the same of the year before, and the
// one that ends where it begins.

import { addDays, type CalendarDate, compareDates, daysBetween } from '../../core/calendar/calendar-date';
import type { DataWindow } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import type { Earlier, EarlierFigures } from '../../core/form/earlier';
import type { Decimal } from '../../core/number/decimal';
import { agencyKey } from '../../core/text/agency-key';
import type { PreviousFigure, PreviousFigures } from './previous';

/** An earlier period whose last day is known. */
interface Ended extends PreviousFigures {
  readonly to: CalendarDate;
}

/**
 * @param all periods at hand; of two that are the same the first counts
 * @param window days of the report; null where nothing tells, and then nothing is known to be earlier
 */
export function earlierOf(all: readonly PreviousFigures[], window: DataWindow | null): Earlier {
  if (!window) return {};
  const ended = all.filter((one): one is Ended => endsEarlier(one, window));
  const sameLastYear = ended.find((one) => isYearBefore(one, window));
  const previous = ended
    .filter((one) => one !== sameLastYear && !isYearBefore(one, window) && isNear(one, window))
    .reduce<Ended | undefined>(
      (best, one) => (best && compareDates(best.to, one.to) >= 0 ? best : one),
      undefined,
    );
  const upToStart = ended.find(({ to }) => window.from && compareDates(addDays(to, 1), window.from) === 0);
  const seen = (one: Ended): EarlierFigures => figuresOf(one, window);
  return {
    ...(previous ? { previous: seen(previous) } : {}),
    ...(sameLastYear ? { sameLastYear: seen(sameLastYear) } : {}),
    ...(upToStart ? { upToStart: seen(upToStart) } : {}),
  };
}

/** True where the figures are known to be of days that end before those of the report. */
export function endsEarlier({ to }: PreviousFigures, window: DataWindow): boolean {
  return to !== null && compareDates(to, window.to) < 0;
}

function figuresOf(one: Ended, window: DataWindow): EarlierFigures {
  const { sheet, inFile, period, from, to } = one;
  const known = new Map<string, Decimal>();
  // Where two forms hold one figure, the first one speaks.
  for (const figure of one.figures.toReversed()) {
    if (figure.indicator !== '' && figure.value) known.set(keyOf(figure), figure.value);
  }
  return {
    name: sheet,
    inFile: inFile === true,
    period,
    from,
    to,
    asLong: isAsLong(one, window),
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

/** Further back than a year before the report begins nothing is the report before it. */
function isNear({ to }: Ended, { from, to: end }: DataWindow): boolean {
  return compareDates(yearLater(to), from ?? end) >= 0;
}

/** Within a fifth of the longer one: a quarter that closes a week early is as long as the next. */
function isAsLong({ from, to }: Ended, window: DataWindow): boolean {
  if (!from || !window.from) return false;
  const [then, now] = [daysBetween(from, to) + 1, daysBetween(window.from, window.to) + 1];
  return Math.abs(then - now) * 5 <= Math.max(then, now);
}
