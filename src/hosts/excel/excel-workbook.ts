// What Excel can do beyond the common port: marking cells and drawing new sheets.

import type { CellMarker, SheetInserter, WorkbookPort } from '../ports';

export type { Mark, MarkOutcome } from '../ports';

export interface ExcelWorkbook extends WorkbookPort, SheetInserter, CellMarker {
  /** True where a patch is one step of Excel's own undo; elsewhere the caller keeps the way back. */
  readonly undoesAsOne: boolean;
  /**
   * Asks which sheets there are, so that the first reading is one round trip like all later ones. Nothing hangs on the
   * answer: where none comes, the first reading asks anew. Never throws.
   */
  prepare(): Promise<void>;
}
