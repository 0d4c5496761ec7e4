// What the interface asks for. A composition root (web page, task pane) makes these from use cases and
// adapters; tests make them from fakes. The interface itself knows no engine, no file format, no Excel.

import type { CheckedWorkspace, FillProposal } from '../app/workspace';
import type { CellRef } from '../core/address';
import type { ReportInfo } from '../core/report-info';

/** A workbook picked by the user, or the one that comes with the product. */
export type OpenRequest =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: () => Promise<Uint8Array> }
  | { readonly kind: 'sample' }
  /** The workbook that the host (Excel) has open. */
  | { readonly kind: 'current' };

/**
 * How a file reached the user. 'handed': given to the browser, which tells nobody whether it was kept;
 * 'saved': the host has confirmed it.
 */
export interface Delivery {
  readonly kind: 'handed' | 'saved';
  readonly fileName: string;
}

/** One open workbook. Each verb throws Trouble; the workbook is then as it was. */
export interface WorkbookSession {
  /** File name as the user knows it: "quang-dien-2024-q1.xlsx". */
  readonly name: string;
  /** Reads and checks anew. */
  check(signal: AbortSignal): Promise<CheckedWorkspace>;
  proposeFill(workspace: CheckedWorkspace): Promise<readonly FillProposal[]>;
  /** Writes exactly the chosen cells, then reads and checks anew. */
  applyFill(workspace: CheckedWorkspace, chosen: readonly FillProposal[]): Promise<CheckedWorkspace>;
  proposeInfo(workspace: CheckedWorkspace): Promise<ReportInfo>;
  writeReport(workspace: CheckedWorkspace, info: ReportInfo): Promise<Uint8Array>;
  /** The whole workbook as a file; absent where the host saves by itself (Excel). */
  readonly toFile?: () => Promise<Uint8Array>;
  /** Brings the cell into view in the host; nothing happens where the page itself shows the sheet. */
  reveal(cell: CellRef): Promise<void>;
}

export interface Actions {
  /** Reads, recognises and checks. Throws Trouble; CANCELLED where `signal` was aborted. */
  open(
    request: OpenRequest,
    signal: AbortSignal,
  ): Promise<{ readonly session: WorkbookSession; readonly workspace: CheckedWorkspace }>;
  /** Gives a file to the user. */
  deliver(bytes: Uint8Array, fileName: string): Promise<Delivery>;
}
