// The outline and the forms of a report.

import type { PeriodKind } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import type { TemplateSet } from '../../core/form/template';
import type { ReportInput } from '../../report';

/**
 * The outline and the forms of the report: those of its template set. A workbook that tells none gets the outline of the
 * first set offered.
 * @param period a month is told by an outline of its own
 */
export function outlineFor(
  set: TemplateSet | null,
  { sets, outlineBySet, outline }: Catalogue,
  period: PeriodKind | null = null,
): Required<Pick<ReportInput, 'outline' | 'forms'>> {
  const { id, templates } = set ?? sets[0] ?? { id: '', templates: [] };
  const usual = outlineBySet[id] ?? outline;
  const { instead } = usual;
  const told = instead && period !== null && instead.periods.includes(period) ? instead.outline : usual;
  return { outline: told, forms: templates };
}
