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

/** What was made for a list of changes, kept: tests of many files ask for the same. */
function once<T>(
  make: (changes: readonly CellChange[]) => Promise<T>,
): (...changes: CellChange[]) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...changes) => {
    const key = JSON.stringify(changes);
    const known = made.get(key) ?? make(changes);
    made.set(key, known);
    return known;
  };
}

const changed = once(async (changes) => {
  const file = await openXlsx(new Uint8Array(readFileSync(sample)));
  await file.apply({ changes });
  return file.toBytes();
});

/** The bytes of the sample after the changes, a copy for each who asks. */
export const changedSample = async (...changes: readonly CellChange[]): Promise<Uint8Array> =>
  (await changed(...changes)).slice();

/** {@link changedSample}, read and checked; once for all, so nobody may change it. */
export const checkedSample: (...changes: readonly CellChange[]) => Promise<CheckedWorkspace> = once(
  async (changes) => checkSnapshot(await (await openXlsx(await changed(...changes))).read()),
);
