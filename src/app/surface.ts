// What an interface asks of a surface (web page, task pane): the one contract between them. A session makes it from use
// cases and adapters, tests from fakes; whoever calls it knows no engine, no file format, no Excel.

import type { CalendarDate } from '../core/calendar/calendar-date';
import type { ReportWindow } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { DocumentModel } from '../core/report/document';
import type { Area, CellRef } from '../core/workbook/address';
import type { FillVerbs } from './fill/verbs';
import type { TemplateSetOffer } from './insert/insert';
import type { InsertProposal, InsertQuery } from './insert/proposal';
import type { OwnSetActions } from './own-sets/verbs';
import type { Content } from './report/content';
import type { ReportVerbs } from './report/verbs';
import type { Verbs } from './verbs';
import type { Reading, Remark } from './workspace/outcome';
import type { Stop } from './workspace/place';
import type { Shown, ShownVerbs, ShownWorkspace } from './workspace/shown';

/** A workbook picked by the user, or the one that comes with the product. */
export type OpenRequest =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Whoever asks gets bytes of its own: they may be handed on to another thread. */
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

/** What each kind of host does in its own way. */
export interface HostVerbs {
  /** File name as the user knows it: "quang-dien-2024-q1.xlsx". */
  readonly name: string;
  /** A workbook made here: its copy needs no mark in the name. */
  readonly isNew?: boolean;
  /** Reads anew, without putting marks on. */
  read(stop: Stop): Promise<Shown<Reading>>;
  /** Reads and checks anew; marks cells where the host shows the sheet. */
  check(stop: Stop): Promise<Shown<Reading>>;
  /** The whole workbook as a file; absent where the host saves by itself (Excel). */
  readonly toFile?: () => Promise<Uint8Array>;
  /** Takes all marks off; absent where none are put on. */
  readonly clearMarks?: () => Promise<readonly Remark[]>;
  /** Brings the cell, or the area around it, into view in the host; nothing happens where the page itself shows the sheet. */
  reveal(cell: CellRef, area?: Area): Promise<void>;
  /** Tells of changes made by others than us; absent where nobody else can make any. */
  readonly onChange?: (listener: (cells: readonly CellRef[] | 'unknown') => void) => () => void;
}

/** What a host may be unable to do is absent. */
type Able = Partial<Omit<ShownVerbs<Verbs>, keyof FillVerbs | keyof ReportVerbs>>;

/** One open workbook. Each verb throws Trouble; the workbook is then as it was. */
export interface WorkbookSession extends HostVerbs, ShownVerbs<FillVerbs>, ShownVerbs<ReportVerbs>, Able {}

export interface Actions {
  /** The workbook that the host has open; absent where files are opened. */
  readonly current?: WorkbookSession;
  /** Reads, recognises and checks. Throws Trouble; CANCELLED where it was stopped. */
  open(
    request: OpenRequest,
    stop: Stop,
  ): Promise<{ readonly session: WorkbookSession; readonly workspace: ShownWorkspace }>;
  /** A new workbook without a sheet; absent where the host has one open. */
  readonly create?: () => Promise<WorkbookSession>;
  /** Those of the product and, after them, people's own ones. */
  templateSets(): Promise<readonly TemplateSetOffer[]>;
  /** The day on the calendar on the wall. */
  today(): CalendarDate;
  /** @param workspace what is open: its own period and agency count before today's date. */
  readonly proposeSets?: (query: InsertQuery, workspace: ShownWorkspace | null) => Promise<InsertProposal>;
  /** The official data window of a period; null where there is no such report. */
  readonly periodWindow?: (period: Period) => Promise<ReportWindow | null>;
  /** "Bộ mẫu của tôi". */
  readonly ownSets?: OwnSetActions;
  /** Gives a file to the user; `document` where it is a report, for ways that carry no bytes. */
  deliver(bytes: Uint8Array, fileName: string, document?: DocumentModel): Promise<Delivery>;
  /**
   * Prints a document of its own. False where nothing tells that printing has begun.
   * @param page a whole HTML document without a script
   */
  print(page: string): Promise<boolean>;
  /** Puts content on the clipboard. To be called straight from a click. Throws Trouble CANNOT_COPY. */
  copy(content: Promise<Content>): Promise<void>;
}
