// Điền writes formulas with their values; LibreOffice, made to calculate anew, must come to the same values.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyFill, proposeFill } from '../../src/app';
import { fromNumber } from '../../src/core/number/decimal';
import { formatDecimal } from '../../src/core/number/vietnamese-number';
import { cellKey } from '../../src/core/workbook/address';
import type { CellChange, CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import type { WorkbookFile } from '../../src/hosts/ports';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { typeBeside } from '../support/typed-beside';
import { convert } from './soffice';

const sample = new Uint8Array(
  readFileSync(join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx')),
);

const derivedKeys = [
  '2',
  '3.3',
  '1',
  '2.2',
  '3.2',
  '1.4',
  '3.3',
  '1.5',
  '1.5.4',
  '2.5',
  '3.4',
  '4',
  '2.1',
  '6.1',
  '6.2',
  '6.3',
  '6.4',
  '6.5',
  '6.3.1',
];

function contents(snapshot: WorkbookSnapshot): ReadonlyMap<string, CellContent> {
  const all = new Map<string, CellContent>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, cell } of cells) all.set(cellKey({ sheet: name, row, column }), cell.content);
    }
  }
  return all;
}

type Typing = 'number' | 'text' | 'beside';

/** Empties every cell that some rule can calculate; types the other figures as text, or with units and marks. */
async function emptied(file: WorkbookFile, typing: Typing): Promise<void> {
  const { tables, snapshot } = await openWorkspace(file);
  const now = contents(snapshot);
  const changes = tables.flatMap(({ rows }) =>
    rows.flatMap(({ row, cell }): CellChange[] => {
      const before = now.get(cellKey(cell)) ?? null;
      if (typeof before !== 'number') return [];
      if (derivedKeys.includes(row.key)) return [{ ...cell, value: null, before }];
      return typing === 'text' ? [{ ...cell, value: formatDecimal(fromNumber(before)), before }] : [];
    }),
  );
  await file.apply({ changes });
  if (typing === 'beside') await typeBeside(file);
}

/** The same package without the values beside the formulas, so that nothing but calculation can bring them back. */
function withoutValues(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  let formulas = 0;
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const xml = strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, (_, end: string) => {
      formulas += 1;
      return end;
    });
    parts[name] = strToU8(xml);
  }
  return { bytes: zipSync(parts), formulas };
}

describe.each([
  ['số gõ dạng số', 'number'],
  ['số gõ dạng chữ', 'text'],
  ['số gõ kèm đơn vị, dấu chú thích', 'beside'],
] as const)('LibreOffice tính lại ô đã điền: %s', (_, typing) => {
  test('ra đúng từng giá trị', async () => {
    const file = await openXlsx(sample);
    await emptied(file, typing);
    const workspace = await openWorkspace(file);
    const fills = proposeFill(workspace).filter(({ kind }) => kind === 'fill');
    expect(fills.length).toBeGreaterThan(12);
    await applyFill(file, workspace, fills);
    const stripped = withoutValues(await file.toBytes());
    expect(stripped.formulas).toBe(fills.length);
    const recalculated = contents(await (await openXlsx(convert(stripped.bytes, 'xlsx', 'xlsx'))).read());
    expect(fills.map(({ cell }) => [cellKey(cell), recalculated.get(cellKey(cell))])).toEqual(
      fills.map(({ cell, value }) => [cellKey(cell), value]),
    );
  });

  test('bỏ trống số đã gõ: ô đã điền cũng trống', async () => {
    const file = await openXlsx(sample);
    await emptied(file, typing);
    const workspace = await openWorkspace(file);
    const fills = proposeFill(workspace).filter(({ kind }) => kind === 'fill');
    const { snapshot, tables } = await applyFill(file, workspace, fills);
    const own = new Set(fills.map(({ cell }) => cellKey(cell)));
    const now = contents(snapshot);
    const typed = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cell }): CellChange[] => {
        const before = now.get(cellKey(cell)) ?? null;
        return own.has(cellKey(cell)) || before === null ? [] : [{ ...cell, value: null, before }];
      }),
    );
    expect(typed.length).toBeGreaterThan(50);
    await file.apply({ changes: typed });
    const { bytes } = withoutValues(await file.toBytes());
    const recalculated = contents(await (await openXlsx(convert(bytes, 'xlsx', 'xlsx'))).read());
    const shown = fills.map(({ cell }) => [cellKey(cell), recalculated.get(cellKey(cell)) ?? '']);
    expect(shown.filter(([, content]) => content !== '')).toEqual([]);
  });
});
