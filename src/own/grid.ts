// A sheet as texts by row and column, with its merges: what reading an unknown form looks at.

import type { Area } from '../core/address';
import { formatDecimal } from '../core/vietnamese-number';
import { shownNumber } from '../core/vietnamese-number-format';
import { type Cell, emptyCell, type SheetSnapshot } from '../core/workbook';

/** Forms are no wider and no longer than this; the rest of a sheet is left alone. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 2000;
/** Longer texts are no labels. */
const LONGEST = 1000;

/** One line of text, composed characters, without blanks around it. */
export const oneLine = (text: string, longest = LONGEST): string =>
  text
    .normalize('NFC')
    .replace(/(?<![\u00A0\t\r\n ])[\u00A0\t\r\n ]*[\r\n]+[\u00A0\t\r\n ]*/g, ' ')
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/\p{Surrogate}/gu, '');

export class Grid {
  /** Numbers of the rows that hold anything, ascending. */
  readonly rows: readonly number[];
  private readonly cells = new Map<number, ReadonlyMap<number, Cell>>();
  private readonly byCorner = new Map<number, Area[]>();

  constructor(readonly sheet: SheetSnapshot) {
    for (const { row, cells } of sheet.rows.slice(0, MOST_ROWS)) {
      const own = cells.filter(({ column }) => column < MOST_COLUMNS);
      this.cells.set(row, new Map(own.map(({ column, cell }) => [column, cell])));
    }
    this.rows = [...this.cells.keys()];
    for (const area of sheet.merges) {
      if (area.bottom - area.top > MOST_ROWS) continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        const list = this.byCorner.get(row);
        if (list) list.push(area);
        else this.byCorner.set(row, [area]);
      }
    }
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row)?.get(column) ?? emptyCell;
  }

  /** Text of a cell; a number as it shows itself, an error value as nothing. */
  text(row: number, column: number): string {
    const { content, format } = this.cell(row, column);
    if (typeof content === 'string') return oneLine(content);
    if (typeof content !== 'number') return '';
    const shown = shownNumber(content, format, false);
    return shown.kind === 'date' ? `${shown.day}/${shown.month}/${shown.year}` : formatDecimal(shown.value);
  }

  /** Columns of a row that show something, with their texts, from left to right. */
  filled(row: number): readonly { readonly column: number; readonly text: string }[] {
    return [...(this.cells.get(row)?.keys() ?? [])]
      .sort((a, b) => a - b)
      .map((column) => ({ column, text: this.text(row, column) }))
      .filter(({ text }) => text !== '');
  }

  merge(row: number, column: number): Area | undefined {
    return this.byCorner.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** Merges that touch a row. */
  mergesIn(row: number): readonly Area[] {
    return this.byCorner.get(row) ?? [];
  }
}
