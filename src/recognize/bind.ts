// From found tables to bound ones: every matched row with its value cell, note and figure.

import { printedFigure } from '../core/form/printed-figure';
import type { BoundRow, BoundTable } from '../core/form/table';
import { type Indicator, kindOf, type Measure, type TemplateRow } from '../core/form/template';
import type { FigureCell } from '../core/form/typed-figures';
import { type MarkVotes, readFigures } from '../core/form/vietnamese-consensus';
import { type Cell, cellIn, emptyCell } from '../core/workbook/workbook';
import { areAnswers, markedAnswer } from './answer-columns';
import type { Asking } from './ask';
import { askColumn, askResults, askYears } from './ask-columns';
import { type FigureColumn, figureColumns, filledColumns } from './figure-columns';
import type { Found } from './found';
import type { Header } from './header';
import { ownValueColumn } from './layout';
import type { Line } from './lines';
import type { ReadBand } from './read-band';
import type { TemplateIndex } from './template-index';
import { findYears, titledYear, type ValueColumn } from './years';

/** The dictionary as recognition needs it. */
export type Dictionary = Readonly<Record<string, Indicator>>;

/** A value cell and where it stands. */
interface PlacedCell extends FigureCell {
  readonly column: number;
}

/** A found table with its value cells, before the figures are read. */
export interface Placed {
  readonly read: ReadBand;
  readonly found: Found;
  readonly header: Header | undefined;
  /** The value column, or the columns of the years. */
  readonly columns: readonly ValueColumn[];
  /** First row of the header with the years, where there is one. */
  readonly top: number | null;
  /** Row by row, in each row column by column. */
  readonly cells: readonly PlacedCell[];
  /** False where several columns may hold the figures and nobody has said which: it is not bound then. */
  readonly settled: boolean;
  /** What stands over the only column of figures, where that is no result: "Ví dụ". */
  readonly marked?: string;
}

const MONEY = /đồng|đô la|usd/i;

/** What a row counts in: by its indicator, else by its printed unit. */
function measureOf(row: TemplateRow, dictionary: Dictionary): Measure {
  const known = dictionary[row.indicator]?.measure;
  if (known) return known;
  if (row.answers) return 'choice';
  if (row.unit === '') return 'heading';
  if (row.unit.includes('%')) return 'percent';
  return MONEY.test(row.unit.normalize('NFC')) ? 'amount' : 'count';
}

/** The value cell as the consensus reads it. `unit` is what the sheet prints in the row. */
function figureCell(
  cell: Cell,
  row: TemplateRow,
  measure: Measure,
  unit: string,
  column: number,
): PlacedCell {
  const { answers, label } = row;
  const units = [row.unit, unit];
  return answers ? { cell, measure, units, label, column, answers } : { cell, measure, units, label, column };
}

function cellAt(line: Line | undefined, column: number): Cell {
  return cellIn(line?.source, column) ?? emptyCell;
}

/** The header between a table and the one above it in the band; undefined where it has none of its own. */
function ownHeader(read: ReadBand, found: Found, above: Placed | null): Header | undefined {
  const first = read.lines[found.from]?.row ?? 0;
  const before = above ? (read.lines[above.found.to]?.row ?? 0) : -1;
  return read.band.headers.filter(({ top }) => before < top && top < first).at(-1);
}

/** The value column of the band, unless the table has no header of its own and shows another one. */
function valueColumn(read: ReadBand, found: Found, above: Placed | null, header: Header | undefined): number {
  const { layout } = read.band;
  if (header) return layout.value;
  const rowsOf = (one: Found) => read.lines.slice(one.from, one.to + 1).map(({ source }) => source);
  const value = above?.columns[0]?.column ?? layout.value;
  const upper = above && { rows: rowsOf(above.found), value };
  return ownValueColumn({ ...layout, value }, rowsOf(found), upper);
}

/** Share of rows with a figure from which a column is one of figures, and up to which it is none. */
const MOST_ROWS = 0.5;
const FEW_ROWS = 0.2;

/** True where a table without a header of its own has a column of figures that the one above it has not. */
function hasNewFigures(read: ReadBand, found: Found, above: Placed): boolean {
  const { label, unit } = read.band.layout;
  const share = ({ from, to }: Found, column: number): number => {
    const lines = read.lines.slice(from, to + 1);
    return lines.filter((line) => typeof cellAt(line, column).content === 'number').length / lines.length;
  };
  const columns = new Set(
    read.lines
      .slice(found.from, found.to + 1)
      .flatMap(({ source }) => source.cells.map(({ column }) => column)),
  );
  return [...columns].some(
    (column) =>
      column > label &&
      column !== unit &&
      column !== above.columns[0]?.column &&
      share(found, column) >= MOST_ROWS &&
      share(above.found, column) <= FEW_ROWS,
  );
}

/** The column of the figures, where need be by the answer of a person; `settled` is false where none has come. */
function settledColumn(
  read: ReadBand,
  found: Found,
  above: Placed | null,
  header: Header | undefined,
  index: TemplateIndex,
  ask: Asking,
): { readonly column: number; readonly settled: boolean; readonly marked?: string } {
  const expected = valueColumn(read, found, above, header);
  const differs = above !== null && header === undefined && hasNewFigures(read, found, above);
  const trusted = above !== null && header === undefined && !differs;
  // What is asked about the table above goes for this one too.
  if (trusted && !above.settled) return { column: expected, settled: false };
  const nearest = differs ? undefined : (header ?? headerAbove(read, found));
  const columns = figureColumns(read, found, expected, trusted, nearest, header !== undefined, index);
  const [only] = columns;
  if (!only) {
    const marked = nearest?.columns.find(({ column }) => column === expected)?.path.at(-1);
    return { column: expected, settled: false, ...(marked === undefined ? {} : { marked }) };
  }
  const places = columns.map(({ column }) => column);
  if (columns.length < 2 || areAnswers(places, nearest?.columns ?? [], rowsOf(found)))
    return { column: only.column, settled: true };
  const said = askColumn(read, found, columns, ask);
  return { column: said ?? expected, settled: said !== null };
}

const rowsOf = ({ pairs, template }: Found): readonly TemplateRow[] =>
  pairs.flatMap(({ position }) => template.rows[position]?.row ?? []);

/** The last header above a table, be it another one's. */
const headerAbove = (read: ReadBand, found: Found): Header | undefined =>
  read.band.headers.filter(({ top }) => top < firstRow(read, found)).at(-1);

const firstRow = (read: ReadBand, found: Found): number => read.lines[found.from]?.row ?? 0;

/** What a table is placed with. */
export interface Placing {
  readonly dictionary: Dictionary;
  readonly index: TemplateIndex;
  readonly ask: Asking;
}

/** Puts the value cells of a table together with what they measure. `above` is the table before it in the band. */
export function placeTable(
  read: ReadBand,
  found: Found,
  above: Placed | null,
  { dictionary, index, ask }: Placing,
): Placed | null {
  const header = ownHeader(read, found, above);
  const { template } = found.template;
  const byYears = kindOf(template) === 'years';
  const from = above ? lastRow(above) + 1 : 0;
  const years = byYears ? findYears(read.sheet, from, firstRow(read, found), read.band.layout.label) : null;
  const results = years && !years.columns ? askResults(read, found, years.groups, ask) : null;
  if (years && !years.columns && !results) return null;
  // Without its years a figure of such a table could belong to any of them.
  // Years of the table above go on below a page break, not below a header that names none.
  const nameless = byYears && !years && (header !== undefined || !hasYears(above));
  const filled = nameless ? filledColumns(read, found, header, index) : [];
  const told =
    titledColumn(read, found, from, filled) ?? (nameless ? askYears(read, found, filled, ask) : null);
  if (nameless && !told) return null;
  const single = byYears ? null : settledColumn(read, found, above, header, index, ask);
  const columns = single
    ? [{ column: single.column, member: '' }]
    : (years?.columns ?? results ?? told ?? above?.columns ?? []);
  const titled = (header ?? headerAbove(read, found))?.columns ?? [];
  const cells = found.pairs.flatMap((pair) => {
    const row = found.template.rows[pair.position]?.row;
    if (!row) return [];
    const measure = measureOf(row, dictionary);
    const line = read.lines[pair.line];
    return columns.map(({ column }): PlacedCell => {
      const mark = single && markedAnswer(line?.source, row.answers, titled, column);
      const at = mark?.column ?? column;
      const cell = figureCell(cellAt(line, at), row, measure, line?.unit ?? '', at);
      return mark ? { ...cell, marked: mark.answer } : cell;
    });
  });
  const settled = single?.settled ?? true;
  const marked = single?.marked;
  const top = years?.row ?? null;
  return { read, found, header, columns, top, cells, settled, ...(marked === undefined ? {} : { marked }) };
}

/** One column of figures under a title that names one year holds the figures of that year. */
function titledColumn(
  read: ReadBand,
  found: Found,
  from: number,
  filled: readonly FigureColumn[],
): readonly ValueColumn[] | null {
  const [only, second] = filled.filter((one) => one.says !== 'other');
  if (!only || second) return null;
  const member = titledYear(read.sheet, from, firstRow(read, found));
  return member === null ? null : [{ column: only.column, member }];
}

const hasYears = (above: Placed | null): boolean =>
  above?.columns.some(({ member }) => member !== '') ?? false;

const lastRow = ({ read, found }: Placed): number => read.lines[found.to]?.row ?? 0;

/** Header rows through last matched row. */
export function areaOf({ read, found, header, columns, cells, top }: Placed): BoundTable['area'] {
  const { layout } = read.band;
  const values = new Set([...columns, ...cells].map(({ column }) => column));
  const all = [layout.code, layout.label, layout.unit, ...values, layout.note].filter((one) => one !== null);
  const first = read.lines[found.from]?.row ?? 0;
  return {
    top: Math.min(header?.top ?? first, top ?? first),
    left: Math.min(...all),
    bottom: read.lines[found.to]?.row ?? first,
    right: Math.max(...all),
  };
}

/** Binds one table. `elsewhere` is what the whole workbook shows about decimal marks. */
export function bindTable(placed: Placed, elsewhere: MarkVotes): BoundTable {
  const { read, found, columns, cells } = placed;
  const { template } = found;
  const readings = readFigures(cells, elsewhere);
  const sheet = read.sheet.name;
  const rows: BoundRow[] = [];
  const positions = new Set<number>();
  const lines = new Set<number>();
  const { note } = read.band.layout;
  const isNote = ({ column }: { readonly column: number }): boolean => column === note;
  const noted = !columns.some(isNote) && !cells.some(isNote);
  let next = 0;
  for (const pair of found.pairs) {
    const line = read.lines[pair.line];
    const row = template.rows[pair.position]?.row;
    if (!line || !row) continue;
    positions.add(pair.position);
    lines.add(pair.line);
    for (const { member, column: usual } of columns) {
      const reading = readings[next] ?? { kind: 'blank' };
      const column = cells[next]?.column ?? usual;
      next += 1;
      const bound: { -readonly [Key in keyof BoundRow]: BoundRow[Key] } = {
        row,
        indicator: row.indicator,
        member,
        cell: { sheet, row: line.row, column },
        reading,
        printedFigure: printedFigure(reading, cellAt(line, column)),
        note: noted ? line.note : '',
        printedCode: line.code.printed,
        printedLabel: line.printedLabel,
        confidence: pair.likeness,
      };
      if (noted && note !== null) bound.noteColumn = note;
      rows.push(bound);
    }
  }
  const missing = template.rows.filter(({ position }) => !positions.has(position)).map(({ row }) => row);
  const extra: number[] = [];
  for (let n = found.from; n <= found.to; n += 1) {
    const line = read.lines[n];
    if (line && !lines.has(n)) extra.push(line.row);
  }
  const [top, below] = [read.lines[found.from]?.row ?? 0, read.lines[found.to + 1]?.row];
  const units = read.units.filter((row) => top < row && row < (below ?? Number.POSITIVE_INFINITY));
  const confidence =
    rows.reduce((sum, row) => sum + row.confidence, 0) / (template.rows.length * columns.length);
  return {
    template: template.template,
    setId: template.set.id,
    sheet,
    area: areaOf(placed),
    codeColumn: read.band.layout.code ?? read.band.layout.label,
    rows,
    missing,
    extra: [...extra, ...units].sort((a, b) => a - b),
    ...(units.length > 0 ? { units } : {}),
    confidence,
  };
}
