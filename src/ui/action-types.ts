// What goes in and out of the longer errands: inserting, the next period's file, people's own sets.

import type { NextPeriodOptions } from '../app/next-period/plan';
import type { Confirmation, DescribedDraft, KeptOwnSets, OwnDraft } from '../app/own-sets/own-sets';
import type { CheckedWorkspace } from '../app/workspace/workspace';
import type { ReportInfo } from '../core/calendar/report-info';
import type { OwnSet } from '../core/form/catalogue';
import type { NextPeriodPlan } from '../core/form/next-period';
import type { Reading } from './actions';

export interface InsertRequest {
  readonly setId: string;
  readonly templates: readonly string[];
  /** Also "Thông tin báo cáo", "Văn bản", "Thuyết minh", "Nhật ký kiểm tra", as far as they are not there yet. */
  readonly supporting: boolean;
  /** What "Thông tin báo cáo" is filled with. */
  readonly info: Partial<ReportInfo>;
}

/** 'file': to be handed to the user; 'opened': the host has opened it as a new workbook. */
export type MadeWorkbook =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'opened' };

export interface NextPeriodVerbs {
  /**
   * null: the workbook does not tell its own period, and the choice names none.
   * @param workspace see proposeFill.
   */
  plan(
    workspace: CheckedWorkspace | null,
    choice: NextPeriodOptions,
  ): Promise<Reading & { readonly plan: NextPeriodPlan | null }>;
  /** The open workbook stays as it is. Throws Trouble CANCELLED where `signal` was aborted. */
  make(workspace: CheckedWorkspace, plan: NextPeriodPlan, signal: AbortSignal): Promise<MadeWorkbook>;
}

export interface OwnFormVerbs {
  /** Names of the sheets that may hold a form, in tab order: not hidden, not empty, none of our own lists. */
  sheets(): Promise<readonly string[]>;
  /** Reads the forms of these sheets. Throws Trouble NO_FORM. */
  read(sheets: readonly string[]): Promise<DescribedDraft>;
}

export interface SavedOwnSet {
  readonly own: OwnSet;
  /** False where the machine does not keep it: it lasts as long as the page. */
  readonly kept: boolean;
}

export interface OwnSetActions {
  list(): Promise<KeptOwnSets>;
  /** Makes a set of what the person confirmed and keeps it. */
  save(draft: OwnDraft, confirmation: Confirmation): Promise<SavedOwnSet>;
  /** Also one that can no longer be read. */
  remove(id: string): Promise<void>;
  exportFile(own: OwnSet): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }>;
  /** Reads a file and keeps its set. Throws Trouble that names the file and the line. */
  importFile(bytes: Uint8Array, name: string): Promise<SavedOwnSet>;
}
