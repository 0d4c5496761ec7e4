// From found tables to bound ones: every matched row with its value cell, note and figure.

import type { BoundRow, BoundTable, Reading } from '../core/table';
import type { Indicator, Measure, TemplateRow } from '../core/template';
import {
  addVotes,
  type FigureCell,
  type MarkVotes,
  markVotes,
  readFigures,
} from '../core/vietnamese-consensus';
import { formatDecimal } from '../core/vietnamese-number';
import { type Cell, emptyCell } from '../core/workbook';
import type { Found, ReadBand } from './choose';
import type { Header } from './header';
import { ownValueColumn } from './layout';
import type { Line } from './lines';

/** The dictionary as recognition needs it. */
export type Dictionary = Readonly<Record<string, Indicator>>;

/** A found table with its value cells, before the figures are read. */
export interface Placed {
  readonly read: ReadBand;
  readonly found: Found;
  readonly header: Header | undefined;
  /** Value column. */
  readonly column: number;
  readonly cells: readonly FigureCell[];
}

const MONEY = /đồng|đô la|usd/i;

/** What a row counts in: by its indicator, else by its printed unit. */
export function measureOf(row: TemplateRow, dictionary: Dictionary): Measure {
  const known = dictionary[row.indicator]?.measure;
  if (known) return known;
  if (row.answers) return 'choice';
  if (row.unit === '') return 'heading';
  if (row.unit.includes('%')) return 'percent';
  return MONEY.test(row.unit.normalize('NFC')) ? 'amount' : 'count';
}

function cellAt(line: Line | undefined, column: number): Cell {
  return line?.source.cells.find((one) => one.column === column)?.cell ?? emptyCell;
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
  const upper = above && { rows: rowsOf(above.found), value: above.column };
  return ownValueColumn(layout, rowsOf(found), upper);
}

/** Puts the value cells of a table together with what they measure. `above` is the table before it in the band. */
export function placeTable(
  read: ReadBand,
  found: Found,
  above: Placed | null,
  dictionary: Dictionary,
): Placed {
  const header = ownHeader(read, found, above);
  const column = valueColumn(read, found, above, header);
  const cells = found.pairs.map((pair): FigureCell => {
    const row = found.template.rows[pair.position]?.row;
    return {
      cell: cellAt(read.lines[pair.line], column),
      measure: row ? measureOf(row, dictionary) : 'heading',
    };
  });
  return { read, found, header, column, cells };
}

/** The value cell as it shows itself: text as typed, a number as its format shows it. */
function printedFigure(reading: Reading, cell: Cell): string {
  if (typeof cell.content === 'string') return cell.content.trim();
  if (reading.kind === 'figure') return formatDecimal(reading.figure.value, reading.figure.decimals);
  if (reading.kind === 'cellError') return reading.error;
  return reading.kind === 'blank' ? '' : reading.text;
}

function areaOf({ read, found, header, column }: Placed): BoundTable['area'] {
  const { layout } = read.band;
  const columns = [layout.code, layout.label, layout.unit, column, layout.note].filter((one) => one !== null);
  const first = read.lines[found.from]?.row ?? 0;
  return {
    top: header?.top ?? first,
    left: Math.min(...columns),
    bottom: read.lines[found.to]?.row ?? first,
    right: Math.max(...columns),
  };
}

/** Binds one table. `elsewhere` is what the whole workbook shows about decimal marks. */
function bindTable(placed: Placed, elsewhere: MarkVotes): BoundTable {
  const { read, found, column, cells } = placed;
  const { template } = found;
  const readings = readFigures(cells, elsewhere);
  const sheet = read.sheet.name;
  const rows: BoundRow[] = [];
  const positions = new Set<number>();
  const lines = new Set<number>();
  for (const [n, pair] of found.pairs.entries()) {
    const line = read.lines[pair.line];
    const row = template.rows[pair.position]?.row;
    const reading = readings[n];
    if (!line || !row || !reading) continue;
    positions.add(pair.position);
    lines.add(pair.line);
    rows.push({
      row,
      cell: { sheet, row: line.row, column },
      reading,
      printedFigure: printedFigure(reading, cellAt(line, column)),
      note: line.note,
      printedCode: line.code.printed,
      printedLabel: line.printedLabel,
      confidence: pair.likeness,
    });
  }
  const missing = template.rows.filter(({ position }) => !positions.has(position)).map(({ row }) => row);
  const extra: number[] = [];
  for (let n = found.from; n <= found.to; n += 1) {
    const line = read.lines[n];
    if (line && !lines.has(n)) extra.push(line.row);
  }
  const confidence = rows.reduce((sum, row) => sum + row.confidence, 0) / template.rows.length;
  return {
    template: template.template,
    setId: template.set.id,
    sheet,
    area: areaOf(placed),
    rows,
    missing,
    extra,
    confidence,
  };
}

/** Binds the tables of a workbook; a figure with two readings may be settled by another table's marks. */
export function bindTables(placed: readonly Placed[]): BoundTable[] {
  const elsewhere = addVotes(placed.map(({ cells }) => markVotes(cells)));
  return placed.map((one) => bindTable(one, elsewhere));
}
