// What goes in and out of the longer errands: choosing a set by its period, the next period's file, people's own sets.

import type { CheckedWorkspace } from '../app/workspace';
import type { OwnSet } from '../core/catalogue';
import type { NextPeriodPlan } from '../core/next-period';
import type { AgencyLevel } from '../core/outline';
import type { ReportWindow } from '../core/period';
import type { Period, ReportInfo } from '../core/report-info';
import type { Reading } from './actions';

/** null: as the open workbook tells, else by today's date. */
export interface SetQuery {
  readonly period: Period | null;
  readonly level: AgencyLevel | null;
}

/** Which template sets fit a period and a level of government. */
export interface SetProposal {
  readonly period: Period;
  readonly level: AgencyLevel;
  readonly window: ReportWindow | null;
  /** Best first; sets that are not named stay choosable after these. `why` is a sentence. */
  readonly offers: readonly { readonly setId: string; readonly fit: 'now' | 'other'; readonly why: string }[];
  /** Sentences to be read before choosing: the set is an adaptation, the year straddles 01/7/2025. */
  readonly notes: readonly string[];
}

export interface InsertRequest {
  readonly setId: string;
  readonly templates: readonly string[];
  /** Also "Thông tin báo cáo", "Văn bản", "Thuyết minh", "Nhật ký kiểm tra", as far as they are not there yet. */
  readonly supporting: boolean;
  /** What "Thông tin báo cáo" is filled with. */
  readonly info: Partial<ReportInfo>;
}

/** What the person chose for the next period; what is left out is as the official calendar and the plan propose. */
export interface NextPeriodChoice {
  readonly period?: Period;
  /** Texts of Ghi chú stay. */
  readonly keepNotes?: boolean;
  /** The list of "Văn bản" stays. */
  readonly keepDocuments?: boolean;
}

/** 'file': to be handed to the user; 'opened': the host has opened it as a new workbook. */
export type MadeWorkbook =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'opened' };

export interface NextPeriodVerbs {
  /**
   * null: the workbook does not tell its own period, and the choice names none.
   * @param workspace see proposeFill.
   */
  plan(
    workspace: CheckedWorkspace | null,
    choice: NextPeriodChoice,
  ): Promise<Reading & { readonly plan: NextPeriodPlan | null }>;
  /** The open workbook stays as it is. */
  make(workspace: CheckedWorkspace, plan: NextPeriodPlan, signal: AbortSignal): Promise<MadeWorkbook>;
}

/** A form as read off a sheet, before the person has confirmed its rules. */
export interface OwnFormDraft {
  readonly sheet: string;
}

export interface OwnFormVerbs {
  /** Names of the sheets that a form can be read from, in tab order; the one in view first where the host tells. */
  sheets(): Promise<readonly string[]>;
  read(sheet: string): Promise<OwnFormDraft>;
}

export interface SavedOwnSet {
  readonly own: OwnSet;
  /** False where the machine does not keep it: it lasts as long as the page. */
  readonly kept: boolean;
}

export interface OwnSetActions {
  list(): Promise<readonly OwnSet[]>;
  save(own: OwnSet): Promise<SavedOwnSet>;
  remove(id: string): Promise<void>;
  exportFile(own: OwnSet): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }>;
  /** Reads a file and saves its set. Throws Trouble that names the line. */
  importFile(bytes: Uint8Array, fileName: string): Promise<SavedOwnSet>;
}
