// What "Chèn phụ lục" opens with: the period and level of the open workbook, else those that reports are due for today,
// and the template sets that fit.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import type { CalendarDate } from '../../core/calendar/calendar-date';
import { officialWindow, type ReportWindow } from '../../core/calendar/period';
import { type Period, samePeriod } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { type Era, eraOf } from '../../core/form/era';
import { periodEndingNear } from '../workspace/periods';
import type { Workspace } from '../workspace/workspace';
import { proposeSet, type SetProposal } from './propose-set';

/** null: as the workbook tells, else by the day. */
export interface InsertQuery {
  readonly period: Period | null;
  readonly level: AgencyLevel | null;
}

export interface InsertProposal extends SetProposal {
  readonly period: Period;
  readonly level: AgencyLevel;
  /** Official days of the period; null where there are none. */
  readonly window: ReportWindow | null;
  /** Who set those days. */
  readonly windowSource: string;
}

/** @param workspace what is open; null where nothing is known of it. */
export function proposeInsert(
  query: InsertQuery,
  workspace: Workspace | null,
  today: CalendarDate,
  catalogue: Catalogue,
): InsertProposal {
  const { calendar, eras } = catalogue;
  const known = workspace?.report;
  const own = known?.window?.period ?? null;
  const period = query.period ?? own ?? periodEndingNear(today, calendar);
  const window = officialWindow(period, calendar);
  // The days that the workbook itself counts are those of its own period only.
  const dataTo = (own && samePeriod(own, period) ? known?.window?.to : null) ?? window?.to ?? null;
  const level = query.level ?? usual(known?.level ?? null, eraOf(dataTo ?? today, eras));
  return {
    ...proposeSet(catalogue, { period, level, dataTo }),
    period,
    level,
    window,
    windowSource: calendar.source,
  };
}

/** The level that the agency's name tells, unless it has ended by then. */
function usual(level: AgencyLevel | null, era: Era | null): AgencyLevel {
  const levels = era?.levels ?? [];
  if (level && levels.includes(level)) return level;
  return levels.includes('district') ? 'district' : 'commune';
}
