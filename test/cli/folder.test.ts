// A folder of workbooks: what was not checked is named, whatever it is.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/cli/main';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

const sample = resolve(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
const kinds = resolve(__dirname, '../hosts/xlsx/fixtures/kinds');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, contents: string | Uint8Array = ''): void =>
  writeFileSync(join(folder, name), contents);

/** Files that cannot be checked, by name, with what is said of each. */
function putUnreadable(): Readonly<Record<string, RegExp>> {
  copyFileSync(join(kinds, 'bieu.ods'), join(folder, 'b.ods'));
  copyFileSync(join(kinds, 'bieu.csv'), join(folder, 'c.csv'));
  copyFileSync(join(kinds, 'bieu.xls'), join(folder, 'd.XLS'));
  writeFileSync(join(folder, 'e.xls'), '<html><body><p>Không có bảng nào</p></body></html>');
  put('f.xlsx');
  put('g.xlsm', 'PK\u0003\u0004');
  put('h.xlsb', 'không phải sổ tính');
  put('i.xlsx', buildXlsx({ sheets: [{ name: 'T', cells: { A1: 'Danh sách' } }] }));
  symlinkSync('khong-co.xlsx', join(folder, 'k.xlsx'));
  return {
    'b.ods': /\(\.ods\).*LibreOffice/,
    'c.csv': /văn bản thuần/,
    'd.XLS': /định dạng Excel cũ/,
    'e.xls': /trang web \(HTML\)/,
    'f.xlsx': /0 byte/,
    'g.xlsm': /bị hỏng/,
    'h.xlsb': /văn bản thuần/,
    'i.xlsx': /Chưa tìm thấy biểu/,
    'k.xlsx': /Không mở được/,
  };
}

function putOthers(): Readonly<Record<string, RegExp>> {
  mkdirSync(join(folder, 'xã A'));
  put('báo cáo.docx', 'x');
  put('không-đuôi', 'x');
  // Nobody's: lock files and what systems keep for themselves.
  for (const name of ['~$a.xlsx', '.DS_Store', 'Thumbs.db', 'desktop.ini']) put(name, 'x');
  return { 'báo cáo.docx': /không có đuôi/, 'không-đuôi': /không có đuôi/, 'xã A': /thư mục con/ };
}

test('--json: tệp nào chưa kiểm tra cũng có tên và lý do', async () => {
  copyFileSync(sample, join(folder, 'a.xlsx'));
  const workbooks = putUnreadable();
  const expected = { ...workbooks, ...putOthers() };
  const { code, out, err } = await run('kiem-tra', folder, '--json');
  const { files, unreadable } = JSON.parse(out);
  expect(code).toBe(2);
  expect(files.map(({ file }: { file: string }) => file)).toEqual(['a.xlsx']);
  expect(unreadable.map(({ file }: { file: string }) => file).sort()).toEqual(Object.keys(expected).sort());
  for (const { file, message, ...rest } of unreadable) {
    expect([file, message, rest]).toEqual([file, expect.stringMatching(expected[file] ?? /^$/), {}]);
  }
  // What has the name of a workbook is told on stderr, too.
  for (const file of Object.keys(workbooks)) expect(err).toContain(`${file}: `);
});

test('bản đọc cho người: cuối cùng kể tệp chưa kiểm tra', async () => {
  copyFileSync(sample, join(folder, 'a.xlsx'));
  const expected = { ...putUnreadable(), ...putOthers() };
  const { lines } = await run('kiem-tra', folder);
  const last = lines.slice(lines.indexOf('Đã kiểm tra 1 tệp. Chưa kiểm tra:') + 1);
  const told = Object.fromEntries(last.map((line) => line.trim().split(/: (.*)/s)));
  expect(Object.keys(told).sort()).toEqual(Object.keys(expected).sort());
  for (const [file, sentence] of Object.entries(expected)) expect(told[file]).toMatch(sentence);
});

test('thứ không mang tên sổ tính được nêu mà không đổi mã kết thúc', async () => {
  copyFileSync(sample, join(folder, 'a.xlsx'));
  putOthers();
  const { code, out, err } = await run('kiem-tra', folder, '--json');
  expect([code, err]).toEqual([1, '']);
  expect(JSON.parse(out).unreadable).toHaveLength(3);
});

test('một sổ tính: khóa unreadable vẫn có, để trống', async () => {
  const { out } = await run('kiem-tra', sample, '--json');
  expect(JSON.parse(out).unreadable).toEqual([]);
  expect((await run('kiem-tra', sample)).out).not.toContain('Đã kiểm tra');
});

test.each([['kiem-tra', '--json'], ['kiem-tra'], ['doc', '--json']])(
  'nhiều tệp thì chia cho các luồng, kết quả không khác: %s %s',
  async (...words) => {
    for (let n = 0; n < 18; n += 1) copyFileSync(sample, join(folder, `xã ${n}.xlsx`));
    putUnreadable();
    putOthers();
    const [name = '', ...options] = words;
    const { code, out, err } = await run(name, folder, ...options);
    const program = resolve(__dirname, '../../src/cli/phu-luc.mjs');
    const shared = spawnSync(process.execPath, [program, name, folder, ...options], { encoding: 'utf8' });
    expect(shared.stdout).toBe(out);
    expect([shared.status, shared.stderr]).toEqual([code, err]);
  },
);

test('luồng hỏng thì lệnh dừng và nói, không chờ mãi', async () => {
  for (let n = 0; n < 18; n += 1) copyFileSync(sample, join(folder, `xã ${n}.xlsx`));
  const broken = join(folder, 'luong.mjs');
  writeFileSync(broken, 'throw new Error("không chạy được");');
  let err = '';
  const code = await main(['kiem-tra', folder], {
    stdout: { write: () => true },
    stderr: { write: (text) => (err += text) },
    threads: pathToFileURL(broken),
  });
  expect([code, err]).toEqual([2, expect.stringMatching(/lỗi ngoài dự kiến.*không chạy được/s)]);
});

test('người đọc chậm hơn thì chờ, không dồn trong bộ nhớ', async () => {
  for (let n = 0; n < 3; n += 1) copyFileSync(sample, join(folder, `${n}.xlsx`));
  let waiting = 0;
  let most = 0;
  const stdout = {
    write(_: string): boolean {
      waiting += 1;
      most = Math.max(most, waiting);
      return false;
    },
    once(_: 'drain', then: () => void): void {
      setImmediate(() => {
        waiting = 0;
        then();
      });
    },
  };
  const code = await main(['kiem-tra', folder, '--json'], { stdout, stderr: { write: () => true } });
  expect([code, most]).toEqual([1, 1]);
});
