// Headings that people wrote on the supporting sheets, against the outline of the report: what it does not know becomes a
// section of its own, and a slip of the pen should not bring that about unseen.

import type { Supporting } from '../companion/companion';
import type { Finding, FindingFields } from '../core/form/finding';
import { foldLabel } from '../core/text/fold';
import type { CellRef } from '../core/workbook/address';
import { plainFinding } from './plain-finding';

export interface HeadingQuery {
  /** Names of the forms. */
  readonly forms: { readonly documents: string; readonly narrative: string };
  /** The headings that a cell of "Mục báo cáo" names. */
  readonly headingsIn: (printed: string) => readonly string[];
  readonly isKnown: (heading: string) => boolean;
  /** Title of the section that a heading of a person's own will stand after; "" for the end of the report. */
  readonly titleAfter: (above: readonly string[]) => string;
}

export function checkHeadings(
  { documents, otherNarrative = [] }: Pick<Supporting, 'documents' | 'otherNarrative'>,
  { forms, headingsIn, isKnown, titleAfter }: HeadingQuery,
): readonly Finding[] {
  // The same heading in ten rows is one thing to mend.
  const rows = new Map<string, { readonly headings: readonly string[]; readonly cells: CellRef[] }>();
  const own = new Set(otherNarrative.map(({ heading }) => foldLabel(heading)));
  for (const { printed, section, cell } of documents) {
    // A section that a person wrote takes the documents that name it.
    const headings = headingsIn(section).filter((one) => !own.has(foldLabel(one)) && !isKnown(one));
    if (headings.length === 0) continue;
    const key = headings.map(foldLabel).join(';');
    const known = rows.get(key) ?? { headings, cells: [] };
    known.cells.push(printed?.places.section ?? cell);
    rows.set(key, known);
  }
  return [
    ...[...rows.values()].flatMap(({ headings, cells }) =>
      finding({ on: 'documents', headings }, cells, forms.documents),
    ),
    ...otherNarrative.flatMap(({ heading, cell, above = [] }) =>
      cell && !isKnown(heading)
        ? finding({ on: 'narrative', heading, after: titleAfter(above) }, [cell], forms.narrative)
        : [],
    ),
  ];
}

function finding(
  told: FindingFields['HEADING_UNKNOWN'],
  cells: readonly CellRef[],
  table: string,
): readonly Finding[] {
  if (cells.length === 0) return [];
  return [
    plainFinding({ code: 'HEADING_UNKNOWN', ...told }, { severity: 'info', template: '', cells, table }),
  ];
}
