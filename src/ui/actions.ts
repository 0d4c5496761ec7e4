// What the interface asks for. A composition root (web page, task pane) makes these from use cases and
// adapters; tests make them from fakes. The interface itself knows no engine, no file format, no Excel.

import type { FillProposal } from '../app/fill/proposal';
import type { FillRecord } from '../app/fill/undo';
import type { InsertedSheet, TemplateSetOffer } from '../app/insert/insert';
import type { InsertProposal, InsertQuery } from '../app/insert/proposal';
import type { BeforeDraft } from '../app/report/before-draft';
import type { Remark } from '../app/workspace/outcome';
import type { CheckedWorkspace } from '../app/workspace/workspace';
import type { ReportWindow } from '../core/calendar/period';
import type { Period, ReportInfo } from '../core/calendar/report-info';
import type { Question } from '../core/form/question';
import type { DocumentModel } from '../core/report/document';
import type { Area, CellRef } from '../core/workbook/address';
import type { InsertRequest, NextPeriodVerbs, OwnFormVerbs, OwnSetActions } from './action-types';

/** A workbook picked by the user, or the one that comes with the product. */
export type OpenRequest =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: () => Promise<Uint8Array>;
      /** Names of what was dropped with it: one file is opened at a time. */
      readonly others?: readonly string[];
    }
  | { readonly kind: 'sample' };

/**
 * How a file reached the user. 'handed': given to the browser, which tells nobody whether it was kept;
 * 'opened': a page was opened in the browser that offers it; 'saved': the host has confirmed it.
 */
export interface Delivery {
  readonly kind: 'handed' | 'opened' | 'saved';
  readonly fileName: string;
}

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

export interface Filled extends Written {
  /** Number of cells that were written. */
  readonly count: number;
  /** The way back, kept by us; null where the host undoes in one step, or nothing is known. */
  readonly undo: FillRecord | null;
  /** The host's own undo takes all of it back at once. */
  readonly byHost: boolean;
}

export interface Inserted extends Written {
  readonly sheets: readonly InsertedSheet[];
}

/** A finished draft: the file, and the same for the clipboard. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly document: DocumentModel;
}

export interface Content {
  readonly html: string;
  readonly text: string;
}

/** One open workbook. Each verb throws Trouble; the workbook is then as it was. */
export interface WorkbookSession {
  /** File name as the user knows it: "quang-dien-2024-q1.xlsx". */
  readonly name: string;
  /** A workbook made here: its copy needs no mark in the name. */
  readonly isNew?: boolean;
  /** Reads anew, without putting marks on. */
  read(signal: AbortSignal): Promise<Reading>;
  /** Reads and checks anew; marks cells where the host shows the sheet. */
  check(signal: AbortSignal): Promise<Reading>;
  /** @param workspace what is shown; a host that others can change is read again. */
  proposeFill(
    workspace: CheckedWorkspace | null,
  ): Promise<Reading & { readonly proposals: readonly FillProposal[] }>;
  /** Writes exactly the chosen cells, then reads and checks anew. */
  applyFill(workspace: CheckedWorkspace, chosen: readonly FillProposal[]): Promise<Filled>;
  undoFill(record: FillRecord): Promise<Written>;
  /** Absent where new sheets cannot be made. */
  readonly insertTemplates?: (request: InsertRequest) => Promise<Inserted>;
  /**
   * Remembers in the workbook which choice was meant, then reads and checks anew; null takes the answer back: the
   * question then comes again. Absent where the workbook cannot keep it.
   */
  readonly answer?: (
    workspace: CheckedWorkspace,
    question: Question,
    choice: string | null,
  ) => Promise<Written>;
  /** See {@link proposeFill} for `workspace`. */
  proposeInfo(
    workspace: CheckedWorkspace | null,
  ): Promise<Reading & { readonly info: ReportInfo; readonly before: BeforeDraft }>;
  /**
   * Writes the fields that changed into the sheet "Thông tin báo cáo", made where there is none, and reads anew; null
   * where nothing was to be written.
   */
  readonly saveInfo?: (workspace: CheckedWorkspace, info: ReportInfo) => Promise<Written | null>;
  writeReport(workspace: CheckedWorkspace, info: ReportInfo): Promise<Draft>;
  /** The draft for the clipboard. */
  reportContent(workspace: CheckedWorkspace, info: ReportInfo): Promise<Content>;
  /** "Sang kỳ mới"; absent where no copy can be made. */
  readonly nextPeriod?: NextPeriodVerbs;
  /** "Lưu thành bộ mẫu": reads a form off a sheet of this workbook, known tables or none. */
  readonly ownForm?: OwnFormVerbs;
  /** The whole workbook as a file; absent where the host saves by itself (Excel). */
  readonly toFile?: () => Promise<Uint8Array>;
  /** Takes all marks off; absent where none are put on. */
  readonly clearMarks?: () => Promise<readonly Remark[]>;
  /** Brings the cell, or the area around it, into view in the host; nothing happens where the page itself shows the sheet. */
  reveal(cell: CellRef, area?: Area): Promise<void>;
  /** Tells of changes made by others than us; absent where nobody else can make any. */
  readonly onChange?: (listener: (cells: readonly CellRef[] | 'unknown') => void) => () => void;
}

export interface Actions {
  /** The workbook that the host has open; absent where files are opened. */
  readonly current?: WorkbookSession;
  /** Reads, recognises and checks. Throws Trouble; CANCELLED where `signal` was aborted. */
  open(
    request: OpenRequest,
    signal: AbortSignal,
  ): Promise<{ readonly session: WorkbookSession; readonly workspace: CheckedWorkspace }>;
  /** A new workbook without a sheet; absent where the host has one open. */
  readonly create?: () => Promise<WorkbookSession>;
  /** Those of the product and, after them, people's own ones. */
  templateSets(): Promise<readonly TemplateSetOffer[]>;
  /** @param workspace what is open: its own period and agency count before today's date. */
  readonly proposeSets?: (query: InsertQuery, workspace: CheckedWorkspace | null) => Promise<InsertProposal>;
  /** The official data window of a period; null where there is no such report. */
  readonly periodWindow?: (period: Period) => Promise<ReportWindow | null>;
  /** "Bộ mẫu của tôi". */
  readonly ownSets?: OwnSetActions;
  /** Gives a file to the user; `document` where it is a report, for ways that carry no bytes. */
  deliver(bytes: Uint8Array, fileName: string, document?: DocumentModel): Promise<Delivery>;
  /** Puts content on the clipboard. To be called straight from a click. Throws Trouble CANNOT_COPY. */
  copy(content: Promise<Content>): Promise<void>;
}
