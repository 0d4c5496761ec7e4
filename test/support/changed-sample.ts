// The real report of a quarter (assets/samples) with some of its cells changed.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckedWorkspace } from '../../src/app';
import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot } from './app';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

/** A figure of the value column (D) of one sheet, by its row as Excel numbers it; null is a blank cell. */
export const figureIn = (
  sheet: string,
  row: number,
  before: number | string | null,
  value: number | string | null,
): CellChange => ({ sheet, row: row - 1, column: 3, before, value });

/** The bytes of the sample after the changes. */
export async function changedSample(...changes: readonly CellChange[]): Promise<Uint8Array> {
  const file = await openXlsx(new Uint8Array(readFileSync(sample)));
  await file.apply({ changes });
  return file.toBytes();
}

/** {@link changedSample}, read and checked. */
export async function checkedSample(...changes: readonly CellChange[]): Promise<CheckedWorkspace> {
  return checkSnapshot(await (await openXlsx(await changedSample(...changes))).read());
}
