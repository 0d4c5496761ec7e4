// The state of the page and every way it changes: one pure reducer, tested without React.

import type { InsertedSheet } from '../app/insert';
import type { Remark } from '../app/outcome';
import type { FillRecord } from '../app/undo';
import type { CheckedWorkspace, FillProposal } from '../app/workspace';
import { type CellRef, cellKey, sameCell } from '../core/address';
import { blankReportInfo, type ReportInfo } from '../core/report-info';
import type { Severity } from '../core/rule';
import type { Delivery, Filled, Inserted, Written } from './actions';
import { type InsertChoice, toggled } from './insert-choice';
import { nothingTouched, type Touched, touchedBy } from './touched';

/** What the left side shows. */
export type Screen = 'tables' | 'insert' | 'fill' | 'report';
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
  | 'reveal';

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
  | { readonly kind: 'nothingToFill' };

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
  /** Severities that the list leaves out. */
  readonly hidden: readonly Severity[];
  readonly proposals: readonly FillProposal[];
  /** Keys of the proposals to be written. */
  readonly chosen: ReadonlySet<string>;
  readonly insert: InsertChoice | null;
  /** The way back from the last fill. */
  readonly undo: FillRecord | null;
  readonly info: ReportInfo;
  readonly task: Task | null;
  /** Cells were written since the last copy was handed out. */
  readonly unsaved: boolean;
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
  hidden: [],
  proposals: [],
  chosen: new Set(),
  insert: null,
  undo: null,
  info: blankReportInfo,
  task: null,
  unsaved: false,
  notice: null,
};

export type Event =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'failed'; readonly task: Task; readonly cause: unknown }
  | { readonly type: 'cancelled' }
  | { readonly type: 'opened'; readonly name: string; readonly workspace: CheckedWorkspace }
  | { readonly type: 'noTables' }
  /** Read again without having been asked for a check. */
  | { readonly type: 'read'; readonly workspace: CheckedWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'checked'; readonly workspace: CheckedWorkspace; readonly remarks: readonly Remark[] }
  | { readonly type: 'cellsChanged'; readonly cells: readonly CellRef[] | 'unknown' }
  | { readonly type: 'insertOffered'; readonly insert: InsertChoice }
  | { readonly type: 'insertChanged'; readonly insert: InsertChoice }
  | ({ readonly type: 'inserted'; readonly name: string } & Inserted)
  | { readonly type: 'proposed'; readonly proposals: readonly FillProposal[] }
  | ({ readonly type: 'filled' } & Filled)
  | ({ readonly type: 'undone'; readonly count: number } & Written)
  | { readonly type: 'cleared'; readonly remarks: readonly Remark[] }
  | { readonly type: 'infoProposed'; readonly info: ReportInfo }
  | { readonly type: 'infoChanged'; readonly change: Partial<ReportInfo> }
  | { readonly type: 'delivered'; readonly delivery: Delivery; readonly of: 'report' | 'copy' | 'again' }
  | { readonly type: 'copied' }
  | { readonly type: 'findingChosen'; readonly id: string; readonly focus: boolean }
  | { readonly type: 'cellChosen'; readonly cell: CellRef; readonly focus: boolean }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'proposalToggled'; readonly key: string; readonly on: boolean }
  | { readonly type: 'kindToggled'; readonly kind: FillProposal['kind']; readonly on: boolean }
  | { readonly type: 'severityToggled'; readonly severity: Severity }
  | { readonly type: 'screenLeft' }
  | { readonly type: 'listWanted' }
  | { readonly type: 'noticeClosed' };

/** Proposals are told apart by their cell: one cell, one proposal. */
export const proposalKey = (proposal: FillProposal): string => cellKey(proposal.cell);

/** The proposals that will be written, in their own order. */
export function chosenProposals(state: State): readonly FillProposal[] {
  return state.proposals.filter((proposal) => state.chosen.has(proposalKey(proposal)));
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'started':
      return { ...state, task: event.task, notice: null, touchedSince: nothingTouched };
    case 'failed':
      return { ...state, task: null, notice: { kind: 'trouble', task: event.task, cause: event.cause } };
    case 'cancelled':
      return { ...state, task: null };
    case 'noTables':
      return { ...state, task: null, noTables: true };
    case 'opened':
      return {
        ...initialState,
        hidden: state.hidden,
        name: event.name,
        workspace: event.workspace,
        sheet: event.workspace.tables[0]?.sheet ?? null,
      };
    case 'read':
      return {
        ...withWorkspace(state, event.workspace),
        notice: remarksOnly(event.remarks),
      };
    case 'checked':
      return {
        ...withWorkspace(state, event.workspace),
        checked: true,
        marked: true,
        screen: 'tables',
        pane: 'list',
        notice: remarksOnly(event.remarks),
      };
    case 'cellsChanged':
      return {
        ...state,
        touched: touchedBy(state.touched, event.cells),
        touchedSince: touchedBy(state.touchedSince, event.cells),
      };
    case 'insertOffered':
      return { ...state, task: null, screen: 'insert', pane: 'list', insert: event.insert };
    case 'insertChanged':
      return { ...state, insert: event.insert };
    case 'inserted':
      return {
        ...written(state, event.workspace),
        name: event.name,
        checked: event.workspace !== null || state.checked,
        marked: true,
        notice: { kind: 'inserted', sheets: event.sheets, remarks: event.remarks },
      };
    case 'proposed':
      return proposed(state, event.proposals);
    case 'filled':
      return {
        ...written(state, event.workspace),
        undo: event.undo,
        notice: { kind: 'filled', count: event.count, byHost: event.byHost, remarks: event.remarks },
      };
    case 'undone':
      return {
        ...written(state, event.workspace),
        undo: null,
        notice: { kind: 'undone', count: event.count, remarks: event.remarks },
      };
    case 'cleared':
      return {
        ...state,
        task: null,
        marked: false,
        notice: { kind: 'cleared', remarks: event.remarks },
      };
    case 'infoProposed':
      return { ...state, task: null, screen: 'report', pane: 'list', info: event.info };
    case 'infoChanged':
      return { ...state, info: { ...state.info, ...event.change } };
    case 'delivered':
      return {
        ...state,
        task: null,
        screen: event.of === 'report' ? 'tables' : state.screen,
        unsaved: state.unsaved && event.of !== 'copy',
        notice: { kind: 'delivered', delivery: event.delivery, report: event.of === 'report' },
      };
    case 'copied':
      return { ...state, task: null, notice: { kind: 'copied' } };
    case 'findingChosen':
      return findingChosen(state, event.id, event.focus);
    case 'cellChosen':
      return {
        ...state,
        cell: event.cell,
        sheet: event.cell.sheet,
        finding: state.cell && sameCell(state.cell, event.cell) ? state.finding : null,
        pane: 'sheet',
        focusMoves: state.focusMoves + (event.focus ? 1 : 0),
      };
    case 'sheetChosen':
      return { ...state, sheet: event.sheet, cell: null, finding: null, pane: 'sheet' };
    case 'proposalToggled':
      return { ...state, chosen: toggled(state.chosen, [event.key], event.on) };
    case 'kindToggled': {
      const keys = state.proposals.filter(({ kind }) => kind === event.kind).map(proposalKey);
      return { ...state, chosen: toggled(state.chosen, keys, event.on) };
    }
    case 'severityToggled': {
      const hidden = state.hidden.includes(event.severity)
        ? state.hidden.filter((severity) => severity !== event.severity)
        : [...state.hidden, event.severity];
      return { ...state, hidden };
    }
    case 'screenLeft':
      return { ...state, screen: 'tables', proposals: [], chosen: new Set(), insert: null };
    case 'listWanted':
      return { ...state, pane: 'list' };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

/** A newer reading of the same workbook: what was being looked at stays, as far as it still exists. */
function withWorkspace(state: State, workspace: CheckedWorkspace): State {
  const sheets = workspace.snapshot.sheets.map(({ name }) => name);
  const sheet = state.sheet !== null && sheets.includes(state.sheet) ? state.sheet : null;
  const finding = workspace.findings.some(({ id }) => id === state.finding) ? state.finding : null;
  return {
    ...state,
    task: null,
    workspace,
    noTables: false,
    touched: state.touchedSince,
    finding,
    sheet: sheet ?? workspace.tables[0]?.sheet ?? null,
    cell: sheet === null ? null : state.cell,
  };
}

/** Cells were written. Where they could not be read again, no finding is certain any more. */
function written(state: State, workspace: CheckedWorkspace | null): State {
  const after: State = workspace
    ? withWorkspace(state, workspace)
    : { ...state, task: null, touched: 'unknown' };
  return {
    ...after,
    screen: 'tables',
    pane: 'list',
    proposals: [],
    chosen: new Set(),
    insert: null,
    unsaved: true,
  };
}

function remarksOnly(remarks: readonly Remark[]): Notice | null {
  return remarks.length > 0 ? { kind: 'remarks', remarks } : null;
}

/** Blank cells are offered chosen; a typed value is never replaced unless the person ticks it. */
function proposed(state: State, proposals: readonly FillProposal[]): State {
  if (proposals.length === 0) return { ...state, task: null, notice: { kind: 'nothingToFill' } };
  const blanks = proposals.filter(({ kind }) => kind === 'fill').map(proposalKey);
  return { ...state, task: null, screen: 'fill', pane: 'list', proposals, chosen: new Set(blanks) };
}

function findingChosen(state: State, id: string, focus: boolean): State {
  const finding = state.workspace?.findings.find((one) => one.id === id);
  if (!finding) return state;
  const cell = finding.cell ?? null;
  const table = state.workspace?.tables.find(({ template }) => template.id === finding.template);
  const sheet = cell?.sheet ?? table?.sheet ?? state.sheet;
  return {
    ...state,
    finding: id,
    cell,
    sheet,
    pane: 'sheet',
    focusMoves: state.focusMoves + (focus ? 1 : 0),
  };
}
