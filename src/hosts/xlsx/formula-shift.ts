// Moves the relative references of a formula: a shared formula is written once, for its first cell, and meant for
// the cells around it (ECMA-376 part 1, 18.3.1.40).

import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../core/workbook/address';

/** What a formula is cut into. Everything but the last three alternatives is kept as it is. */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    "'(?:[^']|'')*'", // name of a sheet or file
    '\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]', // structured reference
    '(?<cell>\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})(?![\\w.(!\\\\\\u0080-\\uffff])',
    '(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\w.(!\\\\\\u0080-\\uffff])',
    '(?<rows>\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})(?![\\w.(!])',
    '[A-Za-z_\\\\\\u0080-\\uffff][\\w.\\\\\\u0080-\\uffff]*', // function or defined name
    '\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?', // number
  ].join('|'),
  'g',
);

/**
 * The formula as it reads `rows` further down and `columns` further right. A reference that would leave the
 * sheet becomes #REF!, as it does when Excel copies a cell.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups.cell !== undefined) return shiftCell(piece, rows, columns);
    if (groups.columns !== undefined) return shiftEnds(piece, (end) => shiftColumn(end, columns));
    if (groups.rows !== undefined) return shiftEnds(piece, (end) => shiftRow(end, rows));
    return piece;
  });
}

function shiftCell(piece: string, rows: number, columns: number): string {
  const match = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(piece);
  if (!match || parseA1(piece) === null) return piece;
  const column = shiftColumn(match[1] ?? '', columns);
  const row = shiftRow(match[2] ?? '', rows);
  return column === null || row === null ? '#REF!' : `${column}${row}`;
}

function shiftEnds(piece: string, shift: (end: string) => string | null): string {
  const ends = piece.split(':').map(shift);
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

function shiftColumn(letters: string, by: number): string | null {
  if (letters.startsWith('$')) return letters;
  const column = parseA1(`${letters}1`)?.column;
  if (column === undefined) return letters;
  return column + by < 0 || column + by >= MAX_COLUMNS ? null : columnLetters(column + by);
}

function shiftRow(digits: string, by: number): string | null {
  if (digits.startsWith('$')) return digits;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}
