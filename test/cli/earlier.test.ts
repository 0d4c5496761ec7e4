// Figures beside those of the period before, out of that period's own file.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileJson } from '../../src/cli/check/json';
import { toNumber } from '../../src/core/number/decimal';
import { a1 } from '../../src/core/workbook/address';
import type { CellChange } from '../../src/core/workbook/workbook';
import { checkedSample } from '../support/changed-sample';
import { run } from '../support/command-line';
import { workbookOf } from '../support/drawn-workbook';
import { sheetOf } from '../support/sheet';
import { tenfold, twoPeriods } from '../support/two-periods';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ky-truoc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Paths of the two. */
async function twoFiles(...changes: readonly CellChange[]): Promise<readonly [string, string]> {
  const { before, now } = await twoPeriods(...changes);
  const paths = [join(folder, 'quy-1.xlsx'), join(folder, 'quy-3.xlsx')] as const;
  writeFileSync(paths[0], before);
  writeFileSync(paths[1], now);
  return paths;
}

async function told(before: string, now: string): Promise<FileJson['findings']> {
  const { out } = await run('kiem-tra', now, '--ky-truoc', before, '--json');
  const { files }: { readonly files: readonly FileJson[] } = JSON.parse(out);
  return (files[0]?.findings ?? []).filter(({ code }) => code.endsWith('_BEFORE'));
}

test('số như kỳ trước thì không hỏi gì', async () => {
  expect(await told(...(await twoFiles()))).toEqual([]);
});

test('gấp mười lần kỳ trước: hỏi lại tại ô, kèm cả hai số và tên tệp', async () => {
  const [finding, ...more] = await told(...(await twoFiles(tenfold)));
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
  const found = await told(...(await twoFiles({ ...row.cell, before: was, value: was - 1 })));
  expect(found.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['BELOW_BEFORE', 'warning', a1(row.cell.row, row.cell.column)],
  ]);
});

test('cùng kỳ, hoặc so ngược thời gian: không so', async () => {
  const [before, now] = await twoFiles(tenfold);
  const backwards = await run('kiem-tra', before, '--ky-truoc', now);
  expect(backwards.err).toBe('quy-1.xlsx: Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước.\n');
  expect((await run('kiem-tra', now, '--ky-truoc', before)).err).toBe('');
  expect(await told(now, before)).toEqual([]);
  expect(await told(now, now)).toEqual([]);
});

test('tệp kỳ trước không mở được: một câu, không kiểm tra dở', async () => {
  const [, now] = await twoFiles();
  const { code, out, err } = await run('kiem-tra', now, '--ky-truoc', join(folder, 'khong-co.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/khong-co\.xlsx/);
});

test('thư mục thay cho tệp: nói là thư mục', async () => {
  const [, now] = await twoFiles();
  const { code, err } = await run('kiem-tra', now, '--ky-truoc', folder);
  expect([code, err]).toEqual([2, `“${folder}” là thư mục. Đề nghị ghi tên một tệp trong thư mục đó.\n`]);
});

test('tệp không có số liệu phụ lục nào: một câu nêu tên tệp đó', async () => {
  const [, now] = await twoFiles();
  const none = join(folder, 'so-tay.xlsx');
  writeFileSync(none, await workbookOf([sheetOf('Sổ tay', [['Việc', 'Hạn']])]));
  const { code, out, err } = await run('kiem-tra', now, '--ky-truoc', none);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'Chưa đọc được số liệu phụ lục nào trong “so-tay.xlsx”, nên chưa so với kỳ trước được. Đề nghị chọn sổ tính báo cáo của kỳ trước.\n',
  );
});

test('hai tệp: mỗi tệp theo kỳ của nó; dự thảo cũng nhận, và nói tệp nào chưa dùng', async () => {
  const [before, now] = await twoFiles();
  const args = ['--ky-truoc', before, '--ky-truoc', now] as const;
  const told = 'quy-3.xlsx: Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước.\n';
  expect((await run('kiem-tra', now, ...args)).err).toBe(told);
  const draft = await run('tao-bao-cao', now, '-o', join(folder, 'ra.docx'), ...args);
  expect(draft.code).toBe(0);
  expect(draft.err).toContain(told);
});
