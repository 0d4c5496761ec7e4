// Figures typed with their unit or the mark of a footnote: everything comes out as with the figures alone, and one note
// a table says how to write.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyFill, composeDraft, nextPeriodFile, planNextPeriod, proposeFill } from '../../src/app';
import type { BoundTable } from '../../src/core/form/table';
import { toNumber } from '../../src/core/number/decimal';
import type { Block, Run } from '../../src/core/report/document';
import { cellKey } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { typeBeside } from '../support/typed-beside';

const root = resolve(__dirname, '../..');
const at = (path: string) => new Uint8Array(readFileSync(join(root, path)));
const sample = at('assets/samples/quang-dien-2024-q1.xlsx');

const figures = (tables: readonly BoundTable[]) =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cell, reading }) =>
      reading.kind === 'figure' ? [[cellKey(cell), toNumber(reading.figure.value)] as const] : [],
    ),
  );

async function plainAndTyped() {
  const plain = await openXlsx(sample);
  const typed = await openXlsx(sample);
  expect(await typeBeside(typed)).toBeGreaterThan(100);
  return { plain, typed };
}

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'appendix'
    ? block.table.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
    : 'runs' in block
      ? block.runs
      : [];

test('sổ tính thật: đọc và kiểm tra như số gõ trơn, mỗi biểu một lưu ý về cách ghi', async () => {
  const { plain, typed } = await plainAndTyped();
  const [before, after] = [await openWorkspace(plain), await openWorkspace(typed)];
  expect(figures(after.tables)).toEqual(figures(before.tables));
  const others = after.findings.filter(({ code }) => code !== 'WORDS_BESIDE');
  expect(others.map(({ id }) => id)).toEqual(
    before.findings.filter(({ code }) => code !== 'ZERO_PADDING').map(({ id }) => id),
  );
  const notes = after.findings.filter(({ code }) => code === 'WORDS_BESIDE');
  expect(notes.map(({ template }) => template)).toEqual([...new Set(notes.map(({ template }) => template))]);
  expect(notes.length).toBe(after.tables.length);
  expect(new Set(notes.map(({ severity }) => severity))).toEqual(new Set(['info']));
  expect(notes.find(({ template }) => template === 'tth-2024/pl4')?.message).toBe(
    'Phụ lục 4 (trang tính PL4), ô D11: biểu có 13 ô ghi cả đơn vị tính (“516 thủ tục¹”), dấu chú thích cạnh số (“99,6(1)”) hoặc chữ thay cho số 0 (“Không có”); đã đọc được thành số. Nên chỉ ghi số, đơn vị tính để ở cột Đơn vị tính, lời chú thích đưa sang Ghi chú.',
  );
});

test('dự thảo chỉ in số', async () => {
  const { plain, typed } = await plainAndTyped();
  const [before, after] = await Promise.all(
    [plain, typed].map(async (file) => {
      const workspace = await openWorkspace(file);
      const { blocks } = composeDraft(workspace, workspace.report.info);
      return blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'figure' ? [run.text] : []));
    }),
  );
  expect(after?.filter((text) => /[^\d.,%]/.test(text))).toEqual([]);
  expect(after?.length).toBe(before?.length);
});

test('sang kỳ mới: ô số liệu để trống, số kỳ cũ là số', async () => {
  const { plain, typed } = await plainAndTyped();
  const [before, after] = await Promise.all(
    [plain, typed].map(async (file) => {
      const plan = planNextPeriod(await openWorkspace(file));
      const next = await openXlsx(await nextPeriodFile(file, plan));
      const { sheets } = await next.read();
      const old = sheets.find(({ name }) => name === 'Số liệu kỳ trước');
      const shown = old?.rows.flatMap(({ cells }) =>
        cells.flatMap(({ cell, column }) => (column === 5 ? [cell.content] : [])),
      );
      return { figures: figures((await openWorkspace(next)).tables), shown };
    }),
  );
  expect(after).toEqual(before);
});

test('ô đã điền vẫn tính được khi số gõ kèm đơn vị', async () => {
  const { typed } = await plainAndTyped();
  const workspace = await openWorkspace(typed);
  const blank = workspace.tables
    .flatMap(({ rows }) => rows)
    .filter(({ indicator }) => ['tthc.total', 'plan.completionRate'].includes(indicator));
  await typed.apply({
    changes: blank.map(({ cell, printedFigure }) => ({ ...cell, value: null, before: printedFigure })),
  });
  const emptied = await openWorkspace(typed);
  const fills = proposeFill(emptied).filter(({ kind }) => kind === 'fill');
  expect(fills.map(({ formula }) => formula)).toContain(
    'IF(N(IF(ISTEXT(D9),NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(D9," nhiệm vụ",""),"*",""),",","."),D9))=0,"",ROUND(N(IF(ISTEXT(D10),NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(D10," nhiệm vụ ",""),"[2]",""),",","."),D10))/N(IF(ISTEXT(D9),NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(D9," nhiệm vụ",""),"*",""),",","."),D9))*100,1))',
  );
  const { findings } = await applyFill(typed, emptied, fills);
  expect(findings.filter(({ code }) => code === 'DERIVED_BLANK' || code === 'CELL_ERROR')).toEqual([]);
});
