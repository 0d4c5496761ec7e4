// phu-luc chen: words in, a file, streams and an exit code out.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { indicators, templateSets } from '../../src/catalog';
import { tth2024 } from '../../src/catalog/tth-2024';
import { main } from '../../src/cli/main';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { buildXlsx } from '../support/xlsx/build';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]) {
  let out = '';
  let err = '';
  const code = await main(words, {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

const at = (name: string): string => join(folder, name);
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const namesIn = async (name: string) => (await openXlsx(bytesAt(name))).sheetNames();

test('cả bộ mẫu vào sổ tính mới: kể từng biểu, kiểm tra lại được mọi dòng', async () => {
  const { code, out, err } = await run('chen', 'tth-2024', '-o', at('ra.xlsx'));
  expect([code, err]).toEqual([0, '']);
  for (const { number } of tth2024.templates) expect(out).toContain(`Đã chèn ${number} vào trang tính “PL `);
  const file = await openXlsx(bytesAt('ra.xlsx'));
  const tables = recognizeWorkbook(await file.read(), templateSets, indicators);
  expect(tables.map(({ template, missing }) => [template.id, missing.length])).toEqual(
    tth2024.templates.map(({ id }) => [id, 0]),
  );
  expect((await run('kiem-tra', at('ra.xlsx'))).code).toBe(0);
});

test.each([
  ['pl4,pl2', ['PL 2', 'PL 4']],
  ['tth-2024/pl8', ['PL 8']],
  [' pl3 , tth-2024/pl5,', ['PL 3', 'PL 5']],
])('--mau "%s": chỉ các biểu ấy, theo thứ tự của bộ', async (list, names) => {
  expect((await run('chen', 'tth-2024', '--mau', list, '-o', at('ra.xlsx'))).code).toBe(0);
  expect(await namesIn('ra.xlsx')).toEqual(names);
});

test('--vao: chèn vào bản sao, tệp vào giữ từng byte; chèn lần hai thì báo tên khác', async () => {
  copyFileSync(sample, at('vao.xlsx'));
  const before = bytesAt('vao.xlsx');
  const first = await run('chen', 'tth-2024', '--vao', at('vao.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx'));
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).not.toContain('tên thường dùng');
  expect(bytesAt('vao.xlsx')).toEqual(before);
  const [old, now] = [await namesIn('vao.xlsx'), await namesIn('ra.xlsx')];
  expect(now).toEqual([...old, 'PL 2']);

  const again = await run('chen', 'tth-2024', '--vao', at('ra.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx'));
  expect(again.out).toContain(
    'Đã chèn Phụ lục 2 vào trang tính “PL 2 (2)” (tên thường dùng đã có trang tính khác)',
  );
  expect(await namesIn('ra.xlsx')).toEqual([...old, 'PL 2', 'PL 2 (2)']);
});

test('--vao một sổ tính trống: được', async () => {
  writeFileSync(at('trong.xlsx'), buildXlsx({ sheets: [{ name: 'Sheet1', cells: {} }] }));
  const { code } = await run(
    'chen',
    'tth-2024',
    '--vao',
    at('trong.xlsx'),
    '--mau',
    'pl2',
    '-o',
    at('ra.xlsx'),
  );
  expect(code).toBe(0);
  expect(await namesIn('ra.xlsx')).toEqual(['Sheet1', 'PL 2']);
});

describe('không dùng được thì mã kết thúc 2, không ghi gì', () => {
  test.each([
    [['khong-co', '-o', 'ra.xlsx'], /Không có bộ mẫu hoặc biểu mẫu “khong-co”/],
    [['tth-2024', '--mau', 'pl99', '-o', 'ra.xlsx'], /Không có bộ mẫu hoặc biểu mẫu “tth-2024\/pl99”/],
    [['tth-2024', '--mau', 'khac/pl2', '-o', 'ra.xlsx'], /“khac\/pl2”/],
    [['tth-2024', '--mau', ' , ', '-o', 'ra.xlsx'], /cần ghi mã biểu mẫu/],
    [['tth-2024', '-o', 'ra.xlsx', '--mau'], /cần ghi mã biểu mẫu/],
    [['-o', 'ra.xlsx'], /Chưa ghi mã bộ mẫu/],
    [['tth-2024'], /Chưa ghi tệp kết quả/],
    [['tth-2024', '-o', 'ra.pdf'], /đuôi \.xlsx/],
    [['tth-2024', '--vao', 'vao.xlsm', '-o', 'ra.xlsx'], /đuôi \.xlsm/],
    [['tth-2024', '--vao', 'khong-co.xlsx', '-o', 'ra.xlsx'], /Không mở được/],
    [['tth-2024', '--vao', 'hong.xlsx', '-o', 'ra.xlsx'], /không phải sổ tính Excel/],
    [['tth-2024', '--vao', 'hong.xlsx', '-o', 'hong.xlsx'], /không phải sổ tính Excel/],
  ])('chen %j', async (words, sentence) => {
    writeFileSync(at('hong.xlsx'), 'không phải tệp Excel');
    const placed = words.map((word) => (/\.\w{3,4}$/.test(word) ? at(word) : word));
    const { code, out, err } = await run('chen', ...placed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(['hong.xlsx']);
    expect(readFileSync(at('hong.xlsx'), 'utf8')).toBe('không phải tệp Excel');
  });
});
