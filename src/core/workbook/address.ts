// Cell addresses. Rows and columns are 0-based numbers inside the program;
// "A1" text exists only at the edges: files, messages, the command line.

/** One cell. `row` and `column` are 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet, both ends included, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits (Excel specifications and limits, worksheet size). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** "D11" of a 0-based row and column. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A5:E31". */
export function areaA1(area: Area): string {
  return `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
}

/**
 * Reads "D11" or "$D$11".
 * @returns null where the text is no address inside Excel's limits.
 */
export function parseA1(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/**
 * Reads "A5:E31", "A5" or "$A$5:$E$31".
 * @returns null where the text is no area.
 */
export function parseArea(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const start = parseA1(first);
  const end = parseA1(second);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/**
 * Reads what {@link parseArea} reads, and whole columns ("C:E") or rows ("3:4").
 * @returns null where the text is no area.
 */
export function parseRange(text: string): Area | null {
  const [, left = '', right = ''] = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(text) ?? [];
  if (left !== '') return parseArea(`${left}1:${right}${MAX_ROWS}`);
  const [, top = '', bottom = ''] = /^\$?(\d+):\$?(\d+)$/.exec(text) ?? [];
  if (top !== '') return parseArea(`A${top}:${columnLetters(MAX_COLUMNS - 1)}${bottom}`);
  return parseArea(text);
}

/** "PL4!D11": how findings name a cell on the command line. */
export function cellText(ref: CellRef): string {
  return `${ref.sheet}!${a1(ref.row, ref.column)}`;
}

/** A map key for a cell; equal cells, equal keys. */
export const cellKey = cellText;

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
