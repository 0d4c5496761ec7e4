// The real report of quarter I, and the same figures as those of a later quarter with some of them changed.

import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { changedSample } from './changed-sample';

export interface TwoPeriods {
  readonly before: Uint8Array;
  readonly now: Uint8Array;
}

/** @param changes made in the later one */
export async function twoPeriods(...changes: readonly CellChange[]): Promise<TwoPeriods> {
  const file = await openXlsx(await changedSample(...changes));
  const { sheets } = await file.read();
  const captions = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell: { content } }): CellChange[] => {
        if (typeof content !== 'string' || !content.includes('/3/2024')) return [];
        const value = content.replace('/3/2024', '/9/2024');
        return [{ sheet: name, row, column, before: content, value }];
      }),
    ),
  );
  await file.apply({ changes: captions });
  return { before: await changedSample(), now: await file.toBytes() };
}

/** A count of PL4 with a digit too many. */
export const tenfold: CellChange = { sheet: 'PL4', row: 23, column: 3, before: 1353, value: 13_530 };
