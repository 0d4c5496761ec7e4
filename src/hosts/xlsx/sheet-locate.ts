// Where things stand in the text of a sheet part: the rows and cells that a patch touches, and what must move
// with them. The tokeniser gives the places; nothing is guessed from the looks of the text.

import { type Area, parseArea } from '../../core/workbook/address';
import { columnOf } from './cell-text';
import { RowFilter } from './row-filter';
import type { Stretch } from './styles';
import type { Attributes, XmlHandler } from './xml-handler';
import { isTrue, wholeNumber, XmlScanner } from './xml-scanner';

export interface LocatedFormula {
  readonly kind: string | undefined;
  readonly shared: number;
  readonly area: Area | null;
  /** Text between the tags, entities resolved. */
  readonly text: string;
  readonly stretch: Stretch;
}

export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  readonly stretch: Stretch;
  readonly style: number;
  readonly formula: LocatedFormula | undefined;
  /** Data that newer programs hang on a cell. */
  readonly extension: Stretch | undefined;
}

export interface LocatedRow {
  readonly row: number;
  readonly stretch: Stretch;
  /** Style that new cells of the row take; undefined where the row has none of its own. */
  readonly style: number | undefined;
  /** Places before which a new cell can stand, by column, for every cell of the row. */
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

export interface SheetMap {
  readonly prefix: string;
  readonly data: Stretch | undefined;
  readonly dimension: { readonly stretch: Stretch; readonly area: Area | null } | undefined;
  /** The rows that were asked for and exist. */
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** Cells of those rows, and every cell with a shared or array formula. */
  readonly cells: readonly LocatedCell[];
  /** For every row asked for that does not exist: the place where it belongs. */
  readonly places: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
}

/** @throws Trouble DAMAGED, TOO_LARGE */
export function locate(text: string, wanted: ReadonlySet<number>): SheetMap {
  const locator = new Locator(text, wanted);
  const scanner = new XmlScanner(locator);
  const filter = new RowFilter(
    scanner,
    (row, start) => locator.passRow(row, start),
    (row) => wanted.has(row),
  );
  filter.write(text);
  filter.finish();
  return locator.result(scanner.prefix);
}

interface OpenElement {
  readonly start: number;
  readonly openEnd: number;
}

class Locator implements XmlHandler {
  private readonly rows = new Map<number, LocatedRow>();
  private readonly cells: LocatedCell[] = [];
  private readonly places = new Map<number, number>();
  private readonly columnStyles: { from: number; to: number; style: number }[] = [];
  private readonly missing: number[];
  private data: Stretch | undefined;
  private dimension: SheetMap['dimension'];

  private readonly stack: OpenElement[] = [];
  private section = '';
  private row = -1;
  private column = -1;
  private rowStyle: number | undefined;
  private rowCells: { column: number; start: number }[] = [];
  private style = 0;
  private formula: LocatedFormula | undefined;
  private formulaOpen: Attributes | undefined;
  private formulaText = '';
  private extension: Stretch | undefined;

  constructor(
    private readonly source: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.missing = [...wanted].sort((a, b) => b - a);
  }

  /** A row begins here: rows asked for that come before it do not exist. */
  passRow(row: number, start: number): void {
    for (let next = this.missing.at(-1); next !== undefined && next <= row; next = this.missing.at(-1)) {
      this.missing.pop();
      if (next < row) this.places.set(next, start);
    }
    this.row = row;
  }

  open(name: string, attributes: Attributes, depth: number, end: number): void {
    const start = this.source.lastIndexOf('<', end - 1);
    this.stack[depth] = { start, openEnd: end };
    if (depth === 2) this.section = name;
    else if (depth === 3 && name === 'col' && this.section === 'cols') this.addColumns(attributes);
    if (this.section !== 'sheetData') {
      if (depth === 2 && name === 'dimension') {
        const stretch = { start, openEnd: end, end };
        this.dimension = { stretch, area: parseArea(attributes.ref ?? '') };
      }
    } else if (depth === 3 && name === 'row') {
      this.passRow(wholeNumber(attributes.r, this.row + 2) - 1, start);
      this.rowStyle = isTrue(attributes.customFormat) ? wholeNumber(attributes.s, 0) : undefined;
      this.rowCells = [];
      this.column = -1;
    } else if (depth === 4 && name === 'c') {
      this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
      this.rowCells.push({ column: this.column, start });
      this.style = wholeNumber(attributes.s, 0);
      this.formula = undefined;
      this.extension = undefined;
    } else if (depth === 5 && name === 'f') {
      this.formulaOpen = attributes;
      this.formulaText = '';
    }
  }

  text(text: string): void {
    if (this.formulaOpen) this.formulaText += text;
  }

  close(name: string, depth: number, end: number): void {
    const opened = this.stack[depth];
    if (this.section !== 'sheetData' || !opened) return;
    const stretch = { ...opened, end };
    if (depth === 2) {
      this.data = stretch;
      this.section = '';
      const last = end === opened.openEnd ? end : this.source.lastIndexOf('<', end - 1);
      for (const row of this.missing.splice(0)) this.places.set(row, last);
    } else if (depth === 3 && name === 'row') {
      const { row, rowStyle: style, rowCells: cells } = this;
      if (this.wanted.has(row)) this.rows.set(row, { row, stretch, style, cells });
    } else if (depth === 4 && name === 'c') this.closeCell(stretch);
    else if (depth === 5 && name === 'f') this.closeFormula(stretch);
    else if (depth === 5 && name === 'extLst') this.extension = stretch;
  }

  result(prefix: string): SheetMap {
    const { data, dimension, rows, cells, places, columnStyles } = this;
    return { prefix, data, dimension, rows, cells, places, columnStyles };
  }

  private closeCell(stretch: Stretch): void {
    const { row, column, style, formula, extension } = this;
    if (!this.wanted.has(row) && formula?.kind === undefined) return;
    this.cells.push({ row, column, stretch, style, formula, extension });
  }

  private closeFormula(stretch: Stretch): void {
    const { t, si, ref } = this.formulaOpen ?? {};
    const area = ref === undefined ? null : parseArea(ref);
    const kind = t === 'normal' ? undefined : t;
    this.formula = { kind, shared: wholeNumber(si, 0), area, text: this.formulaText, stretch };
    this.formulaOpen = undefined;
  }

  private addColumns({ min, max, style }: Attributes): void {
    const from = wholeNumber(min, 1) - 1;
    this.columnStyles.push({ from, to: wholeNumber(max, from + 1) - 1, style: wholeNumber(style, 0) });
  }
}
