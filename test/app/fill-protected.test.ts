// Điền leaves protected sheets out, on every surface alike; here over a file.

import { applyFill, proposeFill, recordFill } from '../../src/app';
import { Trouble } from '../../src/core/workbook/trouble';
import type { Patch } from '../../src/core/workbook/workbook';
import type { SheetInserter, WorkbookFile } from '../../src/hosts/ports';
import { newWorkbook } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates, undoFill } from '../support/app';

const at = (sheet: string, row: number, value: number) => ({ sheet, row, column: 3, before: null, value });

/** Two tables of the set with one typed total each that is wrong; `locked` sheets refuse every write. */
async function workbook(locked: readonly string[]) {
  const file: WorkbookFile & SheetInserter = await newWorkbook();
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2', 'tth-2024/pl8']);
  const { sheets } = await file.read();
  const contentAt = (sheet: string, row: number) =>
    sheets
      .find(({ name }) => name === sheet)
      ?.rows.find((one) => one.row === row)
      ?.cells.find(({ column }) => column === 3)?.cell.content ?? null;
  const typed = [
    at('PL 2', 8, 32),
    at('PL 2', 9, 10),
    at('PL 2', 7, 30),
    at('PL 8', 26, 376),
    at('PL 8', 30, 295),
    at('PL 8', 33, 516),
  ];
  await file.apply({ changes: typed.map((one) => ({ ...one, before: contentAt(one.sheet, one.row) })) });
  const applied: Patch[] = [];
  const port = {
    read: () => file.read(),
    reveal: () => file.reveal({ sheet: '', row: 0, column: 0 }),
    onChange: () => () => {},
    apply: async (patch: Patch) => {
      const refused = patch.changes.find(({ sheet }) => locked.includes(sheet));
      if (refused) throw new Trouble({ code: 'SHEET_PROTECTED', sheets: [refused.sheet] });
      applied.push(patch);
      await file.apply(patch);
    },
  };
  const workspace = checkSnapshot(await file.read());
  return { port, applied, workspace, proposals: proposeFill(workspace) };
}

describe('điền khi có trang được bảo vệ', () => {
  test('trang khóa bị bỏ qua và được nêu tên; trang kia được ghi trong một lần', async () => {
    const { port, applied, workspace, proposals } = await workbook(['PL 8']);
    expect(proposals.map(({ cell }) => cell.sheet)).toEqual(['PL 2', 'PL 8']);
    const filled = await applyFill(port, workspace, proposals);
    expect(filled.skipped).toEqual(['PL 8']);
    expect(filled.written.map(({ cell }) => cell.sheet)).toEqual(['PL 2']);
    expect(applied).toHaveLength(1);
  });

  test('không trang nào khóa: ghi tất cả, không bỏ qua gì', async () => {
    const { port, workspace, proposals } = await workbook([]);
    expect(await applyFill(port, workspace, proposals)).toMatchObject({ skipped: [], written: proposals });
  });

  test('trang nào cũng khóa: báo trang đang khóa, không ghi gì', async () => {
    const { port, applied, workspace, proposals } = await workbook(['PL 2', 'PL 8']);
    await expect(applyFill(port, workspace, proposals)).rejects.toMatchObject({ code: 'SHEET_PROTECTED' });
    expect(applied).toEqual([]);
  });

  test('đường lui chỉ gồm các ô đã ghi', async () => {
    const { port, workspace, proposals } = await workbook(['PL 8']);
    const filled = await applyFill(port, workspace, proposals);
    const record = recordFill(workspace, filled, filled.written);
    expect(record.changes.map(({ sheet }) => sheet)).toEqual(['PL 2']);
    const back = await undoFill(port, record);
    expect(back.findings.map(({ id }) => id)).toEqual(workspace.findings.map(({ id }) => id));
  });
});
