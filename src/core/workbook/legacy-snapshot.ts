// A workbook as people read it: texts in fonts of old encodings in Unicode. What the cells really hold stays with
// them, for patches.

import { fromLegacy, type LegacyVerdict, legacyEncoding, legacyVerdict } from '../text/legacy-text';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from './workbook';

/** Not read yet: reading twice changes nothing. */
const inOldFont = ({ content, font, original }: Cell): boolean =>
  typeof content === 'string' &&
  original === undefined &&
  font !== undefined &&
  legacyEncoding(font) !== null;

/**
 * Reads every text that stands in a font of an old encoding; what is not such a text is handed through as it is.
 * A short text whose letters mean something in Unicode too ("Có") goes with the other texts of its sheet.
 */
export function readableSnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map(readableSheet);
  return sheets.every((sheet, n) => sheet === snapshot.sheets[n]) ? snapshot : { ...snapshot, sheets };
}

function readableSheet(sheet: SheetSnapshot): SheetSnapshot {
  const old = sheet.rows.some(({ cells }) => cells.some(({ cell }) => inOldFont(cell)));
  if (!old) return sheet;
  const doubtful = doubtfulReading(sheet);
  const rows = sheet.rows.map((row): SheetRow => {
    if (!row.cells.some(({ cell }) => inOldFont(cell))) return row;
    return { ...row, cells: row.cells.map((one) => ({ ...one, cell: readableCell(one.cell, doubtful) })) };
  });
  return { ...sheet, rows };
}

/** What the texts that tell it are, for those that do not: as the font says unless most are Unicode. */
function doubtfulReading({ rows }: SheetSnapshot): LegacyVerdict {
  const counts: Record<LegacyVerdict, number> = { legacy: 0, unicode: 0, either: 0 };
  for (const { cells } of rows) {
    for (const { cell } of cells) {
      if (inOldFont(cell) && typeof cell.content === 'string') {
        counts[legacyVerdict(cell.content, cell.font ?? '')] += 1;
      }
    }
  }
  return counts.unicode > counts.legacy ? 'unicode' : 'legacy';
}

function readableCell(cell: Cell, doubtful: LegacyVerdict): Cell {
  const { content, font = '' } = cell;
  if (!inOldFont(cell) || typeof content !== 'string') return cell;
  if (doubtful === 'unicode' && legacyVerdict(content, font) === 'either') return cell;
  const text = fromLegacy(content, font);
  return text === content ? cell : { ...cell, content: text, original: content };
}
