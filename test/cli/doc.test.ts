// phu-luc doc: every figure bound, asked about, or listed as not read.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtIn } from '../../src/catalog/built-in';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

const sample = resolve(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Cells = Record<string, string | number>;

function put(name: string, sheet: string, cells: Cells): string {
  const path = join(folder, name);
  writeFileSync(path, buildXlsx({ sheets: [{ name: sheet, cells }] }));
  return path;
}

/** Phụ lục 2 with all its figures, and one column more. */
function form(more: string): Cells {
  const pl2 = builtIn.sets[0]?.templates.find(({ id }) => id === 'tth-2024/pl2');
  const cells: Cells = { A1: 'STT', B1: 'Chỉ tiêu', C1: 'ĐVT', D1: 'Số liệu' };
  if (more !== '') cells.E1 = more;
  for (const [n, { code, label, unit }] of (pl2?.rows ?? []).entries()) {
    Object.assign(cells, {
      [`A${n + 2}`]: code,
      [`B${n + 2}`]: label,
      [`C${n + 2}`]: unit,
      [`D${n + 2}`]: n,
    });
    if (more !== '') cells[`E${n + 2}`] = n + 300;
  }
  return cells;
}

test('sổ tính mẫu: đọc được hết, mã 0', async () => {
  const { code, out } = await run('doc', sample);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^quang-dien-2024-q1\.xlsx: Đọc được 104\/104 số\.\n {2}Phụ lục 2 – trang tính PL2: 24\/24 dòng, 15\/19 ô\n/,
  );
});

test('--json: mỗi số một ô, có biểu, dòng, chỉ tiêu, giá trị', async () => {
  const { code, out } = await run('doc', sample, '--json');
  const { files, unreadable } = JSON.parse(out);
  expect([code, files.length, unreadable]).toEqual([0, 1, []]);
  expect(Object.keys(files[0])).toEqual(['file', 'figures', 'documents', 'questions', 'unread']);
  expect(files[0].figures).toHaveLength(104);
  expect(files[0].figures[0]).toEqual({
    cell: expect.stringMatching(/^PL2!D\d+$/),
    template: 'tth-2024/pl2',
    row: '1',
    member: null,
    column: null,
    indicator: 'directing.documentsIssued',
    value: 3,
    text: expect.any(String),
  });
  expect([files[0].questions, files[0].unread]).toEqual([[], []]);
});

test('cột không rõ nghĩa: nêu tên, mã 1', async () => {
  const path = put('a.xlsx', 'PL2', form('Việc riêng'));
  const { code, out } = await run('doc', path);
  expect(code).toBe(1);
  expect(out).toMatch(/^a\.xlsx: Đọc được 24\/48 số\./);
  expect(out).toMatch(/\n {2}\[CHƯA ĐỌC\] Trang “PL2”, vùng E2:E25: chưa rõ là cột nào của Phụ lục 2/);
});

test('cột kế hoạch, trang của việc khác: không thuộc báo cáo, mã 0', async () => {
  const path = put('a.xlsx', 'PL2', form('Kế hoạch'));
  const { code, out } = await run('doc', path, '--json');
  expect([code, JSON.parse(out).files[0].unread]).toEqual([
    0,
    [
      {
        sheet: 'PL2',
        range: 'E2:E25',
        reason: 'OTHER_FIGURES',
        foreign: true,
        message: expect.stringMatching(/không thuộc biểu/),
      },
    ],
  ]);
  const list = {
    A1: 'STT',
    B1: 'Họ và tên',
    C1: 'Hệ số',
    A2: 1,
    B2: 'Nguyễn Văn An',
    C2: 2.34,
    A3: 2,
    B3: 'Lê',
    C3: 3,
  };
  const other = await run('doc', put('b.xlsx', 'Lương', list));
  expect(other).toMatchObject({ code: 0, err: '' });
  expect(other.out).toMatch(/^b\.xlsx: Không có số liệu nào của biểu\.\n {2}\[NGOÀI BÁO CÁO\] Trang “Lương”/);
});

test('số hỏi: câu hỏi có vùng, mã 1', async () => {
  const both = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`E${n + 2}`, n + 1]));
  const path = put('a.xlsx', 'PL2', { ...form(''), D1: 'Quý I', E1: 'Quý II', ...both });
  const { code, out } = await run('doc', path, '--json');
  const [{ figures, questions, unread }] = JSON.parse(out).files;
  expect([code, figures, unread]).toEqual([1, [], []]);
  expect(questions).toEqual([
    { id: expect.stringMatching(/^column\//), sheet: 'PL2', range: 'D2:E25', message: expect.any(String) },
  ]);
});

test('thư mục: tệp không đọc được thì nêu tên, mã 2; tệp khác vẫn đọc', async () => {
  copyFileSync(sample, join(folder, 'a.xlsx'));
  writeFileSync(join(folder, 'b.xlsx'), '');
  writeFileSync(join(folder, 'c.docx'), 'x');
  const { code, out, err } = await run('doc', folder);
  expect(code).toBe(2);
  expect(out).toMatch(/^a\.xlsx: Đọc được 104\/104 số\./);
  expect(out).toMatch(/\nĐã đọc 1 tệp\. Chưa đọc:\n {2}b\.xlsx: .*\n {2}c\.docx: .*\n$/);
  expect(err).toMatch(/^b\.xlsx: /);
  const json = await run('doc', folder, '--json');
  const { files, unreadable } = JSON.parse(json.out);
  expect([json.code, files.length, unreadable.map(({ file }: { file: string }) => file)]).toEqual([
    2,
    1,
    ['b.xlsx', 'c.docx'],
  ]);
});

test.each([[[]], [['khong-co.xlsx']], [[sample, 'thừa']], [[sample, '--la']]])(
  '%j: một câu, mã 2',
  async (words) => {
    const { code, out, err } = await run('doc', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  },
);

test('ô của biểu ghi chữ, ghi hai số: không đếm là số, nêu tên; value là null, mã vẫn theo chỗ chưa đọc', async () => {
  const path = put('a.xlsx', 'PL2', { ...form(''), D3: 'chưa có', D4: '3-4' });
  const { code, out } = await run('doc', path);
  expect(out.split('\n').slice(0, 4)).toEqual([
    'a.xlsx: Đọc được 22/22 số; 2 ô của biểu chưa đọc thành số.',
    '  Phụ lục 2 – trang tính PL2: 24/24 dòng, 19/19 ô',
    '  [CHƯA RA SỐ] Trang “PL2”, ô D3: ghi “chưa có”, chưa đọc thành số.',
    '  [CHƯA RA SỐ] Trang “PL2”, ô D4: ghi “3-4”, chưa đọc thành số.',
  ]);
  const { files } = JSON.parse((await run('doc', path, '--json')).out);
  const valueless = files[0].figures.filter(({ value }: { value: number | null }) => value === null);
  expect([code, valueless.map(({ cell, text }: Cells) => [cell, text])]).toEqual([
    0,
    [
      ['PL2!D3', 'chưa có'],
      ['PL2!D4', '3-4'],
    ],
  ]);
});
