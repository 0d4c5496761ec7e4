// What the sheet preview marks, from the state of the page.

import { cellKey } from '../core/address';
import type { Severity } from '../core/rule';
import type { SheetMarks } from './components/sheet-view';
import { severities } from './groups';
import { proposalKey, type State } from './state';

export function sheetMarks(state: State): SheetMarks {
  const findings = state.checked ? (state.workspace?.findings ?? []) : [];
  const chosen = findings.find(({ id }) => id === state.finding);
  const gravest = new Map<string, Severity>();
  for (const severity of [...severities].reverse()) {
    for (const { cell, severity: its } of findings)
      if (cell && its === severity) gravest.set(cellKey(cell), its);
  }
  const onFill = state.screen === 'fill';
  const after = onFill ? state.proposals.filter((one) => state.chosen.has(proposalKey(one))) : [];
  return {
    cell: state.cell,
    severity: chosen?.severity ?? null,
    involved: new Set(chosen?.cells.map(cellKey)),
    severities: gravest,
    after: new Map(after.map((one) => [proposalKey(one), one.after])),
  };
}
