// The part of the interface's state that no task owns: the open workbook, what is looked at, what runs, what is told.

import type { Delivery, OpenRequest } from '../../app/surface';
import type { Remark, Written } from '../../app/workspace/outcome';
import type { Shown, ShownWorkspace } from '../../app/workspace/shown';
import type { Severity } from '../../core/form/rule';
import type { CellRef } from '../../core/workbook/address';
import { nothingTouched, type Touched } from './touched';
import { nothingDone, type UndoState, type UndoStep } from './undo-step';

/** Which of the two columns a narrow window shows. */
export type Pane = 'list' | 'sheet';

/** A message bar. Tasks have kinds of their own. */
export interface AnyNotice {
  readonly kind: string;
  readonly remarks?: readonly Remark[];
  /** The finding it is about: focus goes there, wherever its row stands now. */
  readonly finding?: string;
  /** Where focus goes. */
  readonly home?: string;
}

/** `trouble` keeps what was thrown; its sentence is made where it is shown. */
export type ShellNotice =
  | { readonly kind: 'trouble'; readonly task: string; readonly cause: unknown }
  /** `report`: a draft, which can also be copied. */
  | { readonly kind: 'delivered'; readonly delivery: Delivery; readonly report: boolean }
  | { readonly kind: 'copied' }
  | { readonly kind: 'cleared'; readonly remarks: readonly Remark[] }
  /** Something of ours was taken back; `again`: done once more. */
  | {
      readonly kind: 'reverted';
      readonly again: boolean;
      readonly step: UndoStep;
      readonly home?: string;
      readonly finding?: string;
      readonly remarks: readonly Remark[];
    }
  /** Nothing but remarks about a reading. */
  | { readonly kind: 'remarks'; readonly remarks: readonly Remark[] }
  /** Several files were dropped: the names of those that were not opened. */
  | { readonly kind: 'oneOfMany'; readonly others: readonly string[] };

export interface ShellState extends UndoState {
  /** Name of the open file; null while none is open. */
  readonly name: string | null;
  readonly workspace: ShownWorkspace | null;
  /** False until the person has asked for the check: findings stay hidden. */
  readonly checked: boolean;
  /** The host's workbook was read and holds no table that we know. */
  readonly noTables: boolean;
  /** Cells that somebody changed since the findings were made. */
  readonly touched: Touched;
  /** The same since the running task began: a reading does not know them for certain. */
  readonly touchedSince: Touched;
  /** Marks of ours may be on the sheets. */
  readonly marked: boolean;
  /** What the left side shows: 'tables', or the screen of a task. */
  readonly screen: string;
  readonly pane: Pane;
  /** Sheet in the preview. */
  readonly sheet: string | null;
  /** Cell the person looks at. */
  readonly cell: CellRef | null;
  readonly finding: string | null;
  /** Grows each time keyboard focus is to move to `cell`. */
  readonly focusMoves: number;
  /** The list shows findings of this severity only, or those passed over; null: all. */
  readonly only: Severity | 'waived' | null;
  /** What is looked for in the list; "" for nothing. */
  readonly search: string;
  /** The job that runs. */
  readonly task: string | null;
  /** Cells were written since the last copy was handed out. */
  readonly unsaved: boolean;
  /** Something was typed that no file holds yet. */
  readonly unused: boolean;
  /** To be opened once the person has said what becomes of the open workbook. */
  readonly waiting: OpenRequest | null;
  readonly notice: AnyNotice | null;
}

export const initialShell: ShellState = {
  ...nothingDone,
  name: null,
  workspace: null,
  checked: false,
  noTables: false,
  touched: nothingTouched,
  touchedSince: nothingTouched,
  marked: false,
  screen: 'tables',
  pane: 'list',
  sheet: null,
  cell: null,
  finding: null,
  focusMoves: 0,
  only: null,
  search: '',
  task: null,
  unsaved: false,
  unused: false,
  waiting: null,
  notice: null,
};

export type ShellEvent =
  | { readonly type: 'started'; readonly task: string }
  | { readonly type: 'failed'; readonly task: string; readonly cause: unknown }
  | { readonly type: 'cancelled' }
  /** Another file was picked while the open workbook, or what was typed, is not kept anywhere. */
  | { readonly type: 'openAsked'; readonly request: OpenRequest }
  | { readonly type: 'openRefused' }
  | {
      readonly type: 'opened';
      readonly name: string;
      readonly workspace: ShownWorkspace;
      /** Names of files that were dropped with it and not opened. */
      readonly others?: readonly string[];
    }
  | { readonly type: 'noTables' }
  /** Read again without having been asked for a check. */
  | { readonly type: 'read'; readonly workspace: ShownWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'checked'; readonly workspace: ShownWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'cellsChanged'; readonly cells: readonly CellRef[] | 'unknown' }
  | { readonly type: 'cleared'; readonly remarks: readonly Remark[] }
  /** `of`: what was handed out: 'copy', 'again', or what a task has made. */
  | { readonly type: 'delivered'; readonly delivery: Delivery; readonly of: string }
  | { readonly type: 'copied' }
  /** `step` was taken back or done again; `back` leads to the other side. */
  | ({
      readonly type: 'reverted';
      readonly again: boolean;
      readonly step: UndoStep;
      readonly back: UndoStep | null;
    } & Shown<Written>)
  | { readonly type: 'findingChosen'; readonly id: string; readonly focus: boolean }
  | { readonly type: 'cellChosen'; readonly cell: CellRef; readonly focus: boolean }
  /** Shown where there is room for it; a narrow window stays on its list. */
  | { readonly type: 'cellShown'; readonly cell: CellRef }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'severityToggled'; readonly severity: Severity | 'waived' }
  | { readonly type: 'searched'; readonly text: string }
  /** The list is to show errors only. */
  | { readonly type: 'errorsWanted' }
  | { readonly type: 'screenLeft' }
  | { readonly type: 'listWanted' }
  | { readonly type: 'noticeClosed' };
