// Every way the state of the interface changes: one pure reducer, tested without React.

import type { FillProposal } from '../../app/fill/proposal';
import { samePeriod } from '../../core/calendar/report-info';
import { sameCell } from '../../core/workbook/address';
import { nothingTouched, touchedBy } from '../tasks/check/touched';
import { toggled, withProposal } from '../tasks/insert/choice';
import {
  daysOf,
  findingChosen,
  firstSheet,
  kept,
  left,
  ownFormRead,
  proposalKey,
  proposed,
  remarksOnly,
  typedInto,
  withTyped,
  withWorkspace,
  written,
} from './state-steps';
import { type Event, initialState, type State } from './state-types';

export { proposalKey } from './state-steps';
export {
  type Event,
  initialState,
  type Notice,
  type Pane,
  type Screen,
  type State,
  type Task,
} from './state-types';

/** The proposals that will be written, in their own order. */
export function chosenProposals(state: State): readonly FillProposal[] {
  return state.proposals.filter((proposal) => state.chosen.has(proposalKey(proposal)));
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'started':
      return { ...state, task: event.task, notice: null, waiting: null, touchedSince: nothingTouched };
    case 'failed':
      return { ...state, task: null, notice: { kind: 'trouble', task: event.task, cause: event.cause } };
    case 'cancelled':
      return { ...state, task: null };
    case 'noTables': {
      const { name, screen, typed, unused } = state;
      return { ...initialState, ...kept(state), name, screen, typed, unused, noTables: true };
    }
    case 'openAsked':
      return { ...state, waiting: event.request };
    case 'openRefused':
      return { ...state, waiting: null };
    case 'opened':
      return {
        ...initialState,
        ...kept(state),
        name: event.name,
        workspace: event.workspace,
        sheet: firstSheet(event.workspace),
        notice: event.others?.length ? { kind: 'oneOfMany', others: event.others } : null,
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
      return {
        ...state,
        ...withTyped(event.info, state.typed),
        task: null,
        screen: 'report',
        pane: 'list',
        before: event.before,
      };
    case 'infoChanged':
      return { ...typedInto(state, event.change), unused: true };
    case 'dayUnread':
      return { ...state, unreadDays: { ...state.unreadDays, [event.day]: event.text } };
    case 'windowProposed': {
      const { period, window } = event;
      if (!state.info.period || !samePeriod(state.info.period, period)) return state;
      return { ...typedInto(state, daysOf(window)), unreadDays: {} };
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
        unused: state.unused && event.of !== 'report',
        notice: { kind: 'delivered', delivery: event.delivery, report: event.of === 'report' },
      };
    case 'copied':
      return { ...state, task: null, unused: false, notice: { kind: 'copied' } };
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
    case 'errorsWanted':
      return { ...state, only: 'error' };
    case 'severityToggled':
      return { ...state, only: state.only === event.severity ? null : event.severity };
    case 'screenLeft':
      return left(state);
    case 'listWanted':
      return { ...state, pane: 'list' };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}
