// Puts a workbook described for a test into the stand-in host.

import { parseA1, parseArea } from '../../src/core/workbook/address';
import type { BuiltCell, BuiltWorkbook } from '../support/xlsx/build';
import { type Book, type BookCell, plainStyle } from './book';

export function fillBook(book: Book, { sheets, date1904 }: BuiltWorkbook): void {
  book.date1904 = date1904 ?? false;
  for (const described of sheets) {
    const sheet = book.addSheet(described.name);
    for (const [address, cell] of Object.entries(described.cells)) {
      const { row, column } = parseA1(address) ?? fail(address);
      book.setCell(sheet, row, column, bookCell(cell));
    }
    sheet.merges = (described.merges ?? []).map((text) => parseArea(text) ?? fail(text));
    for (const row of described.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
    if (described.hidden) sheet.visibility = 'Hidden';
    sheet.protected = described.protected ?? false;
  }
}

function bookCell(described: string | number | boolean | BuiltCell): BookCell {
  const cell: BuiltCell = typeof described === 'object' ? described : { value: described };
  const style = {
    ...plainStyle,
    numberFormat: cell.format ?? 'General',
    font: { ...plainStyle.font, name: cell.font ?? plainStyle.font.name },
    locked: cell.locked ?? true,
  };
  if (cell.formula !== undefined) return { content: null, formula: `=${cell.formula}`, style };
  return { content: cell.value ?? null, style };
}

function fail(text: string): never {
  throw new Error(`not an address: ${text}`);
}
