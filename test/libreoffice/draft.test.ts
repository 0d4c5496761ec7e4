// The draft in LibreOffice: it opens, every page is A4, headers of tables are repeated, no row takes a third of a page.

import { readFileSync } from 'node:fs';
import { composeDraft } from '../../src/app';
import type { DocumentModel } from '../../src/core/report/document';
import { writeDocx } from '../../src/hosts/docx';
import { openXlsx } from '../../src/hosts/xlsx';
import { documentText } from '../../src/report';
import { openWorkspace } from '../support/app';
import { poppler, type WordBox, wordBoxes } from './printed';
import { convert } from './soffice';

const NOTE = Array.from({ length: 80 }, (_, n) => `chú${n}`);

/** The sample's draft; the first row of its last appendix has a long Ghi chú. */
async function longNote(): Promise<DocumentModel> {
  const workspace = await openWorkspace(
    await openXlsx(readFileSync('assets/samples/quang-dien-2024-q1.xlsx')),
  );
  const draft = composeDraft(workspace, workspace.report.info);
  const [last] = draft.blocks.slice(-1);
  if (last?.kind !== 'appendix') throw new Error('the draft ends with no appendix');
  const rows = last.table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      at === 1 && column === row.cells.length - 1
        ? { ...cell, runs: [{ kind: 'text' as const, text: NOTE.join(' ') }] }
        : cell,
    ),
  }));
  return { ...draft, blocks: [...draft.blocks.slice(0, -1), { ...last, table: { ...last.table, rows } }] };
}

describe('dự thảo mở bằng LibreOffice', () => {
  let model: DocumentModel;
  let pages: readonly string[];
  let boxes: readonly (readonly WordBox[])[];
  let info: string;
  beforeAll(async () => {
    model = await longNote();
    const pdf = convert(await writeDocx(model), 'docx', 'pdf');
    pages = poppler('pdftotext', ['-layout', '-'], pdf).split('\f').slice(0, -1);
    boxes = wordBoxes(poppler('pdftotext', ['-bbox', '-'], pdf));
    info = poppler('pdfinfo', ['-l', '999'], pdf);
  });

  test('mọi trang khổ A4; chữ nào của dự thảo cũng có trên giấy', () => {
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, ...sides]) =>
      sides.map((side) => Math.round(Number(side))).join(' x '),
    );
    expect(sizes).toHaveLength(pages.length);
    for (const size of sizes) expect(['595 x 842', '842 x 595']).toContain(size);
    const shown = new Set(boxes.flat().flatMap(({ text }) => text.match(/[\p{L}\d]+/gu) ?? []));
    const said =
      documentText(model)
        .normalize('NFC')
        .match(/[\p{L}\d]+/gu) ?? [];
    const missing = said.filter((word) => word.length > 3 && !shown.has(word));
    expect(missing.slice(0, 5)).toEqual([]);
  });

  test('phụ lục dài hơn một trang: tiêu đề bảng lặp lại, số trang ở giữa lề trên', () => {
    const later = boxes.filter((words, at) => {
      const [page = ''] = [pages[at]];
      return (
        at > 0 &&
        /^\s*\d+\s*$/m.test(page.split('\n').find((line) => line.trim() !== '') ?? '') &&
        words.length > 0
      );
    });
    expect(later.length).toBeGreaterThan(3);
    for (const [first] of later) {
      if (!first) continue;
      expect(first.text).toMatch(/^\d+$/);
      expect(first.bottom).toBeLessThan((20 * 72) / 25.4);
    }
    const continued = pages.filter((page) => /^\s*\d+\s*\n[^\d]{0,300}\bSTT\b/.test(page));
    expect(continued.length).toBeGreaterThan(0);
  });

  test('ghi chú dài không làm một dòng cao tới một phần ba trang', () => {
    const marked = new Set(NOTE);
    const held = boxes
      .map((words) => words.filter(({ text }) => marked.has(text)))
      .filter((words) => words.length > 0);
    expect(held).toHaveLength(1);
    const [words = []] = held;
    expect(words).toHaveLength(NOTE.length);
    const height = Math.max(...words.map(({ bottom }) => bottom)) - Math.min(...words.map(({ top }) => top));
    expect(height).toBeLessThan(841.9 / 3);
  });
});
