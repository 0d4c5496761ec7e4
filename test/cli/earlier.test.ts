// Figures beside those of the period before, out of that period's own file.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileJson } from '../../src/cli/check/json';
import { toNumber } from '../../src/core/number/decimal';
import { a1 } from '../../src/core/workbook/address';
import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { changedSample, checkedSample } from '../support/changed-sample';
import { run } from '../support/command-line';
import { workbookOf } from '../support/drawn-workbook';
import { sheetOf } from '../support/sheet';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ky-truoc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The real report of quarter I, and the same figures as those of a later quarter with some of them changed. */
async function twoPeriods(...changes: readonly CellChange[]): Promise<readonly [string, string]> {
  const before = join(folder, 'quy-1.xlsx');
  writeFileSync(before, await changedSample());
  const now = join(folder, 'quy-3.xlsx');
  const file = await openXlsx(await changedSample(...changes));
  const { sheets } = await file.read();
  const captions = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell: { content } }): CellChange[] =>
        typeof content === 'string' && content.includes('/3/2024')
          ? [
              {
                sheet: name,
                row,
                column,
                before: content,
                value: content.replace('/3/2024', '/9/2024'),
              },
            ]
          : [],
      ),
    ),
  );
  await file.apply({ changes: captions });
  writeFileSync(now, await file.toBytes());
  return [before, now];
}

async function told(before: string, now: string): Promise<FileJson['findings']> {
  const { out } = await run('kiem-tra', now, '--ky-truoc', before, '--json');
  const { files }: { readonly files: readonly FileJson[] } = JSON.parse(out);
  return (files[0]?.findings ?? []).filter(({ code }) => code.endsWith('_BEFORE'));
}

test('số như kỳ trước thì không hỏi gì', async () => {
  expect(await told(...(await twoPeriods()))).toEqual([]);
});

test('gấp mười lần kỳ trước: hỏi lại tại ô, kèm cả hai số và tên tệp', async () => {
  const change = { sheet: 'PL4', row: 23, column: 3, before: 1353, value: 13_530 };
  const [finding, ...more] = await told(...(await twoPeriods(change)));
  expect(more).toEqual([]);
  expect([finding?.code, finding?.severity, finding?.cell]).toEqual(['UNLIKE_BEFORE', 'info', 'D24']);
  expect(finding?.message).toMatch(/đang là 13\.530, khác xa quý I năm 2024 \(1\.353, tệp quy-1\.xlsx\)/);
});

test('số lũy kế thấp hơn kỳ trước: nêu tại ô', async () => {
  const { tables, catalogue } = await checkedSample();
  const row = tables
    .flatMap(({ rows }) => rows)
    .find(({ indicator, reading }) => {
      const { accrual, measure } = catalogue.dictionary[indicator] ?? {};
      return (
        accrual === 'cumulative' &&
        measure === 'count' &&
        reading.kind === 'figure' &&
        reading.figure.value.units > 9n
      );
    });
  if (row?.reading.kind !== 'figure') throw new Error('the sample has no cumulative count');
  const was = toNumber(row.reading.figure.value);
  const found = await told(...(await twoPeriods({ ...row.cell, before: was, value: was - 1 })));
  expect(found.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['BELOW_BEFORE', 'warning', a1(row.cell.row, row.cell.column)],
  ]);
});

test('cùng kỳ, hoặc so ngược thời gian: không so', async () => {
  const change = { sheet: 'PL4', row: 23, column: 3, before: 1353, value: 13_530 };
  const [before, now] = await twoPeriods(change);
  const backwards = await run('kiem-tra', before, '--ky-truoc', now);
  expect(backwards.err).toBe('quy-1.xlsx: Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước.\n');
  expect((await run('kiem-tra', now, '--ky-truoc', before)).err).toBe('');
  expect(await told(now, before)).toEqual([]);
  expect(await told(now, now)).toEqual([]);
});

test('tệp kỳ trước không mở được: một câu, không kiểm tra dở', async () => {
  const [, now] = await twoPeriods();
  const { code, out, err } = await run('kiem-tra', now, '--ky-truoc', join(folder, 'khong-co.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/khong-co\.xlsx/);
});

test('tệp không có số liệu phụ lục nào: một câu nêu tên tệp đó', async () => {
  const [, now] = await twoPeriods();
  const none = join(folder, 'so-tay.xlsx');
  writeFileSync(none, await workbookOf([sheetOf('Sổ tay', [['Việc', 'Hạn']])]));
  const { code, out, err } = await run('kiem-tra', now, '--ky-truoc', none);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'Chưa đọc được số liệu phụ lục nào trong “so-tay.xlsx”, nên chưa so với kỳ trước được. Đề nghị chọn sổ tính báo cáo của kỳ trước.\n',
  );
});

test('hai tệp: mỗi tệp theo kỳ của nó; dự thảo cũng nhận, và nói tệp nào chưa dùng', async () => {
  const [before, now] = await twoPeriods();
  const args = ['--ky-truoc', before, '--ky-truoc', now] as const;
  const told = 'quy-3.xlsx: Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước.\n';
  expect((await run('kiem-tra', now, ...args)).err).toBe(told);
  const draft = await run('tao-bao-cao', now, '-o', join(folder, 'ra.docx'), ...args);
  expect(draft.code).toBe(0);
  expect(draft.err).toContain(told);
});
