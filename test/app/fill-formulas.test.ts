// Điền and the formulas of a workbook: one that stands is kept, a new one shows nothing once its figures are gone.

import { applyFill, nextPeriodFile, openWorkspace, planNextPeriod, proposeFill } from '../../src/app';
import { insertTemplates } from '../../src/app/insert';
import { templateSets } from '../../src/catalog';
import { cellKey } from '../../src/core/address';
import type { Cell, CellChange, WorkbookSnapshot } from '../../src/core/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { filledSet } from '../support/filled-set';

function cells({ sheets }: WorkbookSnapshot): ReadonlyMap<string, Cell> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells: own }) =>
        own.map(({ column, cell }) => [cellKey({ sheet: name, row, column }), cell] as const),
      ),
    ),
  );
}

const formulas = (snapshot: WorkbookSnapshot): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...cells(snapshot)].flatMap(([key, { formula }]) => (formula === undefined ? [] : [[key, formula]])),
  );

/** "Phụ lục 2" of the first set with tasks given and done (D9, D10), and a formula of its own in the rate of the two. */
async function planForm(
  [assigned, completed]: readonly [number | string, number | string],
  rate: (formula: string) => Partial<CellChange> = () => ({}),
) {
  const values: Readonly<Record<string, number | string>> = {
    'plan.tasksAssigned': assigned,
    'plan.tasksCompleted': completed,
  };
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2']);
  const { snapshot, tables } = await openWorkspace(file);
  const held = cells(snapshot);
  const changes = (tables[0]?.rows ?? []).flatMap(({ cell, indicator }): CellChange[] => {
    const { formula = '', content = null } = held.get(cellKey(cell)) ?? {};
    const value = values[indicator];
    const own = indicator === 'plan.completionRate' ? rate(formula) : value === undefined ? {} : { value };
    return Object.keys(own).length === 0 ? [] : [{ ...cell, before: content, value: null, ...own }];
  });
  await file.apply({ changes });
  return file;
}

async function fill(file: Awaited<ReturnType<typeof newWorkbook>>) {
  const before = await openWorkspace(file);
  const chosen = proposeFill(before).filter(({ kind }) => kind === 'fill');
  const after = await applyFill(file, before, chosen);
  return { before, chosen, after };
}

test.each(templateSets.map(({ id, name }) => [name, id] as const))(
  'bộ mẫu %s: điền chỉ cho công thức của biểu kết quả, từng chữ giữ nguyên',
  async (_, id) => {
    const { file } = await filledSet(id);
    const { before, chosen, after } = await fill(file);
    expect(chosen.length).toBeGreaterThan(3);
    const old = formulas(before.snapshot);
    const now = formulas(after.snapshot);
    expect(Object.fromEntries(Object.keys(old).map((key) => [key, now[key]]))).toEqual(old);
    const shown = cells(after.snapshot);
    expect(chosen.map(({ cell }) => shown.get(cellKey(cell))?.content)).toEqual(
      chosen.map(({ value }) => value),
    );
    // Nothing is left to fill, and no cell of ours counts the figures of a blank form as 0.
    expect(proposeFill(after).filter(({ kind }) => kind === 'fill')).toEqual([]);
    const written = chosen.map(({ cell }) => now[cellKey(cell)] ?? '');
    expect(written.filter((formula) => !/^IF\(.+=0,"",/.test(formula))).toEqual([]);
  },
);

test('tệp kỳ mới của sổ tính đã điền: công thức còn nguyên và không còn kết quả cũ', async () => {
  const { file } = await filledSet('tth-2024');
  const { after } = await fill(file);
  const next = await openXlsx(await file.toBytes());
  const made = await openXlsx(await nextPeriodFile(next, planNextPeriod(after)));
  const { snapshot } = await openWorkspace(made);
  const now = cells(snapshot);
  const old = formulas(after.snapshot);
  expect(Object.keys(old).length).toBeGreaterThan(10);
  expect(Object.keys(old).map((key) => now.get(key)?.formula)).toEqual(Object.values(old));
  expect(Object.keys(old).filter((key) => (now.get(key)?.content ?? '') !== '')).toEqual([]);
});

describe('ô đã có công thức', () => {
  test('công thức riêng của người dùng chưa có kết quả: giữ công thức, cho kết quả', async () => {
    const file = await planForm([32, 10], () => ({ formula: 'D10 / D9 * 100' }));
    const { chosen, after } = await fill(file);
    expect(chosen.map(({ formula, value }) => [formula, value])).toEqual([['D10 / D9 * 100', 31.3]]);
    const [one] = chosen;
    const cell = one && cells(after.snapshot).get(cellKey(one.cell));
    expect(cell).toMatchObject({ content: 31.3, formula: 'D10 / D9 * 100' });
  });

  test('công thức chia không nhân 100, ô hiện dạng phần trăm: kết quả là phần, hiện ra đúng tỷ lệ', async () => {
    const file = await planForm([32, 10], () => ({ formula: 'D10/D9', format: '0.0%' }));
    const { chosen, after } = await fill(file);
    const [one] = chosen;
    expect(one?.after).toBe('31,3');
    const cell = one && cells(after.snapshot).get(cellKey(one.cell));
    expect(cell).toMatchObject({ formula: 'D10/D9', format: '0.0%' });
    expect(cell?.content).toBeCloseTo(0.313, 10);
    expect(proposeFill(after)).toEqual([]);
  });

  test('ô trống không có công thức, hiện dạng phần trăm: công thức mới cho phần, hiện ra đúng tỷ lệ', async () => {
    const file = await planForm([32, 10], () => ({ format: '0.0%' }));
    const { chosen, after } = await fill(file);
    const [one] = chosen;
    expect(one?.after).toBe('31,3');
    const cell = one && cells(after.snapshot).get(cellKey(one.cell));
    expect(cell).toMatchObject({ formula: 'IF(N(D9)=0,"",ROUND(N(D10)/N(D9),3))', format: '0.0%' });
    expect(cell?.content).toBeCloseTo(0.313, 10);
    expect(proposeFill(after)).toEqual([]);
    expect(after.findings.filter(({ code }) => code === 'RATE')).toEqual([]);
  });

  test('số gõ sai trong ô hiện dạng phần trăm: thay bằng phần, không thành gấp trăm', async () => {
    const file = await planForm([32, 10], () => ({ value: 0.4, format: '0%' }));
    const before = await openWorkspace(file);
    const wrong = proposeFill(before).filter(({ kind }) => kind === 'replace');
    expect(wrong.map(({ before: old, after }) => [old, after])).toEqual([['40', '31,3']]);
    const after = await applyFill(file, before, wrong);
    const [one] = wrong;
    expect((one && cells(after.snapshot).get(cellKey(one.cell))?.content) ?? 0).toBeCloseTo(0.313, 10);
  });

  test('biểu làm tròn hai số lẻ thì kết quả cũng hai số lẻ', async () => {
    const file = await planForm([32, 10], (formula) => ({ formula: formula.replace('*100,1)', '*100,2)') }));
    const { chosen } = await fill(file);
    expect(chosen.map(({ value, after }) => [value, after])).toEqual([[31.25, '31,25']]);
  });

  test('số gõ dạng chữ: công thức của biểu trống không tính được nên được thay', async () => {
    const file = await planForm(['1.032', '10']);
    const { chosen } = await fill(file);
    expect(chosen).toHaveLength(1);
    expect(chosen[0]?.formula).toContain('NUMBERVALUE(D9,",",".")');
    expect(chosen[0]?.formula).toMatch(/^IF\(.+=0,"",/);
  });
});
