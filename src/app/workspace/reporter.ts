// Who reports, as a workbook and its information tell: see src/core/form/reporter.ts.

import type { Supporting } from '../../companion/companion';
import type { DataWindow } from '../../core/calendar/period';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { eraOf } from '../../core/form/era';
import { type Reporter, reporterOf } from '../../core/form/reporter';
import type { BoundTable } from '../../core/form/table';
import type { TemplateSet } from '../../core/form/template';

export interface ReporterSources {
  readonly tables: readonly BoundTable[];
  readonly supporting: Supporting;
  readonly catalogue: Catalogue;
}

/** @param window the days of the figures; null where nothing tells them */
export function reporterOfReport(
  { tables, supporting, catalogue }: ReporterSources,
  info: Partial<Pick<ReportInfo, 'agency' | 'superior' | 'addressees'>>,
  window: DataWindow | null,
): Reporter {
  const dataTo = window?.to ?? null;
  return reporterOf({
    ...info,
    agency: info.agency ?? '',
    dataTo,
    set: mainSet(tables, catalogue.sets) ?? namedSet(supporting, catalogue),
    era: dataTo && eraOf(dataTo, catalogue.eras),
  });
}

/** The set that most of the tables are of, the first found where there are as many of another. */
export function mainSet(
  tables: readonly BoundTable[],
  sets: readonly TemplateSet[],
): TemplateSet | undefined {
  const counts = new Map<string, number>();
  for (const { setId } of tables) counts.set(setId, (counts.get(setId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const main = [...counts].find(([, count]) => count === most)?.[0];
  return sets.find(({ id }) => id === main);
}

/** The set that "Thông tin báo cáo" names. */
export function namedSet({ setName }: Supporting, { sets }: Catalogue): TemplateSet | null {
  return sets.find(({ name }) => name === setName) ?? null;
}
