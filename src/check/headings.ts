// Headings that people wrote on the supporting sheets, against the outline of the report: what it does not know becomes a
// section of its own, and a slip of the pen should not bring that about unseen.

import type { CitedDocument, Supporting } from '../companion/companion';
import { type ExtraFigures, noExtraFigures, toldLines } from '../core/form/extra-figures';
import type { Finding, FindingFields } from '../core/form/finding';
import { foldLabel } from '../core/text/fold';
import type { CellRef } from '../core/workbook/address';
import { plainFinding } from './plain-finding';

export interface HeadingQuery {
  /** Names of the forms. */
  readonly forms: { readonly documents: string; readonly figures: string; readonly narrative: string };
  /** The headings that a cell of "Mục báo cáo" names. */
  readonly headingsIn: (printed: string) => readonly string[];
  readonly isKnown: (heading: string) => boolean;
  /** Title of the section that a heading of a person's own will stand after; "" for the end of the report. */
  readonly titleAfter: (above: readonly string[]) => string;
}

export function checkHeadings(
  { documents, otherNarrative = [], figures }: Pick<Supporting, 'documents' | 'otherNarrative' | 'figures'>,
  { forms, headingsIn, isKnown, titleAfter }: HeadingQuery,
): readonly Finding[] {
  // The same heading in ten rows is one thing to mend.
  const rows = new Map<string, Naming & { readonly cells: CellRef[] }>();
  const own = new Set(otherNarrative.map(({ heading }) => foldLabel(heading)));
  for (const { on, section, cell } of [...documents.map(ofDocument), ...figuresNaming(figures)]) {
    // A section that a person wrote takes what names it.
    const headings = headingsIn(section).filter((one) => !own.has(foldLabel(one)) && !isKnown(one));
    if (headings.length === 0) continue;
    const key = [on, ...headings.map(foldLabel)].join(';');
    const known = rows.get(key) ?? { on, headings, cells: [] };
    known.cells.push(cell);
    rows.set(key, known);
  }
  return [
    ...[...rows.values()].flatMap(({ on, headings, cells }) => finding({ on, headings }, cells, forms[on])),
    ...otherNarrative.flatMap(({ heading, cell, above = [] }) =>
      cell && !isKnown(heading)
        ? finding({ on: 'narrative', heading, after: titleAfter(above) }, [cell], forms.narrative)
        : [],
    ),
  ];
}

type Naming = Extract<FindingFields['HEADING_UNKNOWN'], { readonly headings: unknown }>;

/** A row that names the sections which tell it. */
interface NamingRow extends Pick<Naming, 'on'> {
  readonly section: string;
  readonly cell: CellRef;
}

const ofDocument = ({ printed, section, cell }: CitedDocument): NamingRow => {
  return { on: 'documents', section, cell: printed?.places.section ?? cell };
};

/** Rows that are blank are not told anywhere. */
const figuresNaming = (figures: ExtraFigures = noExtraFigures): readonly NamingRow[] =>
  toldLines(figures).flatMap(({ section, cells }): NamingRow[] => {
    const cell = cells.section ?? cells.label;
    return cell ? [{ on: 'figures', section, cell }] : [];
  });

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
