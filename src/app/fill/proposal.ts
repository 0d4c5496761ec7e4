// What Điền would write, and what a person sees of it before.

import type { CellRef } from '../../core/workbook/address';

/** What is to stand in one cell. */
export interface CellWriting {
  readonly cell: CellRef;
  /** The number as the cell holds it: a share shown as 84,6% is 0,846. */
  readonly written: number;
  /** Formula without "=" that gives it; a plain number where left out. */
  readonly formula?: string;
}

/** One derived cell and what the tables say should stand there. */
export interface FillProposal extends CellWriting {
  readonly template: string;
  readonly code: string;
  readonly label: string;
  /** Where it stands on its form: "dòng 1.4", "Xã An Bình, cột 3". */
  readonly place: string;
  /** As shown now; "" for a blank cell. */
  readonly before: string;
  /** As it would be shown, vi-VN. */
  readonly after: string;
  /** The value itself; a rate in percent (31.3), not a fraction. */
  readonly value: number;
  readonly formula: string;
  /** 'fill': the cell is blank. 'replace': a typed value disagrees; never done unless chosen one by one. */
  readonly kind: 'fill' | 'replace';
}
