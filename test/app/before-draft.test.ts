// What stands in the way of a draft, and which figures the check denies.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeDraft, type CheckedWorkspace, checkSnapshot, disputedFigures } from '../../src/app';
import { cellText } from '../../src/core/address';
import type { CellChange } from '../../src/core/workbook';
import { openXlsx } from '../../src/hosts/xlsx';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

/** The real report with some cells emptied. */
async function withoutCells(...cells: readonly CellChange[]): Promise<CheckedWorkspace> {
  const file = await openXlsx(new Uint8Array(readFileSync(sample)));
  await file.apply({ changes: cells });
  return checkSnapshot(await file.read());
}

const rate = { sheet: 'PL2', row: 7, column: 3, before: 30, value: null } as const;

describe('trước khi tạo báo cáo', () => {
  test('bốn chỗ cần sửa đều là số liệu, không còn ô nào để điền', async () => {
    const workspace = await withoutCells();
    expect(beforeDraft(workspace)).toEqual({ toMend: 4, disputed: 4, fillable: 0 });
    const disputed = [...disputedFigures(workspace).values()];
    expect(disputed.map(({ cell }) => cellText(cell))).toEqual(['PL2!D8', 'PL5!D16', 'PL8!D34', 'PL8!D36']);
    expect(disputed.flatMap(({ findings }) => findings).every(({ severity }) => severity === 'error')).toBe(
      true,
    );
  });

  test('ô tỷ lệ để trống không phải số liệu sai: điền được', async () => {
    expect(beforeDraft(await withoutCells(rate))).toEqual({ toMend: 3, disputed: 3, fillable: 1 });
  });
});
