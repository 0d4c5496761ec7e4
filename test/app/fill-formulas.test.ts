// Điền and the formulas of a workbook: one that stands is kept, a new one shows nothing once its figures are gone.

import { applyFill, nextPeriodFile, planNextPeriod, proposeFill } from '../../src/app';
import { templateSets } from '../../src/catalog';
import { cellKey } from '../../src/core/workbook/address';
import type { Cell, CellChange, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';
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
  test.each([
    ['phép tính khác', 'D9+D10', null],
    ['phép tính đúng', 'D10/D9*100', null],
    ['vòng tròn', 'D8+D10', null],
    ['phần trong ô phần trăm', 'D10/D9', '0.0%'],
  ])(
    'công thức của người dùng chưa có kết quả (%s): không ghi gì vào ô, nói một lần',
    async (_, formula, format) => {
      const file = await planForm([32, 10], () => ({ formula, ...(format ? { format } : {}) }));
      const before = await openWorkspace(file);
      expect(proposeFill(before)).toEqual([]);
      const told = before.findings.filter(({ cell }) => cell?.row === 7 && cell.column === 3);
      expect(told.map(({ code }) => code)).toEqual(['NO_RESULT']);
      expect(told[0]?.message).toBe(
        'Trang tính PL 2, ô D8: tệp chưa lưu kết quả của công thức nên chưa kiểm tra được. Mở bằng Excel rồi lưu lại, sau đó kiểm tra lại.',
      );
    },
  );

  test('công thức của người dùng cho kết quả trống: giữ nguyên, đề nghị xem lại công thức', async () => {
    const file = await planForm([32, 10], () => ({ formula: 'IF(D11="","",D10/D9*100)', value: '' }));
    const before = await openWorkspace(file);
    expect(proposeFill(before)).toEqual([]);
    const told = before.findings.filter(({ cell }) => cell?.row === 7 && cell.column === 3);
    expect(told.map(({ code }) => code)).toEqual(['FORMULA_BLANK']);
    expect(told[0]?.message).toContain('công thức đang không cho kết quả, tính được khoảng 31,3%');
  });

  test('công thức của biểu trống chưa có kết quả, chưa nhập gì: không nói gì', async () => {
    const file = await newWorkbook();
    await insertTemplates(file, 'tth-2024', 'all');
    const { snapshot } = await openWorkspace(file);
    const changes = snapshot.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ row, cells: own }) =>
        own.flatMap(({ column, cell: { formula } }): CellChange[] =>
          formula === undefined ? [] : [{ sheet, row, column, formula, value: null, before: '' }],
        ),
      ),
    );
    expect(changes.length).toBeGreaterThan(15);
    await file.apply({ changes });
    const after = await openWorkspace(file);
    expect(after.findings.filter(({ code }) => code === 'NO_RESULT')).toEqual([]);
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
    const file = await planForm([32, 10], (formula) => ({
      formula: formula.replace('*100,1)', '*100,2)'),
      value: '',
    }));
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

  test('“phải là”, số đề nghị và số trong ô là một', async () => {
    const file = await planForm([32, 10], () => ({ value: 30 }));
    const before = await openWorkspace(file);
    const [told] = before.findings.filter(({ code }) => code === 'RATE');
    const [one] = proposeFill(before);
    expect(told?.message).toContain('phải là 31,3%, thấp hơn 1,3 điểm');
    expect(one?.after).toBe('31,3');
    const after = await applyFill(file, before, one ? [one] : []);
    expect(one && cells(after.snapshot).get(cellKey(one.cell))?.content).toBe(31.3);
  });

  test('ô trống định dạng ngày: số điền hiện ra là số', async () => {
    const file = await planForm([32, 10], () => ({ value: null, format: 'dd/mm/yyyy' }));
    const { chosen, after } = await fill(file);
    const [one] = chosen;
    const cell = one && cells(after.snapshot).get(cellKey(one.cell));
    expect([cell?.content, cell?.format]).toEqual([31.3, undefined]);
  });
});
