// Whether sheets can be added here at all: known before anything is loaded.

import type { Actions, WorkbookSession } from '../../../app/surface';

/** Into the open workbook, or into a new one where none is open. */
export const canInsert = ({ create }: Actions, open: WorkbookSession | null): boolean =>
  open ? open.insertTemplates !== undefined : create !== undefined;
