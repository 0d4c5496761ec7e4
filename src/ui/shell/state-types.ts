// What the state of the interface is made of, and everything that can happen to it.

import type { FillProposal } from '../../app/fill/proposal';
import type { FillRecord } from '../../app/fill/undo';
import type { Filled } from '../../app/fill/verbs';
import type { InsertedSheet } from '../../app/insert/insert';
import type { InsertProposal } from '../../app/insert/proposal';
import type { Inserted } from '../../app/insert/verbs';
import type { NextPeriodOptions } from '../../app/next-period/plan';
import type { DescribedDraft, KeptOwnSets } from '../../app/own-sets/own-sets';
import type { SavedOwnSet } from '../../app/own-sets/verbs';
import type { BeforeDraft } from '../../app/report/before-draft';
import type { Delivery, OpenRequest } from '../../app/surface';
import type { Remark, Written } from '../../app/workspace/outcome';
import type { CheckedWorkspace } from '../../app/workspace/workspace';
import type { ReportWindow } from '../../core/calendar/period';
import { blankReportInfo, type Period, type ReportInfo } from '../../core/calendar/report-info';
import type { NextPeriodPlan } from '../../core/form/next-period';
import type { Question } from '../../core/form/question';
import type { Severity } from '../../core/form/rule';
import type { CellRef } from '../../core/workbook/address';
import { nothingTouched, type Touched } from '../tasks/check/touched';
import type { InsertChoice } from '../tasks/insert/choice';

/** Days of the report's form that are typed as one. */
export type ReportDay = 'dataFrom' | 'dataTo' | 'deadline';

/** What the left side shows. */
export type Screen = 'tables' | 'insert' | 'fill' | 'report' | 'nextPeriod' | 'ownForm' | 'ownSets';
/** Which of the two columns a narrow window shows. */
export type Pane = 'list' | 'sheet';
export type Task =
  | 'open'
  | 'read'
  | 'check'
  | 'insert'
  | 'propose'
  | 'fill'
  | 'undo'
  | 'report'
  | 'save'
  | 'copy'
  | 'clear'
  | 'reveal'
  | 'answer'
  | 'nextPeriod'
  | 'ownForm'
  | 'ownSets';

/** A message bar. `trouble` keeps what was thrown; its sentence is made where it is shown. */
export type Notice =
  | { readonly kind: 'trouble'; readonly task: Task; readonly cause: unknown }
  | { readonly kind: 'delivered'; readonly delivery: Delivery; readonly report: boolean }
  | { readonly kind: 'copied' }
  | {
      readonly kind: 'filled';
      readonly count: number;
      readonly byHost: boolean;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'undone'; readonly count: number; readonly remarks: readonly Remark[] }
  | {
      readonly kind: 'inserted';
      readonly sheets: readonly InsertedSheet[];
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'cleared'; readonly remarks: readonly Remark[] }
  /** Nothing but remarks about a reading. */
  | { readonly kind: 'remarks'; readonly remarks: readonly Remark[] }
  /** Several files were dropped: the names of those that were not opened. */
  | { readonly kind: 'oneOfMany'; readonly others: readonly string[] }
  /** `empty`: nobody has typed a figure yet. */
  | { readonly kind: 'nothingToFill'; readonly empty: boolean }
  /** An answer was remembered, or taken back (`choice` null). */
  | { readonly kind: 'answered'; readonly choice: string | null; readonly remarks: readonly Remark[] }
  /** The next period's workbook was opened by the host. */
  | { readonly kind: 'periodOpened' }
  | { readonly kind: 'ownSaved'; readonly saved: SavedOwnSet }
  | { readonly kind: 'ownRemoved'; readonly name: string };

/** A question that was answered last: it can be answered again. */
export interface Answered {
  readonly question: Question;
  readonly choice: string;
}

/** "Sang kỳ mới" as the person has set it so far. */
export interface NextPeriodState {
  /** null: the person must first say which period comes next. */
  readonly plan: NextPeriodPlan | null;
  readonly choice: NextPeriodOptions;
}

/** "Lưu thành bộ mẫu": the sheets to choose from, and what was read off the chosen one. */
export interface OwnFormState {
  readonly sheets: readonly string[];
  /** Sheets that the draft was read from. */
  readonly chosen: readonly string[];
  /** null where nothing could be read off the chosen sheets. */
  readonly draft: DescribedDraft | null;
}

export interface State {
  /** Name of the open file; null while none is open. */
  readonly name: string | null;
  readonly workspace: CheckedWorkspace | null;
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
  readonly screen: Screen;
  readonly pane: Pane;
  /** Sheet in the preview. */
  readonly sheet: string | null;
  /** Cell the person looks at. */
  readonly cell: CellRef | null;
  readonly finding: string | null;
  /** Grows each time keyboard focus is to move to `cell`. */
  readonly focusMoves: number;
  /** The list shows findings of this severity only; null: all. */
  readonly only: Severity | null;
  readonly proposals: readonly FillProposal[];
  /** Keys of the proposals to be written. */
  readonly chosen: ReadonlySet<string>;
  readonly insert: InsertChoice | null;
  /** The way back from the last fill. */
  readonly undo: FillRecord | null;
  readonly info: ReportInfo;
  /** What of it the person typed and the workbook does not say: it stays, whichever screen is visited. */
  readonly typed: Partial<ReportInfo>;
  /** Days of the form that are no days yet, as typed. */
  readonly unreadDays: Readonly<Partial<Record<ReportDay, string>>>;
  /** Something was typed since the last report was made. */
  readonly unused: boolean;
  /** What a person may want to settle before the draft is made. */
  readonly before: BeforeDraft;
  /** The form is also written into "Thông tin báo cáo". */
  readonly keepInfo: boolean;
  readonly answered: Answered | null;
  readonly nextPeriod: NextPeriodState | null;
  readonly ownForm: OwnFormState | null;
  readonly ownSets: KeptOwnSets;
  readonly task: Task | null;
  /** Cells were written since the last copy was handed out. */
  readonly unsaved: boolean;
  /** To be opened once the person has said what becomes of the open workbook. */
  readonly waiting: OpenRequest | null;
  readonly notice: Notice | null;
}

export const initialState: State = {
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
  proposals: [],
  chosen: new Set(),
  insert: null,
  undo: null,
  info: blankReportInfo,
  typed: {},
  unreadDays: {},
  unused: false,
  before: { toMend: 0, disputed: 0, fillable: 0 },
  keepInfo: false,
  answered: null,
  nextPeriod: null,
  ownForm: null,
  ownSets: { sets: [], unreadable: [] },
  task: null,
  unsaved: false,
  waiting: null,
  notice: null,
};

export type Event =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'failed'; readonly task: Task; readonly cause: unknown }
  | { readonly type: 'cancelled' }
  /** Another file was picked while the open workbook, or the form of the report, is not kept anywhere. */
  | { readonly type: 'openAsked'; readonly request: OpenRequest }
  | { readonly type: 'openRefused' }
  | {
      readonly type: 'opened';
      readonly name: string;
      readonly workspace: CheckedWorkspace;
      /** Names of files that were dropped with it and not opened. */
      readonly others?: readonly string[];
    }
  | { readonly type: 'noTables' }
  /** Read again without having been asked for a check. */
  | { readonly type: 'read'; readonly workspace: CheckedWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'checked'; readonly workspace: CheckedWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'cellsChanged'; readonly cells: readonly CellRef[] | 'unknown' }
  | { readonly type: 'insertOffered'; readonly insert: InsertChoice }
  | { readonly type: 'insertChanged'; readonly insert: InsertChoice }
  /** An answer to a period and level that may have been changed since. */
  | { readonly type: 'setsProposed'; readonly proposal: InsertProposal }
  | ({ readonly type: 'inserted'; readonly name: string } & Inserted)
  | { readonly type: 'proposed'; readonly proposals: readonly FillProposal[] }
  | ({ readonly type: 'filled' } & Filled)
  | ({ readonly type: 'undone'; readonly count: number } & Written)
  | { readonly type: 'cleared'; readonly remarks: readonly Remark[] }
  | { readonly type: 'infoProposed'; readonly info: ReportInfo; readonly before: BeforeDraft }
  | { readonly type: 'infoChanged'; readonly change: Partial<ReportInfo> }
  /** `text`: what stands in the field; no day yet, or "". */
  | { readonly type: 'dayUnread'; readonly day: ReportDay; readonly text: string }
  /** The official dates of a period that may have been changed since. */
  | { readonly type: 'windowProposed'; readonly period: Period; readonly window: ReportWindow | null }
  | { readonly type: 'keepInfoToggled'; readonly on: boolean }
  | ({ readonly type: 'infoSaved' } & Written)
  | ({ readonly type: 'answered'; readonly question: Question; readonly choice: string | null } & Written)
  | { readonly type: 'nextPeriodPlanned'; readonly nextPeriod: NextPeriodState }
  | { readonly type: 'periodOpened' }
  | { readonly type: 'ownFormRead'; readonly ownForm: OwnFormState }
  | { readonly type: 'ownSetsListed'; readonly ownSets: KeptOwnSets }
  | { readonly type: 'ownSaved'; readonly saved: SavedOwnSet }
  | { readonly type: 'ownRemoved'; readonly name: string }
  | {
      readonly type: 'delivered';
      readonly delivery: Delivery;
      readonly of: 'report' | 'copy' | 'again' | 'nextPeriod' | 'ownSet';
    }
  | { readonly type: 'copied' }
  | { readonly type: 'findingChosen'; readonly id: string; readonly focus: boolean }
  | { readonly type: 'cellChosen'; readonly cell: CellRef; readonly focus: boolean }
  /** Shown where there is room for it; a narrow window stays on its list. */
  | { readonly type: 'cellShown'; readonly cell: CellRef }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'proposalToggled'; readonly key: string; readonly on: boolean }
  | { readonly type: 'kindToggled'; readonly kind: FillProposal['kind']; readonly on: boolean }
  | { readonly type: 'severityToggled'; readonly severity: Severity }
  /** The list is to show errors only. */
  | { readonly type: 'errorsWanted' }
  | { readonly type: 'screenLeft' }
  | { readonly type: 'listWanted' }
  | { readonly type: 'noticeClosed' };
