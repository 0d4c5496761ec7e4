// Biểu TTHC của chính quyền hai cấp: hai bảng thật của năm 2026 được nhận ra, kiểm tra, điền, nói trong dự thảo, sang kỳ.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  composeDraft,
  draftContent,
  nextPeriodFile,
  planNextPeriod,
  proposeFill,
  writeFill,
} from '../../src/app';
import type { CellChange, Patch } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates, offerTemplateSets, openWorkspace } from '../support/app';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, `../fixtures/tthc/${name}-2026.xlsx`)));
const patch = (changes: readonly CellChange[]): Patch => ({ changes });
const open = (name: string) => openXlsx(bytesOf(name));
const told = ({ findings }: Awaited<ReturnType<typeof openWorkspace>>) =>
  findings.map(
    ({ code, cell }) => `${code} ${cell ? `${'ABCDEFGHIJKLMNO'[cell.column]}${cell.row + 1}` : ''}`,
  );

test.each([
  ['linhvuc', ['BALANCE C7', 'ROW_SUM K11', 'ROW_SUM L11']],
  ['ii06a', ['BALANCE C10']],
])('%s: nhận ra, không phải hỏi, chỗ sai được nêu', async (name, findings) => {
  const workspace = await openWorkspace(await open(name));
  expect(workspace.tables.map(({ template }) => template.id)).toEqual(['hai-cap-2026-xa/tthc']);
  expect([workspace.questions, workspace.unread]).toEqual([[], []]);
  expect(told(workspace)).toEqual(findings);
});

test('không có cột trả lại, hủy: thiếu so với tiếp nhận chỉ là có thể, thừa thì chắc chắn sai', async () => {
  const file = await open('ii06a');
  const cell = { sheet: 'II.06a', row: 9, column: 10 };
  await file.apply(patch([{ ...cell, value: 11, before: 31 }]));
  const { findings } = await openWorkspace(file);
  const balance = findings.filter(({ code }) => code === 'BALANCE');
  expect(balance.map(({ severity, difference }) => [severity, String(difference?.units)])).toEqual([
    ['warning', '2'],
    ['error', '-18'],
  ]);
});

test('dự thảo nói số của dòng Tổng cộng; chỗ chưa có để trống cho người viết', async () => {
  const workspace = await openWorkspace(await open('linhvuc'));
  const draft = (of: typeof workspace) => draftContent(composeDraft(of, of.report.info)).text;
  const text = draft(workspace);
  expect(text).toContain(
    'Tổng số hồ sơ TTHC phải giải quyết trong kỳ là 4.040 hồ sơ, trong đó: tiếp nhận trực tuyến 3.730 hồ sơ; tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích 273 hồ sơ; kỳ trước chuyển sang 37 hồ sơ. Đã giải quyết 3.990 hồ sơ, trong đó: trước hạn 2.810 hồ sơ, đúng hạn 1.175 hồ sơ, quá hạn 05 hồ sơ. Đang giải quyết 50 [cần sửa] hồ sơ, trong đó: chưa đến hạn 48 [cần sửa] hồ sơ, quá hạn 02 hồ sơ.',
  );
  expect(text).toContain('Chứng thực');
  const blank = await newWorkbook();
  await insertTemplates(blank, 'hai-cap-2026-xa', ['hai-cap-2026-xa/tthc']);
  expect(draft(await openWorkspace(blank))).toMatch(/phải giải quyết trong kỳ là \[?…/);
});

test('bộ hai cấp chèn như cũ; biểu TTHC chỉ có khi được chọn', async () => {
  const offered = offerTemplateSets().flatMap(({ templates }) => templates);
  expect(offered.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
    'hai-cap-2025-xa/tthc',
    'hai-cap-2026-xa/tthc',
    'hai-cap-2025-tinh/tthc',
    'hai-cap-2026-tinh/tthc',
  ]);
  const all = await newWorkbook();
  const inserted = await insertTemplates(all, 'hai-cap-2026-xa', 'all');
  expect(inserted.map(({ template }) => template)).toHaveLength(7);
  expect(inserted.some(({ template }) => template.endsWith('/tthc'))).toBe(false);
});

const communes = ['Xã Hòa An', 'Phường Thục Phán'];

test.each([
  ['hai-cap-2026-xa', ['Lĩnh vực …']],
  ['hai-cap-2025-tinh', communes],
])('%s: biểu mới có công thức ở tổng, tự nhận ra, kê %j', async (set, labels) => {
  const file = await newWorkbook();
  await insertTemplates(file, set, [`${set}/tthc`], {
    supporting: ['info'],
    agencies: communes,
    info: { agencies: communes },
  });
  const [sheet] = (await file.read()).sheets.filter(({ name }) => name === 'Biểu TTHC');
  const formulas = sheet?.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, cell }) => (cell.formula ? [`${row + 1}:${column} ${cell.formula}`] : [])),
  );
  const rows = set.endsWith('xa') ? 5 : 2;
  const last = 8 + rows;
  // Three sums in each row, and the last row over all columns.
  expect(formulas).toHaveLength(rows * 3 + 13);
  expect(formulas).toContain('9:2 IF(COUNT(D9:F9)=0,"",SUM(D9:F9))');
  expect(formulas).toContain(`${last + 1}:3 IF(COUNT(D9:D${last})=0,"",SUM(D9:D${last}))`);
  const workspace = await openWorkspace(file);
  expect(workspace.tables.map(({ template }) => template.id)).toEqual([`${set}/tthc`]);
  const names = new Set(
    workspace.tables.flatMap(({ rows: own }) =>
      own.filter(({ row }) => row.repeats).map(({ printedLabel }) => printedLabel),
    ),
  );
  expect([...names]).toEqual(labels);
  expect(workspace.findings).toEqual([]);
});

test('ô tổng còn trống được điền', async () => {
  const file = await open('linhvuc');
  const empty = (row: number, column: number, before: number): CellChange => {
    return { sheet: 'TONGHOP', row, column, value: null, before };
  };
  await file.apply(patch([empty(10, 2, 4040), empty(5, 6, 2375)]));
  const workspace = await openWorkspace(file);
  await writeFill(file, workspace, proposeFill(workspace));
  const { findings, tables } = await openWorkspace(file);
  const at = (row: number, column: number) =>
    tables.flatMap(({ rows }) => rows).find(({ cell }) => cell.row === row && cell.column === column)
      ?.printedFigure;
  expect([at(10, 2), at(5, 6)]).toEqual(['4.040', '2.375']);
  expect(findings.map(({ code }) => code)).not.toContain('DERIVED_BLANK');
});

describe('sang kỳ mới', () => {
  const next = async () => {
    const plan = planNextPeriod(await openWorkspace(await open('ii06a')), {
      period: { kind: 'quarter', index: 4, year: 2026 },
    });
    return openXlsx(await nextPeriodFile(await open('ii06a'), plan));
  };
  const typed = (row: number, value: number): CellChange => {
    return { sheet: 'II.06a', row, column: 5, value, before: null };
  };
  const days = { sheet: 'II.06a', row: 3, column: 0, before: null } as const;

  test('số kỳ trước chuyển sang phải là số đang giải quyết cuối kỳ trước', async () => {
    const file = await next();
    const now = (await file.read()).sheets[0]?.rows.find(({ row }) => row === 3)?.cells[0]?.cell.content;
    const begin = (from: string) =>
      file.apply(patch([{ ...days, value: `(Từ ngày ${from} đến ngày 14/12/2026)`, before: now ?? null }]));
    await begin('15/9/2026');
    await file.apply(patch([typed(8, 25), typed(9, 30), typed(10, 50)]));
    const { findings } = await openWorkspace(file);
    const off = findings.filter(({ code }) => code === 'LEFT_OVER');
    expect(off.map(({ severity, cells }) => [severity, cells.length])).toEqual([['error', 2]]);
    expect(off[0]?.message).toBe(
      'Biểu TTHC (trang tính II.06a), ô F10: “Hộ tịch” có số hồ sơ kỳ trước chuyển sang là 30, còn tổng số hồ sơ đang giải quyết cuối quý III năm 2026 là 31 (trang Số liệu kỳ trước). Cũng khác ở ô F11. Đề nghị kiểm tra số chuyển sang; nếu số kỳ trước đã được sửa thì giữ nguyên.',
    );
  });

  test('kỳ không bắt đầu ngay sau kỳ trước thì không so', async () => {
    const file = await next();
    await file.apply(patch([typed(8, 7)]));
    const moved = await openWorkspace(file);
    const at = moved.snapshot.sheets[0]?.rows.find(({ row }) => row === 3)?.cells[0]?.cell.content ?? null;
    await file.apply(patch([{ ...days, value: '(Từ ngày 15/12/2025 đến ngày 14/12/2026)', before: at }]));
    const { findings } = checkSnapshot(await file.read());
    expect(findings.map(({ code }) => code)).not.toContain('LEFT_OVER');
  });
});
