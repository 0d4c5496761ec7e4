// A workbook taken apart into pieces that can be compared one by one: cells, marks, and everything else of each sheet.

import { a1, parseA1 } from '../../src/core/workbook/address';
import { type Book, type BookCell, type CellStyle, cellNumber, placeOfCell, type Sheet } from './book';

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
export interface Pieces {
  readonly get: (key: string) => Piece | undefined;
  /** Everything but cells. */
  readonly parts: ReadonlyMap<string, Piece>;
  /** By key of the sheet. A cell that changes is another one, so most are compared without being looked into. */
  readonly cells: ReadonlyMap<string, SheetCells>;
}

interface SheetCells {
  readonly name: string;
  readonly cells: ReadonlyMap<number, BookCell>;
}

/** @param known names by id of the sheets that were there at first: they keep their keys when they are renamed. */
export function piecesOf(book: Book, known: ReadonlyMap<string, string>): Pieces {
  const parts = new Map<string, Piece>([
    ['structure', { sheet: '', value: String(book.structureProtected) }],
  ]);
  const cells = new Map<string, SheetCells>();
  for (const sheet of book.sheets) {
    const first = known.get(sheet.id);
    const key = first === undefined ? `new ${sheet.name.toLowerCase()}` : `old ${first}`;
    addParts(parts, key, sheet);
    cells.set(key, { name: sheet.name, cells: new Map(sheet.cells) });
  }
  return { parts, cells, get: (key) => parts.get(key) ?? cellOf(cells, key) };
}

function addParts(parts: Map<string, Piece>, key: string, sheet: Sheet): void {
  const { id: _, name, cells: __, conditionalFormats, ...rest } = sheet;
  for (const { id: ___, ...format } of conditionalFormats)
    parts.set(`${key} ${JSON.stringify(format)}`, { sheet: name, value: 'có' });
  for (const [part, value] of Object.entries({ name, ...rest }))
    parts.set(`${key} ${part}`, { sheet: name, value: JSON.stringify(plain(value)) });
}

/** "old PL 2 D9" */
const keyOfCell = (sheet: string, { row, column }: NonNullable<Place['cell']>): string =>
  `${sheet} ${a1(row, column)}`;

function cellOf(all: Pieces['cells'], key: string): Piece | undefined {
  const at = key.lastIndexOf(' ');
  const place = parseA1(key.slice(at + 1));
  const sheet = all.get(key.slice(0, at));
  return place && sheet ? pieceOf(sheet, cellNumber(place.row, place.column)) : undefined;
}

function pieceOf({ name, cells }: SheetCells, key: number): Piece | undefined {
  const cell = cells.get(key);
  return cell && { sheet: name, value: textOf(cell), cell: placeOfCell(key) };
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
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [key, piece] of one.parts)
      if (other.parts.get(key)?.value !== piece.value) differing.set(key, piece);
    for (const [sheet, own] of one.cells) addChanged(differing, sheet, own, other.cells.get(sheet));
  }
  return differing;
}

function addChanged(
  differing: Map<string, Place>,
  sheet: string,
  own: SheetCells,
  other: SheetCells | undefined,
): void {
  for (const [key, cell] of own.cells) {
    const now = other?.cells.get(key);
    if (now === cell || (now && textOf(now) === textOf(cell))) continue;
    const place = placeOfCell(key);
    differing.set(keyOfCell(sheet, place), { sheet: own.name, cell: place });
  }
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
    bands: [...sheet.bands],
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
