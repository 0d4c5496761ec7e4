// Output files: whole or not at all, where they were and with the rights they had, on the disk before they are named.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../src/cli/shared/write-whole';
import { Trouble } from '../../src/core/workbook/trouble';
import { run } from '../support/command-line';

const sample = resolve(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
const bytes = new TextEncoder().encode('mới');

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
  output = join(folder, 'ra.xlsx');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const text = (path: string): string => readFileSync(path, 'utf8');
const codeOf = async (path: string): Promise<string> => {
  try {
    await writeWhole(path, bytes);
    return 'đã ghi';
  } catch (error) {
    return error instanceof Trouble ? Object.values(error.told).join(' ') : String(error);
  }
};

/** What every open file can do, for the tests to stand in its way. */
async function fileHandle(): Promise<fs.FileHandle> {
  const handle = await fs.open(sample);
  await handle.close();
  return Object.getPrototypeOf(handle);
}

test.each([0o600, 0o640, 0o664, 0o755])('quyền %o của tệp cũ được giữ', async (mode) => {
  writeFileSync(output, 'cũ');
  chmodSync(output, mode);
  await writeWhole(output, bytes);
  expect([text(output), statSync(output).mode & 0o7777]).toEqual(['mới', mode]);
  expect(readdirSync(folder)).toEqual(['ra.xlsx']);
});

test('tệp mới có quyền như mọi tệp mới khác', async () => {
  writeFileSync(join(folder, 'khác'), '');
  await writeWhole(output, bytes);
  expect(statSync(output).mode).toBe(statSync(join(folder, 'khác')).mode);
});

describe('liên kết', () => {
  test.each([
    ['tới tệp đang có', true, 'thật.xlsx'],
    ['tới tệp chưa có', false, 'thật.xlsx'],
    ['trong thư mục khác', true, 'kho/thật.xlsx'],
  ])('%s: ghi vào tệp thật, liên kết còn nguyên', async (_, exists, target) => {
    mkdirSync(join(folder, 'kho'));
    const real = join(folder, target);
    if (exists) {
      writeFileSync(real, 'cũ');
      chmodSync(real, 0o640);
    }
    symlinkSync(target, join(folder, 'giữa.xlsx'));
    symlinkSync('giữa.xlsx', output);
    await writeWhole(output, bytes);
    expect([readlinkSync(output), lstatSync(real).isFile(), text(real)]).toEqual(['giữa.xlsx', true, 'mới']);
    if (exists) expect(statSync(real).mode & 0o7777).toBe(0o640);
  });

  test('vòng tròn: một câu, không ghi gì', async () => {
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(await codeOf(join(folder, 'a'))).toBe(`CANNOT_WRITE ${join(folder, 'a')}`);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  test.each([
    ['liên kết', symlinkSync],
    ['tên thứ hai', linkSync],
  ])('sang-ky không ghi đè tệp kỳ cũ qua %s', async (_, link) => {
    const input = join(folder, 'cũ.xlsx');
    writeFileSync(input, readFileSync(sample));
    link(input, output);
    const { code, err } = await run('sang-ky', input, '-o', output);
    expect(code).toBe(2);
    expect(err).toMatch(/phải khác tệp kỳ cũ/);
    expect(readFileSync(input).equals(readFileSync(sample))).toBe(true);
  });
});

test('tệp chỉ đọc: mọi lệnh ghi đều từ chối bằng một câu, tệp còn nguyên', async () => {
  for (const [ending, ...words] of [
    ['.xlsx', 'dien', sample],
    ['.xlsx', 'chen', 'tth-2024', '--mau', 'pl2'],
    ['.docx', 'tao-bao-cao', sample],
    ['.xlsx', 'sang-ky', sample],
    ['.json', 'luu-bo-mau', sample, '--trang', 'PL4', '--ten', 'Thử'],
  ]) {
    const path = join(folder, `ra${ending}`);
    writeFileSync(path, 'cũ');
    chmodSync(path, 0o444);
    const { code, out, err } = await run(...words, '-o', path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      `Tệp “${path}” đang đặt chế độ chỉ đọc nên chưa ghi gì. Đề nghị bỏ chế độ chỉ đọc của tệp, hoặc ghi vào tệp khác.\n`,
    );
    expect([text(path), statSync(path).mode & 0o777]).toEqual(['cũ', 0o444]);
  }
  expect(readdirSync(folder).sort()).toEqual(['ra.docx', 'ra.json', 'ra.xlsx']);
});

test('thư mục mang tên tệp ra: không ghi gì', async () => {
  mkdirSync(output);
  expect(await codeOf(output)).toBe(`CANNOT_WRITE ${output}`);
  expect([readdirSync(folder), readdirSync(output)]).toEqual([['ra.xlsx'], []]);
});

test('ống dẫn: ghi thẳng vào, không thay nó bằng một tệp', async () => {
  if (spawnSync('mkfifo', [output]).status !== 0) return;
  const [read] = await Promise.all([fs.readFile(output, 'utf8'), writeWhole(output, bytes)]);
  expect([read, lstatSync(output).isFIFO()]).toEqual(['mới', true]);
});

test('byte nằm trên đĩa rồi mới đổi tên', async () => {
  const steps: string[] = [];
  const handle = await fileHandle();
  const [sync, rename] = [handle.sync, fs.rename];
  jest.spyOn(handle, 'sync').mockImplementation(async function (this: fs.FileHandle) {
    steps.push((await this.stat()).isFile() ? `đĩa ${text(only(folder))}` : 'đĩa: tên');
    return sync.call(this);
  });
  jest.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    steps.push('đổi tên');
    return rename(from, to);
  });
  await writeWhole(output, bytes);
  expect(steps).toEqual(['đĩa mới', 'đổi tên', 'đĩa: tên']);
});

const only = (path: string): string => join(path, String(readdirSync(path)));

test.each(['writeFile', 'sync', 'chmod', 'rename'] as const)(
  'hỏng giữa chừng ở %s: tệp cũ còn nguyên, không để lại tệp dở',
  async (step) => {
    writeFileSync(output, 'cũ');
    const full = () => Promise.reject(new Error('ENOSPC'));
    if (step === 'rename') jest.spyOn(fs, step).mockImplementation(full);
    else jest.spyOn(await fileHandle(), step).mockImplementation(full);
    expect(await codeOf(output)).toBe(`CANNOT_WRITE ${output}`);
    jest.restoreAllMocks();
    expect([text(output), readdirSync(folder)]).toEqual(['cũ', ['ra.xlsx']]);
  },
);
