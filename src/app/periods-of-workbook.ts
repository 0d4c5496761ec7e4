// Whose report a workbook is and which days its figures count, as the workbook itself tells.

import { reportCalendar } from '../catalog/calendar';
import type { ReportDates } from '../check';
import type { Supporting } from '../companion/companion';
import type { AgencyLevel } from '../core/calendar/agency-level';
import { type CalendarDate, isRealDate } from '../core/calendar/calendar-date';
import { type DataWindow, dataWindow } from '../core/calendar/period';
import type { ReportInfo } from '../core/calendar/report-info';
import type { Catalogue } from '../core/form/catalogue';
import type { KnownOfReport } from '../recognize';
import { proposeReportInfo } from '../report';
import { reporterOfReport } from './reporter';
import type { Workspace } from './workspace';

export interface KnownReport {
  /** null where the workbook tells neither period nor last day; nothing is guessed. */
  readonly window: DataWindow | null;
  /** Level of the agency that reports; null where neither its name nor the set of its forms tells. */
  readonly level: AgencyLevel | null;
  /** Day of the report and first day of its figures as written, not as the calendar has them. */
  readonly dates: ReportDates;
}

/**
 * What "Thông tin báo cáo" says; where it says nothing of period and last day, or of the agency, what titles and
 * captions around the tables print.
 */
export function knownReport({
  snapshot,
  tables,
  supporting,
  catalogue,
}: Pick<Workspace, 'snapshot' | 'tables' | 'supporting' | 'catalogue'>): KnownReport {
  // Explanations on the supporting sheets may name periods as examples.
  const own = new Set((supporting.areas ?? []).map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.filter(({ name }) => !own.has(name));
  const printed = proposeReportInfo({ ...snapshot, sheets }, tables);
  const { info } = supporting;
  const window = dataWindow(info, reportCalendar) ?? dataWindow(printed, reportCalendar);
  const named = info.agency
    ? info
    : { ...info, agency: printed.agency, superior: info.superior || printed.superior };
  return {
    window,
    level: reporterOfReport({ tables, supporting, catalogue }, named, window).level,
    dates: { signed: dayOf(info) ?? dayOf(printed), from: info.dataFrom ?? printed.dataFrom },
  };
}

/** What "Thông tin báo cáo" tells before any form is known. */
export function toldOfReport(supporting: Supporting, catalogue: Catalogue): KnownOfReport {
  const window = dataWindow(supporting.info, reportCalendar);
  return {
    dataTo: window?.to ?? null,
    level: reporterOfReport({ tables: [], supporting, catalogue }, supporting.info, window).level,
    setId: catalogue.sets.find(({ name }) => name === supporting.setName)?.id ?? null,
  };
}

function dayOf({ day, month, year }: Partial<ReportInfo>): CalendarDate | null {
  if (!day || !month || !year) return null;
  return isRealDate({ day, month, year }) ? { day, month, year } : null;
}
