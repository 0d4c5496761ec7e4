// What Excel can do beyond the common port: marking cells and drawing new sheets.

import type { CellMarker, SheetInserter, WorkbookPort } from '../ports';

export type { Mark, MarkOutcome } from '../ports';

export interface ExcelWorkbook extends WorkbookPort, SheetInserter, CellMarker {
  /** True where a patch is one step of Excel's own undo; elsewhere the caller keeps the way back. */
  readonly undoesAsOne: boolean;
}
