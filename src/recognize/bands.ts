// Cuts a sheet into bands: rows that have their columns in common, whatever tables stand in them.

import type { SheetRow, SheetSnapshot } from '../core/workbook/workbook';
import { findHeaders, type Header } from './header';
import { withoutIndents } from './indented';
import { LABEL_LIKE, type Layout, readLayout } from './layout';
import type { TemplateIndex } from './template-index';

/** Rows of a sheet that have one layout; several headers where one is repeated or tables are stacked. */
export interface Band {
  readonly layout: Layout;
  readonly headers: readonly Header[];
  readonly rows: readonly SheetRow[];
}

interface OpenBand extends Band {
  layout: Layout;
  readonly headers: Header[];
  readonly rows: SheetRow[];
}

/** Rows in which no known label was found, after which a sheet without any is taken for something else. */
const PATIENCE = 400;

/** Fewer rows with labels are no table. */
const FEWEST_ROWS = 3;

function knownColumn(row: SheetRow, index: TemplateIndex, expected: number): number {
  const isKnown = (content: unknown) =>
    typeof content === 'string' && content.length >= 6 && index.match(content).best >= LABEL_LIKE;
  // The expected column first: in a regular table no other cell is looked at.
  const here = row.cells.find(({ column }) => column === expected);
  if (here && isKnown(here.cell.content)) return expected;
  return row.cells.find(({ cell }) => isKnown(cell.content))?.column ?? -1;
}

/** Rows with their labels in one column. */
interface Part {
  readonly rows: readonly SheetRow[];
  /** From the first row with a known label on. */
  readonly body: readonly SheetRow[];
  readonly label: number | null;
}

/** Splits rows where the labels move to another column for good: a table set beside the one above. */
function splitByLabels(rows: readonly SheetRow[], index: TemplateIndex): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let first = 0;
  let current = -1;
  let moved = { at: -1, column: -1 };
  for (const [n, row] of rows.entries()) {
    if (current < 0 && n > PATIENCE) break;
    const column = knownColumn(row, index, current);
    if (column < 0) continue;
    if (current < 0) {
      current = column;
      first = n;
    } else if (column === current) moved = { at: -1, column: -1 };
    else if (column !== moved.column) moved = { at: n, column };
    else {
      parts.push({ rows: rows.slice(start, moved.at), body: rows.slice(first, moved.at), label: current });
      start = moved.at;
      first = moved.at;
      current = column;
      moved = { at: -1, column: -1 };
    }
  }
  parts.push({ rows: rows.slice(start), body: rows.slice(first), label: current < 0 ? null : current });
  return parts;
}

function sameLayout(a: Layout, b: Layout): boolean {
  return a.label === b.label && a.value === b.value && a.code === b.code;
}

function addPart(bands: OpenBand[], layout: Layout, header: Header | null, rows: readonly SheetRow[]): void {
  let band = bands.at(-1);
  if (!band || !sameLayout(band.layout, layout)) {
    band = { layout, headers: [], rows: [] };
    bands.push(band);
  }
  const { unit, note } = band.layout;
  band.layout = { ...band.layout, unit: unit ?? layout.unit, note: note ?? layout.note };
  if (header && band.headers.at(-1) !== header) band.headers.push(header);
  for (const row of rows) band.rows.push(row);
}

/**
 * Cuts a sheet at its headers, and where labels change their column; joins again what has the same columns.
 * Rows above the first header are tried as a table without a header.
 */
export function findBands(sheet: SheetSnapshot, index: TemplateIndex): Band[] {
  const headers = findHeaders(sheet, index);
  const bands: OpenBand[] = [];
  let next = 0;
  for (const [n, header] of [null, ...headers].entries()) {
    const to = headers[n]?.top ?? Number.POSITIVE_INFINITY;
    while (header && (sheet.rows[next]?.row ?? to) <= header.bottom) next += 1;
    const start = next;
    while ((sheet.rows[next]?.row ?? to) < to) next += 1;
    let own: Header | null = header;
    const below = withoutIndents(sheet.rows.slice(start, next), header);
    for (const { rows, body, label } of splitByLabels(below, index)) {
      const layout = readLayout(body, label, own, index);
      if (layout) addPart(bands, layout, own, rows);
      // A stray label above the table does not use its header up; a table does.
      if (body.length >= FEWEST_ROWS) own = null;
    }
  }
  return bands;
}
