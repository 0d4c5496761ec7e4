// One sheet part -> its rows. Reads the text as it comes and keeps only what says something.

import { type Area, MAX_COLUMNS, MAX_ROWS, parseRange } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import type { Cell, CellContent, SheetRow } from '../../core/workbook/workbook';
import { cellContent, columnOf } from './cell-text';
import { FormulaReader } from './formula-read';
import { MAX_CELLS, MAX_FORMATTED_BLANKS, MAX_LIST } from './limits';
import { RowFilter } from './row-filter';
import { RunCollector, type SharedString } from './shared-strings';
import { type CellStyle, plainStyle } from './styles';
import type { Attributes, XmlHandler } from './xml-handler';
import { isTrue, wholeNumber, XmlScanner } from './xml-scanner';

/** What a sheet part needs from the rest of the workbook, and what all its sheets may hold together. */
export interface SheetContext {
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** Counted up while reading. */
  readonly counts: { cells: number; blanks: number };
}

export interface SheetReading {
  readonly protected: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Cells with a formula of their own. */
  readonly formulas: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type PlacedCell = SheetRow['cells'][number];

/** @throws Trouble DAMAGED, TOO_LARGE */
export async function readSheet(
  stream: (sink: (text: string) => void) => Promise<void>,
  context: SheetContext,
): Promise<SheetReading> {
  const reader = new SheetReader(context);
  const filter = new RowFilter(new XmlScanner(reader), (row) => {
    reader.row = row;
  });
  await stream((text) => filter.write(text));
  filter.finish();
  return reader.result();
}

class SheetReader implements XmlHandler {
  /** The row being read, or the one before the next; rows without a number follow it. */
  row = -1;
  private column = -1;
  private protected = false;
  private readonly rows: SheetRow[] = [];
  private readonly merges: Area[] = [];
  private readonly formulas = new FormulaReader();

  private inData = false;
  private hidden = false;
  private cells: PlacedCell[] = [];
  private hasContent = false;
  /** Each cell of the row stands right of the one before. */
  private ascending = true;
  private sorted = true;

  private type: string | undefined;
  private style = plainStyle;
  private value = '';
  private hasValue = false;
  private collecting: 'v' | 'f' | 'is' | undefined;
  private readonly runs = new RunCollector();

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) {
      if (name !== 'worksheet') throw new Trouble({ code: 'DAMAGED' });
    } else if (depth === 2) {
      this.inData = name === 'sheetData';
      if (name === 'sheetProtection') this.protected = isTrue(attributes.sheet);
    } else if (!this.inData) {
      if (depth === 3 && name === 'mergeCell') this.addMerge(attributes.ref ?? '');
    } else if (depth === 3) {
      if (name === 'row') this.openRow(attributes);
    } else if (depth === 4) {
      if (name === 'c') this.openCell(attributes);
    } else if (depth === 5) {
      this.collecting = name === 'v' || name === 'f' || name === 'is' ? name : undefined;
      if (name === 'f') this.formulas.open(attributes);
      else if (name === 'v') this.hasValue = true;
    } else if (this.collecting === 'is') this.runs.open(name, attributes);
  }

  text(text: string): void {
    if (this.collecting === 'v') this.value += text;
    else if (this.collecting === 'f') this.formulas.text(text);
    else if (this.collecting === 'is') this.runs.text(text);
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    if (depth === 2) this.inData = false;
    else if (depth === 3 && name === 'row') this.closeRow();
    else if (depth === 4 && name === 'c') this.closeCell();
    else if (depth === 5) this.collecting = undefined;
    else if (this.collecting === 'is') this.runs.close(name);
  }

  result(): SheetReading {
    this.formulas.resolve();
    return {
      protected: this.protected,
      rows: this.sorted ? this.rows : inOrder(this.rows),
      merges: this.merges,
      formulas: this.formulas.count,
    };
  }

  private addMerge(reference: string): void {
    const area = parseRange(reference);
    // Excel, too, goes on without it; no figure hangs on it.
    if (!area) return;
    if (this.merges.length >= MAX_LIST) throw new Trouble({ code: 'TOO_LARGE' });
    this.merges.push(area);
  }

  private openRow({ r, hidden }: Attributes): void {
    const row = wholeNumber(r, this.row + 2) - 1;
    if (row < 0 || row >= MAX_ROWS) throw new Trouble({ code: 'DAMAGED' });
    if (row <= this.row) this.sorted = false;
    this.row = row;
    this.column = -1;
    this.hidden = isTrue(hidden);
    this.cells = [];
    this.hasContent = false;
    this.ascending = true;
  }

  private closeRow(): void {
    if (!this.hasContent) {
      this.context.counts.blanks -= this.cells.length;
      return;
    }
    this.context.counts.cells += this.cells.length;
    if (this.context.counts.cells > MAX_CELLS) throw new Trouble({ code: 'TOO_LARGE' });
    const row: Mutable<SheetRow> = {
      row: this.row,
      cells: this.ascending ? this.cells : lastOfEach(this.cells),
    };
    if (this.hidden) row.hidden = true;
    this.rows.push(row);
  }

  private openCell({ r, s, t }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column <= this.column) this.ascending = false;
    this.column = column;
    if (this.column >= MAX_COLUMNS) throw new Trouble({ code: 'DAMAGED' });
    this.type = t;
    this.style = this.context.styles[wholeNumber(s, 0)] ?? plainStyle;
    this.value = '';
    this.hasValue = false;
  }

  private closeCell(): void {
    const { text, font: own } = this.textOrNothing();
    const font = own === undefined ? this.style.font : (own ?? undefined);
    const content = text === undefined ? cellContent(this.type, this.value, this.context.date1904) : text;
    const cell = this.makeCell(content, font);
    const hasFormula = this.formulas.close(cell, this.row, this.column);
    // A formula that was calculated and shows nothing, as against one without a result.
    if (hasFormula && content === null && this.type === 'str' && this.hasValue) cell.content = '';
    if (content !== null || hasFormula) this.hasContent = true;
    // Out of order, it may take the place of one that stood there before.
    else if (this.ascending) {
      if (cell.format === undefined || this.context.counts.blanks >= MAX_FORMATTED_BLANKS) return;
      this.context.counts.blanks += 1;
    }
    this.cells.push({ column: this.column, cell });
  }

  /** Text of a shared or inline string; undefined for other cells. */
  private textOrNothing(): { text?: string | null; font?: string | null } {
    if (this.type === 'inlineStr') {
      const { text, font } = this.runs.take();
      return font === undefined ? { text: text || null } : { text: text || null, font };
    }
    if (this.type !== 's' || this.value === '') return {};
    const shared = this.context.strings[Number(this.value)];
    if (!shared) throw new Trouble({ code: 'DAMAGED' });
    return shared.font === undefined
      ? { text: shared.text || null }
      : { text: shared.text || null, font: shared.font };
  }

  private makeCell(content: CellContent, font: string | undefined): Mutable<Cell> {
    const cell: Mutable<Cell> = { content };
    if (this.style.format !== undefined) cell.format = this.style.format;
    if (font !== undefined) cell.font = font;
    return cell;
  }
}

/** From left to right; of two in one place the later, which is the one that is written to. */
function lastOfEach(cells: readonly PlacedCell[]): PlacedCell[] {
  return [...new Map(cells.map((one) => [one.column, one])).values()]
    .filter(({ cell }) => cell.content !== null || cell.formula !== undefined || cell.format !== undefined)
    .sort((a, b) => a.column - b.column);
}

/** From top to bottom; a row that stands twice is one. */
function inOrder(rows: readonly SheetRow[]): SheetRow[] {
  const byRow = new Map<number, SheetRow>();
  for (const row of rows) {
    const before = byRow.get(row.row);
    byRow.set(row.row, before ? { ...row, cells: lastOfEach([...before.cells, ...row.cells]) } : row);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}
