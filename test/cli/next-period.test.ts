// phu-luc sang-ky: words in, the next period's file out.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readPrevious } from '../../src/companion/previous/read';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { run } from '../support/command-line';
import { filledSet } from '../support/filled-set';
import { buildXlsx } from '../support/xlsx/build';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
  copyFileSync(sample, at('vao.xlsx'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const workspaceAt = async (name: string) => openWorkspace(await openXlsx(bytesAt(name)));

test('kỳ liền sau của sổ: kể số bỏ trống, số giữ, dòng đổi; tệp vào giữ từng byte', async () => {
  const before = bytesAt('vao.xlsx');
  const { code, out, err } = await run('sang-ky', at('vao.xlsx'), '-o', at('ra.xlsx'));
  expect([code, err]).toEqual([0, '']);
  expect(bytesAt('vao.xlsx')).toEqual(before);
  expect(out.replaceAll(folder, '')).toMatchInlineSnapshot(`
"Quý I năm 2024 → 6 tháng đầu năm 2024: bỏ trống 103 số.
  Phụ lục 2 (trang tính “PL2”): bỏ trống 17 số.
  Phụ lục 3 (trang tính “PL3”): bỏ trống 13 số.
  Phụ lục 4 (trang tính “PL4”): bỏ trống 13 số.
  Phụ lục 5 (trang tính “PL5”): bỏ trống 12 số.
  Phụ lục 6 (trang tính “PL6”): bỏ trống 13 số.
  Phụ lục 7 (trang tính “PL7”): bỏ trống 7 số.
  Phụ lục 8 (trang tính “PL8”): bỏ trống 28 số.
Giữ nguyên PL5!D18 (2.1. Tổng số biên chế được giao trong năm): 77, số giao cho cả năm.
Đổi PL2!A3 và 6 ô khác: (Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /3/2024 của UBND huyện Quảng Điền) → (Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /6/2024 của UBND huyện Quảng Điền)
104 số của kỳ cũ nằm ở trang “Số liệu kỳ trước” để so sánh.
Giữ lại: 16 ghi chú.
Kỳ mới: số liệu từ 15/12/2023 đến 14/6/2024; gửi chậm nhất ngày 20/6/2024.
Đổi kỳ, ngày ở 7 dòng tiêu đề; số và ngày ký để trống.
Sổ tính chưa có trang “Thông tin báo cáo”, nên kỳ và ngày chỉ đổi ở tiêu đề các biểu.
Đã ghi “/ra.xlsx”; “/vao.xlsx” không thay đổi.
"
`);
  const workspace = await workspaceAt('ra.xlsx');
  expect(workspace.report.info.period).toEqual({ kind: 'halfYear', index: 1, year: 2024 });
  expect(readPrevious(workspace.snapshot)?.figures).toHaveLength(104);
  expect((await run('kiem-tra', at('ra.xlsx'))).code).toBe(0);
});

test.each([
  ['quý III/2024', { kind: 'quarter', index: 3, year: 2024 }],
  ['6 tháng/2024', { kind: 'halfYear', index: 1, year: 2024 }],
  ['năm 2024', { kind: 'year', index: 1, year: 2024 }],
])('--ky "%s"', async (text, period) => {
  expect((await run('sang-ky', at('vao.xlsx'), '-o', at('ra.xlsx'), '--ky', text)).code).toBe(0);
  expect((await workspaceAt('ra.xlsx')).report.info.period).toEqual(period);
});

describe('sổ tổng kết nhiều năm', () => {
  async function lines(period: string): Promise<readonly string[]> {
    const { file } = await filledSet('giai-doan-2011-2020');
    writeFileSync(at('nam.xlsx'), await file.toBytes());
    const { code, out } = await run('sang-ky', at('nam.xlsx'), '-o', at('ra.xlsx'), '--ky', period);
    expect(code).toBe(0);
    return out.trimEnd().split('\n');
  }

  test('số của các năm đã qua: mỗi trang tính một dòng', async () => {
    const kept = (await lines('năm 2021')).filter((line) => line.startsWith('Giữ nguyên'));
    expect(kept[0]).toBe('Giữ nguyên 66 số của các năm đã qua ở trang tính “PL 1”.');
    expect(kept.length).toBeLessThan(8);
  });

  test('tiêu đề ngắt dòng trong ô được kể trên một dòng', async () => {
    const all = await lines('giai đoạn 2021-2030');
    const begins = /^(Giai đoạn|Đổi|Giữ|Kỳ|Lịch|Trang|Sổ|Đã ghi| {2}|\d+ )/;
    expect(all.filter((line) => !begins.test(line))).toEqual([]);
    expect(all.filter((line) => line.startsWith('Đổi ') && !line.includes(' → '))).toEqual([
      expect.stringMatching(/^Đổi kỳ, ngày ở \d+ dòng tiêu đề/),
    ]);
  });
});

test('--bo-ghi-chu: ghi chú của kỳ cũ bỏ trống, ghi chú của năm gốc giữ', async () => {
  const { out } = await run('sang-ky', at('vao.xlsx'), '-o', at('ra.xlsx'), '--bo-ghi-chu');
  expect(out).toMatch(/Bỏ trống \d+ ghi chú của kỳ cũ/);
  const notes = (await workspaceAt('ra.xlsx')).tables.flatMap(({ rows }) => rows.map(({ note }) => note));
  expect(notes.filter((note) => note !== '').every((note) => note.includes('Năm 2015'))).toBe(true);
});

/** A known form that tells nothing of its period. */
function withoutPeriod(): Uint8Array {
  const rows = [
    ['1.', 'Tổng số VBQPPL do địa phương ban hành', 'Văn bản'],
    ['1.1.', 'Số VBQPPL do cấp huyện ban hành', 'Văn bản'],
    ['1.2.', 'Số VBQPPL do cấp xã ban hành', 'Văn bản'],
    ['2.', 'Kiểm tra, xử lý VBQPPL', ''],
    ['2.1.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản'],
    ['2.2.', 'Tỷ lệ xử lý VBQPPL sau kiểm tra', '%'],
    ['3.', 'Rà soát VBQPPL', ''],
    ['3.1.', 'Số VBQPPL đã rà soát thuộc thẩm quyền', 'Văn bản'],
    ['3.2.', 'Tỷ lệ xử lý VBQPPL sau rà soát', '%'],
  ];
  const cells: Record<string, string | number> = {
    A1: 'STT',
    B1: 'Chỉ tiêu thống kê',
    C1: 'Đơn vị tính',
    D1: 'Số liệu',
    D3: 3,
  };
  rows.forEach(([code = '', label = '', unit = ''], n) => {
    Object.assign(cells, { [`A${n + 2}`]: code, [`B${n + 2}`]: label, [`C${n + 2}`]: unit });
  });
  return buildXlsx({ sheets: [{ name: 'Thể chế', cells }] });
}

describe('không dùng được thì mã kết thúc 2, không ghi gì', () => {
  test.each([
    [['vao.xlsx'], /Chưa ghi tệp kết quả/],
    [['vao.xlsx', '-o', 'vao.xlsx'], /phải khác tệp kỳ cũ/],
    [['vao.xlsx', '-o', 'ra.xlsm'], /đuôi \.xlsx/],
    [['vao.xlsx', '-o', 'ra.xlsx', '--ky'], /cần ghi kỳ mới/],
    [['vao.xlsx', '-o', 'ra.xlsx', '--ky', 'tháng sau'], /Không rõ “tháng sau” là kỳ nào/],
    [['vao.xlsx', '-o', 'ra.xlsx', '--ky', 'năm 2023'], /phải sau kỳ của sổ tính/],
    [['la.xlsx', '-o', 'ra.xlsx'], /không cho biết đang là kỳ nào/],
    [['khac.xlsx', '-o', 'ra.xlsx', '--ky', 'quý I/2025'], /Chưa tìm thấy biểu phụ lục nào/],
    [['khong-co.xlsx', '-o', 'ra.xlsx'], /Không mở được/],
  ])('sang-ky %j', async (words, sentence) => {
    writeFileSync(at('la.xlsx'), withoutPeriod());
    writeFileSync(at('khac.xlsx'), buildXlsx({ sheets: [{ name: 'Khác', cells: { A1: 'Danh bạ' } }] }));
    const before = bytesAt('vao.xlsx');
    const placed = words.map((word) => (/\.\w{3,4}$/.test(word) ? at(word) : word));
    const { code, out, err } = await run('sang-ky', ...placed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(readdirSync(folder).sort()).toEqual(['khac.xlsx', 'la.xlsx', 'vao.xlsx']);
    expect(bytesAt('vao.xlsx')).toEqual(before);
  });
});
