// What is known of periods before a report's own: their figures by indicator and unit, whatever the set and the form.

import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/report-info';
import type { Decimal } from '../number/decimal';
import type { Accrual } from './template';

/** The figures of one period, beside those of a report that ends later. */
export interface EarlierFigures {
  /** Name of the file that tells them, or of the sheet of the workbook itself. */
  readonly name: string;
  readonly inFile: boolean;
  /** Present where it names another agency than the report does: to be looked into, not to be told as one's own past. */
  readonly ofOthers?: true;
  /** null where only its days are known. */
  readonly period: Period | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  /** How many times as many days the report counts, to two decimals; 1 where the days are not known. */
  readonly timesAsLong: number;
  /** It counts about as many days as the report: what arises in a period may stand beside it as an equal. */
  readonly asLong: boolean;
  /** It begins the day the report begins: the report's days hold all of its days. */
  readonly sameStart: boolean;
  /** It ends in the year of the report: what is counted from the beginning of a year may be held against it. */
  readonly sameYear: boolean;
  /**
   * @param member the year or the agency, as BoundRow.member; "" where a table has one figure a row
   * @returns undefined where the period has no such figure, or only words
   */
  figure(indicator: string, member?: string): Decimal | undefined;
}

/** What is to be said of a period at hand: why it is not used, or that it tells another agency. */
export type EarlierDoubt =
  /** Its own period is not known, or that of the report. */
  | { readonly kind: 'thenUnknown' | 'nowUnknown' | 'notEarlier' }
  /** It ends before the levels of government changed, and is not known to be of the same agency. */
  | { readonly kind: 'otherLevels'; readonly since: CalendarDate }
  /** Neither the report before nor the same of the year before, or another one at hand is. */
  | { readonly kind: 'farther' }
  /** It is used, and names another agency. */
  | { readonly kind: 'otherAgency'; readonly agency: string }
  /** It is used for what may be held against it only: it counts more or fewer days, or nothing tells how many. */
  | {
      readonly kind: 'otherLength';
      readonly then: EarlierFigures;
      readonly length: 'longer' | 'shorter' | 'unknown';
      /** The same period of the year before is not at hand. */
      readonly alone: boolean;
    };

/** What the periods at hand are to a report. */
export interface Earlier {
  /** The report before: the latest that ends before ours ends, within a year of its beginning; never `sameLastYear`. */
  readonly previous?: EarlierFigures;
  /** The same report of the year before: quý I 2023 for quý I 2024, năm 2023 for năm 2024. */
  readonly sameLastYear?: EarlierFigures;
  /** Either of the two, or one more, that ends the day before ours begins: ours begins with what it left over. */
  readonly upToStart?: EarlierFigures;
  /** Of a summary of years: the reports of single years in it. */
  readonly ofYears?: readonly EarlierFigures[];
}

/**
 * True where a figure and the one of an earlier period count the same, so that a rise or a fall means something: days of
 * one length, or a state at a time. What is cumulated since a year's beginning is so only beside the same days of a year.
 */
export function isLikeForLike(accrual: Accrual | undefined, then: EarlierFigures): boolean {
  if (accrual === 'atTime' || accrual === 'fixedInYear') return true;
  return then.asLong && !(accrual === 'cumulative' && then.sameYear);
}

/** What a draft may tell as the agency's own past. */
export function ownPast(earlier: Earlier): Earlier {
  const { ofYears: _, ...told } = earlier;
  return Object.fromEntries(Object.entries(told).filter(([, then]) => then?.ofOthers !== true));
}
