// Tables in which each row is an agency and each value column an indicator: found by their header, however many
// agencies are listed.

import { printedFigure } from '../core/form/printed-figure';
import type { BoundRow, BoundTable } from '../core/form/table';
import type { Measure, Template, TemplateSet } from '../core/form/template';
import type { FigureCell } from '../core/form/typed-figures';
import { type MarkVotes, readFigures } from '../core/form/vietnamese-consensus';
import type { SheetSnapshot } from '../core/workbook/workbook';
import type { AgencyLine } from './agency-lines';
import { type AgencyRows, cellAt, readAgencyRows } from './agency-rows';
import type { Dictionary } from './bind';
import { columnForm } from './column-form';
import { type ColumnHeader, findColumnHeaders, toldHeader } from './column-header';
import { memberNames } from './free-lines';
import { groupingOf } from './list-groups';
import { headersOf, type SheetHeader } from './sheet/columns';
import { gridOf } from './sheet/grid';

/** A found table before its figures are read. */
export interface PlacedAgencies extends AgencyRows {
  readonly sheet: SheetSnapshot;
  readonly set: TemplateSet;
  readonly template: Template;
  readonly header: ColumnHeader;
  readonly cells: readonly FigureCell[];
  /** A person said which form it is: columns that do not tell themselves are asked about. */
  readonly told?: true;
}

/** Every table of one form on a sheet. A header repeated at a page break goes on with the table above. */
export function findAgencies(
  sheet: SheetSnapshot,
  set: TemplateSet,
  template: Template,
  dictionary: Dictionary,
): readonly PlacedAgencies[] {
  const headers = findColumnHeaders(sheet, columnForm(template));
  const found: PlacedAgencies[] = [];
  const tops = headersOf(gridOf(sheet)).map(({ top }) => top);
  for (const header of headers) {
    const next = tops.find((top) => top > header.bottom) ?? Number.POSITIVE_INFINITY;
    const rows = sheet.rows.filter(({ row }) => row > header.bottom && row < next);
    const before = found.at(-1);
    const seen = new Set(before && touches(before, header) ? before.lines.map(({ row }) => row.key) : []);
    const read = readAgencyRows(sheet, template, header, rows, seen);
    if (!read || read.lines.length === 0) continue;
    const goesOn =
      before && seen.size > 0 && !read.lines.some(({ row }) => !row.repeats && seen.has(row.key));
    if (goesOn) {
      const lines = [...before.lines, ...read.lines];
      found[found.length - 1] = {
        ...before,
        lines,
        extra: [...before.extra, ...read.extra],
        headings: [...before.headings, ...read.headings],
        details: [...before.details, ...read.details],
        cells: cellsOf(before.values, lines, dictionary),
      };
    } else {
      const cells = cellsOf(read.values, read.lines, dictionary);
      found.push({ sheet, set, template, header, ...read, cells });
    }
  }
  return found;
}

/** The table under a header of which a person said that it is the form's; null where no row of it is one of the form's. */
export function agenciesUnder(
  sheet: SheetSnapshot,
  { set, template }: { readonly set: TemplateSet; readonly template: Template },
  under: SheetHeader,
  dictionary: Dictionary,
): PlacedAgencies | null {
  const header = toldHeader(sheet, under, columnForm(template));
  const rows = sheet.rows.filter(({ row }) => row > header.bottom);
  const read = readAgencyRows(sheet, template, header, rows, new Set(), true);
  if (!read || read.lines.length === 0) return null;
  const cells = cellsOf(read.values, read.lines, dictionary);
  return { sheet, set, template, header, ...read, cells, told: true };
}

/** The same columns in both: what a page break leaves. */
function touches(before: PlacedAgencies, header: ColumnHeader): boolean {
  return before.values.every(({ headed, column }) => header.columns.get(headed)?.column === column);
}

function cellsOf(
  values: PlacedAgencies['values'],
  lines: readonly AgencyLine[],
  dictionary: Dictionary,
): FigureCell[] {
  const measure = (id: string | undefined): Measure => dictionary[id ?? '']?.measure ?? 'count';
  return lines.flatMap(({ source }) =>
    values.map(({ headed, column }) => ({
      cell: cellAt(source, column),
      measure: measure(headed.column.indicator),
      label: dictionary[headed.column.indicator ?? '']?.name ?? '',
    })),
  );
}

/** Binds a found table: one figure for each agency and column. */
export function bindAgencies(placed: PlacedAgencies, elsewhere: MarkVotes): BoundTable {
  const { sheet, set, template, header, lines, values, cells } = placed;
  const readings = readFigures(cells, elsewhere);
  const names = memberNames(lines);
  const rows = lines.flatMap((line, at) =>
    values.map(({ headed, column }, n): BoundRow => {
      const reading = readings[at * values.length + n] ?? { kind: 'blank' };
      return {
        row: line.row,
        indicator: headed.column.indicator ?? '',
        member: line.row.repeats ? (names.get(line) ?? line.label) : (line.row.member ?? line.row.key),
        cell: { sheet: sheet.name, row: line.source.row, column },
        reading,
        printedFigure: printedFigure(reading, cellAt(line.source, column)),
        note: '',
        printedCode: line.code,
        printedLabel: line.label,
        confidence: line.confidence * (header.columns.get(headed)?.sure ?? 1),
      };
    }),
  );
  const grouping = template.freeRows ? groupingOf(lines, placed.headings) : null;
  const found = new Set(lines.map(({ row }) => row.key));
  const wanted = template.columns.filter(({ role }) => role === 'value').length;
  const all = [
    placed.codeColumn ?? placed.labelColumn,
    placed.labelColumn,
    ...values.map(({ column }) => column),
  ];
  const mean = rows.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, rows.length);
  return {
    template,
    setId: set.id,
    sheet: sheet.name,
    area: {
      top: header.top,
      left: Math.min(...all),
      bottom: Math.max(lines.at(-1)?.source.row ?? header.bottom, placed.details.at(-1) ?? 0),
      right: Math.max(...all),
    },
    rows,
    // Nobody says how many units there are: an empty list lacks nothing.
    missing: template.rows.filter(({ key, repeats }) => !repeats && !found.has(key)),
    extra: placed.extra,
    ...(placed.headings.length > 0 ? { headings: placed.headings } : {}),
    ...(grouping ? { grouping } : {}),
    ...(placed.details.length > 0 ? { units: placed.details } : {}),
    confidence: (mean * values.length) / Math.max(1, wanted),
  };
}
