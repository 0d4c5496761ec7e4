// A sheet by row and column, with its merges: the one way in which reading looks at cells.
// Rows are those of the sheet, never positions in the snapshot: empty rows are left out there.

import { formatDecimal } from '../../core/number/vietnamese-number';
import { shownNumber } from '../../core/number/vietnamese-number-format';
import type { Area } from '../../core/workbook/address';
import { type Cell, emptyCell, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';

/** Longer texts are no labels. */
const LONGEST = 1000;
/** A merge that covers more rows (a whole column) joins nothing that a header or a label could be. */
const TALLEST = 2000;

/** Line breaks and halves of characters; nearly no text has any. */
const ODD = /[\r\n\uD800-\uDFFF]/;

/** One line of text, composed characters, without blanks around it. */
export function oneLine(text: string, longest = LONGEST): string {
  if (text.length <= longest && !ODD.test(text)) return text.normalize('NFC').trim();
  return text
    .slice(0, 4 * longest)
    .normalize('NFC')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/\p{Surrogate}/gu, '');
}

/** A cell that shows something, with its text. */
export interface ShownCell {
  readonly column: number;
  readonly text: string;
}

export class Grid {
  /** Rows that hold anything, ascending. */
  readonly rows: readonly number[];
  private readonly byRow: ReadonlyMap<number, SheetRow>;
  private readonly columns = new Map<number, ReadonlyMap<number, Cell>>();
  private readonly merges = new Map<number, Area[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.byRow = new Map(sheet.rows.map((source) => [source.row, source]));
    this.rows = [...this.byRow.keys()];
    for (const area of sheet.merges) {
      if (area.bottom - area.top > TALLEST) continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        const list = this.merges.get(row);
        if (list) list.push(area);
        else this.merges.set(row, [area]);
      }
    }
  }

  source(row: number): SheetRow | undefined {
    return this.byRow.get(row);
  }

  /** The cell itself; an empty one inside a merge and where nothing stands. */
  cell(row: number, column: number): Cell {
    let cells = this.columns.get(row);
    if (!cells) {
      cells = new Map(this.byRow.get(row)?.cells.map((one) => [one.column, one.cell]));
      this.columns.set(row, cells);
    }
    return cells.get(column) ?? emptyCell;
  }

  /** Text of a cell; a number as it shows itself, an error value as nothing. */
  text(row: number, column: number): string {
    return shownText(this.cell(row, column));
  }

  /** Cells of a row that show something, from left to right. */
  filled(row: number): readonly ShownCell[] {
    const cells = this.byRow.get(row)?.cells ?? [];
    return cells
      .map(({ column, cell }) => ({ column, text: shownText(cell) }))
      .filter(({ text }) => text !== '');
  }

  /** True for a row with a number that is neither a year nor shown by a format of its own. */
  hasPlainNumber(row: number): boolean {
    const cells = this.byRow.get(row)?.cells ?? [];
    return cells.some(
      ({ cell: { content, format = 'General' } }) =>
        typeof content === 'number' && format === 'General' && !(content >= 1900 && content < 2100),
    );
  }

  merge(row: number, column: number): Area | undefined {
    return this.merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** Merges that touch a row. */
  mergesIn(row: number): readonly Area[] {
    return this.merges.get(row) ?? [];
  }
}

function shownText({ content, format }: Cell): string {
  if (typeof content === 'string') return oneLine(content);
  if (typeof content !== 'number') return '';
  // A year in a header is 2020, not 2.020: digits are grouped only where the cell groups them.
  if (Number.isInteger(content) && Math.abs(content) < 1e15 && (format ?? 'General') === 'General')
    return String(content);
  const shown = shownNumber(content, format, false);
  return shown.kind === 'date' ? `${shown.day}/${shown.month}/${shown.year}` : formatDecimal(shown.value);
}

const grids = new WeakMap<SheetSnapshot, Grid>();

/** The grid of a sheet, made once for all who read it. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const known = grids.get(sheet);
  if (known) return known;
  const fresh = new Grid(sheet);
  grids.set(sheet, fresh);
  return fresh;
}
