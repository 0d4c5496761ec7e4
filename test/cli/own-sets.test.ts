// phu-luc luu-bo-mau and --bo-mau-rieng: words in, files, streams and an exit code out.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { readOwnSetFile } from '../../src/own';
import { strange } from '../own/own-sets';
import { catalogueWith, insertTemplates, openWorkspace } from '../support/app';
import { run } from '../support/command-line';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
  const file = await newWorkbook();
  await insertTemplates(file, strange.set.id, 'all', { catalogue: catalogueWith([strange]) });
  writeFileSync(at('bieu.xlsx'), await file.toBytes());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const save = (...more: string[]) =>
  run(
    'luu-bo-mau',
    at('bieu.xlsx'),
    '--trang',
    'pl số 01',
    '--trang',
    'Biểu số 02',
    '--ten',
    'Ngành rừng',
    '-o',
    at('rung.json'),
    ...more,
  );
const own = () => readOwnSetFile(readFileSync(at('rung.json'), 'utf8'));

test('lưu biểu tự lập: kể biểu, kể từng phép tính đã lấy, ghi tệp', async () => {
  const { code, out, err } = await save();
  expect([code, err]).toEqual([0, '']);
  expect(own().set).toMatchObject({ id: 'rieng-nganh-rung', name: 'Ngành rừng' });
  expect(own().set.templates.map(({ id }) => id)).toEqual([
    'rieng-nganh-rung/pl-so-01',
    'rieng-nganh-rung/bieu-so-02',
  ]);
  expect(out).toContain('[x] Dòng 1 (Tổng số khu vực trồng mới) = dòng 1.1 + dòng 1.2.');
  expect(out).toContain('Đã lưu bộ mẫu rieng-nganh-rung (Ngành rừng)');
});

test('--tat-ca lấy cả phép tính chưa chắc', async () => {
  const sure = (await save()).out.split('\n').filter((line) => line.startsWith('  [ ]')).length;
  const few = own().rules.length;
  const { out } = await save('--tat-ca');
  expect(out).not.toContain('[ ]');
  expect(own().rules.length).toBeGreaterThanOrEqual(few + sure);
});

test('phép tính chưa chắc mà số liệu đang trái thì --tat-ca cũng không lấy, và nói ra', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, strange.set.id, 'all', { catalogue: catalogueWith([strange]) });
  const { tables } = await openWorkspace(file, catalogueWith([strange]));
  const typed: Readonly<Record<string, number>> = { '1': 50, '1.1': 12, '1.2': 8 };
  await file.apply({
    changes: (tables[0]?.rows ?? []).flatMap(({ row, cell }) => {
      const value = typed[row.key];
      return value === undefined ? [] : [{ ...cell, value, before: row.key === '1' ? '' : null }];
    }),
  });
  writeFileSync(at('bieu.xlsx'), await file.toBytes());
  const [sure, all] = [await save(), await save('--tat-ca')];
  expect(sure.out).toMatch(/Còn 1 phép tính chưa chắc nên chưa lấy\.\n/);
  expect(all.out).toContain('[ ] Dòng 1 (Tổng số khu vực trồng mới) = dòng 1.1 + dòng 1.2.');
  expect(all.out).toContain('Không lấy 1 phép tính mà số liệu trên trang đang không khớp.');
});

test('phép tính in ở đầu bảng mà số liệu đang trái thì lấy, và nói ra', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, strange.set.id, 'all', {
    catalogue: catalogueWith([strange]),
    agencies: ['Phường An Hòa', 'Xã Quảng Điền'],
  });
  const { tables } = await openWorkspace(file, catalogueWith([strange]));
  const typed: Readonly<Record<string, number>> = { c3: 50, c4: 12, c5: 8 };
  await file.apply({
    changes: (tables[1]?.rows ?? []).flatMap(({ row, cell, indicator }) => {
      const value = row.repeats ? typed[indicator.split('.').at(-1) ?? ''] : undefined;
      return value === undefined ? [] : [{ ...cell, value, before: value === 50 ? '' : null }];
    }),
  });
  writeFileSync(at('bieu.xlsx'), await file.toBytes());
  expect((await save()).out).toContain(
    'Trong số đã lấy có 1 phép tính mà số liệu trên trang đang không khớp, đề nghị xem lại.',
  );
});

test('bộ mẫu riêng dùng được ở mọi lệnh như bộ có sẵn', async () => {
  await save();
  const mine = ['--bo-mau-rieng', at('rung.json')];
  expect((await run('bo-mau', ...mine)).out).toContain('rieng-nganh-rung  Ngành rừng');
  expect((await run('bo-mau')).out).not.toContain('rieng-');
  const inserted = await run('chen', 'rieng-nganh-rung', '--mau', 'pl-so-01', '-o', at('moi.xlsx'), ...mine);
  expect([inserted.code, inserted.out]).toEqual([0, expect.stringContaining('Đã chèn Phụ lục số 01')]);
  const file = await openXlsx(new Uint8Array(readFileSync(at('moi.xlsx'))));
  const { tables } = await openWorkspace(file, catalogueWith([own()]));
  const typed: Readonly<Record<string, number>> = { '1': 21, '1.1': 12, '1.2': 8, '2.1': 1000, '2.2': 900 };
  await file.apply({
    changes: (tables[0]?.rows ?? []).flatMap(({ row, cell }) => {
      const value = typed[row.key];
      const before = row.key === '1' ? '' : null;
      return value === undefined ? [] : [{ ...cell, value, before }];
    }),
  });
  writeFileSync(at('so.xlsx'), await file.toBytes());
  const checked = await run('kiem-tra', at('so.xlsx'), '--json', ...mine);
  expect(checked.code).toBe(1);
  const [{ tables: found, findings }] = JSON.parse(checked.out).files;
  expect(found[0]).toMatchObject({ template: 'rieng-nganh-rung/pl-so-01', rows: 8, matched: 8 });
  expect(findings[0]).toMatchObject({ code: 'SUM', actual: 21, expected: [20, 20] });
  expect((await run('kiem-tra', at('so.xlsx'))).code).toBe(2);
  expect((await run('dien', at('so.xlsx'), '-o', at('dien.xlsx'), ...mine)).code).toBe(0);
  expect((await run('tao-bao-cao', at('so.xlsx'), '-o', at('bc.docx'), ...mine)).code).toBe(0);
});

test('nhiều tệp: ghi nhiều lần hoặc cách nhau dấu phẩy; trùng mã thì nói', async () => {
  await save();
  await run('luu-bo-mau', at('bieu.xlsx'), '--trang', 'PL 9', '--ten', 'Chăn nuôi', '-o', at('nuoi.json'));
  const both = [at('rung.json'), at('nuoi.json')];
  for (const mine of [['--bo-mau-rieng', both.join(',')], both.flatMap((path) => ['--bo-mau-rieng', path])]) {
    const { out } = await run('bo-mau', ...mine);
    expect(out).toContain('rieng-nganh-rung');
    expect(out).toContain('rieng-chan-nuoi');
  }
  const twice = await run('bo-mau', '--bo-mau-rieng', `${at('rung.json')},${at('rung.json')}`);
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('cùng có mã bộ mẫu rieng-nganh-rung')]);
});

test.each([
  ['thiếu trang', ['--ten', 'A'], 'Chưa ghi tên trang tính sau “--trang”'],
  ['thiếu tên', ['--trang', 'PL 9'], 'Chưa ghi tên bộ mẫu sau “--ten”'],
  [
    'trang không có',
    ['--trang', 'PL 7', '--ten', 'A'],
    'Sổ tính không có trang tính “PL 7”. Các trang tính đang có: “',
  ],
])('%s: một câu, mã 2, không ghi gì', async (_, words, sentence) => {
  const { code, err } = await run('luu-bo-mau', at('bieu.xlsx'), '-o', at('x.json'), ...words);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync(at('x.json'))).toBe(false);
});

test('tệp bộ mẫu hỏng: nói tên tệp và dòng; tệp không có: nói tên tệp; không ghi gì', async () => {
  await save();
  writeFileSync(
    at('hong.json'),
    readFileSync(at('rung.json'), 'utf8').replace('"name": "Ngành rừng",', '"name": "Ngành rừng"'),
  );
  const before = readdirSync(folder).length;
  const broken = await run(
    'chen',
    'rieng-nganh-rung',
    '-o',
    at('ra.xlsx'),
    '--bo-mau-rieng',
    at('hong.json'),
  );
  expect(broken.code).toBe(2);
  expect(broken.err).toContain(`Chưa dùng được tệp bộ mẫu “${at('hong.json')}”: dòng 6, thiếu dấu “,”.`);
  const missing = await run('kiem-tra', at('bieu.xlsx'), '--bo-mau-rieng', at('khong.json'));
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('khong.json')]);
  expect(readdirSync(folder)).toHaveLength(before);
});
