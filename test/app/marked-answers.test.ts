// "x" under "Có | Không": the answer is the column in which the mark stands.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeDraft, nextPeriodFile, planNextPeriod } from '../../src/app';
import type { BoundTable } from '../../src/core/form/table';
import { toNumber } from '../../src/core/number/decimal';
import { cellText } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';

const fixture = join(resolve(__dirname, '..'), 'fixtures/typed/marks-under-answers.xlsx');

/** Row 24 is "Có = 1; Không = 0": D the figures, E "Có", F "Không". */
async function withRow24(have: CellContent, haveNot: CellContent, figure: CellContent = null) {
  const file = await openXlsx(new Uint8Array(readFileSync(fixture)));
  const at = { sheet: 'PL2', row: 23 };
  await file.apply({
    changes: [
      { ...at, column: 3, value: figure as string | number | null, before: null },
      { ...at, column: 4, value: have as string | number | null, before: 'x' },
      { ...at, column: 5, value: haveNot as string | number | null, before: null },
    ],
  });
  return file;
}

function answerIn(tables: readonly BoundTable[]): readonly [cell: string, answer: number | string] {
  const row = tables.flatMap(({ rows }) => rows).find(({ indicator }) => indicator === 'survey.conducted');
  const { reading } = row ?? {};
  return [
    row ? cellText(row.cell) : '',
    reading?.kind === 'figure' ? toNumber(reading.figure.value) : (reading?.kind ?? ''),
  ];
}

test.each<[string, CellContent, CellContent, CellContent, string, number | string]>([
  ['đánh dấu ở Có', 'x', null, null, 'PL2!E24', 1],
  ['đánh dấu ở Không', null, 'X', null, 'PL2!F24', 0],
  ['dấu khác', null, '✓', null, 'PL2!F24', 0],
  ['chữ của cột', null, 'Không', null, 'PL2!F24', 0],
  ['số của cột', 1, null, null, 'PL2!E24', 1],
  ['chưa đánh dấu', null, null, null, 'PL2!D24', 'blank'],
  ['đánh dấu cả hai', 'x', 'x', null, 'PL2!E24', 'text'],
  ['1 ở cột Không', null, 1, null, 'PL2!F24', 'text'],
  ['chữ khác', 'đang xem xét', null, null, 'PL2!E24', 'text'],
  ['số ở cột Số liệu', null, 'x', 1, 'PL2!D24', 1],
])('%s', async (_, have, haveNot, figure, cell, answer) => {
  const { tables, findings } = await openWorkspace(await withRow24(have, haveNot, figure));
  expect(answerIn(tables)).toEqual([cell, answer]);
  expect(findings.some(({ code, cell: at }) => code === 'CHOICE' && at?.row === 23)).toBe(answer === 'text');
  expect(findings.filter(({ code }) => code === 'WORDS_BESIDE')).toEqual([]);
});

test('dự thảo in câu trả lời, kỳ mới để trống dấu và nhớ câu trả lời cũ', async () => {
  const file = await withRow24(null, 'x');
  const workspace = await openWorkspace(file);
  const texts = composeDraft(workspace, workspace.report.info).blocks.flatMap((block) =>
    block.kind === 'appendix'
      ? block.table.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
      : [],
  );
  const told = texts.flatMap((run) =>
    run.kind === 'figure' && run.indicator === 'survey.conducted' ? [run.text] : [],
  );
  expect(told).toEqual(['0']);
  const next = await openXlsx(
    await nextPeriodFile(
      file,
      planNextPeriod(workspace, { period: { kind: 'quarter', index: 2, year: 2024 } }),
    ),
  );
  const { tables, snapshot } = await openWorkspace(next);
  expect(answerIn(tables)).toEqual(['PL2!D24', 'blank']);
  const old = snapshot.sheets.find(({ name }) => name === 'Số liệu kỳ trước');
  const line = old?.rows.find(({ cells }) =>
    cells.some(({ cell }) => String(cell.content).includes('Khảo sát sự hài lòng')),
  );
  expect(line?.cells.map(({ cell }) => cell.content)).toContain(0);
});
