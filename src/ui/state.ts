// Every way the state of the interface changes: one pure reducer, tested without React.

import type { Remark } from '../app/outcome';
import type { CheckedWorkspace, FillProposal } from '../app/workspace';
import { cellKey, sameCell } from '../core/address';
import type { ReportWindow } from '../core/period';
import { type ReportInfo, samePeriod } from '../core/report-info';
import { toggled, withProposal } from './insert-choice';
import { type Event, initialState, type Notice, type OwnFormState, type State } from './state-types';
import { nothingTouched, touchedBy } from './touched';

export {
  type Event,
  initialState,
  type Notice,
  type Pane,
  type Screen,
  type State,
  type Task,
} from './state-types';

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
      return { ...initialState, ...kept(state), name: state.name, screen: state.screen, noTables: true };
    case 'opened':
      return {
        ...initialState,
        ...kept(state),
        name: event.name,
        workspace: event.workspace,
        sheet: firstSheet(event.workspace),
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
    case 'setsProposed':
      return state.insert ? { ...state, insert: withProposal(state.insert, event.proposal) } : state;
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
      return { ...state, task: null, screen: 'report', pane: 'list', info: event.info, keepInfo: false };
    case 'infoChanged':
      return { ...state, info: { ...state.info, ...event.change } };
    case 'windowProposed': {
      const { period, window } = event;
      if (!state.info.period || !samePeriod(state.info.period, period)) return state;
      return { ...state, info: withWindow(state.info, window) };
    }
    case 'keepInfoToggled':
      return { ...state, keepInfo: event.on };
    case 'infoSaved':
      // In the middle of making the report: the form stays, the task goes on.
      return { ...written(state, event.workspace), screen: 'report', task: state.task };
    case 'answered': {
      const { question, choice, remarks } = event;
      return {
        ...written(state, event.workspace),
        answered: choice === null ? null : { question, choice },
        notice: { kind: 'answered', choice, remarks },
      };
    }
    case 'nextPeriodPlanned':
      return { ...state, task: null, screen: 'nextPeriod', pane: 'list', nextPeriod: event.nextPeriod };
    case 'periodOpened':
      return { ...left(state), task: null, notice: { kind: 'periodOpened' } };
    case 'ownFormRead':
      return ownFormRead(state, event.ownForm);
    case 'ownSetsListed':
      return { ...state, task: null, screen: 'ownSets', pane: 'list', ownSets: event.ownSets };
    case 'ownSaved':
      return { ...state, task: null, notice: { kind: 'ownSaved', saved: event.saved } };
    case 'ownRemoved':
      return { ...state, task: null, notice: { kind: 'ownRemoved', name: event.name } };
    case 'delivered':
      return {
        ...state,
        task: null,
        screen: event.of === 'report' || event.of === 'nextPeriod' ? 'tables' : state.screen,
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
    case 'cellShown':
      return { ...state, cell: event.cell, sheet: event.cell.sheet, finding: null };
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
      return left(state);
    case 'listWanted':
      return { ...state, pane: 'list' };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

/** What does not depend on the workbook that is open. */
function kept({ hidden, ownSets }: State): Pick<State, 'hidden' | 'ownSets'> {
  return { hidden, ownSets };
}

/** The first sheet worth looking at: with a table, with a question, else any that is shown. */
function firstSheet({ tables, questions, snapshot }: CheckedWorkspace): string | null {
  const shown = snapshot.sheets.find(({ hidden }) => !hidden);
  return tables[0]?.sheet ?? questions[0]?.cell.sheet ?? shown?.name ?? null;
}

/** Back to the list: what a side task had gathered is let go. */
function left(state: State): State {
  return {
    ...state,
    screen: 'tables',
    proposals: [],
    chosen: new Set(),
    insert: null,
    nextPeriod: null,
    ownForm: null,
  };
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
    sheet: sheet ?? firstSheet(workspace),
    cell: sheet === null ? null : state.cell,
  };
}

/** Cells were written. Where they could not be read again, no finding is certain any more. */
function written(state: State, workspace: CheckedWorkspace | null): State {
  const after: State = workspace
    ? withWorkspace(state, workspace)
    : { ...state, task: null, touched: 'unknown' };
  return { ...left(after), pane: 'list', unsaved: true };
}

/** The dates of another period would be wrong: where there is no official window they stay to be typed. */
function withWindow(info: ReportInfo, window: ReportWindow | null): ReportInfo {
  const { from = null, to = null, deadline = null } = window ?? {};
  return { ...info, dataFrom: from, dataTo: to, deadline };
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

/** The sheet that was chosen last is the one to be seen beside. */
function ownFormRead(state: State, ownForm: OwnFormState): State {
  const before = state.ownForm?.chosen ?? [];
  const shown = ownForm.chosen.find((name) => !before.includes(name)) ?? state.sheet;
  return {
    ...state,
    task: null,
    screen: 'ownForm',
    pane: 'list',
    ownForm,
    sheet: state.workspace ? shown : null,
    cell: shown === state.sheet ? state.cell : null,
  };
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
