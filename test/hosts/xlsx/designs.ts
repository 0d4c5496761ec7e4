// Designed sheets of the sets, inserted into files.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, rulesBySet, templateSets, tth2024 } from '../../../src/catalog';
import type { SheetDesign } from '../../../src/core/form/sheet-design';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { newWorkbook } from '../../../src/hosts/xlsx';
import { designSheets } from '../../../src/insert/design';
import { insertTemplates } from '../../support/app';

/** A file with everything that a workbook may hold. */
export const rich = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'rich.xlsx')));

/** All forms of a set as sheets. */
export function designsFor(setId: string, takenNames: readonly string[] = []): readonly SheetDesign[] {
  const set = templateSets.find(({ id }) => id === setId);
  if (!set) throw new Error(setId);
  const rules = rulesBySet[setId] ?? [];
  return designSheets({ set, templates: set.templates, rules, dictionary: indicators, takenNames });
}

export const firstSet = tth2024;

export const designs = designsFor(firstSet.id);

const [first] = designs;
if (!first) throw new Error('no design');
export const one: SheetDesign = first;

/** A new file with all forms of a set. */
export async function inserted(setId: string): Promise<Uint8Array> {
  const file = await newWorkbook();
  // Those that are inserted only when asked for, too.
  const ids = templateSets.find(({ id }) => id === setId)?.templates.map(({ id }) => id) ?? [];
  await insertTemplates(file, setId, ids);
  return file.toBytes();
}

/** Cells of a sheet that was read, each with its place. */
export const cellsOf = (snapshot: WorkbookSnapshot, sheet: string) =>
  snapshot.sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) => cells.map(({ column, cell }) => ({ row, column, ...cell }))),
    );
