// The state of the page and every way it changes: one pure reducer, tested without React.

import type { CheckedWorkspace, FillProposal } from '../app/workspace';
import { type CellRef, cellKey, sameCell } from '../core/address';
import { blankReportInfo, type ReportInfo } from '../core/report-info';
import type { Severity } from '../core/rule';

/** What the left side shows. */
export type Screen = 'tables' | 'fill' | 'report';
/** Which of the two columns a narrow window shows. */
export type Pane = 'list' | 'sheet';
export type Task = 'open' | 'check' | 'propose' | 'fill' | 'report' | 'save';

/** A message bar. `trouble` keeps what was thrown; its sentence is made where it is shown. */
export type Notice =
  | { readonly kind: 'trouble'; readonly task: Task; readonly cause: unknown }
  | { readonly kind: 'delivered'; readonly fileName: string; readonly certain: boolean }
  | { readonly kind: 'filled'; readonly count: number }
  | { readonly kind: 'nothingToFill' };

export interface State {
  /** Name of the open file; null while none is open. */
  readonly name: string | null;
  readonly workspace: CheckedWorkspace | null;
  /** False until the person has asked for the check: findings stay hidden. */
  readonly checked: boolean;
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
  screen: 'tables',
  pane: 'list',
  sheet: null,
  cell: null,
  finding: null,
  focusMoves: 0,
  hidden: [],
  proposals: [],
  chosen: new Set(),
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
  | { readonly type: 'checked'; readonly workspace: CheckedWorkspace }
  | { readonly type: 'proposed'; readonly proposals: readonly FillProposal[] }
  | { readonly type: 'filled'; readonly workspace: CheckedWorkspace; readonly count: number }
  | { readonly type: 'infoProposed'; readonly info: ReportInfo }
  | { readonly type: 'infoChanged'; readonly change: Partial<ReportInfo> }
  | {
      readonly type: 'delivered';
      readonly fileName: string;
      readonly certain: boolean;
      readonly copy: boolean;
    }
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
      return { ...state, task: event.task, notice: null };
    case 'failed':
      return { ...state, task: null, notice: { kind: 'trouble', task: event.task, cause: event.cause } };
    case 'cancelled':
      return { ...state, task: null };
    case 'opened':
      return {
        ...initialState,
        hidden: state.hidden,
        name: event.name,
        workspace: event.workspace,
        sheet: event.workspace.tables[0]?.sheet ?? null,
      };
    case 'checked':
      return { ...withWorkspace(state, event.workspace), checked: true, screen: 'tables', pane: 'list' };
    case 'proposed':
      return proposed(state, event.proposals);
    case 'filled':
      return {
        ...withWorkspace(state, event.workspace),
        screen: 'tables',
        pane: 'list',
        proposals: [],
        chosen: new Set(),
        unsaved: true,
        notice: { kind: 'filled', count: event.count },
      };
    case 'infoProposed':
      return { ...state, task: null, screen: 'report', pane: 'list', info: event.info };
    case 'infoChanged':
      return { ...state, info: { ...state.info, ...event.change } };
    case 'delivered':
      return {
        ...state,
        task: null,
        screen: 'tables',
        unsaved: state.unsaved && !event.copy,
        notice: { kind: 'delivered', fileName: event.fileName, certain: event.certain },
      };
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
      return { ...state, screen: 'tables', proposals: [], chosen: new Set() };
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
    finding,
    sheet: sheet ?? workspace.tables[0]?.sheet ?? null,
    cell: sheet === null ? null : state.cell,
  };
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

function toggled(chosen: ReadonlySet<string>, keys: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}
