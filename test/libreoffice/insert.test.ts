// Chèn in LibreOffice: typed figures give the totals and rates that the checks give, and the sheets print on A4.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type InsertedSheet, proposeFill } from '../../src/app';
import { indicators, templateSets } from '../../src/catalog';
import { cellKey } from '../../src/core/workbook/address';
import type { CellChange, CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import type { SheetInserter, WorkbookFile } from '../../src/hosts/ports';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates, openWorkspace } from '../support/app';
import { covers, poppler, type WordBox, wordBoxes } from './printed';
import { convert } from './soffice';

async function withSet(setId: string): Promise<WorkbookFile & SheetInserter> {
  const file = await newWorkbook();
  await insertTemplates(file, setId, 'all');
  return file;
}

function cellsOf(snapshot: WorkbookSnapshot) {
  const contents = new Map<string, CellContent>();
  const formulas = new Set<string>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, cell } of cells) {
        const key = cellKey({ sheet: name, row, column });
        contents.set(key, cell.content);
        if (cell.formula !== undefined) formulas.add(key);
      }
    }
  }
  return { contents, formulas };
}

/** Types a figure into every cell that no formula fills. */
async function typeFigures(file: WorkbookFile, figure: (index: number, isCount: boolean) => number) {
  const { tables, snapshot } = await openWorkspace(file);
  const { formulas } = cellsOf(snapshot);
  const typed = tables.flatMap(({ rows }) => rows).filter(({ cell }) => !formulas.has(cellKey(cell)));
  const changes = typed.flatMap(({ indicator, cell }, index): CellChange[] => {
    const measure = indicators[indicator as keyof typeof indicators]?.measure;
    if (measure === undefined || measure === 'heading') return [];
    return [{ ...cell, before: null, value: figure(index, measure !== 'amount') }];
  });
  await file.apply({ changes });
  return changes.length;
}

/** The workbook with this cell empty. */
function withBlank(snapshot: WorkbookSnapshot, key: string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => {
      const isKept = ({ column }: { column: number }) =>
        cellKey({ sheet: sheet.name, row: row.row, column }) !== key;
      return { ...row, cells: row.cells.filter(isKept) };
    });
    return { ...sheet, rows };
  });
  return { sheets };
}

/** The same package with nothing beside the formulas: only calculation can bring values. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/ t="str"(><f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

const sets = templateSets.map(({ id, name }) => [name, id] as const);

describe.each(sets)('LibreOffice tính các ô tổng, ô tỷ lệ của bộ mẫu %s', (_, id) => {
  test.each([
    ['số lẻ tẻ', (index: number, isCount: boolean) => ((index * 37) % 91) + 3 + (isCount ? 0 : 0.25)],
    ['số rất lớn', (index: number, isCount: boolean) => 10 ** 12 + index * 7919 + (isCount ? 0 : 0.5)],
    ['toàn số 0', () => 0],
  ])('%s: bằng đúng giá trị mà kiểm tra tính ra', async (_, figure) => {
    const file = await withSet(id);
    expect(await typeFigures(file, figure)).toBeGreaterThan(30);
    const { formulas } = cellsOf(await file.read());
    const bytes = convert(withoutValues(await file.toBytes()), 'xlsx', 'xlsx');
    const recalculated = await (await openXlsx(bytes)).read();
    const { contents } = cellsOf(recalculated);
    // Each one as Điền would write it were it blank and everything else there.
    const wanted = [...formulas].map((key) => {
      const proposals = proposeFill(checkSnapshot(withBlank(recalculated, key)));
      return [key, proposals.find(({ cell }) => cellKey(cell) === key)?.value ?? null] as const;
    });
    expect(formulas.size).toBeGreaterThanOrEqual(12);
    expect([...formulas].map((key) => [key, shown(contents.get(key))])).toEqual(wanted);
    expect(wanted.filter(([, value]) => value !== null).length).toBeGreaterThanOrEqual(
      Math.min(4, formulas.size / 4),
    );
  });

  test('chưa nhập gì: mọi ô tính để trống, không ô nào báo lỗi', async () => {
    const file = await withSet(id);
    const { formulas } = cellsOf(await file.read());
    const bytes = convert(withoutValues(await file.toBytes()), 'xlsx', 'xlsx');
    const { contents } = cellsOf(await (await openXlsx(bytes)).read());
    expect([...formulas].map((key) => shown(contents.get(key)))).toEqual([...formulas].map(() => null));
  });
});

/** A formula that shows nothing is as good as a blank cell here; one without a result would be null as well. */
const shown = (content: CellContent | undefined): CellContent => (content === '' ? null : (content ?? null));

/** "Phụ lục 2", "Phụ lục III" on a line of its own: the first page of a sheet. */
const APPENDIX = /^\s*Phụ lục [\dIVX]+\s*$/m;

describe.each(sets)('in bộ mẫu %s', (_, id) => {
  const set = templateSets.find((candidate) => candidate.id === id);
  let inserted: readonly InsertedSheet[];
  let pages: readonly string[];
  let sizes: readonly string[];
  let boxes: readonly (readonly WordBox[])[];
  beforeAll(async () => {
    const file = await newWorkbook();
    inserted = await insertTemplates(file, id, 'all');
    const pdf = convert(await file.toBytes(), 'xlsx', 'pdf');
    // One page after the other, each ended by a form feed.
    pages = poppler('pdftotext', ['-layout', '-'], pdf).split('\f').slice(0, -1);
    boxes = wordBoxes(poppler('pdftotext', ['-bbox', '-'], pdf));
    sizes = [...poppler('pdfinfo', ['-l', '999'], pdf).matchAll(/size:\s+([\d.]+ x [\d.]+)/g)].map(
      ([, size = '']) => size,
    );
  });

  test('mọi trang khổ A4, đúng chiều', () => {
    expect(sizes).toHaveLength(pages.length);
    for (const size of sizes) {
      const [width = 0, height = 0] = size.split(' x ').map((text) => Math.round(Number(text)));
      expect([
        [595, 842],
        [842, 595],
      ]).toContainEqual([width, height]);
    }
  });

  test('mỗi biểu bắt đầu ở trang mới và không quá ba trang; không cột nào bị cắt sang trang khác', () => {
    const starts = pages.flatMap((text, page) => (APPENDIX.test(text) ? [page] : []));
    const sheets = [...new Set(inserted.map(({ sheet }) => sheet))].map((sheet) =>
      inserted
        .filter((one) => one.sheet === sheet)
        .flatMap(({ template }) => set?.templates.find((one) => one.id === template) ?? []),
    );
    expect(starts).toHaveLength(sheets.length);
    expect(starts[0]).toBe(0);
    for (const [index, start] of starts.entries()) {
      const templates = sheets[index] ?? [];
      expect((starts[index + 1] ?? pages.length) - start).toBeLessThanOrEqual(3 * templates.length);
      // A column cut off would print pages of its own, with the last headers and without the first.
      const columns = templates[0]?.columns ?? [];
      for (const text of pages.slice(start, starts[index + 1])) {
        for (const title of [columns[0]?.title ?? '', columns.at(-1)?.title ?? '']) {
          // A long title wraps: its first two words share a line.
          expect(text).toContain(title.split(/\s+/).slice(0, 2).join(' '));
        }
      }
    }
  });

  test('không trang nào của một biểu chỉ có một dòng', () => {
    const alone = pages.filter((text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      // Behind the number of the page: what rows begin with.
      const codes = lines.slice(1).filter((line) => /^\s*(?:[IVX]+\.?|\d[\d.]*|-)(?=\s|$)/.test(line));
      return !APPENDIX.test(text) && codes.length < 2;
    });
    expect(alone).toEqual([]);
  });

  test('trang sau lặp lại dòng tiêu đề và có số trang; trang đầu không có số trang', () => {
    const numbers = pages.map((text) => /^\s*(\d+)\s*$/.exec(text.split('\n')[0] ?? '')?.[1] ?? '');
    let page = 0;
    for (const [index, text] of pages.entries()) {
      page = APPENDIX.test(text) ? 1 : page + 1;
      expect(numbers[index]).toBe(page === 1 ? '' : String(page));
    }
    if (pages.some((text) => !APPENDIX.test(text))) expect(numbers).toContain('2');
  });

  test('không chữ nào in đè lên chữ khác: hàng nào cũng đủ cao, cột nào cũng đủ rộng', () => {
    expect(boxes.flat().length).toBeGreaterThan(500);
    for (const words of boxes) {
      const over = words.flatMap((a, index) =>
        words.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(over).toEqual([]);
    }
  });

  test('không chữ nào của biểu bị mất khi in', () => {
    const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    const printed = squeeze(pages.join('\n'));
    for (const { title, rows } of (set?.templates ?? []).filter(({ optional }) => !optional)) {
      const words = [title, ...rows.map(({ label }) => label)].flatMap((text) => text.split(/\s+/));
      expect(words.filter((word) => !printed.includes(squeeze(word)))).toEqual([]);
    }
  });
});
