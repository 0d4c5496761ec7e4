// How much of a form is filled in: the forms as they are inserted, filled, and as formulas alone leave them.

import { builtIn } from '../../src/catalog/built-in';
import { anyFigure, completenessOf, unitsIn } from '../../src/core/form/completeness';
import { asksForFigure, type BoundTable, type Reading } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';
import { filledSet, units } from '../support/filled-set';

const setIds = builtIn.sets.map(({ id }) => id);

async function inserted(setId: string, ...changes: readonly CellChange[]): Promise<readonly BoundTable[]> {
  const file = await newWorkbook();
  await insertTemplates(file, setId, 'all');
  await file.apply({ changes });
  return (await openWorkspace(file)).tables;
}

describe('mức độ nhập số liệu của biểu', () => {
  test.each(setIds)('%s vừa chèn: chưa có số liệu nào, hỏi đủ các ô', async (setId) => {
    const tables = await inserted(setId);
    expect(anyFigure({ tables })).toBe(false);
    for (const table of tables) {
      const asked = table.rows.filter((bound) => asksForFigure(table, bound)).length;
      expect(completenessOf(table)).toEqual({ filled: 0, asked });
      expect(asked > 0).toBe(kindOf(table.template) !== 'documents');
    }
  });

  test.each(setIds)('%s đã nhập: đếm đúng số ô đã gõ và số văn bản', async (setId) => {
    const { file, typed } = await filledSet(setId);
    const { tables } = await openWorkspace(file);
    const lists = tables.filter(({ template }) => kindOf(template) === 'documents');
    const filled = (some: readonly BoundTable[]) =>
      some.reduce((sum, table) => sum + completenessOf(table).filled, 0);
    expect(filled(tables.filter((table) => !lists.includes(table)))).toBe(typed);
    expect(lists.map((table) => completenessOf(table).filled)).toEqual(lists.map(() => 2));
  });

  test('công thức cộng các ô trống cho 0: vẫn là chưa nhập; gõ một số là đã nhập', async () => {
    const [table] = await inserted('tth-2024');
    if (!table) throw new Error('no table');
    const shows = (from: 'number' | 'formula', value: number): Reading => ({
      kind: 'figure',
      figure: { value: decimal(value), decimals: 0, from },
    });
    const [total, ...others] = table.rows.filter((bound) => asksForFigure(table, bound));
    if (!total) throw new Error('no row');
    const holding = (...readings: readonly Reading[]) =>
      completenessOf({
        ...table,
        rows: [total, ...others].map((bound, at) => ({ ...bound, reading: readings[at] ?? bound.reading })),
      }).filled;
    expect(holding(shows('formula', 0))).toBe(0);
    expect(holding(shows('formula', 0), shows('number', 0))).toBe(2);
    expect(holding(shows('formula', 12))).toBe(1);
    expect(holding({ kind: 'text', text: 'không' })).toBe(1);
    // Not known is not blank.
    expect(holding({ kind: 'uncalculated', formula: 'SUM(D2:D3)' })).toBe(1);
  });

  test('dòng đánh số sẵn chưa ghi tên, chưa có số thì không phải đơn vị', async () => {
    const [empty] = (await inserted('cao-bang-2023')).filter(
      ({ template }) => kindOf(template) === 'agencies',
    );
    if (!empty) throw new Error('no table by agencies');
    expect(unitsIn(empty)).toBe(0);
    const [first, second] = [...new Set(empty.rows.filter(({ row }) => row.repeats).map(({ cell }) => cell))];
    if (!first || !second) throw new Error('no numbered rows');
    const typed = { ...first, before: null, value: 12 };
    const [one] = (await inserted('cao-bang-2023', typed)).filter(({ sheet }) => sheet === empty.sheet);
    expect(one && unitsIn(one)).toBe(1);
    const { file } = await filledSet('cao-bang-2023');
    const named = (await openWorkspace(file)).tables.filter(
      ({ template }) => kindOf(template) === 'agencies',
    );
    expect(named.map(unitsIn)).toEqual([units.length]);
  });
});
