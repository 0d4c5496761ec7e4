// Điền: what would be written into derived cells, and writing what the person chose.

import { indicators, rulesBySet } from '../catalog';
import { type Derivation, deriveCells } from '../check/derive';
import { termOf } from '../check/term';
import { cellKey } from '../core/address';
import { toNumber } from '../core/decimal';
import { formatDecimal } from '../core/vietnamese-number';
import { type Cell, type CellChange, emptyCell } from '../core/workbook';
import type { WorkbookPort } from '../hosts/ports';
import { memberName } from '../messages';
import { openWorkspace } from './check';
import { cellsAt } from './snapshot-cells';
import type { CheckedWorkspace, FillProposal, Workspace } from './workspace';

/** Every derived cell that is blank and can be calculated, then every typed one that disagrees. */
export function proposeFill(workspace: Workspace): readonly FillProposal[] {
  const proposals = deriveCells(workspace.tables, rulesBySet, indicators).map(toProposal);
  return [
    ...proposals.filter(({ kind }) => kind === 'fill'),
    ...proposals.filter(({ kind }) => kind === 'replace'),
  ];
}

function toProposal(derivation: Derivation): FillProposal {
  const { fact, formula, decimals, blank } = derivation;
  const term = termOf(fact);
  const whose = memberName(term.member);
  return {
    cell: fact.bound.cell,
    template: fact.table.template.id,
    code: term.code,
    label: whose === '' ? term.label : `${term.label}, ${whose}`,
    before: fact.bound.printedFigure,
    after: formatDecimal(derivation.value, decimals),
    value: toNumber(derivation.value),
    formula,
    kind: blank ? 'fill' : 'replace',
  };
}

/**
 * Writes the chosen proposals, all or none, and checks the workbook anew.
 * Throws Trouble CHANGED_MEANWHILE where a cell no longer holds what the proposal was made from.
 */
export async function applyFill(
  port: WorkbookPort,
  workspace: Workspace,
  chosen: readonly FillProposal[],
): Promise<CheckedWorkspace> {
  const cells = cellsAt(workspace.snapshot, new Set(chosen.map((proposal) => cellKey(proposal.cell))));
  await port.apply({ changes: chosen.map((proposal) => toChange(proposal, cells)) });
  return openWorkspace(port);
}

function toChange(proposal: FillProposal, cells: ReadonlyMap<string, Cell>): CellChange {
  const cell = cells.get(cellKey(proposal.cell)) ?? emptyCell;
  // In a cell formatted as text a formula would turn into text at the next edit.
  const format = cell.format === '@' ? { format: 'General' } : {};
  return {
    ...proposal.cell,
    value: proposal.value,
    formula: proposal.formula,
    before: cell.content,
    ...format,
  };
}
