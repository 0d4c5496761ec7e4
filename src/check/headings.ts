// Headings that people wrote on the supporting sheets, against the outline of the report: what it does not know is put
// at the end, and a slip of the pen should not bring that about unseen.

import type { CellRef } from '../core/address';
import type { Finding } from '../core/finding';
import { foldLabel } from '../core/fold';
import type { Supporting } from '../core/supporting';
import { plainFinding } from './plain-finding';

export interface HeadingQuery {
  /** Names of the forms. */
  readonly forms: { readonly documents: string; readonly narrative: string };
  /** The headings that a cell of "Mục báo cáo" names. */
  readonly headingsIn: (printed: string) => readonly string[];
  readonly isKnown: (heading: string) => boolean;
}

export function checkHeadings(
  { documents, otherNarrative = [] }: Pick<Supporting, 'documents' | 'otherNarrative'>,
  { forms, headingsIn, isKnown }: HeadingQuery,
): readonly Finding[] {
  // The same heading in ten rows is one thing to mend.
  const rows = new Map<string, { readonly headings: readonly string[]; readonly cells: CellRef[] }>();
  for (const { printed, section, cell } of documents) {
    const headings = headingsIn(section).filter((heading) => !isKnown(heading));
    if (headings.length === 0) continue;
    const key = headings.map(foldLabel).join(';');
    const known = rows.get(key) ?? { headings, cells: [] };
    known.cells.push(printed?.places.section ?? cell);
    rows.set(key, known);
  }
  return [
    ...[...rows.values()].flatMap(({ headings, cells }) =>
      finding(cells, forms.documents, ['document', ...headings]),
    ),
    ...otherNarrative.flatMap(({ heading, cell }) =>
      cell && !isKnown(heading) ? finding([cell], forms.narrative, ['text', heading]) : [],
    ),
  ];
}

function finding(cells: readonly CellRef[], table: string, words: readonly string[]): readonly Finding[] {
  if (cells.length === 0) return [];
  const code = 'HEADING_UNKNOWN';
  return [plainFinding({ code, severity: 'info', template: '', cells, table, words })];
}
