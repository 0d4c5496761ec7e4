// What a sentence may ask of the figures of a workbook.

import type { Figure, Reading } from '../core/form/table';
import type { Measure } from '../core/form/template';
import type { Remark } from '../core/report/document';
import type { CellRef } from '../core/workbook/address';

/** A figure as sentences see it: of one cell, or made of several. */
export interface Fact {
  readonly reading: Reading;
  readonly cell: CellRef;
  /** The year or the agency, as its table prints it; "" or absent where a table has one figure a row. */
  readonly member?: string;
  /** Last cell, where the figure is made of several. */
  readonly through?: CellRef;
  /** What Ghi chú of the row explains; "" where it explains nothing. */
  readonly note: string;
  /** The year without a figure that keeps a total over years from being known. */
  readonly gap?: string;
  /** Years of the table after that of the figure, which have none: "năm 2020", "các năm 2017–2020". */
  readonly later?: string;
  /** A year: written as it is ("2015"), and not a figure of the tables. */
  readonly isYear?: true;
  /** What the reader is to be told of it. */
  readonly remark?: Remark;
  /** The check denies it, or a figure that it was calculated from: no judgement rests on it. */
  readonly shaken?: true;
}

export interface Facts {
  /** undefined where no table has it. */
  fact(id: string): Fact | undefined;
  /** Its figure; null where the cell is blank or cannot be read in one way. */
  figure(id: string): Figure | null;
  /** True where a form asks for the figure: sentences about figures of other forms are not said. */
  asks(id: string): boolean;
  /** What to call it in a hint. */
  name(id: string): string;
  measure(id: string): Measure;
}
