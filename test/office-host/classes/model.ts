// What every class of the object model needs: the workbook, and whom to tell about changes.

import type { Area } from '../../../src/core/workbook/address';
import { areaA1, columnLetters, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../src/core/workbook/address';
import type { Book, Sheet } from '../book';
import type { Argument } from '../spec';
import { HostError } from '../wire';

export interface CellsChanged {
  readonly sheet: Sheet;
  readonly address: string;
  readonly changeType: string;
}

export interface Model {
  readonly book: Book;
  /** Cells of a sheet got other contents. */
  readonly changed: (change: CellsChanged) => void;
  /** The add-in wants, or no longer wants, to hear of changed cells. */
  readonly listen: (on: boolean) => void;
}

/** Largest number of cells that is formatted one by one; more is a mistake of the caller. */
const CELL_LIMIT = 300_000;

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > CELL_LIMIT) throw new HostError('RequestAborted', 'too many cells at once');
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
}

export function cellsOf(area: Area): { readonly row: number; readonly column: number }[] {
  const cells: { readonly row: number; readonly column: number }[] = [];
  forEachCell(area, (row, column) => cells.push({ row, column }));
  return cells;
}

/** Excel refuses writes to locked cells of a protected sheet. */
export function mustBeWritable(model: Model, sheet: Sheet, area?: Area): void {
  if (!sheet.protected) return;
  const locked = area
    ? cellsOf(area).some(({ row, column }) => model.book.cell(sheet, row, column).style.locked)
    : true;
  if (locked) throw new HostError('AccessDenied', `${sheet.name} is protected`);
}

/** Excel refuses to add, delete, rename or move sheets of a workbook whose structure is protected. */
export function mustHaveOpenStructure({ book }: Model): void {
  if (book.structureProtected) throw new HostError('AccessDenied', 'the structure is protected');
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Reads "A1:B2", "A:C", "2:5", with or without the name of the sheet. */
export function areaOf(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
  if (columns) {
    const area = parseArea(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
    if (area) return area;
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  if (rows) return { ...wholeSheet, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const area = parseArea(local);
  if (!area) throw new HostError('InvalidArgument', address);
  return area;
}

/** "B2", "B2:C3", "A:C", "2:5": as Excel writes an address inside its sheet. */
export function localAddress(area: Area): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  const text = areaA1(area);
  const [first, second] = text.split(':');
  return first === second ? (first ?? text) : text;
}

export function addressWithSheet(sheet: Sheet, area: Area): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet.name) && !/^[A-Za-z]{1,3}\d+$/.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${localAddress(area)}`;
}

export function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function textArgument(value: Argument | undefined): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function numberArgument(value: Argument | undefined): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}
