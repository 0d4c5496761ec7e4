// A workbook taken apart into pieces that can be compared one by one: cells, marks, and everything else of each sheet.

import { a1 } from '../../src/core/workbook/address';
import type { Book, BookCell, Sheet } from './book';

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
    const key = first === undefined ? `new ${sheet.name.toLowerCase()}` : `old ${first}`;
    for (const [part, piece] of sheetPieces(sheet))
      pieces.set(`${key} ${part}`, { sheet: sheet.name, ...piece });
  }
  return pieces;
}

const texts = new WeakMap<BookCell, string>();

/** A cell as text, made once: a cell that changes is another one. */
function textOf(cell: BookCell): string {
  const known = texts.get(cell) ?? JSON.stringify(cell);
  texts.set(cell, known);
  return known;
}

type PiecePart = readonly [string, Omit<Piece, 'sheet'>];

function sheetPieces(sheet: Sheet): readonly PiecePart[] {
  const { id: _, cells, conditionalFormats, ...rest } = sheet;
  return [
    ...[...cells].map(([key, cell]): PiecePart => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [a1(row, column), { value: textOf(cell), cell: { row, column } }];
    }),
    ...conditionalFormats.map(
      ({ id: __, ...format }): PiecePart => [JSON.stringify(format), { value: 'có' }],
    ),
    ...Object.entries(rest).map(
      ([name, value]): PiecePart => [name, { value: JSON.stringify(plain(value)) }],
    ),
  ];
}

function plain(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value].sort() : value;
}

/** Keys of pieces that differ, with their places. */
export function difference(a: Pieces, b: Pieces): ReadonlyMap<string, Place> {
  const differing = new Map<string, Place>();
  for (const [key, piece] of [...a, ...b])
    if (a.get(key)?.value !== b.get(key)?.value) differing.set(key, piece);
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
