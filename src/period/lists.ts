// Lists of documents of the old period ("Danh mục văn bản"): their rows are emptied, the numbers in front stay.

import type { CellIndex } from '../core/form/filled-cells';
import type { EmptiedTable } from '../core/form/next-period';
import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { type CellChange, heldContent, isBlank } from '../core/workbook/workbook';

export interface ListsOutcome {
  readonly changes: readonly CellChange[];
  readonly emptied: readonly EmptiedTable[];
}

/** @param tables those that are lists of documents; others are left alone. */
export function emptyLists(tables: readonly BoundTable[], index: CellIndex): ListsOutcome {
  const changes: CellChange[] = [];
  const emptied: EmptiedTable[] = [];
  for (const table of tables) {
    const { area, documents = [], sheet, template } = table;
    let count = 0;
    for (const { cell, code } of documents) {
      const own = (index.row(sheet, cell.row)?.cells ?? []).flatMap(({ column, cell: old }): CellChange[] => {
        if (column < area.left || column > area.right || isBlank(old.content)) return [];
        // A number that Excel counts on by itself stays as well.
        if (old.formula !== undefined || (code !== '' && String(old.content).trim() === code)) return [];
        return [{ sheet, row: cell.row, column, value: null, before: heldContent(old) }];
      });
      if (own.length > 0) count += 1;
      changes.push(...own);
    }
    if (count === 0) continue;
    const number = printedNumber(template);
    emptied.push({ template: template.id, number, sheet, figures: 0, formulas: 0, documents: count });
  }
  return { changes, emptied };
}
