// What Điền would write, and what a person sees of it before.

import type { CellRef } from '../../core/workbook/address';

/** One derived cell and what the tables say should stand there. */
export interface FillProposal {
  readonly cell: CellRef;
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
  /** Formula without "=". */
  readonly formula: string;
  /** What the formula gives in its cell, as long as the figures it is made of stand: a share shown as 84,6% is 0,846. */
  readonly written: number;
  /** 'fill': the cell is blank. 'replace': a typed value disagrees; never done unless chosen one by one. */
  readonly kind: 'fill' | 'replace';
}
