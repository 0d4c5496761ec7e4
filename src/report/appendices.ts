// Bound tables as appendices: every row as the sheet prints it, figures as read. Parts of one appendix, which stand
// on one sheet in the form, make one appendix here too.

import { type DataDays, periodLines, unknownDays } from '../core/form/data-days';
import { writtenFigure } from '../core/form/figure-tail';
import { type BoundRow, type BoundTable, commonId, isGroupRow, isListed, memberId } from '../core/form/table';
import { type ColumnRole, kindOf, type Template, type TemplateRow } from '../core/form/template';
import type { Block, DocumentTable, DocumentTableRow, Run } from '../core/report/document';
import { type KnownFigures, nothingKnown, remarkOf } from '../phrase/known-figures';
import { aligned, type Cell, line } from './appendix-cell';
import { documentRows } from './appendix-documents';
import { printedHeader, yearColumns } from './appendix-header';

/** With more columns than this the usual size leaves no room for the titles. */
const MANY_COLUMNS = 10;
const SMALL_POINTS = 9;

/**
 * @param caption the line under the title, one for all appendices.
 * @param days of the figures, for the forms that print them.
 */
export function appendicesOf(
  tables: readonly BoundTable[],
  caption: readonly Run[],
  days: DataDays = unknownDays,
  known: KnownFigures = nothingKnown,
): readonly Block[] {
  const groups = groupParts(tables);
  const filled = new Set(groups.filter(holdsSomething).map((parts) => parts[0]?.template.number));
  return groups.flatMap((parts): readonly Block[] => {
    const [first] = parts;
    // Forms of the era before stay blank in the workbook beside those of today: only one of them is the appendix.
    if (!first || (filled.has(first.template.number) && !holdsSomething(parts))) return [];
    const { number, title, part, orientation } = first.template;
    const lines = periodLines(first.template, days);
    return [
      {
        kind: 'appendix',
        number,
        title: part?.of ?? title,
        ...(lines.length > 0 ? { lines } : {}),
        caption,
        table: documentTable(first, parts, known),
        orientation,
      },
    ];
  });
}

function holdsSomething(parts: readonly BoundTable[]): boolean {
  return parts.some(
    ({ rows, documents = [] }) =>
      rows.some(({ printedFigure, note }) => printedFigure !== '' || note !== '') || documents.some(isListed),
  );
}

/** Tables of one number that are parts of a whole, as long as no part comes a second time. */
function groupParts(tables: readonly BoundTable[]): readonly (readonly BoundTable[])[] {
  const groups: BoundTable[][] = [];
  for (const table of tables) {
    const { template } = table;
    const last = groups.at(-1);
    const above = last?.[0]?.template;
    const joins =
      template.part !== undefined &&
      above?.part !== undefined &&
      above.number === template.number &&
      !last?.some((one) => one.template.id === template.id);
    if (last && joins) last.push(table);
    else groups.push([table]);
  }
  return groups;
}

function documentTable(first: BoundTable, parts: readonly BoundTable[], known: KnownFigures): DocumentTable {
  const { header, headerMerges, widths } = printedHeader(first);
  return {
    header,
    headerMerges,
    widths,
    rows: parts.flatMap((table) => [...partHeading(table), ...bodyRows(table, known)]),
    ...(widths.length > MANY_COLUMNS ? { points: SMALL_POINTS } : {}),
  };
}

/** "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" over the rows of a part. */
function partHeading({ template }: BoundTable): readonly DocumentTableRow[] {
  const { part, title, columns } = template;
  if (!part) return [];
  return [headingRow(columns, part.numeral, title)];
}

function headingRow(columns: Template['columns'], code: string, label: string): DocumentTableRow {
  const shown = (role: ColumnRole): string => (role === 'code' ? code : role === 'label' ? label : '');
  return { bold: true, cells: columns.map(({ role }) => aligned(line(shown(role)), role)) };
}

function bodyRows(table: BoundTable, known: KnownFigures): readonly DocumentTableRow[] {
  const { template, documents = [] } = table;
  if (kindOf(template) === 'documents') return documentRows(template, documents, known);
  const lines = byLine(table.rows).map((rows) => ({
    at: rows[0].cell.row,
    row: { bold: isGroup(table, rows), cells: cellsOf(table, rows, known) },
  }));
  const headings = (table.headings ?? []).map((heading) => ({
    at: heading.row,
    row: headingRow(template.columns, heading.code, heading.label),
  }));
  // A list stands on the sheet in its own order; forms without headings keep the order of their rows.
  const all = headings.length === 0 ? lines : [...lines, ...headings].sort((a, b) => a.at - b.at);
  return all.map(({ row }) => row);
}

/** Figures of one row of the sheet together. */
function byLine(rows: readonly BoundRow[]): readonly (readonly [BoundRow, ...BoundRow[]])[] {
  const lines = new Map<number, [BoundRow, ...BoundRow[]]>();
  for (const bound of rows) {
    const known = lines.get(bound.cell.row);
    if (known) known.push(bound);
    else lines.set(bound.cell.row, [bound]);
  }
  return [...lines.values()];
}

function isGroup({ template }: BoundTable, [{ row }]: readonly [BoundRow, ...BoundRow[]]): boolean {
  return isGroupRow(row, template);
}

function cellsOf(
  table: BoundTable,
  rows: readonly [BoundRow, ...BoundRow[]],
  known: KnownFigures,
): readonly Cell[] {
  const { template } = table;
  const [first] = rows;
  const kind = kindOf(template);
  const figures = (fits: (bound: BoundRow) => boolean): readonly Run[] => {
    const bound = rows.find(fits);
    return bound ? valueRuns(table, bound, known) : [];
  };
  const years = yearColumns(table);
  let yearsDone = false;
  return template.columns.flatMap((column): readonly Cell[] => {
    const { role } = column;
    if (role !== 'value') return [aligned(printed(first, role), role)];
    if (kind === 'agencies') {
      return [
        aligned(
          figures(({ indicator }) => indicator === column.indicator),
          role,
        ),
      ];
    }
    if (kind !== 'years') return [aligned(valueRuns(table, first, known), role)];
    if (yearsDone) return [];
    yearsDone = true;
    return years.map((year) =>
      aligned(
        figures(({ member }) => member === year),
        role,
      ),
    );
  });
}

function printed(bound: BoundRow, role: Exclude<ColumnRole, 'value'>): readonly Run[] {
  return line(
    {
      code: bound.printedCode,
      label: bound.printedLabel,
      unit: unitText(bound.row),
      note: bound.note,
      symbol: '',
      date: '',
    }[role],
  );
}

/** Coded answers stand one a line: "Chưa = 0", "Hoàn thành = 1". */
function unitText(row: TemplateRow): string {
  if (!row.answers) return row.unit;
  return row.unit.replace(
    /(?<!\s)\s*=\s*(\d+)[;,]?(\s+(?=\S))?/g,
    (_, value: string, more: string | undefined) =>
      more === undefined ? `\u00A0=\u00A0${value}` : `\u00A0=\u00A0${value}\n`,
  );
}

/** Every figure can be found again by its id: one year's or one commune's tells whose it is. */
function valueRuns(table: BoundTable, bound: BoundRow, known: KnownFigures): readonly Run[] {
  const { reading, cell } = bound;
  const shown = writtenFigure(bound).normalize('NFC').trim();
  if (shown === '') return [];
  const denied = remarkOf(cell, known);
  const remark = denied ? { remark: denied } : {};
  return reading.kind === 'figure'
    ? [{ kind: 'figure', text: shown, indicator: figureId(table, bound), cell, ...remark }]
    : [{ kind: 'text', text: shown, ...remark }];
}

function figureId(table: BoundTable, bound: BoundRow): string {
  const { indicator, member } = bound;
  return commonId(table, bound) ?? (member === '' ? indicator : memberId(indicator, member));
}
