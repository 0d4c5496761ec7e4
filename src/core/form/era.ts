// Eras of government and of the words of forms. Which era a report is of is decided by the last day of its figures.
// The eras themselves are data (src/catalog/eras.ts).

import type { AgencyLevel } from '../calendar/agency-level';
import { addDays, type CalendarDate, compareDates, isoDate, readDate } from '../calendar/calendar-date';
import type { DataWindow } from '../calendar/period';
import { kindOf, type TemplateSet } from './template';

/** What forms of an earlier era ask for and a later one no longer has. */
export interface EraEnd {
  /**
   * - district: rows of cấp huyện;
   * - onlineLevels: "mức độ 3", "mức độ 4" of online services, which nothing took the place of by name;
   * - onlineLevelsReused: the same words, which now are the levels of something else.
   */
  readonly id: 'district' | 'onlineLevels' | 'onlineLevelsReused';
  /** ISO date of the first day without it. */
  readonly since: string;
  /** Act and article, in Vietnamese; shown to the user. */
  readonly source: string;
  /** Ids of the dictionary whose rows speak of it, whatever their labels say. */
  readonly indicators: readonly string[];
  /** Fixed rows of tables by agencies that stand for it. */
  readonly members: readonly string[];
  /** Words of a label that speaks of it. */
  readonly phrases: readonly string[];
  /** Words that names of such units begin with, in rows that each stand for an agency. */
  readonly units: readonly string[];
  /** Words of labels that speak of something else all the same. */
  readonly except: readonly string[];
}

export interface Era {
  readonly id: string;
  /** "Chính quyền hai cấp, từ 01/7/2025 đến 30/6/2026". */
  readonly name: string;
  /** ISO dates between which the figures of a report end; open where left out. */
  readonly from?: string;
  readonly to?: string;
  readonly levels: readonly AgencyLevel[];
  readonly ended: readonly EraEnd[];
}

/** ISO dates compare as texts. */
const within = (day: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to);

/** The era of a report whose figures end on the day; null where the list has a gap. */
export function eraOf(dataTo: CalendarDate, eras: readonly Era[]): Era | null {
  const day = isoDate(dataTo);
  return eras.find(({ from, to }) => within(day, from, to)) ?? null;
}

/** True where some report of the era may be made by the set. */
export function isOfEra({ validFrom, validTo }: TemplateSet, { from, to }: Era): boolean {
  const startsTooLate = validFrom !== undefined && to !== undefined && validFrom > to;
  const endsTooEarly = validTo !== undefined && from !== undefined && validTo < from;
  return !startsTooLate && !endsTooEarly;
}

/** True for a set of known dates; people's own sets name none and belong to no era. */
export function isDated({ validFrom, validTo }: TemplateSet): boolean {
  return (validFrom ?? validTo) !== undefined;
}

/** True where a report whose figures end on the day may be made by the set. */
export function isValidAt({ validFrom, validTo }: TemplateSet, dataTo: CalendarDate): boolean {
  return within(isoDate(dataTo), validFrom, validTo);
}

/** True for sets of summary reports, whose tables have years in columns. */
export function isForSpans({ templates }: TemplateSet): boolean {
  return templates.some((template) => kindOf(template) === 'years');
}

/** True where the set names no level, or this one; also where the level is not known. */
export function isForLevel({ levels }: TemplateSet, level: AgencyLevel | null): boolean {
  return level === null || levels === undefined || levels.includes(level);
}

/** A quarter may begin some days before a change; only a longer part before it has figures that count for themselves. */
const SHORT_PART = 31;

/**
 * How much of the report's figures is of before the change: a 'long' part for the report of the year 2025, a 'short'
 * one for quý III/2025; null where the figures begin after it, or nobody knows when.
 */
export function partBefore(ended: EraEnd, { from }: DataWindow): 'long' | 'short' | null {
  const { since } = endOf(ended);
  if (!from || compareDates(from, since) >= 0) return null;
  return compareDates(addDays(from, SHORT_PART), since) < 0 ? 'long' : 'short';
}

/** First day without it, and the day before. Throws RangeError where the data names no day. */
export function endOf({ since }: EraEnd): { readonly since: CalendarDate; readonly lastDay: CalendarDate } {
  const start = readDate(since);
  if (!start) throw new RangeError(`no date: ${since}`);
  return { since: start, lastDay: addDays(start, -1) };
}
