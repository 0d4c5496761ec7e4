// What Excel can do beyond the common port: marking cells and drawing new sheets.

import type { CellRef } from '../../core/address';
import type { Severity } from '../../core/rule';
import type { SheetInserter, WorkbookPort } from '../ports';

/** One cell that is to be shown as disagreeing. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

export interface MarkOutcome {
  /** Protected sheets, where nothing could be marked or unmarked; in tab order. */
  readonly skipped: readonly string[];
}

export interface ExcelWorkbook extends WorkbookPort, SheetInserter {
  /** True where a patch is one step of Excel's own undo; elsewhere the caller keeps the way back. */
  readonly undoesAsOne: boolean;
  /**
   * Marks exactly these cells; marks of an earlier check disappear. The user's own formats stay.
   * Two marks on one cell: the graver one counts. Throws {@link Trouble}; the marks are then as before.
   */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Removes every mark of ours, also of an earlier session. */
  clearMarks(): Promise<MarkOutcome>;
}
