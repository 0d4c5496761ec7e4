// What was not read, on the command line: in the text, in --json, and before anything is written.

import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

const sentence = /Trang “PL II” có tiêu đề giống Phụ lục II nhưng chưa đọc được: /;

let folder: string;
let titled: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
  titled = join(mkdtempSync(join(folder, 'vao-')), 'vao.xlsx');
  writeFileSync(titled, buildXlsx({ sheets: [{ name: 'PL II', cells: otherWords }] }));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The number of Phụ lục II over columns and rows in nobody's words. */
const otherWords = {
  A1: 'Phụ lục II',
  A4: 'Nơi làm',
  B4: 'Đầu vào',
  C4: 'Đầu ra',
  A5: 'Một cửa huyện',
  B5: 129,
  C5: 124,
  A6: 'Một cửa xã',
  B6: 6011,
  C6: 6006,
};

/** A budget: header and figures, like no form. */
function stranger(): string {
  const path = join(folder, 'thu-chi.xlsx');
  const head = { A1: 'STT', B1: 'Nội dung thu', C1: 'Dự toán', D1: 'Quyết toán' };
  const cells = { ...head, A2: 1, B2: 'Thuế', C2: 12, D2: 14, A3: 2, B3: 'Phí', C3: 3, D3: 4 };
  writeFileSync(path, buildXlsx({ sheets: [{ name: 'Thu', cells }] }));
  return path;
}

test('kiem-tra: nêu tên trang, không nói là không có chỗ nào không khớp', async () => {
  const { code, out } = await run('kiem-tra', titled);
  expect(code).toBe(0);
  expect(out).toMatch(sentence);
  expect(out).not.toMatch(/không khớp/);
});

test('kiem-tra --json: khóa "unread" bên cạnh "tables"', async () => {
  const { code, out } = await run('kiem-tra', titled, '--json');
  expect(code).toBe(0);
  const [{ tables, unread }] = JSON.parse(out).files;
  expect(tables).toEqual([]);
  expect(unread).toEqual([
    {
      sheet: 'PL II',
      range: 'A4:C6',
      reason: 'TITLED_FORM',
      foreign: false,
      message: expect.stringMatching(sentence),
    },
  ]);
});

test('tiêu đề gọi cả tên biểu: hỏi, không chỉ nêu; điền và dự thảo cũng nói chỗ ấy', async () => {
  const path = join(folder, 'hoi.xlsx');
  const cells = { ...otherWords, A2: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH' };
  writeFileSync(path, buildXlsx({ sheets: [{ name: 'PL II', cells }] }));
  const { out } = await run('kiem-tra', path, '--json');
  const [{ questions, unread }] = JSON.parse(out).files;
  expect(unread).toEqual([]);
  expect(questions).toMatchObject([{ kind: 'table', sheet: 'PL II', range: 'A4:C6' }]);
  const { code, err } = await run('dien', path, '-o', join(folder, 'ra.xlsx'));
  expect(code).toBe(2);
  expect(err).toMatch(/^Chưa đọc được biểu phụ lục nào trong sổ tính\. Trang “PL II”, dòng 4–6/);
});

test('doc --json: câu hỏi chung của hai trang là hai mục cùng mã, mỗi mục một vùng', async () => {
  const path = join(folder, 'hai-trang.xlsx');
  const cells = { ...otherWords, A2: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH' };
  writeFileSync(path, buildXlsx({ sheets: ['Xã A', 'Xã B'].map((name) => ({ name, cells })) }));
  const { code, out } = await run('doc', path, '--json');
  const [{ questions, unread }] = JSON.parse(out).files;
  expect([code, unread]).toEqual([1, []]);
  expect(questions).toMatchObject([
    { sheet: 'Xã A', range: 'A4:C6' },
    { sheet: 'Xã B', range: 'A4:C6' },
  ]);
  expect(questions[0].id).toBe(questions[1].id);
});

test('chỉ có bảng không giống biểu nào: nêu tên, và vẫn nói chưa tìm thấy biểu phụ lục, mã 2', async () => {
  const { code, out, err } = await run('kiem-tra', stranger(), '--json');
  expect([code, JSON.parse(out).files[0].unread]).toEqual([
    2,
    [expect.objectContaining({ sheet: 'Thu', range: 'A1:D3', reason: 'UNKNOWN_TABLE', foreign: true })],
  ]);
  expect(err).toMatch(/^Chưa tìm thấy biểu phụ lục nào/);
});

test('thư mục: tệp không có biểu nào không chặn tệp khác', async () => {
  stranger();
  copyFileSync(titled, join(folder, 'a.xlsx'));
  const { code, out, err } = await run('kiem-tra', folder);
  expect(code).toBe(2);
  expect(out).toMatch(sentence);
  expect(err).toMatch(/^thu-chi\.xlsx: Chưa tìm thấy biểu phụ lục nào/);
});

test.each([
  ['dien', 'ra.xlsx'],
  ['tao-bao-cao', 'ra.docx'],
])('%s: không biểu nào đọc được thì không ghi gì, nêu tên trang', async (command, name) => {
  const { code, out, err } = await run(command, titled, '-o', join(folder, name));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Chưa đọc được biểu phụ lục nào trong sổ tính\. Trang “PL II”/);
  expect(readdirSync(folder).filter((file) => file === name)).toEqual([]);
});
