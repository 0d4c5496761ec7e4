// What a surface gets back: the workbook as it then is, and what else a person is to be told about something that went
// well on the whole.

import type { CheckedWorkspace } from './workspace';

export type Remark =
  /** Protected sheets: their cells could not be marked. */
  | { readonly kind: 'unmarked'; readonly sheets: readonly string[] }
  /** The findings are right, but no cell was marked. */
  | { readonly kind: 'markFailed'; readonly cause: unknown }
  /** Protected sheets: nothing was filled there. */
  | { readonly kind: 'notFilled'; readonly sheets: readonly string[] }
  /** New sheets that could not have their usual name. */
  | { readonly kind: 'renamed'; readonly sheets: readonly string[] }
  /** Sheets were inserted, but the chosen period could not be written into the sheet that was there before. */
  | { readonly kind: 'periodNotWritten'; readonly cause: unknown }
  /** It was written, but could not be read and checked again afterwards. */
  | { readonly kind: 'notRechecked'; readonly cause: unknown };

/** A workbook as just read and checked. */
export interface Reading {
  readonly workspace: CheckedWorkspace;
  readonly remarks: readonly Remark[];
}

/** Something was written; `workspace` is null where it could not be read again afterwards. */
export interface Written {
  readonly workspace: CheckedWorkspace | null;
  readonly remarks: readonly Remark[];
}
