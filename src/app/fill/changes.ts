// Numbers to be written as changes of cells, guarded by what stood there when they were proposed.

import { isDateFormat } from '../../core/number/vietnamese-number-format';
import { cellKey } from '../../core/workbook/address';
import { type CellChange, emptyCell, heldContent } from '../../core/workbook/workbook';
import { cellsAt } from '../workspace/snapshot-cells';
import type { Workspace } from '../workspace/workspace';
import type { CellWriting } from './proposal';

/** In the order of `writings`; a host refuses them where a cell no longer holds what `workspace` tells. */
export function changesFor({ snapshot }: Workspace, writings: readonly CellWriting[]): readonly CellChange[] {
  const cells = cellsAt(snapshot, new Set(writings.map(({ cell }) => cellKey(cell))));
  return writings.map(({ cell: at, written, formula }) => {
    const cell = cells.get(cellKey(at)) ?? emptyCell;
    // In a cell formatted as text a formula would turn into text at the next edit; as a day it would show one.
    const format = cell.format === '@' || isDateFormat(cell.format) ? { format: 'General' } : {};
    return {
      ...at,
      value: written,
      ...(formula === undefined ? {} : { formula }),
      before: heldContent(cell),
      ...format,
    };
  });
}
