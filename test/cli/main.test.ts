// The command line as other tools call it: words in, streams, files and an exit code out.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

const root = resolve(__dirname, '../..');
const sample = join(root, 'assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with one known table that has blank derived cells. */
function withBlanks(): Uint8Array {
  const rows: readonly (readonly [string, string, string, number | null])[] = [
    ['1.', 'Tổng số VBQPPL do địa phương ban hành', 'Văn bản', null],
    ['1.1.', 'Số VBQPPL do cấp huyện ban hành', 'Văn bản', 1],
    ['1.2.', 'Số VBQPPL do cấp xã ban hành', 'Văn bản', 11],
    ['2.', 'Kiểm tra, xử lý VBQPPL', '', null],
    ['2.1.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 11],
    ['2.2.', 'Tỷ lệ xử lý VBQPPL sau kiểm tra', '%', null],
    ['2.2.1.', 'Tổng số VBQPPL cần phải xử lý sau kiểm tra', 'Văn bản', 3],
    ['2.2.2.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', 2],
    ['3.', 'Rà soát VBQPPL', '', null],
    ['3.1.', 'Số VBQPPL đã rà soát thuộc thẩm quyền', 'Văn bản', 12],
    ['3.2.', 'Tỷ lệ xử lý VBQPPL sau rà soát', '%', null],
    ['3.2.1.', 'Tổng số VBQPPL cần phải xử lý sau rà soát', 'Văn bản', 0],
    ['3.2.2.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', 0],
  ];
  const cells: Record<string, string | number> = {
    A1: 'CẢI CÁCH THỂ CHẾ',
    A3: 'STT',
    B3: 'Chỉ tiêu thống kê',
    C3: 'Đơn vị tính',
    D3: 'Số liệu',
    E3: 'Ghi chú',
  };
  rows.forEach(([code, label, unit, value], index) => {
    const row = index + 4;
    cells[`A${row}`] = code;
    cells[`B${row}`] = label;
    cells[`C${row}`] = unit;
    if (value !== null) cells[`D${row}`] = value;
  });
  return buildXlsx({ sheets: [{ name: 'Thể chế', cells }] });
}

describe('phu-luc kiem-tra', () => {
  test('tệp không đọc được: câu từ chối nêu tên tệp, trong thư mục chỉ nêu một lần', async () => {
    writeFileSync(join(folder, 'xã A.xlsx'), 'không phải sổ tính');
    const one = await run('kiem-tra', join(folder, 'xã A.xlsx'));
    expect([one.code, one.out]).toEqual([2, '']);
    expect(one.err).toMatch(/^Tệp “xã A\.xlsx” là văn bản thuần/);
    const all = await run('kiem-tra', folder);
    expect(all.err).toMatch(/^xã A\.xlsx: Tệp này là văn bản thuần/);
  });

  test('biểu chưa nhập số liệu: nói vậy từng biểu, không nói là khớp; --json đếm số đã nhập', async () => {
    const blank = join(folder, 'chua-nhap.xlsx');
    await run('chen', 'tth-2024', '-o', blank);
    const told = await run('kiem-tra', blank);
    expect(told.out).toMatch(/Phụ lục 3 – trang tính PL 3: 13\/13 dòng, chưa nhập số liệu \(0\/8 ô\)/);
    expect(told.out).not.toContain('Không có chỗ nào không khớp');
    expect(told.out).toContain('Còn 108 ô, 7 biểu chưa nhập.');
    const filled = async (path: string): Promise<readonly string[]> =>
      JSON.parse((await run('kiem-tra', path, '--json')).out).files[0].tables.map(
        (one: { filled: number; asked: number }) => `${one.filled}/${one.asked}`,
      );
    expect(await filled(blank)).toEqual(['0/19', '0/8', '0/17', '0/17', '0/13', '0/9', '0/25']);
    const asText = (await run('kiem-tra', sample)).out;
    const inJson = await filled(sample);
    expect(inJson).toEqual(['15/19', '8/8', '10/17', '12/17', '12/13', '5/9', '22/25']);
    expect([...asText.matchAll(/(\d+\/\d+) ô$/gm)].map(([, cells]) => cells)).toEqual(inJson);
  });

  test('sổ tính mẫu: bốn lỗi thật, đúng ô, không lỗi nào khác', async () => {
    const { code, out, err } = await run('kiem-tra', sample, '--json');
    expect(code).toBe(1);
    expect(err).toBe('');
    const { files } = JSON.parse(out);
    expect(files).toHaveLength(1);
    const [{ tables, findings, repairs, file }] = files;
    expect(file).toBe('quang-dien-2024-q1.xlsx');
    const causes = new Set(repairs.map(({ cause }: { cause: string }) => cause));
    expect(causes.size).toBe(4);
    expect(
      tables.map((t: { sheet: string; rows: number; matched: number }) => [t.sheet, t.rows, t.matched]),
    ).toEqual([
      ['PL2', 24, 24],
      ['PL3', 13, 13],
      ['PL4', 25, 25],
      ['PL5', 21, 21],
      ['PL6', 16, 16],
      ['PL7', 13, 13],
      ['PL8', 35, 35],
    ]);
    const errors = findings.filter((f: { severity: string }) => f.severity === 'error');
    expect(
      errors.map((f: { sheet: string; cell: string; actual: number; expected: number[] }) => [
        `${f.sheet}!${f.cell}`,
        f.actual,
        f.expected[0],
      ]),
    ).toEqual([
      ['PL2!D8', 30, 31.25],
      ['PL5!D16', 10, 9.09],
      ['PL8!D34', 516, 671],
      ['PL8!D36', 46.4, 46.983],
    ]);
  });

  test('bản đọc cho người: đúng như bản mẫu đã duyệt', async () => {
    const { out } = await run('kiem-tra', sample);
    const golden = join(root, 'test/golden/quang-dien-2024-q1.kiem-tra.txt');
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, out);
    expect(out).toBe(readFileSync(golden, 'utf8'));
  });

  test('thư mục: kiểm tra từng tệp, tệp hỏng không chặn các tệp khác', async () => {
    copyFileSync(sample, join(folder, 'a.xlsx'));
    writeFileSync(join(folder, 'b.xlsx'), 'không phải sổ tính');
    writeFileSync(join(folder, 'c.xlsx'), withBlanks());
    const { code, out, err } = await run('kiem-tra', folder, '--json');
    expect(code).toBe(2);
    expect(err).toMatch(/^b\.xlsx: .*không phải sổ tính Excel/);
    expect(JSON.parse(out).files.map((f: { file: string }) => f.file)).toEqual(['a.xlsx', 'c.xlsx']);
  });
});

describe('thư mục và đuôi tệp', () => {
  test('thư mục có sổ tính .xls: nói tên tệp ấy, không bỏ qua trong im lặng', async () => {
    copyFileSync(sample, join(folder, 'a.xlsx'));
    writeFileSync(join(folder, 'b.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
    const { code, out, err } = await run('kiem-tra', folder);
    expect(code).toBe(2);
    expect(out).toMatch(/^a\.xlsx$/m);
    expect(err).toMatch(/^b\.xls: .*định dạng Excel cũ/);
  });

  test('thư mục không có sổ tính: nói đúng như vậy', async () => {
    writeFileSync(join(folder, 'ghi-chu.txt'), 'chào');
    const { code, err } = await run('kiem-tra', folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^Thư mục “.*” không có sổ tính Excel nào\./);
  });

  test.each([
    ['tao-bao-cao', 'vao.xlsx', '.docx'],
    ['tao-bao-cao', 'ra.pdf', '.docx'],
    ['dien', 'ra.docx', '.xlsx'],
  ])('%s -o %s: cần đuôi %s, sổ tính giữ nguyên từng byte, không ghi gì', async (command, name, ending) => {
    const input = join(folder, 'vao.xlsx');
    copyFileSync(sample, input);
    const { code, out, err } = await run(command, input, '-o', join(folder, name));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`cần có đuôi ${ending}`);
    expect(readFileSync(input).equals(readFileSync(sample))).toBe(true);
    expect(readdirSync(folder)).toEqual(['vao.xlsx']);
  });

  test('gọi sai: một câu và chỗ xem cách dùng, không in lại cả bản hướng dẫn', async () => {
    const { err } = await run('sang-ky', sample, '-o', join(folder, 'ra.xlsx'), '--ky', 'hôm qua');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('phu-luc dien', () => {
  test('điền ô trống tính được, giữ số đã gõ, không đổi tệp vào', async () => {
    const input = join(folder, 'vao.xlsx');
    const output = join(folder, 'ra.xlsx');
    writeFileSync(input, withBlanks());
    const before = readFileSync(input);
    const { code, out } = await run('dien', input, '-o', output);
    expect(code).toBe(0);
    expect(out).toContain('D4 (dòng 1): (trống) → 12');
    expect(out).toContain('D9 (dòng 2.2): (trống) → 66,7');
    expect(readFileSync(input).equals(before)).toBe(true);
    const { sheets } = await (await openXlsx(new Uint8Array(readFileSync(output)))).read();
    const cell = (row: number) =>
      sheets[0]?.rows.find((r) => r.row === row)?.cells.find((c) => c.column === 3)?.cell;
    expect(cell(3)).toMatchObject({ content: 12, formula: 'IF(COUNT(D5:D6)=0,"",SUM(D5:D6))' });
    expect(cell(8)).toMatchObject({ content: 66.7 });
    // Không phát sinh thì để trống.
    expect(cell(13)).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(['ra.xlsx', 'vao.xlsx']);
  });
});

describe('phu-luc tao-bao-cao', () => {
  test('viết một tệp Word; cùng đầu vào cho cùng từng byte', async () => {
    const [one, two] = [join(folder, '1.docx'), join(folder, '2.docx')];
    expect((await run('tao-bao-cao', sample, '-o', one)).code).toBe(0);
    expect((await run('tao-bao-cao', sample, '-o', two)).code).toBe(0);
    expect(readFileSync(one).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });
});

describe('phu-luc bo-mau', () => {
  test('liệt kê bộ mẫu, cả dạng máy đọc', async () => {
    expect((await run('bo-mau')).out).toContain('Thừa Thiên Huế 2024');
    const { sets } = JSON.parse((await run('bo-mau', '--json')).out);
    expect(sets[0].templates).toHaveLength(7);
  });
});

describe('lệnh hoặc tệp không dùng được', () => {
  const empty = () => buildXlsx({ sheets: [{ name: 'Trang', cells: {} }] });
  const stranger = () =>
    buildXlsx({ sheets: [{ name: 'Trang', cells: { A1: 'Danh sách', A2: 'Nguyễn Văn A' } }] });
  test.each<[string, Uint8Array | string | null, RegExp]>([
    ['không có tệp', null, /Không mở được/],
    ['không phải zip', 'chào', /không phải sổ tính Excel/],
    ['định dạng cũ', 'ole', /định dạng Excel cũ/],
    ['sổ tính trống', empty(), /chưa có nội dung/],
    ['không có biểu nào', stranger(), /Chưa tìm thấy biểu phụ lục/],
  ])('%s: một câu tiếng Việt, mã 2, không ghi gì', async (_, content, sentence) => {
    const input = join(folder, 'vao.xlsx');
    if (content === 'ole') writeFileSync(input, Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
    else if (content !== null) writeFileSync(input, content);
    for (const words of [
      ['kiem-tra', input, '--json'],
      ['dien', input, '-o', join(folder, 'ra.xlsx')],
      ['tao-bao-cao', input, '-o', join(folder, 'ra.docx')],
    ]) {
      const { code, out, err } = await run(...words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(sentence);
    }
    expect(readdirSync(folder)).toEqual(content === null ? [] : ['vao.xlsx']);
  });

  test.each([
    [[], /Cách dùng/],
    [['xem'], /Không có lệnh “xem”/],
    [['kiem-tra'], /Chưa ghi tên tệp/],
    [['kiem-tra', 'a', 'b'], /Thừa “b”/],
    [['kiem-tra', 'a', '--xml'], /Không có tùy chọn “--xml”/],
    [['dien', 'a.xlsx'], /Chưa ghi tệp kết quả/],
    [['dien', 'a.xlsx', '-o'], /cần ghi tên tệp/],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  test('nơi ghi không có: không để lại tệp dở', async () => {
    const { code, err } = await run('tao-bao-cao', sample, '-o', join(folder, 'khong-co', 'ra.docx'));
    expect(code).toBe(2);
    expect(err).toMatch(/Không ghi được/);
  });
});

describe('chạy như một chương trình, không qua jest', () => {
  const program = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli/phu-luc.mjs'), ...words], { encoding: 'utf8' });

  test.each<[string, readonly string[], number, string?]>([
    ['bo-mau', ['bo-mau', '--json'], 0],
    ['kiem-tra', ['kiem-tra', sample], 1],
    ['dien', ['dien', sample, '-o', 'ra.xlsx'], 0],
    ['tao-bao-cao', ['tao-bao-cao', sample, '-o', 'ra.docx'], 0, 'Dự thảo có 4 số liệu cần sửa.\n'],
    ['chen', ['chen', 'tth-2024', '-o', 'ra.xlsx', '--mau', 'pl4'], 0],
  ])('%s', (_, words, expected, told = '') => {
    const { status, stdout, stderr } = program(
      ...words.map((word) => word.replace(/^ra\./, join(folder, 'ra.'))),
    );
    expect(stderr).toBe(told);
    expect(stdout).not.toBe('');
    expect(status).toBe(expected);
    expect(readdirSync(folder)).toHaveLength(words.includes('-o') ? 1 : 0);
  });
});
