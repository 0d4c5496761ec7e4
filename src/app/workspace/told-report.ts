// What a workbook itself tells of its report: period, days, agency, level, set of forms. Derived here, once for a reading;
// every use case takes it from the workspace.

import type { ReportDates } from '../../check';
import type { Supporting } from '../../companion/companion';
import { readAllPrevious } from '../../companion/previous/read';
import type { AgencyLevel } from '../../core/calendar/agency-level';
import { type CalendarDate, compareDates, isRealDate } from '../../core/calendar/calendar-date';
import {
  closesPeriod,
  type DataWindow,
  dataWindow,
  followingPeriod,
  isLaterPeriod,
  type ReportCalendar,
} from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { tablesOfReport } from '../../core/form/standing';
import type { BoundTable } from '../../core/form/table';
import type { TemplateSet } from '../../core/form/template';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import type { KnownOfReport, Recognized } from '../../recognize';
import { placeOf, proposeReportInfo, symbolOrUsual } from '../../report';
import { mainSet, namedSet, reporterOfReport } from './reporter';
import { withoutSupporting } from './supporting';

export interface ToldReport {
  /**
   * Field by field what "Thông tin báo cáo" says, else what titles and captions around the tables print; what neither
   * tells is blank.
   */
  readonly info: ReportInfo;
  /** null where the workbook tells neither period nor last day; nothing is guessed. Its period is that of `info`. */
  readonly window: DataWindow | null;
  /** Level of the agency that reports; null where neither its name nor the set of its forms tells. */
  readonly level: AgencyLevel | null;
  /** Day of the report and first day of its figures as written, not as the calendar has them. */
  readonly dates: ReportDates;
  /** The set that most of the tables are of, else the one that "Thông tin báo cáo" names; null where there is neither. */
  readonly set: TemplateSet | null;
}

export interface ReportSources {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly BoundTable[];
  readonly supporting: Supporting;
  readonly catalogue: Catalogue;
  /** What tells of something else than the whole report, see {@link withoutBeside}. */
  readonly beside?: Recognized['beside'];
}

/**
 * The snapshot without the titles and tables of other periods, of drafts and of single units. A sheet that has nothing
 * else is left out as a whole.
 */
export function withoutBeside(
  snapshot: WorkbookSnapshot,
  tables: readonly BoundTable[],
  beside: Recognized['beside'],
): WorkbookSnapshot {
  if (beside.length === 0) return snapshot;
  const own = new Set(tablesOfReport(tables).map(({ sheet }) => sheet));
  const isOther = (name: string): boolean => !own.has(name) && beside.some(({ sheet }) => sheet === name);
  return withoutSupporting(
    { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !isOther(name)) },
    { areas: beside },
  );
}

export function tellReport(sources: ReportSources): ToldReport {
  const { snapshot, tables, supporting, catalogue } = sources;
  const { info: said } = supporting;
  const printed = proposeReportInfo(aroundForms(sources), tables);
  const place = said.agency === undefined ? printed.place : placeOf(said.agency) || printed.place;
  const before = readAllPrevious(snapshot)[0]?.period ?? null;
  const symbol = symbolOrUsual(printed.symbol, said.agency ?? printed.agency);
  const info = { ...printed, place, symbol, ...said, ...timesOf(said, printed, before, catalogue.calendar) };
  const window = dataWindow(info, catalogue.calendar);
  return {
    info,
    window,
    level: reporterOfReport(sources, info, window).level,
    dates: { signed: dayOf(info), from: info.dataFrom },
    set: mainSet(tables, catalogue.sets) ?? namedSet(supporting, catalogue),
  };
}

/** What "Thông tin báo cáo" tells before any form is known. */
export function toldBeforeForms(supporting: Supporting, catalogue: Catalogue): KnownOfReport {
  const window = dataWindow(supporting.info, catalogue.calendar);
  return {
    dataTo: window?.to ?? null,
    level: reporterOfReport({ tables: [], supporting, catalogue }, supporting.info, window).level,
    setId: namedSet(supporting, catalogue)?.id ?? null,
    period: window?.period ?? null,
    agency: supporting.info.agency ?? '',
  };
}

/** Explanations on a sheet that holds lists of ours and no form may name periods as examples. */
function aroundForms({ snapshot: whole, tables, supporting, beside = [] }: ReportSources): WorkbookSnapshot {
  const snapshot = withoutBeside(whole, tables, beside);
  const withForm = new Set(tables.map(({ sheet }) => sheet));
  const ours = new Set((supporting.areas ?? []).map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.filter(({ name }) => withForm.has(name) || !ours.has(name));
  return withoutSupporting({ ...snapshot, sheets }, supporting);
}

type Times = Pick<ReportInfo, 'period' | 'dataFrom' | 'dataTo'>;

/**
 * What is said stands. Titles go out of date sooner than "Thông tin báo cáo": what they print fills in only where it
 * tells of the same report, and a title that still tells the period whose figures are kept as the last one's (a locked
 * one) is of the period before.
 */
function timesOf(
  said: Partial<Times>,
  printed: Times,
  before: Period | null,
  calendar: ReportCalendar,
): Times {
  const told = said.period ?? periodByDays(said, printed, calendar);
  const isOld = !said.period && before !== null && !(told && isLaterPeriod(told, before));
  const period = isOld ? followingPeriod(before, calendar) : told;
  const { dataTo } = printed;
  const isSame = (day: CalendarDate): boolean =>
    (said.dataTo ? compareDates(day, said.dataTo) === 0 : false) ||
    (period !== null && closesPeriod(day, period, calendar));
  const onlyPrinted = !said.period && !said.dataTo && !isOld;
  const counts = onlyPrinted || (dataTo !== null && isSame(dataTo));
  return {
    period,
    dataFrom: said.dataFrom ?? (counts ? printed.dataFrom : null),
    dataTo: said.dataTo ?? (counts ? dataTo : null),
  };
}

/** The printed period, unless the last day that is said belongs to another report. */
function periodByDays({ dataTo }: Partial<Times>, printed: Times, calendar: ReportCalendar): Period | null {
  if (!dataTo) return dataWindow(printed, calendar)?.period ?? null;
  if (printed.period && closesPeriod(dataTo, printed.period, calendar)) return printed.period;
  return dataWindow({ dataTo }, calendar)?.period ?? null;
}

function dayOf({ day, month, year }: ReportInfo): CalendarDate | null {
  if (!day || !month || !year) return null;
  return isRealDate({ day, month, year }) ? { day, month, year } : null;
}
