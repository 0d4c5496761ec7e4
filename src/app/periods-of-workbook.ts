// Which days the figures of a workbook count, as the workbook itself tells.

import { reportCalendar } from '../catalog/calendar';
import { type DataWindow, dataWindow } from '../core/period';
import { proposeReportInfo } from '../report';
import type { Workspace } from './workspace';

/**
 * What "Thông tin báo cáo" says; where it says nothing of period and last day, the period that titles and captions
 * around the tables print.
 * @returns null where the workbook does not tell; nothing is guessed.
 */
export function windowOfWorkbook({
  snapshot,
  tables,
  supporting,
}: Pick<Workspace, 'snapshot' | 'tables' | 'supporting'>): DataWindow | null {
  const said = dataWindow(supporting.info, reportCalendar);
  if (said) return said;
  // Explanations on the supporting sheets may name periods as examples.
  const own = new Set(Object.values(supporting.sheets).map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.filter(({ name }) => !own.has(name));
  const { period } = proposeReportInfo({ ...snapshot, sheets }, tables);
  return dataWindow({ period }, reportCalendar);
}
