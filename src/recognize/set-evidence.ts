// Which template set a whole workbook was made from: by what fits best over all its tables, and by the period that its
// titles tell. The forms of a workbook come from one set; what crosses it is asked about.

import { type CalendarDate, compareDates, readDate } from '../core/calendar/calendar-date';
import { lastCalendarDay, readPeriod } from '../core/calendar/period';
import { isDated, isValidAt } from '../core/form/era';
import { printedDays } from '../core/form/printed-period';
import type { TemplateSet } from '../core/form/template';
import { dropTones } from '../core/text/fold';
import type { SheetSnapshot } from '../core/workbook/workbook';

/** What the workbook says of the sets. */
export interface SetEvidence {
  /** The set that fits best, the first of equals; null where nothing fits. */
  readonly best: string | null;
  /** Sets that fit so much worse that a form of theirs would cross the set of the workbook. */
  readonly against: ReadonlySet<string>;
}

/** A set that fits less than this share of the best one is not the workbook's. */
const NEAR = 0.75;
/** Weight that a few lines of one form do not reach: about a dozen rows that agree in label, code and unit. */
const LEAST = 10;
/** What a period outside the time of a set takes from its weight: people go on using old forms. */
const OUT_OF_TIME = 0.05;
/** Rows of a sheet in which its period is looked for; longer texts are no titles. */
const SAMPLE = 12;
const LONGEST = 250;

const PERIOD =
  /(?:quy|q)\s*(?:iv|i{1,3}|[1-4])(?:\s*(?:nam|[/.-])\s*|\s+)20\d\d|(?:0?6|sau) thang (?:dau|cuoi)(?:\s*(?:nam|[/.-])\s*|\s+)20\d\d/g;
const REPORTED = /bao cao.{0,60}?ngay (\d{1,2}[/.-]\d{1,2}[/.-]20\d\d)/;

/** Last day of the latest period that the titles of a workbook name; null where none does. */
export function toldDay(sheets: readonly SheetSnapshot[]): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const { rows } of sheets) {
    for (const { cell } of rows.slice(0, SAMPLE).flatMap(({ cells }) => cells)) {
      if (typeof cell.content !== 'string' || cell.content.length > LONGEST || !/20\d\d/.test(cell.content)) {
        continue;
      }
      const plain = dropTones(cell.content.normalize('NFC').toLowerCase());
      const periods = (plain.match(PERIOD) ?? []).flatMap((text) => readPeriod(text) ?? []);
      const days = [
        ...periods.map(lastCalendarDay),
        readDate(REPORTED.exec(plain)?.[1] ?? ''),
        printedDays([cell.content]).dataTo,
      ];
      for (const day of days) if (day && (!latest || compareDates(day, latest) > 0)) latest = day;
    }
  }
  return latest;
}

/**
 * @param totals how well each set fits, summed over the tables of the workbook.
 * @param day see {@link toldDay}.
 */
export function weighSets(
  totals: ReadonlyMap<string, number>,
  sets: readonly TemplateSet[],
  day: CalendarDate | null,
): SetEvidence {
  const weights = sets.map((set): readonly [string, number] => {
    const late = day !== null && isDated(set) && !isValidAt(set, day);
    return [set.id, (totals.get(set.id) ?? 0) * (late ? 1 - OUT_OF_TIME : 1)];
  });
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= 0) return { best: null, against: new Set() };
  if (best[1] < LEAST) return { best: best[0], against: new Set() };
  const against = weights.filter(([, weight]) => weight < best[1] * NEAR).map(([id]) => id);
  return { best: best[0], against: new Set(against) };
}
