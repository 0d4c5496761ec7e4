// phu-luc chen: words in, a file, streams and an exit code out.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tth2024 } from '../../src/catalog';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

const sample = join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const namesIn = async (name: string) => (await openXlsx(bytesAt(name))).sheetNames();

test('cả bộ mẫu vào sổ tính mới: kể từng biểu, kiểm tra lại được mọi dòng', async () => {
  const { code, out, err } = await run('chen', 'tth-2024', '-o', at('ra.xlsx'));
  expect([code, err]).toEqual([0, '']);
  for (const { number } of tth2024.templates) expect(out).toContain(`Đã chèn ${number} vào trang tính “PL `);
  const file = await openXlsx(bytesAt('ra.xlsx'));
  const { tables } = await openWorkspace(file);
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

test('--vao: chèn vào bản sao, tệp vào giữ từng byte; biểu đã có thì nói ở trang nào', async () => {
  copyFileSync(sample, at('vao.xlsx'));
  const before = bytesAt('vao.xlsx');
  const first = await run('chen', 'tth-2024', '--vao', at('vao.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx'));
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).not.toContain('tên thường dùng');
  expect(bytesAt('vao.xlsx')).toEqual(before);
  const [old, now] = [await namesIn('vao.xlsx'), await namesIn('ra.xlsx')];
  expect(now).toEqual([...old, 'PL 2']);

  const again = await run('chen', 'tth-2024', '--vao', at('ra.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx'));
  expect(first.out).toContain(
    'Lưu ý: Sổ tính đã có Phụ lục 2 ở trang tính “PL2”; biểu mới ở trang tính “PL 2”.\n',
  );
  expect(again.out).toContain('Đã chèn Phụ lục 2 vào trang tính “PL 2 (2)”.\n');
  expect(again.out).toContain(
    'Lưu ý: Sổ tính đã có Phụ lục 2 ở các trang tính “PL2” và “PL 2”; biểu mới ở trang tính “PL 2 (2)”.\n',
  );
  expect(await namesIn('ra.xlsx')).toEqual([...old, 'PL 2', 'PL 2 (2)']);
});

test('--vao: phụ lục nhiều phần đã có thì nói một lần cho cả phụ lục', async () => {
  await run('chen', 'cao-bang-2023', '--mau', 'pl3-i,pl3-ii,pl3-iii', '-o', at('vao.xlsx'));
  const { out } = await run(
    ...['chen', 'cao-bang-2023', '--vao', at('vao.xlsx')],
    ...['--mau', 'pl1,pl3-i,pl3-ii', '-o', at('ra.xlsx')],
  );
  expect(out.match(/Sổ tính đã có .*/g)).toEqual([
    'Sổ tính đã có Phụ lục III ở trang tính “PL III”; biểu mới ở trang tính “PL III (2)”.',
  ]);
});

test('--vao: tên thường dùng là của một trang tính khác thì nói tên khác', async () => {
  writeFileSync(at('vao.xlsx'), buildXlsx({ sheets: [{ name: 'PL 2', cells: { A1: 'Danh sách họp' } }] }));
  const { out } = await run(
    ...['chen', 'tth-2024', '--vao', at('vao.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx')],
  );
  expect(out).toContain('vào trang tính “PL 2 (2)” (tên thường dùng đã có trang tính khác).\n');
  expect(out).not.toContain('Sổ tính đã có');
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

describe('các trang đi kèm', () => {
  const all = ['Thông tin báo cáo', 'Số liệu bổ sung', 'Văn bản', 'Thuyết minh', 'Nhật ký kiểm tra'];
  const opened = async (name: string) => openWorkspace(await openXlsx(bytesAt(name)));
  const unitsIn = async (name: string) => {
    const rows = (await opened(name)).tables.flatMap((table) => table.rows);
    return [...new Set(rows.filter(({ row }) => row.repeats).map(({ printedLabel }) => printedLabel))];
  };

  test('cả bộ mẫu: thông tin ở đầu, nhật ký ở cuối, cả sổ tính không có lỗi', async () => {
    const { code, out } = await run('chen', 'cao-bang-2023', '-o', at('ra.xlsx'));
    expect(code).toBe(0);
    expect(await namesIn('ra.xlsx')).toEqual([all[0], 'PL I', 'PL II', 'PL III', ...all.slice(1)]);
    for (const name of all) expect(out).toContain(`Đã chèn ${name} vào trang tính “${name}”.`);
    expect(out).toContain('Đã ghi 9 biểu vào');
    expect((await run('kiem-tra', at('ra.xlsx'))).code).toBe(0);
  });

  test('--vao: chỉ thêm trang còn thiếu', async () => {
    await run('chen', 'tth-2024', '--mau', 'pl2', '--kem', '-o', at('vao.xlsx'));
    expect(await namesIn('vao.xlsx')).toEqual([all[0], 'PL 2', ...all.slice(1)]);
    await run('chen', 'tth-2024', '--vao', at('vao.xlsx'), '--mau', 'pl3', '--kem', '-o', at('ra.xlsx'));
    expect(await namesIn('ra.xlsx')).toEqual([all[0], 'PL 2', ...all.slice(1), 'PL 3']);
  });

  test.each([
    ['quý I/2024', { kind: 'quarter', index: 1, year: 2024 }, [2023, 12, 15], [2024, 3, 14], [2024, 3, 20]],
    [
      '6 tháng 2024',
      { kind: 'halfYear', index: 1, year: 2024 },
      [2023, 12, 15],
      [2024, 6, 14],
      [2024, 6, 20],
    ],
    [
      '6 tháng đầu năm 2024',
      { kind: 'halfYear', index: 1, year: 2024 },
      [2023, 12, 15],
      [2024, 6, 14],
      [2024, 6, 20],
    ],
    ['quý III/2025', { kind: 'quarter', index: 3, year: 2025 }, [2025, 6, 15], [2025, 9, 14], [2025, 9, 20]],
    ['năm 2025', { kind: 'year', index: 1, year: 2025 }, [2024, 12, 15], [2025, 12, 14], [2025, 12, 20]],
  ])('--ky "%s": kỳ, kỳ số liệu và hạn gửi theo quy định', async (ky, period, from, to, due) => {
    expect((await run('chen', 'tth-2024', '--ky', ky, '-o', at('ra.xlsx'))).code).toBe(0);
    const day = ([year, month, onDay]: number[]) => ({ year, month, day: onDay });
    expect((await opened('ra.xlsx')).supporting.info).toEqual({
      period,
      dataFrom: day(from),
      dataTo: day(to),
      deadline: day(due),
    });
  });

  test('--ky một kỳ không có lịch chung: chỉ ghi kỳ', async () => {
    expect((await run('chen', 'tth-2024', '--ky', 'quý II/2024', '-o', at('ra.xlsx'))).code).toBe(0);
    const { info } = (await opened('ra.xlsx')).supporting;
    expect(info).toEqual({ period: { kind: 'quarter', index: 2, year: 2024 } });
  });

  test('--don-vi: tên nêu ngay trong lệnh', async () => {
    await run('chen', 'cao-bang-2023', '--don-vi', ' Xã  Bạch Đằng; Xã Bình Dương;', '-o', at('ra.xlsx'));
    expect(await unitsIn('ra.xlsx')).toEqual(['Xã Bạch Đằng', 'Xã Bình Dương']);
    expect((await opened('ra.xlsx')).supporting.info.agencies).toEqual(['Xã Bạch Đằng', 'Xã Bình Dương']);
  });

  test.each([
    ['utf-8', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['utf-8 không dấu đầu tệp', (text: string) => Buffer.from(text, 'utf8')],
    ['utf-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('--don-vi: tệp .txt bảng mã %s, mỗi dòng một tên', async (_, encode) => {
    writeFileSync(at('xa.txt'), encode('Thị trấn Nước Hai\r\n\r\nXã Đức Long\r\n'));
    const { err } = await run(
      'chen',
      'cao-bang-2023',
      '--mau',
      'pl2',
      '--don-vi',
      at('xa.txt'),
      '-o',
      at('ra.xlsx'),
    );
    expect(err).toBe('');
    expect(await unitsIn('ra.xlsx')).toEqual(['Thị trấn Nước Hai', 'Xã Đức Long']);
  });

  test('sổ tính đã có danh sách đơn vị: biểu chèn sau lấy từ đó', async () => {
    await run(
      'chen',
      'cao-bang-2023',
      '--mau',
      'pl1',
      '--kem',
      '--don-vi',
      'Xã A; Xã B',
      '-o',
      at('vao.xlsx'),
    );
    await run('chen', 'cao-bang-2023', '--vao', at('vao.xlsx'), '--mau', 'pl2', '-o', at('ra.xlsx'));
    expect(await unitsIn('ra.xlsx')).toEqual(['Xã A', 'Xã B']);
  });

  test('không có chỗ để ghi kỳ hoặc đơn vị: nói rõ, không ghi gì', async () => {
    await run('chen', 'tth-2024', '-o', at('vao.xlsx'));
    for (const words of [
      ['tth-2024', '--vao', at('vao.xlsx'), '--ky', 'năm 2025'],
      ['tth-2024', '--mau', 'pl2', '--ky', 'năm 2025'],
      ['tth-2024', '--mau', 'pl2', '--don-vi', 'Xã A'],
    ]) {
      const { code, out, err } = await run('chen', ...words, '-o', at('ra.xlsx'));
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/Sổ tính đã có trang này thì ghi ngay ở đó/);
      expect(readdirSync(folder)).toEqual(['vao.xlsx']);
    }
  });
});

describe('không dùng được thì mã kết thúc 2, không ghi gì', () => {
  test.each([
    [['khong-co', '-o', 'ra.xlsx'], /Không có bộ mẫu hoặc biểu mẫu “khong-co”/],
    [['tth-2024', '--mau', 'pl99', '-o', 'ra.xlsx'], /Không có bộ mẫu hoặc biểu mẫu “tth-2024\/pl99”/],
    [['tth-2024', '--mau', 'khac/pl2', '-o', 'ra.xlsx'], /“khac\/pl2”/],
    [['tth-2024', '--mau', ' , ', '-o', 'ra.xlsx'], /cần ghi mã biểu mẫu/],
    [['tth-2024', '-o', 'ra.xlsx', '--mau'], /cần ghi mã biểu mẫu/],
    [['tth-2024', '--ky', 'tháng 5', '-o', 'ra.xlsx'], /Không rõ “tháng 5” là kỳ nào/],
    [['tth-2024', '--ky', 'quý I/0024', '-o', 'ra.xlsx'], /là kỳ nào/],
    [['tth-2024', '-o', 'ra.xlsx', '--ky'], /cần ghi kỳ báo cáo/],
    [['tth-2024', '-o', 'ra.xlsx', '--don-vi'], /cần ghi tên các đơn vị/],
    [['tth-2024', '--don-vi', ' ; ', '-o', 'ra.xlsx'], /chưa có tên đơn vị nào/],
    [['tth-2024', '--don-vi', 'Xã A; xã a', '-o', 'ra.xlsx'], /ghi hai lần đơn vị “xã a”/],
    [['tth-2024', '--don-vi', 'khong-co.txt', '-o', 'ra.xlsx'], /Không mở được/],
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

test.each<[string, string, RegExp | null, RegExp | null]>([
  ['tth-2024', 'quý I/2024', null, null],
  [
    'tth-2024',
    'quý III/2025',
    /Lưu ý: bộ mẫu “Thừa Thiên Huế 2024” không lập cho Quý III năm 2025.*hai-cap-2025-xa, hai-cap-2025-tinh/,
    /bắt đầu trước ngày 01\/7\/2025/,
  ],
  ['hai-cap-2025-xa', 'năm 2025', /có phần trước ngày 01\/7\/2025/, /bản thích ứng/],
  ['hai-cap-2025-xa', 'quý III/2026', /không lập cho Quý III năm 2026.*hai-cap-2026-xa/, null],
  ['cao-bang-2023', 'quý II/2024', /không có báo cáo riêng cho Quý II năm 2024/, null],
])(
  'chen %s --ky "%s": bộ mẫu không hợp kỳ, kỳ có hai thời kỳ thì nhắc',
  async (set, period, first, second) => {
    const { code, out } = await run('chen', set, '-o', at('ra.xlsx'), '--ky', period);
    expect(code).toBe(0);
    if (!first) expect(out).not.toContain('Lưu ý');
    else expect(out).toMatch(first);
    if (second) expect(out).toMatch(second);
  },
);

test('nhiều phần của một phụ lục được kể là một', async () => {
  const { out } = await run('chen', 'cao-bang-2023', '-o', at('ra.xlsx'));
  expect(out).toContain('Đã chèn Phụ lục III (7 phần) vào trang tính “PL III”.');
});
