// The outline and the forms of a report.

import type { Catalogue } from '../../core/form/catalogue';
import type { TemplateSet } from '../../core/form/template';
import type { ReportInput } from '../../report';

/**
 * The outline and the forms of the report: those of its template set. A workbook that tells none gets the outline of the
 * first set offered.
 */
export function outlineFor(
  set: TemplateSet | null,
  { sets, outlineBySet, outline }: Catalogue,
): Required<Pick<ReportInput, 'outline' | 'forms'>> {
  const { id, templates } = set ?? sets[0] ?? { id: '', templates: [] };
  return { outline: outlineBySet[id] ?? outline, forms: templates };
}
