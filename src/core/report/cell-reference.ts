// "{PL4!D24}", "{PL4!3.2.1}": a figure that a person's own text names by its cell, or by its line of the form.

import { cleanText } from '../text/fold';
import { parseA1 } from '../workbook/address';

export interface CellReference {
  readonly kind: 'cell';
  /** As it is written, with its braces. */
  readonly printed: string;
  /** Name of the sheet; "" where none is written. */
  readonly sheet: string;
  /** null where what is written is no address. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** What is written behind the sheet: an address, or number or label of a line, "/" and its column. */
  readonly line: string;
}

export type ReferringPiece = { readonly kind: 'text'; readonly text: string } | CellReference;

/** A text in pieces. Braces around other words are text. */
export function referringPieces(text: string): readonly ReferringPiece[] {
  return text
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => referenceIn(piece) ?? { kind: 'text', text: piece });
}

export const referencesIn = (text: string): readonly CellReference[] =>
  referringPieces(text).flatMap((piece) => (piece.kind === 'cell' ? [piece] : []));

function referenceIn(printed: string): CellReference | null {
  if (!printed.startsWith('{') || !printed.endsWith('}')) return null;
  const inside = cleanText(printed.slice(1, -1));
  const mark = inside.lastIndexOf('!');
  const address = inside.slice(mark + 1).trim();
  const at = parseA1(address);
  // "{quan trọng!}", "{…}" are no references; "{PL4!D24:D30}" is one that leads nowhere.
  if (address === '' || (mark < 0 && !at)) return null;
  return { kind: 'cell', printed, sheet: bare(inside.slice(0, Math.max(0, mark)).trim()), at, line: address };
}

const bare = (sheet: string): string =>
  /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
