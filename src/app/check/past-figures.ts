// Bound tables as figures of a period before the report's.

import type { PreviousFigure, PreviousFigures } from '../../companion/previous/previous';
import { dataWindow, type ReportCalendar } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import type { BoundTable } from '../../core/form/table';
import { toNumber } from '../../core/number/decimal';
import type { Recognized } from '../../recognize';

export const figuresIn = (tables: readonly BoundTable[]): readonly PreviousFigure[] =>
  tables.flatMap(({ template, rows }) =>
    rows.flatMap(({ indicator, member, reading }) => {
      if (reading.kind !== 'figure') return [];
      const { value } = reading.figure;
      return [{ template: template.id, indicator, member, value, content: toNumber(value) }];
    }),
  );

/** The periods whose sheets stand beside the report's own, as those sheets tell them: last year's "PL3 (2023)". */
export function periodsBeside(
  { aside }: Pick<Recognized, 'aside'>,
  agency: string,
  calendar: ReportCalendar,
): readonly PreviousFigures[] {
  const periods = new Map<string, { readonly period: Period; readonly tables: BoundTable[] }>();
  for (const { table, by } of aside) {
    if (by?.why !== 'otherPeriod' || by.told.year === null) continue;
    const period = { ...by.told, year: by.told.year };
    const key = `${period.kind} ${period.index} ${period.year}`;
    const known = periods.get(key);
    if (known) known.tables.push(table);
    else periods.set(key, { period, tables: [table] });
  }
  return [...periods.values()].map(({ period, tables }) => {
    const window = dataWindow({ period }, calendar);
    return {
      sheet: tables[0]?.sheet ?? '',
      agency,
      period,
      from: window?.from ?? null,
      to: window?.to ?? null,
      figures: figuresIn(tables),
    };
  });
}
