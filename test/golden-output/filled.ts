// The workbooks that stand for an office's: each template set filled whole, and the same with faults planted.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';

/** What is planted in turn, one in every fourth figure: blank, text, decimals, too much, typed as text, a mark. */
const faults = [null, 'đang cập nhật', 12.5, 4_321, '1.234', 'x', '99,67', -3, '31,25%', 0] as const;

/** Writes two workbooks for each of the sets into a new folder. */
export async function writeFilled(folder: string, sets: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const id of sets) {
    const whole = await (await filledSet(id)).file.toBytes();
    writeFileSync(join(folder, `${id}.xlsx`), whole);
    writeFileSync(join(folder, `${id}-faults.xlsx`), await withFaults(whole));
  }
}

async function withFaults(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openXlsx(bytes);
  const { tables, snapshot } = await openWorkspace(file);
  const bound = new Set(
    tables.flatMap(({ rows }) => rows.map(({ cell }) => `${cell.sheet}!${cell.row}!${cell.column}`)),
  );
  const typed = snapshot.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell: { content, formula } }) =>
        typeof content === 'number' && formula === undefined && bound.has(`${sheet}!${row}!${column}`)
          ? [{ sheet, row, column, before: content }]
          : [],
      ),
    ),
  );
  const changes = typed
    .filter((_, n) => n % 4 === 0)
    .map((cell, n) => ({ ...cell, value: faults[n % faults.length] ?? null }));
  await file.apply({ changes });
  return file.toBytes();
}
