// What a host hands over (snapshot) and what it is asked to do (patch).
// Nothing here knows whether the workbook is a file or an open Excel.

import type { Area, CellRef } from './address';

/** What stands in a cell. An error value keeps Excel's own text: "#REF!". */
export type CellContent = string | number | boolean | CellError | null;

export interface CellError {
  readonly error: string;
}

/** One cell that is not empty, or that carries a formula or a number format. */
export interface Cell {
  readonly content: CellContent;
  /** Formula without the leading "=", English function names; absent where there is none. */
  readonly formula?: string;
  /** Number format code as Excel writes it ("0.0", "#,##0", "0%"); absent means General. */
  readonly format?: string;
  /** Font name, only where the host knows it: TCVN3 and VNI fonts change what the text means. */
  readonly font?: string;
  /** What the cell really holds, where `content` is its text read by a font of an old encoding, or a day of 1904. */
  readonly original?: string | number;
}

/** Rows and cells in ascending order; empty rows and empty cells are left out. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[];
  readonly hidden?: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
}

export interface WorkbookSnapshot {
  /** Sheets in tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** Visible sheets that the file lists but whose contents it does not hold, in tab order; absent where there are none. */
  readonly lost?: readonly string[];
}

/** What to put into one cell. `null` as value empties it. */
export interface CellChange extends CellRef {
  readonly value: string | number | null;
  /** Formula without "="; `value` is then its result, so that the file is right before it is recalculated. */
  readonly formula?: string;
  /** Number format to set along with it; the rest of the cell's look stays. */
  readonly format?: string;
  /**
   * Points that the row needs to show a long text. Excel fits rows by itself; a file says how high they are. A height
   * that a person set stays, and no row gets lower.
   */
  readonly height?: number;
  /** What stood there when the change was planned: a host refuses the patch when something else stands there now. */
  readonly before: CellContent;
}

/** All or nothing: a host either applies every change or leaves the workbook as it was. */
export interface Patch {
  readonly changes: readonly CellChange[];
}

export const emptyCell: Cell = { content: null };

/** The cell of a row in a column; undefined where nothing stands there or no column is meant. */
export function cellIn(
  row: Pick<SheetRow, 'cells'> | undefined,
  column: number | null | undefined,
): Cell | undefined {
  if (column === null || column === undefined) return undefined;
  return row?.cells.find((one) => one.column === column)?.cell;
}

/** What the cell holds in the workbook: what a patch is guarded with, whatever text is read from it. */
export function heldContent({ content, original }: Cell): CellContent {
  return original ?? content;
}

export function isCellError(content: CellContent): content is CellError {
  return typeof content === 'object' && content !== null;
}

/** Equal contents; two error values are equal when their texts are. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** True for null and for text that shows nothing. */
export function isBlank(content: CellContent): boolean {
  return content === null || (typeof content === 'string' && content.trim() === '');
}
