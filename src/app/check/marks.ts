// Which cells are shown as disagreeing, and how: the cause apart from what is right by itself once it is mended.

import { type CellRef, cellKey } from '../../core/workbook/address';
import type { Mark } from '../../hosts/ports';
import { likelyByCause } from '../repair/propose';
import { type CheckedWorkspace, isOpen } from '../workspace/workspace';

/** A mark for every cell that an open finding names, and for every cell that is certainly a cause. */
export function marksOf(workspace: CheckedWorkspace): readonly Mark[] {
  const { causes, effects } = causesAndEffects(workspace);
  const named = workspace.findings.filter(isOpen).flatMap(({ id, cell, severity }): Mark[] => {
    if (!cell) return [];
    return [{ cell, severity: effects.has(id) && !causes.has(cellKey(cell)) ? 'effect' : severity }];
  });
  return [...named, ...[...causes.values()].map((cell): Mark => ({ cell, severity: 'error' }))];
}

/**
 * A cause is certain where it mends more than one finding and no other way of mending them is likely. Where one may
 * choose between cells nothing is told apart.
 */
function causesAndEffects(workspace: CheckedWorkspace): {
  readonly causes: ReadonlyMap<string, CellRef>;
  readonly effects: ReadonlySet<string>;
} {
  const causes = new Map<string, CellRef>();
  const effects = new Set<string>();
  for (const repairs of likelyByCause(workspace).values()) {
    const [best] = repairs;
    const ways = new Set(repairs.map(({ cells }) => cells.map(({ cell }) => cellKey(cell)).join()));
    if (!best || ways.size > 1 || best.mends.length < 2) continue;
    for (const { cell } of best.cells) causes.set(cellKey(cell), cell);
    for (const id of best.mends) effects.add(id);
  }
  return { causes, effects };
}
