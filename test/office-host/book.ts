// The workbook behind the stand-in host: plain data, no Office, no file format.

import { type Area, a1, MAX_COLUMNS } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/workbook';
import { type Band, bandAt } from './bands';
import { evaluate } from './formula';
import { HostError, type Json } from './wire';

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
}

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly font: Font;
  readonly borders: { readonly [side: string]: Border };
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  fill: null,
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', color: '#000000' },
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
};

/** What stands wherever nothing was put: one object, so that a blank area that is formatted stays one. */
export const blankCell: BookCell = { content: null, style: plainStyle };

const derived = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** One object for all styles that look alike, however a cell came to it. */
const byText = new Map([[JSON.stringify(plainStyle), plainStyle]]);

function alone(style: CellStyle): CellStyle {
  const text = JSON.stringify(style);
  const known = byText.get(text) ?? style;
  byText.set(text, known);
  return known;
}

/**
 * The style with a change: one object for all cells that come to it alike, so that equal ones are the same.
 * @param name tells the change apart from every other: "fill #FFFFFF"
 */
export function styled(style: CellStyle, name: string, change: () => Partial<CellStyle>): CellStyle {
  const known = derived.get(style) ?? new Map<string, CellStyle>();
  derived.set(style, known);
  const made = known.get(name) ?? alone({ ...style, ...change() });
  known.set(name, made);
  return made;
}

export interface BookCell {
  /** What was typed; a formula's result is calculated when it is asked for. */
  readonly content: CellContent;
  /** With its "=". */
  readonly formula?: string;
  readonly style: CellStyle;
}

export interface ConditionalFormat {
  readonly id: string;
  type: string;
  area: Area;
  formula: string;
  fill: string;
  fontColor: string;
  italic?: boolean;
  stopIfTrue: boolean;
}

export interface Validation {
  readonly area: Area;
  rule: Json;
  errorAlert: Json;
  prompt: Json;
  ignoreBlanks: boolean;
}

/** Everything of a sheet's page that has no behaviour of its own; see classes/page-layout.ts. */
export interface Page {
  [name: string]: Json;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: string;
  protected: boolean;
  showGridlines: boolean;
  tabColor: string;
  /** By {@link cellNumber}. */
  readonly cells: Map<number, BookCell>;
  readonly bands: Band[];
  merges: Area[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: Validation[];
  readonly page: Page;
  frozen: { readonly rows: number; readonly columns: number };
  readonly properties: Map<string, string>;
}

const blankAt = (sheet: Sheet, row: number, column: number): BookCell =>
  bandAt(sheet, row, column)?.cell ?? blankCell;

/** A cell of a sheet as one number. */
export const cellNumber = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const placeOfCell = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});

const SHEET_NAME_LIMIT = 31;

export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, Json>();
  active = '';
  /** No sheet can be added, deleted, renamed or moved through the API. */
  structureProtected = false;
  /** Days are counted from 1904: no member of the API tells. */
  date1904 = false;
  selection = 'A1';
  private counter = 0;

  /** @throws HostError InvalidArgument or ItemAlreadyExists for a name that Excel refuses. */
  addSheet(name = `Sheet${this.sheets.length + 1}`, at = this.sheets.length): Sheet {
    this.checkName(name);
    const sheet: Sheet = {
      id: `{${this.nextId().padStart(8, '0')}-0000-4000-8000-000000000000}`,
      name,
      visibility: 'Visible',
      protected: false,
      showGridlines: true,
      tabColor: '',
      cells: new Map(),
      bands: [],
      merges: [],
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      conditionalFormats: [],
      validations: [],
      page: {},
      frozen: { rows: 0, columns: 0 },
      properties: new Map(),
    };
    this.sheets.splice(at, 0, sheet);
    if (this.active === '') this.active = sheet.id;
    return sheet;
  }

  /** A new id, never used twice. */
  nextId(): string {
    this.counter += 1;
    return this.counter.toString(16).toUpperCase();
  }

  /** No id is given from here on that the other workbook has given. */
  continueIds({ counter }: Book): void {
    this.counter = Math.max(this.counter, counter);
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }

  removeSheet(sheet: Sheet): void {
    const visible = this.sheets.filter((other) => other.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw new HostError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet.id) this.active = this.sheets[0]?.id ?? '';
  }

  rename(sheet: Sheet, name: string): void {
    if (sheet.name !== name) this.checkName(name, sheet);
    sheet.name = name;
  }

  private checkName(name: string, self?: Sheet): void {
    if (name === '' || name.length > SHEET_NAME_LIMIT || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new HostError('InvalidArgument', `sheet name ${name}`);
    }
    const clash = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (clash && clash !== self) throw new HostError('ItemAlreadyExists', name);
  }

  cell(sheet: Sheet, row: number, column: number): BookCell {
    return sheet.cells.get(cellNumber(row, column)) ?? blankAt(sheet, row, column);
  }

  setCell(sheet: Sheet, row: number, column: number, cell: BookCell): void {
    const blank = cell.content === null && cell.formula === undefined;
    const empty = blank && cell.style === blankAt(sheet, row, column).style;
    if (empty) sheet.cells.delete(cellNumber(row, column));
    else sheet.cells.set(cellNumber(row, column), cell);
  }

  setStyle(sheet: Sheet, row: number, column: number, change: Partial<CellStyle>): void {
    const cell = this.cell(sheet, row, column);
    const style = styled(cell.style, JSON.stringify(change), () => change);
    this.setCell(sheet, row, column, { ...cell, style });
  }

  /** What the cell shows, formulas calculated. */
  value(sheet: Sheet, row: number, column: number): CellContent {
    const seen = new Set<string>();
    const resultOf = (name: string | null, here: Sheet, r: number, c: number): CellContent => {
      const target = name === null ? here : this.sheet(name);
      if (!target) return { error: '#REF!' };
      const cell = this.cell(target, r, c);
      if (cell.formula === undefined) return cell.content;
      const key = `${target.id}${r},${c}`;
      if (seen.has(key)) return 0;
      seen.add(key);
      const result = evaluate(cell.formula.slice(1), (other, rr, cc) => resultOf(other, target, rr, cc));
      seen.delete(key);
      return result;
    };
    return resultOf(null, sheet, row, column);
  }

  /** The smallest rectangle around the cells; null where nothing is there. */
  usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
    const used: Area[] = valuesOnly ? [] : sheet.bands.map(({ area }) => area);
    for (const [key, cell] of sheet.cells) {
      if (valuesOnly && cell.content === null && cell.formula === undefined) continue;
      const { row, column } = placeOfCell(key);
      used.push({ top: row, left: column, bottom: row, right: column });
    }
    const [first, ...others] = used;
    if (!first) return null;
    return others.reduce(
      (area, cell) => ({
        top: Math.min(area.top, cell.top),
        left: Math.min(area.left, cell.left),
        bottom: Math.max(area.bottom, cell.bottom),
        right: Math.max(area.right, cell.right),
      }),
      first,
    );
  }

  /**
   * The whole workbook as text, without ids, to tell whether anything changed at all.
   * Two equal workbooks give equal text.
   */
  toText(): string {
    return this.sheets.map((sheet) => sheetText(sheet)).join('\n');
  }
}

function sheetText(sheet: Sheet): string {
  const cells = [...sheet.cells]
    .map(([key, cell]) => {
      const { row, column } = placeOfCell(key);
      return `${a1(row, column)} ${JSON.stringify(cell)}`;
    })
    .sort();
  const { id: _, cells: __, conditionalFormats, ...rest } = sheet;
  const formats = conditionalFormats.map(({ id: ___, ...format }) => JSON.stringify(format)).sort();
  const others = Object.entries(rest).map(([name, value]) => `${name} ${JSON.stringify(plain(value))}`);
  return [...others.sort(), ...formats, ...cells].join('\n');
}

function plain(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value].sort() : value;
}
