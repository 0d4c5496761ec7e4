// What the sheet preview marks, from the state of the page.

import { isOpen } from '../../app/workspace/workspace';
import type { Severity } from '../../core/form/rule';
import { type CellRef, cellKey } from '../../core/workbook/address';
import type { State } from '../shell/state';
import { severities } from '../tasks/check/groups';
import { proposalKey } from '../tasks/fill/state';
import type { SheetMarks } from './sheet-view';

/** Cells of the unread place that is being looked at. */
function unreadAt({ workspace, cell, finding }: State): readonly CellRef[] {
  if (!workspace || !cell || finding !== null) return [];
  const { sheet } = cell;
  const place = workspace.unread.find(
    (one) => one.sheet === sheet && one.area.top === cell.row && one.area.left === cell.column,
  );
  if (!place) return [];
  const { top, left, bottom, right } = place.area;
  const rows = workspace.snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows
    .filter(({ row }) => top <= row && row <= bottom)
    .flatMap(({ row, cells }) =>
      cells.flatMap(({ column }) => (left <= column && column <= right ? [{ sheet, row, column }] : [])),
    );
}

export function sheetMarks(state: State): SheetMarks {
  const findings = state.checked ? (state.workspace?.findings ?? []) : [];
  const chosen = findings.find(({ id }) => id === state.finding);
  const gravest = new Map<string, Severity>();
  for (const severity of [...severities].reverse()) {
    for (const { cell, severity: its } of findings.filter(isOpen))
      if (cell && its === severity) gravest.set(cellKey(cell), its);
  }
  const onFill = state.screen === 'fill';
  const after = onFill ? state.proposals.filter((one) => state.chosen.has(proposalKey(one))) : [];
  return {
    cell: state.cell,
    severity: chosen?.severity ?? null,
    involved: new Set((chosen?.cells ?? unreadAt(state)).map(cellKey)),
    severities: gravest,
    after: new Map(after.map((one) => [proposalKey(one), one.after])),
  };
}
