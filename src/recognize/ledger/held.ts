// What the kinds of form say of the cells of a sheet, before anything is said of the rest.

import { firstAt } from '../../core/number/sorted';
import type { Area, CellRef } from '../../core/workbook/address';

/** A table of a form: bound, or found with its figures still open. */
export interface KnownTable {
  readonly sheet: string;
  readonly area: Area;
  /** Last row of its header, where the sheet's own reading finds none. */
  readonly header?: number;
  /** "Phụ lục II". */
  readonly form: string;
  /** Columns of its figures; a list of documents has whole rows. */
  readonly columns: ReadonlySet<number> | 'documents';
  /** Columns of the sheet that are certainly none of the form's: last period's, shares, sums over its columns. */
  readonly foreign: ReadonlySet<number>;
  /** Rows of the sheet with a single unit's share of the row above: none of the form's. */
  readonly units?: ReadonlySet<number>;
  /** Why its figures are not bound; null where they are. */
  readonly open: 'COLUMN_NOT_TOLD' | 'YEAR_NOT_TOLD' | null;
  /** What stands over its figures ("Ví dụ"), where the form is bound elsewhere: these are none of it. */
  readonly marked?: string;
}

/** A part of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What is known of a workbook's cells. */
export interface Held {
  readonly bound: readonly CellRef[];
  readonly tables: readonly KnownTable[];
  readonly asked: readonly Place[];
  /** What a person said is none of ours. */
  readonly declined: readonly Place[];
}

/** Cells of one sheet, by row. */
export class CellSet {
  private readonly rows = new Map<number, Set<number>>();

  size = 0;

  add(row: number, column: number): void {
    if (this.has(row, column)) return;
    this.size += 1;
    const known = this.rows.get(row);
    if (known) known.add(column);
    else this.rows.set(row, new Set([column]));
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  inRow(row: number): ReadonlySet<number> {
    return this.rows.get(row) ?? nothing;
  }

  /** True where one of the cells stands in the area. */
  meets({ top, left, bottom, right }: Area): boolean {
    for (let row = top; row <= bottom; row += 1) {
      for (const column of this.inRow(row)) if (left <= column && column <= right) return true;
    }
    return false;
  }
}

const nothing: ReadonlySet<number> = new Set();

/** Cells of one sheet in rising order of their rows: for as many as a long list has. */
export class CellRun {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];

  add(row: number, column: number): void {
    this.rows.push(row);
    this.columns.push(column);
  }

  /** {@link CellSet.meets}. */
  meets({ top, left, bottom, right }: Area): boolean {
    for (let at = firstAt(this.rows, (row) => row >= top); (this.rows[at] ?? bottom + 1) <= bottom; at += 1) {
      const column = this.columns[at] ?? -1;
      if (left <= column && column <= right) return true;
    }
    return false;
  }
}

/** {@link Held} of one sheet. */
export interface HeldHere {
  readonly bound: CellSet;
  readonly tables: readonly KnownTable[];
  readonly asked: readonly Area[];
  readonly declined: readonly Area[];
}

/** What is known of each sheet, by its name. */
export function heldBySheet(held: Held): (sheet: string) => HeldHere {
  const bound = new Map<string, CellSet>();
  for (const { sheet, row, column } of held.bound) {
    const known = bound.get(sheet) ?? new CellSet();
    known.add(row, column);
    bound.set(sheet, known);
  }
  const of = (sheet: string, places: readonly Place[]): readonly Area[] =>
    places.filter((one) => one.sheet === sheet).map(({ area }) => area);
  return (sheet) => ({
    bound: bound.get(sheet) ?? new CellSet(),
    tables: held.tables.filter((one) => one.sheet === sheet),
    asked: of(sheet, held.asked),
    declined: of(sheet, held.declined),
  });
}

export const isInside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
