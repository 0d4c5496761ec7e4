// Which cells are shown as disagreeing, and how: the cause apart from what is right by itself once it is mended.

import { cellKey } from '../../core/workbook/address';
import type { Mark } from '../../hosts/ports';
import { certainCauses } from '../repair/certain';
import { likelyByCause } from '../repair/propose';
import { type CheckedWorkspace, isOpen } from '../workspace/workspace';

/** A mark for every cell that an open finding names, and for every cell that is certainly a cause. */
export function marksOf(workspace: CheckedWorkspace): readonly Mark[] {
  const { causes, effects } = certainCauses(
    [...likelyByCause(workspace).values()].map((repairs) =>
      repairs.map(({ cells, mends }) => ({ changed: cells.map(({ cell }) => cell), mends })),
    ),
  );
  const named = workspace.findings.filter(isOpen).flatMap(({ id, cell, severity }): Mark[] => {
    if (!cell) return [];
    return [{ cell, severity: effects.has(id) && !causes.has(cellKey(cell)) ? 'effect' : severity }];
  });
  return [...named, ...[...causes.values()].map((cell): Mark => ({ cell, severity: 'error' }))];
}
