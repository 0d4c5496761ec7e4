// The sheets of the open workbook, as they were when last asked for.

import type { Session } from './session';

export interface SheetEntry {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** Queues the question; the answer is read after the round trip. */
export function askForSheets(context: Excel.RequestContext): () => readonly SheetEntry[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return () =>
    worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
    }));
}

/** The sheets, and whether the workbook lets none be added or deleted. One round trip. */
export function readStructure(
  session: Session,
): Promise<{ readonly sheets: readonly SheetEntry[]; readonly closed: boolean }> {
  return session.send((context) => {
    const sheets = askForSheets(context);
    const { protection } = context.workbook;
    protection.load('protected');
    return () => ({ sheets: sheets(), closed: protection.protected });
  });
}

export function readSheetList(session: Session): Promise<readonly SheetEntry[]> {
  return session.send(askForSheets);
}

/** The sheet of this name; Excel does not tell upper from lower case in sheet names. */
export function sheetNamed(sheets: readonly SheetEntry[], name: string): SheetEntry | undefined {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
