// How much of a form is filled in: the forms as they are inserted, filled, and as formulas alone leave them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedWorkspace, ToldReport } from '../../src/app';
import { applyFill, progressOf, proposeFill } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { ReportInfo } from '../../src/core/calendar/report-info';
import { anyFigure, completenessOf, unitsIn } from '../../src/core/form/completeness';
import { CellIndex } from '../../src/core/form/filled-cells';
import { asksForFigure, type BoundTable, type Reading } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';
import { filledSet, units } from '../support/filled-set';

const sample = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
const setIds = builtIn.sets.map(({ id }) => id);

async function workspaceOf(setId: string, ...changes: readonly CellChange[]): Promise<CheckedWorkspace> {
  const file = await newWorkbook();
  await insertTemplates(file, setId, 'all');
  await file.apply({ changes });
  return openWorkspace(file);
}

const inserted = async (...args: Parameters<typeof workspaceOf>): Promise<readonly BoundTable[]> =>
  (await workspaceOf(...args)).tables;

const none: ReadonlySet<string> = new Set();
const isForm = ({ template }: BoundTable): boolean => kindOf(template) !== 'documents';
/** What stands of a table in every text and list: "16/18". */
const told = ({ tables, calculated }: CheckedWorkspace) =>
  tables.map((table) => {
    const { filled, asked } = completenessOf(table, calculated);
    return `${filled}/${asked}`;
  });

describe('mức độ nhập số liệu của biểu', () => {
  test.each(setIds)(
    '%s vừa chèn: chưa có số liệu nào; còn đúng các ô không phải công thức',
    async (setId) => {
      const workspace = await workspaceOf(setId);
      const { tables, calculated, snapshot } = workspace;
      expect(anyFigure({ tables })).toBe(false);
      const cells = new CellIndex(snapshot);
      for (const table of tables.filter(isForm)) {
        const { filled, asked, blanks, begun } = completenessOf(table, calculated);
        expect([filled, blanks.length, begun]).toEqual([0, asked, false]);
        // Nobody knows how many units will be named.
        const open = table.rows.filter((bound) => asksForFigure(table, bound) && !bound.row.repeats);
        const toType = open.filter(({ cell }) => cells.at(cell).formula === undefined);
        expect(blanks.map(({ cell }) => cell)).toEqual(toType.map(({ cell }) => cell));
      }
      const { left, untouched } = progressOf(workspace);
      expect(untouched).toBe(tables.length);
      expect(left).toBe(tables.flatMap((table) => completenessOf(table, calculated).blanks).length);
    },
  );

  test.each(setIds)('%s đã nhập: mọi ô phải nhập đã đủ, không ô nào thừa', async (setId) => {
    const { file, typed } = await filledSet(setId);
    const workspace = await openWorkspace(file);
    const { tables, calculated } = workspace;
    const forms = tables.filter(isForm).map((table) => completenessOf(table, calculated));
    // Rows that the form prints as headings may hold a figure: nobody is asked for one.
    const notAsked = tables.flatMap((table) =>
      table.rows.filter((bound) => bound.reading.kind !== 'blank' && !asksForFigure(table, bound)),
    );
    expect(forms.reduce((sum, { filled }) => sum + filled, 0)).toBe(typed - notAsked.length);
    const lists = tables.filter((table) => !isForm(table));
    expect(lists.map((table) => completenessOf(table, calculated).filled)).toEqual(lists.map(() => 2));
    expect(progressOf(workspace)).toMatchObject({ left: 0, untouched: 0 });
  });

  test('Điền và công thức không đổi số ô phải nhập; gõ thêm một ô là bớt một ô', async () => {
    const file = await openXlsx(sample);
    const before = await openWorkspace(file);
    expect(told(before)).toEqual(['15/19', '8/8', '10/17', '12/17', '12/13', '5/9', '22/25']);
    expect(progressOf(before).left).toBe(24);
    const [first] = before.tables.map((table) => completenessOf(table, before.calculated).blanks[0]);
    if (!first) throw new Error('nothing blank');
    await file.apply({ changes: [{ ...first.cell, value: 3, before: null }] });
    const typed = await openWorkspace(file);
    expect(progressOf(typed).left).toBe(23);
    const filled = await applyFill(file, typed, proposeFill(typed));
    expect(filled.written.length).toBeGreaterThan(0);
    expect(told(filled)).toEqual(told(typed));
  });

  test('hạn gửi: ghi trên trang “Thông tin báo cáo”; cấp tỉnh theo lịch; không ai nói thì không nêu', async () => {
    const workspace = await workspaceOf('tth-2024');
    const period = { kind: 'quarter', index: 1, year: 2024 } as const;
    const due = (info: Partial<ReportInfo>, level: ToldReport['level']) =>
      progressOf({
        ...workspace,
        report: { ...workspace.report, level, info: { ...workspace.report.info, ...info } },
      }).deadline;
    expect(due({ period }, 'province')).toEqual({ year: 2024, month: 3, day: 20 });
    expect(due({ period }, 'commune')).toBeNull();
    const said = { year: 2024, month: 3, day: 12 };
    expect(due({ period, deadline: said }, 'province')).toEqual(said);
    expect(due({ period, deadline: said }, 'commune')).toEqual(said);
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
      completenessOf(
        {
          ...table,
          rows: [total, ...others].map((bound, at) => ({ ...bound, reading: readings[at] ?? bound.reading })),
        },
        none,
      ).filled;
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
