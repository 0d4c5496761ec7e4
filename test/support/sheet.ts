// Snapshots drawn as text, for tests that need a sheet and no file.

import { type Area, parseArea } from '../../src/core/workbook/address';
import type {
  Cell,
  CellContent,
  SheetRow,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/core/workbook/workbook';

/** A cell, its content alone, or nothing. */
export type Drawn = Cell | CellContent | undefined;

function isCell(drawn: Drawn): drawn is Cell {
  return typeof drawn === 'object' && drawn !== null && 'content' in drawn;
}

/** A sheet from rows of cells; `undefined`, null and '' are empty cells, empty rows are left out as hosts do. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Drawn[])[],
  merges: readonly string[] = [],
): SheetSnapshot {
  const drawn: SheetRow[] = [];
  for (const [row, contents] of rows.entries()) {
    const cells = contents.flatMap((one, column) => {
      if (one === undefined || one === null || one === '') return [];
      return [{ column, cell: isCell(one) ? one : { content: one } }];
    });
    if (cells.length > 0) drawn.push({ row, cells });
  }
  const areas = merges.map(parseArea).filter((area): area is Area => area !== null);
  return { name, hidden: false, protected: false, rows: drawn, merges: areas };
}

/** "#12" and "#99.6[0.0]" are numbers, "!#REF!" is an error value, everything else is text. */
function drawnCell(text: string): Drawn {
  const number = /^#(-?[\d.]+(?:e-?\d+)?)(?:\[(.+)\])?$/.exec(text);
  if (number) {
    const [, digits = '', format] = number;
    return format === undefined ? { content: Number(digits) } : { content: Number(digits), format };
  }
  return text.startsWith('!') ? { content: { error: text.slice(1) } } : text;
}

/**
 * A sheet drawn as lines of cells between bars:
 *
 *     1.1 | Số văn bản đã ban hành | Văn bản | #12
 *
 * The first line after the backtick is row 1; an empty line is an empty row.
 */
export function drawSheet(name: string, drawing: string, merges: readonly string[] = []): SheetSnapshot {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return sheetOf(
    name,
    lines.map((line) => line.split('|').map((text) => drawnCell(text.trim()))),
    merges,
  );
}

export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
