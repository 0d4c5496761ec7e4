// A figure named in a person's own words by its line of the form stays right where rows are inserted; one named by its
// cell is told.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeDraft, draftContent } from '../../src/app';
import { figuresAt, lineNames } from '../../src/core/form/figure-at';
import { referencesIn } from '../../src/core/report/cell-reference';
import { cellText } from '../../src/core/workbook/address';
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot } from '../support/app';
import { filledSet } from '../support/filled-set';
import { sheetOf } from '../support/sheet';

const sample = readFileSync(join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx'));
const sheets = async (): Promise<readonly SheetSnapshot[]> =>
  (await (await openXlsx(new Uint8Array(sample))).read()).sheets;

const words = (text: string): SheetSnapshot =>
  sheetOf('Thuyết minh', [
    ['Mục', 'Gợi ý', 'Câu từ biểu', 'Nội dung', 'Chú thích'],
    ['Kiểm tra cải cách hành chính', '', '', text, ''],
  ]);

/** PL4 with a row of somebody's own above line 3.2.1, as Excel shifts it; numbered anew where `renumbered`. */
function inserted(all: readonly SheetSnapshot[], renumbered: boolean): readonly SheetSnapshot[] {
  const AT = 23;
  const own = ['3.2.1.', 'Số hồ sơ gửi qua bưu điện của riêng huyện', 'Hồ sơ', 77];
  const row: SheetRow = { row: AT, cells: own.map((content, column) => ({ column, cell: { content } })) };
  const anew: Readonly<Record<string, string>> = renumbered ? { '3.2.1.': '3.2.2.', '3.2.2.': '3.2.3.' } : {};
  return all.map((sheet) => {
    if (sheet.name !== 'PL4') return sheet;
    const rows = sheet.rows.map((one) => {
      if (one.row < AT) return one;
      const cells = one.cells.map((held) =>
        held.column === 0 && typeof held.cell.content === 'string'
          ? { ...held, cell: { ...held.cell, content: anew[held.cell.content.trim()] ?? held.cell.content } }
          : held,
      );
      return { ...one, row: one.row + 1, cells };
    });
    return {
      ...sheet,
      rows: [...rows, row].sort((a, b) => a.row - b.row),
      merges: sheet.merges.map((one) =>
        one.top < AT ? one : { ...one, top: one.top + 1, bottom: one.bottom + 1 },
      ),
    };
  });
}

function draft(all: readonly SheetSnapshot[], text: string) {
  const workspace = checkSnapshot({ sheets: [...all, words(text)] } satisfies WorkbookSnapshot);
  const lines = draftContent(composeDraft(workspace, workspace.report.info)).text.split('\n');
  const findings = workspace.findings.filter(({ cell }) => cell?.sheet === 'Thuyết minh');
  return {
    line: lines.find((one) => one.includes('Đã trả')) ?? '',
    told: findings.map(({ code, severity, message }) => [code, severity, message] as const),
  };
}

const RESOLVED = 'Đã trả {PL4!3.2.1} hồ sơ.';

test('theo dòng: như theo ô, không nhắc gì; theo ô: nhắc đang lấy dòng nào và cách ghi không lệch', async () => {
  const all = await sheets();
  expect(draft(all, RESOLVED)).toEqual({ line: expect.stringContaining('Đã trả 1.353 hồ sơ.'), told: [] });
  const { line, told } = draft(all, 'Đã trả {PL4!D24} hồ sơ.');
  expect(line).toContain('Đã trả 1.353 hồ sơ.');
  expect(told).toEqual([
    [
      'CELL_BY_PLACE',
      'info',
      expect.stringMatching(/\{PL4!D24\} đang lấy số của “.*”\. .*ghi \{PL4!3\.2\.1\}/),
    ],
  ]);
});

test('chèn dòng phía trên: theo dòng vẫn đúng số; hai dòng mang một số thứ tự thì để trống và nói', async () => {
  const all = await sheets();
  const kept = draft(inserted(all, false), 'Đã trả {PL4!3.2.2} hồ sơ.');
  expect(kept.line).toBe(draft(all, 'Đã trả {PL4!3.2.2} hồ sơ.').line);
  const anew = draft(inserted(all, true), RESOLVED);
  expect(anew.line).not.toMatch(/\d{2,}/);
  expect(anew.told.map(([code]) => code)).toEqual(['CELL_NOT_FIGURE']);
});

test('tên dòng, năm, số cột cũng được; tên không có hoặc của nhiều số thì để trống', async () => {
  const all = await sheets();
  const label = 'Số TTHC liên thông cùng cấp';
  expect(draft(all, `Đã trả {PL4!${label}} thủ tục.`).told).toEqual([]);
  expect(draft(all, 'Đã trả {PL4!9.9} hồ sơ.').told.map(([code]) => code)).toEqual(['CELL_NOT_FIGURE']);
});

test.each(['cao-bang-2023', 'giai-doan-2011-2020', 'hai-cap-2026-tinh'])(
  '%s: tên theo dòng của mỗi ô dẫn về đúng ô ấy',
  async (id) => {
    const { file } = await filledSet(id);
    const { tables } = checkSnapshot(await file.read());
    const figureAt = figuresAt(tables);
    let named = 0;
    let all = 0;
    for (const table of tables) {
      for (const bound of table.rows) {
        all += 1;
        const found = lineNames({ table, bound }).flatMap((name) => {
          const [reference] = referencesIn(name);
          const at = reference && !reference.at ? figureAt(reference) : null;
          return at ? [cellText(at.bound.cell)] : [];
        });
        expect([...new Set(found)]).toEqual(found.length > 0 ? [cellText(bound.cell)] : []);
        if (found.length > 0) named += 1;
      }
    }
    expect(named / all).toBeGreaterThan(0.9);
  },
);
