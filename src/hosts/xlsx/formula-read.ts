// Formulas of one sheet as it is read: plain ones, shared ones written out for each of their cells, arrays.

import { type Area, parseArea } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/workbook';
import { shiftFormula } from './formula-shift';
import type { Attributes } from './xml-handler';
import { wholeNumber } from './xml-scanner';

/** A shared formula as it stands in its first cell. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

type FormulaCell = { -readonly [K in keyof Cell]: Cell[K] };

/** What a table of the what-if kind has instead of a formula: the cells are computed, not typed. */
const DATA_TABLE = 'TABLE()';

/** Arrays over several cells whose members are marked; each costs a comparison per cell. */
const MOST_ARRAYS = 1_000;

export class FormulaReader {
  /** Cells with a formula of their own. */
  count = 0;
  private pending: Attributes | undefined;
  private parts = '';
  private readonly shared = new Map<number, Shared>();
  private readonly arrays: { readonly area: Area; readonly formula: string }[] = [];
  private readonly early: (() => void)[] = [];

  open(attributes: Attributes): void {
    this.pending = attributes;
    this.parts = '';
  }

  text(text: string): void {
    this.parts += text;
  }

  /**
   * The cell is at its end: gives it its formula.
   * @returns true where the cell is computed.
   */
  close(cell: FormulaCell, row: number, column: number): boolean {
    const attributes = this.pending;
    this.pending = undefined;
    if (!attributes) return this.markArrayMember(cell, row, column);
    this.count += 1;
    const formula = plainNames(this.parts.trim());
    if (attributes.t === 'shared') this.closeShared(attributes, formula, cell, row, column);
    else if (formula !== '') cell.formula = formula;
    else if (attributes.t === 'dataTable') cell.formula = DATA_TABLE;
    if (attributes.t === 'array' || attributes.t === 'dataTable') {
      const area = parseArea(attributes.ref ?? '');
      const isWider = area && (area.top < area.bottom || area.left < area.right);
      if (isWider && this.arrays.length < MOST_ARRAYS)
        this.arrays.push({ area, formula: cell.formula ?? DATA_TABLE });
    }
    return true;
  }

  /** Writes out the shared formulas whose first cell came after the cell that shares it. */
  resolve(): void {
    for (const write of this.early) write();
  }

  private closeShared(
    { si }: Attributes,
    formula: string,
    cell: FormulaCell,
    row: number,
    column: number,
  ): void {
    const index = wholeNumber(si, 0);
    if (formula !== '') {
      this.shared.set(index, { formula, row, column });
      cell.formula = formula;
      return;
    }
    const write = (): boolean => {
      const first = this.shared.get(index);
      if (first) cell.formula = shiftFormula(first.formula, row - first.row, column - first.column);
      return first !== undefined;
    };
    // Where the first cell never comes there is nothing to calculate: the cell has no formula.
    if (!write()) this.early.push(write);
  }

  private markArrayMember(cell: FormulaCell, row: number, column: number): boolean {
    const found = this.arrays.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (found) cell.formula = found.formula;
    return found !== undefined;
  }
}

/** Files write newer functions with a prefix that no user ever sees. */
const plainNames = (formula: string): string => formula.replace(/_xlfn\.(_xlws\.)?/g, '');
