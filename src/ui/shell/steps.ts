// Steps that several events have in common, and those of the shell's own events.

import type { Remark } from '../../app/workspace/outcome';
import type { ShownWorkspace } from '../../app/workspace/shown';
import { sameCell } from '../../core/workbook/address';
import { kindOfFinding } from '../tasks/check/groups';
import { initialShell, type ShellEvent, type ShellNotice, type ShellState } from './base';
import type { Steps } from './task';
import { nothingTouched, touchedBy } from './touched';
import type { UndoStep } from './undo-step';

type Change = Partial<ShellState>;

/** The first sheet worth looking at: with a table, with a question, with something unread, else any that is shown. */
function firstSheet({ tables, questions, unread, snapshot }: ShownWorkspace): string | null {
  const shown = snapshot.sheets.find(({ hidden }) => !hidden);
  return tables[0]?.sheet ?? questions[0]?.cell.sheet ?? unread[0]?.sheet ?? shown?.name ?? null;
}

/** A newer reading of the same workbook: what was being looked at stays, as far as it still exists. */
function withWorkspace(state: ShellState, workspace: ShownWorkspace): Change {
  const sheets = workspace.snapshot.sheets.map(({ name }) => name);
  const sheet = state.sheet !== null && sheets.includes(state.sheet) ? state.sheet : null;
  const finding = workspace.findings.some(({ id }) => id === state.finding) ? state.finding : null;
  // The last of a severity is mended: a list that shows nothing else would be empty.
  const only = workspace.findings.some((one) => kindOfFinding(one) === state.only) ? state.only : null;
  return {
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
export function written(state: ShellState, workspace: ShownWorkspace | null): Change {
  const after: Change = workspace ? withWorkspace(state, workspace) : { task: null, touched: 'unknown' };
  return { ...after, screen: 'tables', pane: 'list', unsaved: true };
}

const told = (notice: ShellNotice): Change => ({ notice });

const remarksOnly = (remarks: readonly Remark[]): Change =>
  remarks.length > 0 ? told({ kind: 'remarks', remarks }) : { notice: null };

export const shellSteps: Steps<ShellState, ShellEvent> = {
  started: (_, { task }) => ({ task, notice: null, waiting: null, touchedSince: nothingTouched }),
  failed: (_, { task, cause }) => ({ task: null, ...told({ kind: 'trouble', task, cause }) }),
  cancelled: () => ({ task: null }),
  noTables: ({ name, screen, unused }) => ({ ...initialShell, name, screen, unused, noTables: true }),
  openAsked: (_, { request }) => ({ waiting: request }),
  openRefused: () => ({ waiting: null }),
  opened: (_, { name, workspace, others }) => ({
    ...initialShell,
    name,
    workspace,
    sheet: firstSheet(workspace),
    ...(others?.length ? told({ kind: 'oneOfMany', others }) : {}),
  }),
  read: (state, { workspace, remarks }) => ({ ...withWorkspace(state, workspace), ...remarksOnly(remarks) }),
  checked: (state, { workspace, remarks }) => ({
    ...withWorkspace(state, workspace),
    checked: true,
    marked: true,
    screen: 'tables',
    pane: 'list',
    ...remarksOnly(remarks),
  }),
  cellsChanged: ({ touched, touchedSince }, { cells }) => ({
    touched: touchedBy(touched, cells),
    touchedSince: touchedBy(touchedSince, cells),
  }),
  cleared: (_, { remarks }) => ({ task: null, marked: false, ...told({ kind: 'cleared', remarks }) }),
  delivered: ({ unsaved }, { delivery, of }) => ({
    task: null,
    unsaved: unsaved && of !== 'copy',
    ...told({ kind: 'delivered', delivery, report: false }),
  }),
  reverted(state, { again, step, back, workspace, remarks }) {
    const { finding, words } = step;
    const without = (steps: readonly UndoStep[]) => steps.filter((one) => one !== step);
    const and = (steps: readonly UndoStep[]) => (back ? [...steps, back] : steps);
    const { done, undone } = state;
    return {
      ...written(state, workspace),
      done: again ? and(done) : without(done),
      undone: again ? without(undone) : and(undone),
      ...told({
        kind: 'reverted',
        again,
        step,
        remarks,
        ...(finding === undefined ? {} : { finding }),
        ...(words.home === undefined ? {} : { home: words.home }),
      }),
    };
  },
  copied: () => ({ task: null, ...told({ kind: 'copied' }) }),
  findingChosen,
  cellChosen: (state, { cell, focus }) => ({
    cell,
    sheet: cell.sheet,
    finding: state.cell && sameCell(state.cell, cell) ? state.finding : null,
    pane: 'sheet',
    focusMoves: state.focusMoves + (focus ? 1 : 0),
  }),
  cellShown: (_, { cell }) => ({ cell, sheet: cell.sheet, finding: null }),
  sheetChosen: (_, { sheet }) => ({ sheet, cell: null, finding: null, pane: 'sheet' }),
  searched: (_, { text }) => ({ search: text }),
  errorsWanted: () => ({ only: 'error', search: '' }),
  severityToggled: ({ only }, { severity }) => ({ only: only === severity ? null : severity }),
  screenLeft: () => ({ screen: 'tables' }),
  listWanted: () => ({ pane: 'list' }),
  noticeClosed: () => ({ notice: null }),
};

function findingChosen(
  state: ShellState,
  { id, focus }: Extract<ShellEvent, { type: 'findingChosen' }>,
): Change {
  const finding = state.workspace?.findings.find((one) => one.id === id);
  if (!finding) return {};
  const cell = finding.cell ?? null;
  const table = state.workspace?.tables.find(({ template }) => template.id === finding.template);
  return {
    finding: id,
    cell,
    sheet: cell?.sheet ?? table?.sheet ?? state.sheet,
    pane: 'sheet',
    focusMoves: state.focusMoves + (focus ? 1 : 0),
  };
}
