// The column at which the right one of two tables side by side begins: not always at its number.

import type { ColumnRole } from '../core/form/template';
import type { SheetRow, SheetSnapshot } from '../core/workbook/workbook';
import { codeKey } from './code';
import { contentAt, SAMPLE, type Start } from './panel-starts';
import type { TemplateIndex } from './template-index';

/** Columns of its own that a table may have before its numbers. */
export const BEFORE = 3;
/** Fewer figures are chance. */
const FEWEST_FIGURES = 2;

/** What stands in the columns of two tables side by side. */
class Columns {
  private readonly rows: readonly SheetRow[];
  private readonly body: readonly SheetRow[];
  private readonly top: number;

  constructor(
    sheet: SheetSnapshot,
    private readonly left: Start,
    private readonly right: Start,
    private readonly index: TemplateIndex,
  ) {
    this.top = Math.min(left.row, right.row);
    const low = Math.max(left.row, right.row);
    this.rows = sheet.rows.filter(({ row }) => this.top <= row && row <= low + SAMPLE);
    this.body = this.rows.filter(({ row }) => row > low);
  }

  /** Last column with anything in it. */
  get end(): number {
    return Math.max(this.right.label, ...this.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  }

  isBlank(column: number): boolean {
    return this.rows.every(
      ({ row, cells }) => row === this.top || !cells.some((one) => one.column === column),
    );
  }

  private titlesOver(column: number): readonly string[] {
    const low = Math.max(this.left.row, column < this.right.column - 1 ? 0 : this.right.row) + 1;
    const over = this.rows.filter(({ row }) => row <= low).reverse();
    return over.map((row) => contentAt(row, column)).filter((title) => typeof title === 'string');
  }

  /** Role that the lowest telling word over a column gives it. */
  private role(column: number): ColumnRole | null {
    const words = this.titlesOver(column).map((title) => this.index.headerWord(title)?.role ?? null);
    return words.find((role) => role !== null) ?? null;
  }

  /** "Kỳ trước", "Kế hoạch": figures of something else, as often added to a table. */
  private isForeign(column: number): boolean {
    return this.titlesOver(column).some((title) => this.index.isForeign(title));
  }

  /** True for a column that a table may have put before its number. */
  mayStandBefore(column: number): boolean {
    return this.isValue(column) || this.isForeign(column);
  }

  isValue(column: number): boolean {
    return this.role(column) === 'value';
  }

  /** True where a column from `from` to `to` holds this period's figures or answers. */
  private holdFigures(from: number, to: number, except: readonly number[]): boolean {
    for (let column = Math.max(0, from); column <= to; column += 1) {
      if (except.includes(column) || this.isForeign(column)) continue;
      const count = this.body.filter((row) => this.isFigure(contentAt(row, column))).length;
      if (count >= FEWEST_FIGURES) return true;
    }
    return false;
  }

  private isFigure(content: unknown): boolean {
    if (typeof content === 'number') return true;
    return typeof content === 'string' && this.index.answers.has(this.index.fold(content));
  }

  /** True where the left table is complete without the columns from `end` on. */
  leftIsComplete(end: number): boolean {
    const { list, column, label, coded } = this.left;
    return list === true || this.holdFigures(column - BEFORE, end - 1, coded ? [column, label] : [label]);
  }

  rightIsComplete(): boolean {
    const { list, label } = this.right;
    return list === true || this.holdFigures(label + 1, this.end, []);
  }

  /** True where a column holds codes beside the labels of the right table. */
  isCoded(column: number): boolean {
    return this.rows.some((row) => {
      const content = contentAt(row, column);
      const code = typeof content === 'string' && content.length <= 9 && codeKey(content) !== '';
      return code && contentAt(row, this.right.label) !== undefined;
    });
  }
}

/**
 * Column at which the right table begins: its number, a column of its own that stands before it after an empty one,
 * or figures that stand before it while the left table has its own and the right one would have none.
 */
export function edgeOf(sheet: SheetSnapshot, left: Start, right: Start, index: TemplateIndex): number {
  const columns = new Columns(sheet, left, right, index);
  const before = right.column - 1;
  for (let column = before; column > left.label + 1 && column >= right.column - BEFORE; column -= 1) {
    if (columns.isBlank(column) && (column === before || columns.leftIsComplete(column))) return column + 1;
    if (!columns.mayStandBefore(column)) break;
  }
  if (before <= left.label) return right.column;
  if (columns.isValue(before) && columns.leftIsComplete(before) && !columns.rightIsComplete()) return before;
  return !right.coded && before > left.label + 1 && columns.isCoded(before) ? before : right.column;
}
