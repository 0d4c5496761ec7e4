// Days of "Thông tin báo cáo" that belong to another period or another year than the rest of the sheet. Offices close
// their figures by days of their own, so only what fits no custom counts.

import type { InfoEntry, Supporting } from '../companion/companion';
import { addDays, type CalendarDate, compareDates, isRealDate } from '../core/calendar/calendar-date';
import { firstCalendarDay, lastCalendarDay, periodPhrase } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { FindingTold } from '../core/form/finding';

/** What is wrong, and the fields that tell it: the one to look at first stands first. */
interface Contradiction {
  readonly told: FindingTold;
  readonly entries: readonly [InfoEntry, ...InfoEntry[]];
}

type DayKey = 'dataFrom' | 'dataTo' | 'deadline' | 'date';

interface FieldDay {
  readonly entry: InfoEntry;
  readonly day: CalendarDate;
}

/** Figures of a period are not waited for longer than this after its last day. */
const LATEST_CLOSE = 45;
/** No report is signed or due so long after its figures were closed. */
const HALF_A_YEAR = 183;

const isBefore = (day: CalendarDate, other: CalendarDate): boolean => compareDates(day, other) < 0;

/** Days outside the period first; where there are none, days that lie too far apart. */
export function contradictions({
  info,
  entries = [],
}: Pick<Supporting, 'info' | 'entries'>): readonly Contradiction[] {
  const { day, month, year } = info;
  const days: Readonly<Record<DayKey, CalendarDate | null | undefined>> = {
    dataFrom: info.dataFrom,
    dataTo: info.dataTo,
    deadline: info.deadline,
    date: day && month && year ? { day, month, year } : null,
  };
  const at = (key: DayKey): FieldDay | null => {
    const [entry, found] = [entries.find((one) => one.key === key), days[key]];
    return entry && found && isRealDate(found) ? { entry, day: found } : null;
  };
  const [from, to, deadline, signed] = [at('dataFrom'), at('dataTo'), at('deadline'), at('date')];
  if (from && to && isBefore(to.day, from.day)) return [];
  const period = info.period ?? null;
  const outside = period ? outsideOf(period, { from, to, sent: [deadline, signed] }) : [];
  const [first] = outside;
  if (period && first) {
    const named = outside.map(({ entry: { label }, day: one }) => ({ label, day: one }));
    const own = entries.filter(({ key }) => key === 'period');
    const told = { code: 'INFO_PERIOD', period: periodPhrase(period), days: named } as const;
    return [{ told, entries: [first.entry, ...outside.slice(1).map(({ entry }) => entry), ...own] }];
  }
  // The figures of a programme may be looked back on much later.
  if (period?.kind === 'multiYear' || period?.kind === 'adHoc') return [];
  const pairs = [
    [to, deadline],
    [deadline ?? to, signed],
  ] as const;
  return pairs.flatMap(([earlier, later]): readonly Contradiction[] => {
    if (!earlier || !later || !isBefore(addDays(earlier.day, HALF_A_YEAR), later.day)) return [];
    const named = ({ entry: { label }, day: one }: FieldDay) => ({ label, day: one });
    const told = { code: 'INFO_FAR_DAYS', later: named(later), earlier: named(earlier) } as const;
    return [{ told, entries: [later.entry, earlier.entry] }];
  });
}

interface Days {
  readonly from: FieldDay | null;
  readonly to: FieldDay | null;
  /** Days on which the report goes out. */
  readonly sent: readonly (FieldDay | null)[];
}

/** The days of the figures where they cannot be those of the period, else the days of sending that lie before it. */
function outsideOf(period: Period, { from, to, sent }: Days): readonly FieldDay[] {
  // Only its days tell what a report asked for out of turn counts.
  if (period.kind === 'adHoc') return [];
  const isSpan = period.kind === 'multiYear';
  const [first, last] = [firstCalendarDay(period), lastCalendarDay(period)];
  const isEarly = (day: CalendarDate): boolean =>
    (!isSpan || period.from !== undefined) && isBefore(day, first);
  const wrong =
    (to !== null && (isEarly(to.day) || (!isSpan && isBefore(addDays(last, LATEST_CLOSE), to.day)))) ||
    (from !== null && isBefore(last, from.day));
  const present = (days: readonly (FieldDay | null)[]) => days.filter((one) => one !== null);
  if (wrong) return present([from, to]);
  // What is counted on from the start of the year, or of the report before it, begins no earlier than this.
  const start: CalendarDate = { year: period.year - 1, month: 7, day: 1 };
  if (!isSpan && from && isBefore(from.day, start)) return [from];
  return present(sent).filter(({ day }) => isEarly(day));
}
