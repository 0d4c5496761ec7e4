// A workbook taken apart into pieces that can be compared one by one: cells, marks, and everything else of each sheet.

import { a1 } from '../../src/core/workbook/address';
import type { Book, BookCell, CellStyle, Sheet } from './book';

/** Where a piece is: for sentences that must name it. */
export interface Place {
  /** Name of its sheet now; "" for the workbook as a whole. */
  readonly sheet: string;
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface Piece extends Place {
  readonly value: string;
}

/** By key: equal keys in two states of one workbook are the same piece. */
export type Pieces = ReadonlyMap<string, Piece>;

/** @param known names by id of the sheets that were there at first: they keep their keys when they are renamed. */
export function piecesOf(book: Book, known: ReadonlyMap<string, string>): Pieces {
  const pieces = new Map<string, Piece>();
  pieces.set('structure', { sheet: '', value: String(book.structureProtected) });
  for (const sheet of book.sheets) {
    const first = known.get(sheet.id);
    addSheet(pieces, first === undefined ? `new ${sheet.name.toLowerCase()}` : `old ${first}`, sheet);
  }
  return pieces;
}

function addSheet(pieces: Map<string, Piece>, key: string, sheet: Sheet): void {
  const { id: _, name, cells, conditionalFormats, ...rest } = sheet;
  const placeOf = places.get(key);
  for (const [at, cell] of cells) {
    const place = placeOf.get(at);
    pieces.set(place.key, { sheet: name, value: textOf(cell), cell: place.cell });
  }
  for (const { id: __, ...format } of conditionalFormats)
    pieces.set(`${key} ${JSON.stringify(format)}`, { sheet: name, value: 'có' });
  for (const [part, value] of Object.entries({ name, ...rest }))
    pieces.set(`${key} ${part}`, { sheet: name, value: JSON.stringify(plain(value)) });
}

/** Keys and places of cells, made once for all the states of the workbooks of a run. */
const places = memo((sheet) =>
  memo((at) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    return { key: `${sheet} ${a1(row, column)}`, cell: { row, column } };
  }),
);

function memo<T>(make: (key: string) => T): { readonly get: (key: string) => T } {
  const made = new Map<string, T>();
  return {
    get: (key) => {
      const value = made.get(key) ?? make(key);
      made.set(key, value);
      return value;
    },
  };
}

const texts = new WeakMap<BookCell, string>();
const looks = new WeakMap<CellStyle, number>();
const numbers = new Map<string, number>();

/** A cell as text, made once: a cell that changes is another one. Looks are told by a number, equal ones by the same. */
function textOf(cell: BookCell): string {
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const { style, ...own } = cell;
  const text = `${JSON.stringify(own)} look ${looks.get(style) ?? numberOf(style)}`;
  texts.set(cell, text);
  return text;
}

function numberOf(style: CellStyle): number {
  const text = JSON.stringify(style);
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  looks.set(style, number);
  return number;
}

function plain(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value].sort() : value;
}

/** Keys of pieces that differ, with their places. */
export function difference(a: Pieces, b: Pieces): ReadonlyMap<string, Place> {
  const differing = new Map<string, Place>();
  for (const [key, piece] of a) if (b.get(key)?.value !== piece.value) differing.set(key, piece);
  for (const [key, piece] of b) if (a.get(key)?.value !== piece.value) differing.set(key, piece);
  return differing;
}

/** Keeps the workbook as it is now. @returns brings it back, as often as wanted, in the same or in another host. */
export function keep(book: Book): (target?: Book) => void {
  const { active, selection, structureProtected } = book;
  const kept = book.sheets.map(copyOf);
  return (target = book) => {
    target.sheets.splice(0, target.sheets.length, ...kept.map(copyOf));
    Object.assign(target, { active, selection, structureProtected });
    target.continueIds(book);
  };
}

function copyOf(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    merges: [...sheet.merges],
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format })),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    page: { ...sheet.page },
    properties: new Map(sheet.properties),
  };
}
