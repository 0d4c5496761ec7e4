// What the sheet preview marks, from the state of the page.

import { certainCauses } from '../../app/repair/certain';
import { type DescribedFinding, isOpen } from '../../app/workspace/workspace';
import { type CellRef, cellKey } from '../../core/workbook/address';
import type { State } from '../shell/state';
import { proposalKey } from '../tasks/fill/state';
import type { MarkedAs, SheetMarks } from './sheet-view';

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

/** As in Excel: a cell that certainly is the cause, and what is right by itself once it is mended, are told apart. */
function findingMarks(
  { suggested, workspace }: State,
  findings: readonly DescribedFinding[],
): ReadonlyMap<string, MarkedAs> {
  const ways = suggested?.of === workspace ? [...(suggested?.suggestions ?? [])] : [];
  const { causes, effects } = certainCauses(
    ways.map(([cause, all]) => all.map((way) => ({ ...way, mends: [cause, ...way.mends] }))),
  );
  const kindOf = ({ id, severity }: DescribedFinding): MarkedAs => (effects.has(id) ? 'effect' : severity);
  const gravest = new Map<string, MarkedAs>();
  for (const kind of GRAVITY) {
    for (const finding of findings)
      if (finding.cell && kindOf(finding) === kind) gravest.set(cellKey(finding.cell), kind);
  }
  for (const key of causes.keys()) gravest.set(key, 'error');
  return gravest;
}

const GRAVITY: readonly MarkedAs[] = ['info', 'warning', 'effect', 'error'];

export function sheetMarks(state: State): SheetMarks {
  const findings = state.checked ? (state.workspace?.findings ?? []) : [];
  const chosen = findings.find(({ id }) => id === state.finding);
  const gravest = findingMarks(state, findings.filter(isOpen));
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
