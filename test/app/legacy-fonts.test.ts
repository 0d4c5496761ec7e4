// Sổ tính gõ bằng phông .VnTime, VNI-Times: cùng các biểu, cùng số liệu, cùng phát hiện như bản gõ Unicode.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeFill, recordFill, writeFill } from '../../src/app';
import { writeBack } from '../../src/app/fill/undo';
import { cellText } from '../../src/core/workbook/address';
import { readableSnapshot } from '../../src/core/workbook/legacy-snapshot';
import { type Cell, heldContent, type WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot, draftOwnSet, openWorkspace } from '../support/app';
import { drawnSheets, inTcvn3, inVni, type Retype, retyped } from '../support/retyped';
import { sheetOf, workbookOf } from '../support/sheet';
import { buildXlsx } from '../support/xlsx/build';

const sample = join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
const original = async (): Promise<WorkbookSnapshot> =>
  (await openXlsx(new Uint8Array(readFileSync(sample)))).read();

const figures = (snapshot: WorkbookSnapshot) =>
  checkSnapshot(snapshot).tables.map(({ template, rows, missing }) => ({
    template: template.id,
    missing: missing.map(({ key }) => key),
    figures: rows.map(({ row, cell, printedFigure }) => [row.key, cellText(cell), printedFigure]),
  }));

describe.each<[string, Retype]>([
  ['.VnTime (TCVN3)', inTcvn3],
  ['VNI-Times', inVni],
])('sổ tính thật gõ bằng %s', (_, retype) => {
  it('đọc ra cùng các biểu và từng số như bản gốc', async () => {
    const unicode = await original();
    expect(figures(retyped(unicode, retype))).toEqual(figures(unicode));
  });

  it('đúng các phát hiện của bản gốc, cùng câu chữ', async () => {
    const unicode = await original();
    const [found, expected] = [checkSnapshot(retyped(unicode, retype)), checkSnapshot(unicode)];
    expect(found.findings.filter(({ severity }) => severity === 'error')).toHaveLength(4);
    expect(found.findings.map(({ id, message }) => [id, message])).toEqual(
      expected.findings.map(({ id, message }) => [id, message]),
    );
  });

  it('tên cơ quan, ngày của báo cáo lấy từ dòng dưới tiêu đề', async () => {
    const unicode = await original();
    const [found, expected] = [checkSnapshot(retyped(unicode, retype)), checkSnapshot(unicode)];
    expect(expected.snapshot.sheets.length).toBeGreaterThan(0);
    expect(found.report.info).toEqual(expected.report.info);
  });

  it('bộ mẫu lưu từ trang tính ấy giống bộ mẫu lưu từ bản gốc', async () => {
    const unicode = await original();
    const [made, expected] = [draftOwnSet(retyped(unicode, retype), 'PL4'), draftOwnSet(unicode, 'PL4')];
    const labels = ({ forms }: typeof made) =>
      forms.map(({ template }) =>
        template.rows.map(({ code, label, unit }) => [code, label, unit].join(' ').toLowerCase()),
      );
    expect(labels(made)).toEqual(labels(expected));
  });

  it('tệp .xlsx: điền rồi hoàn tác, chữ trong tệp còn nguyên', async () => {
    const typed = retyped(await original(), retype);
    const file = await openXlsx(buildXlsx(drawnSheets(typed)));
    const held = await file.read();
    const workspace = await openWorkspace(file);
    expect(figures(held)).toEqual(figures(typed));
    const chosen = proposeFill(workspace);
    expect(chosen.length).toBeGreaterThan(3);
    await writeFill(file, workspace, chosen);
    await writeBack(file, recordFill(workspace, await openWorkspace(file), chosen));
    expect(await file.read()).toEqual(held);
  });
});

describe('chữ gõ bằng phông cũ', () => {
  const cell = (content: string, font = '.VnTime'): Cell => ({ content, font });
  const shownAt = (snapshot: WorkbookSnapshot) =>
    readableSnapshot(snapshot).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((one) => one.cell.content)),
    );

  it('ô vẫn nhớ chữ thật của nó, để sửa đúng ô đang có', () => {
    const [sheet] = readableSnapshot(workbookOf(sheetOf('A', [[cell('Tæng sè'), 'Tổng', 5]]))).sheets;
    const cells = sheet?.rows[0]?.cells.map((one) => one.cell) ?? [];
    expect(cells.map(({ content }) => content)).toEqual(['Tổng số', 'Tổng', 5]);
    expect(cells.map(heldContent)).toEqual(['Tæng sè', 'Tổng', 5]);
  });

  it('“Có” trong ô .VnTime theo các ô khác của trang tính', () => {
    const typed = [cell('Tổng số'), cell('đơn vị'), cell('Có')];
    expect(shownAt(workbookOf(sheetOf('A', [typed])))).toEqual(['Tổng số', 'đơn vị', 'Có']);
    const old = [cell('Tæng sè'), cell('®¬n vÞ'), cell('Cã')];
    expect(shownAt(workbookOf(sheetOf('A', [old])))).toEqual(['Tổng số', 'đơn vị', 'Có']);
  });

  it('đọc hai lần cũng như một lần', async () => {
    const unicode = await original();
    for (const typed of [
      retyped(unicode, inTcvn3),
      retyped(unicode, inVni),
      workbookOf(sheetOf('A', [[cell('Cã')]])),
      workbookOf(sheetOf('A', [[cell('Tæng sè'), cell('Cã'), cell('Tổng số'), cell('tong', '.VnTimeH')]])),
    ]) {
      const once = readableSnapshot(typed);
      expect(readableSnapshot(once)).toEqual(once);
    }
  });

  it('không có phông cũ thì trả lại nguyên sổ tính, không chép', async () => {
    const snapshot = await original();
    expect(readableSnapshot(snapshot)).toBe(snapshot);
  });
});
