// The list of findings as it leaves the screen: text for a message, a page for the printer, a sheet of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingList } from '../../src/app/list/model';
import { listPage } from '../../src/app/list/page';
import { listSheet } from '../../src/app/list/sheet';
import { listContent } from '../../src/app/list/text';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';

const sample = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
const today = { year: 2024, month: 3, day: 16 };
const file = 'quang-dien-2024-q1.xlsx';

let workspace: CheckedWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace(await openXlsx(sample));
});

const listOf = (ids = workspace.findings.map(({ id }) => id), from = workspace) =>
  findingList(from, { file, today, ids });

test('chữ để gửi Zalo, thư: của ai, kỳ nào, từng biểu, mỗi chỗ một dòng và gợi ý của nó', () => {
  const lines = listContent(listOf()).text.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'DANH SÁCH CHỖ CẦN XEM LẠI TRONG PHỤ LỤC',
    'UBND huyện Quảng Điền',
    'Kỳ báo cáo: Quý I năm 2024 · Tệp: quang-dien-2024-q1.xlsx · Ngày 16/3/2024',
    '4 cần sửa, 2 cần xem lại, 3 lưu ý.',
    '',
    'Phụ lục 2 – trang tính PL2',
  ]);
  expect(lines[6]).toMatch(/^1\. \[Cần sửa\] D8: Dòng 2, .*đang là 30%/);
  expect(lines[7]).toBe('   → Gợi ý: Sửa ô D8 từ 30% thành 31,3% thì số liệu khớp.');
  expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(workspace.findings.length);
});

test('đang lọc: chỉ những chỗ đang hiện, và nói là không đủ; đã bỏ qua: kèm lý do, không có ô đánh dấu', () => {
  const [first, second] = workspace.findings;
  if (!first || !second) throw new Error('no findings');
  const given = { by: 'Nguyễn Thị Hường', at: '15/3/2024 08:00', reason: 'Theo văn bản <của> Sở' };
  const cell = { sheet: 'Nhật ký kiểm tra', row: 4, column: 0 };
  const said = { choice: '', at: given.at, who: given.by, place: '', about: '', reason: given.reason };
  const waived = { ...given, entry: { cell, kind: 'waiver', key: second.id, ...said } as const };
  const findings = workspace.findings.map((one) => (one === second ? { ...one, waived } : one));
  const list = listOf([first.id, second.id], { ...workspace, findings });
  expect(list.notes).toEqual(['1 cần sửa, 1 đã bỏ qua.', 'Chỉ gồm 2 trong 9 chỗ đang hiện trên danh sách.']);
  expect(listContent(list).text).toContain('2. [Đã bỏ qua] D14: ');
  const page = listPage(list);
  expect(page.match(/☐/g)).toHaveLength(1);
  // What stands in a cell is never read as a tag.
  expect(page).toContain('Lý do: Theo văn bản &lt;của&gt; Sở (Nguyễn Thị Hường, 15/3/2024).');
  expect(listContent(list).html).toContain('&lt;của&gt;');
});

test('không còn gì: nói vậy, không có bảng trống', () => {
  const list = listOf([], { ...workspace, findings: [] });
  expect(list.notes).toEqual(['Chưa phát hiện chỗ nào không khớp.']);
  expect(listPage(list)).not.toContain('<table');
  // Narrowed to nothing is not the same.
  expect(listOf([]).notes).toEqual(['Chỉ gồm 0 trong 9 chỗ đang hiện trên danh sách.']);
});

test('trang in: một tài liệu riêng, khổ A4, đầu bảng lặp lại, không có mã chạy hay địa chỉ nào', () => {
  const page = listPage(listOf());
  expect(page).toContain('@page { size: A4 portrait');
  expect(page).toContain('thead { display: table-header-group; }');
  expect(page.match(/<tr>/g)).toHaveLength(1 + listOf().groups.length + workspace.findings.length);
  expect(page).not.toMatch(/<script|https?:|url\(/);
});

test('tệp .xlsx: một trang A4 ngang, đầu bảng lặp lại, mỗi chỗ một dòng, ô chọn ☐/☑', async () => {
  const list = listOf();
  const book = await newWorkbook();
  const design = listSheet(list);
  expect(design.print).toMatchObject({ orientation: 'landscape', repeat: { first: 4, last: 4 } });
  expect(design.choices).toHaveLength(workspace.findings.length);
  await book.insertSheets([design]);
  const { sheets } = await (await openXlsx(await book.toBytes())).read();
  expect(sheets.map(({ name }) => name)).toEqual(['Danh sách kiểm tra']);
  const texts = (sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ cell }) => cell.content ?? ''));
  expect(texts.slice(0, 6)).toMatchObject([
    ['UBND huyện Quảng Điền'],
    ['DANH SÁCH CHỖ CẦN XEM LẠI TRONG PHỤ LỤC'],
    [expect.stringContaining('Quý I năm 2024')],
    ['4 cần sửa, 2 cần xem lại, 3 lưu ý.'],
    ['STT', 'Biểu', 'Ô', 'Mức độ', 'Nội dung', 'Đề nghị sửa', 'Đã xử lý'],
    [1, 'Phụ lục 2 – trang tính PL2', 'D8', 'Cần sửa', expect.anything(), expect.anything(), '☐'],
  ]);
  expect(texts).toHaveLength(5 + workspace.findings.length);
});
