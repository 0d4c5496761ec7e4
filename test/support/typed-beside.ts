// A workbook whose figures are typed with their unit and with marks of footnotes, as people do.

import type { CheckedWorkspace } from '../../src/app';
import { fromNumber } from '../../src/core/number/decimal';
import { formatDecimal } from '../../src/core/number/vietnamese-number';
import { type CellChange, cellIn } from '../../src/core/workbook/workbook';
import type { WorkbookFile } from '../../src/hosts/ports';
import { openWorkspace } from './app';

const MARKS = ['', '(1)', '*', ' [2]', '¹'];

/** What each typed figure becomes: "655 hồ sơ", "99,6% (*)", "Không" for a counted 0 where `none` says so. */
function besideChanges({ tables, snapshot }: CheckedWorkspace, none: boolean): readonly CellChange[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ row, cell }, n): CellChange[] => {
      const source = snapshot.sheets
        .find(({ name }) => name === cell.sheet)
        ?.rows.find((one) => one.row === cell.row);
      const held = cellIn(source, cell.column);
      if (typeof held?.content !== 'number' || held.formula !== undefined || row.unit === '') return [];
      const mark = MARKS[n % MARKS.length] ?? '';
      const own = row.unit === 'Số lượng' ? 'phiếu' : row.unit.toLowerCase();
      const unit = row.answers || row.unit === '%' ? '' : ` ${own}`;
      const shown = formatDecimal(fromNumber(held.content));
      const counted = unit !== '' && row.unit !== 'Triệu đồng';
      const value = none && counted && held.content === 0 ? 'Không có' : `${shown}${unit}${mark}`;
      return [{ ...cell, value, before: held.content }];
    }),
  );
}

/** Types the figures of the file so; how many. */
export async function typeBeside(file: WorkbookFile): Promise<number> {
  const changes = besideChanges(await openWorkspace(file), true);
  await file.apply({ changes });
  return changes.length;
}
