// Chèn phụ lục on page and pane.

import type { ReportInfo } from '../../core/calendar/report-info';
import { supportingKinds } from '../../core/form/supporting-form';
import type { Written } from '../workspace/outcome';
import type { Place } from '../workspace/place';
import type { InsertedSheet } from './insert';

const later = () => import('../later');

export interface InsertRequest {
  readonly setId: string;
  readonly templates: readonly string[];
  /** Also the supporting sheets ("Thông tin báo cáo" and the others), as far as they are not there yet. */
  readonly supporting: boolean;
  /** What "Thông tin báo cáo" is filled with. */
  readonly info: Partial<ReportInfo>;
}

export interface Inserted extends Written {
  readonly sheets: readonly InsertedSheet[];
}

export interface InsertVerbs {
  insertTemplates(request: InsertRequest): Promise<Inserted>;
}

export const insertVerbs = (place: Place): InsertVerbs => ({
  async insertTemplates({ setId, templates, supporting, info }) {
    const [{ insertTemplates }, into, catalogue] = await Promise.all([
      later(),
      place.port(),
      place.catalogue(),
    ]);
    const sheets = await insertTemplates(into, setId, templates, {
      catalogue,
      supporting: supporting ? supportingKinds : [],
      info,
    });
    const { workspace, remarks } = await withPeriod(place, await place.reread(), info);
    const renamed = [...new Set(sheets.flatMap((one) => (one.renamed ? [one.sheet] : [])))];
    const told = renamed.length > 0 ? [{ kind: 'renamed' as const, sheets: renamed }] : [];
    return { workspace, sheets, remarks: [...told, ...remarks] };
  },
});

/** A sheet "Thông tin báo cáo" that was there before and names no period gets the one that was chosen. */
async function withPeriod(place: Place, read: Written, info: Partial<ReportInfo>): Promise<Written> {
  const { workspace } = read;
  const said = workspace?.supporting;
  if (!workspace || !said?.sheets.info || !info.period || said.info.period) return read;
  const wanted = { ...workspace.report.info, ...info, ...said.info };
  try {
    const { writeInfo } = await later();
    const count = await writeInfo(await place.port(), workspace, wanted);
    return count > 0 ? place.reread() : read;
  } catch (cause) {
    // The sheets are there: that is what was asked for.
    return { ...read, remarks: [...read.remarks, { kind: 'periodNotWritten', cause }] };
  }
}
