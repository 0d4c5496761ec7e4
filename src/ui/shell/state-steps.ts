// The steps that several events of the interface have in common.

import type { FillProposal } from '../../app/fill/proposal';
import type { Remark } from '../../app/workspace/outcome';
import type { CheckedWorkspace } from '../../app/workspace/workspace';
import type { ReportWindow } from '../../core/calendar/period';
import type { ReportInfo } from '../../core/calendar/report-info';
import { anyFigure } from '../../core/form/completeness';
import { cellKey } from '../../core/workbook/address';
import type { Notice, OwnFormState, ReportDay, State } from './state-types';

/** Proposals are told apart by their cell: one cell, one proposal. */
export const proposalKey = (proposal: FillProposal): string => cellKey(proposal.cell);

/** What does not depend on the workbook that is open. */
export function kept({ ownSets }: State): Pick<State, 'ownSets'> {
  return { ownSets };
}

/** The first sheet worth looking at: with a table, with a question, with something unread, else any that is shown. */
export function firstSheet({ tables, questions, unread, snapshot }: CheckedWorkspace): string | null {
  const shown = snapshot.sheets.find(({ hidden }) => !hidden);
  return tables[0]?.sheet ?? questions[0]?.cell.sheet ?? unread[0]?.sheet ?? shown?.name ?? null;
}

/** Back to the list: what a side task had gathered is let go. */
export function left(state: State): State {
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
export function withWorkspace(state: State, workspace: CheckedWorkspace): State {
  const sheets = workspace.snapshot.sheets.map(({ name }) => name);
  const sheet = state.sheet !== null && sheets.includes(state.sheet) ? state.sheet : null;
  const finding = workspace.findings.some(({ id }) => id === state.finding) ? state.finding : null;
  // The last of a severity is mended: a list that shows nothing else would be empty.
  const only = workspace.findings.some(({ severity }) => severity === state.only) ? state.only : null;
  return {
    ...state,
    task: null,
    workspace,
    noTables: false,
    touched: state.touchedSince,
    finding,
    only,
    sheet: sheet ?? firstSheet(workspace),
    cell: sheet === null ? null : state.cell,
  };
}

/** Cells were written. Where they could not be read again, no finding is certain any more. */
export function written(state: State, workspace: CheckedWorkspace | null): State {
  const after: State = workspace
    ? withWorkspace(state, workspace)
    : { ...state, task: null, touched: 'unknown' };
  return { ...left(after), pane: 'list', unsaved: true };
}

/** The dates of another period would be wrong: where there is no official window they stay to be typed. */
export function daysOf(window: ReportWindow | null): Pick<ReportInfo, ReportDay> {
  const { from = null, to = null, deadline = null } = window ?? {};
  return { dataFrom: from, dataTo: to, deadline };
}

/** The form with a change of the person's, which outlives the form. */
export function typedInto(state: State, change: Partial<ReportInfo>): State {
  return { ...state, info: { ...state.info, ...change }, typed: { ...state.typed, ...change } };
}

/** What the workbook says, under what was typed; what it says by now is its own. */
export function withTyped(said: ReportInfo, typed: Partial<ReportInfo>): Pick<State, 'info' | 'typed'> {
  const differs = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(said[key as keyof ReportInfo]);
  const own: Partial<ReportInfo> = Object.fromEntries(Object.entries(typed).filter(differs));
  return { info: { ...said, ...own }, typed: own };
}

export function remarksOnly(remarks: readonly Remark[]): Notice | null {
  return remarks.length > 0 ? { kind: 'remarks', remarks } : null;
}

/** Blank cells are offered chosen; a typed value is never replaced unless the person ticks it. */
export function proposed(state: State, proposals: readonly FillProposal[]): State {
  if (proposals.length === 0) {
    const empty = state.workspace !== null && !anyFigure(state.workspace);
    return { ...state, task: null, notice: { kind: 'nothingToFill', empty } };
  }
  const blanks = proposals.filter(({ kind }) => kind === 'fill').map(proposalKey);
  return { ...state, task: null, screen: 'fill', pane: 'list', proposals, chosen: new Set(blanks) };
}

/** The sheet that was chosen last is the one to be seen beside. */
export function ownFormRead(state: State, ownForm: OwnFormState): State {
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

export function findingChosen(state: State, id: string, focus: boolean): State {
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
