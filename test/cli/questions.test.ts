// What kiem-tra says where recognition asks.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtIn } from '../../src/catalog/built-in';
import { a1 } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeAndAsk } from '../../src/recognize';
import { run } from '../support/command-line';
import { buildXlsx } from '../support/xlsx/build';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const formOf = (id: string) =>
  builtIn.sets.flatMap(({ templates }) => templates).find((one) => one.id === id);

/** Two forms of which one row of the second was typed twice. */
function twice(): string {
  const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];
  const sheets = ['tth-2024/pl3', 'tth-2024/pl4'].map((id) => {
    const rows = (formOf(id)?.rows ?? []).flatMap(({ key, code, label, unit }, n) => {
      const line = [code, label, unit, n];
      return id.endsWith('pl4') && key === '1.2' ? [line, [code, label, unit, 99]] : [line];
    });
    const cells = [header, ...rows].flatMap((row, r) =>
      row.map((content, c) => [a1(r, c), content] as const),
    );
    return { name: id.slice(-3), cells: Object.fromEntries(cells) };
  });
  const path = join(folder, 'hai-lan.xlsx');
  writeFileSync(path, buildXlsx({ sheets }));
  return path;
}

/** A form with two columns of figures under titles that do not tell. */
function twoColumns(): string {
  const form = formOf('tth-2024/pl3');
  const rows: readonly (readonly (string | number)[])[] = [
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Quý I', 'Quý II'],
    ...(form?.rows ?? []).map(({ code, label, unit }, n) => [code, label, unit, n, n + 100]),
  ];
  const cells = rows.flatMap((row, r) => row.map((content, c) => [a1(r, c), content] as const));
  const path = join(folder, 'hai-cot.xlsx');
  writeFileSync(path, buildXlsx({ sheets: [{ name: 'Thể chế', cells: Object.fromEntries(cells) }] }));
  return path;
}

describe('phu-luc kiem-tra: chỗ chưa rõ', () => {
  test('in câu hỏi và các lựa chọn; mã kết thúc không đổi vì câu hỏi', async () => {
    const { code, out, err } = await run('kiem-tra', twoColumns());
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'Cần xác nhận: Trang “Thể chế”, cột D và E: cột nào là số liệu kỳ này của Phụ lục 3: “Quý I” hay “Quý II”?',
    );
    expect(out).toContain('– Cột D “Quý I”: 0; 1; 2…');
    expect(out).toContain('– Không cột nào, bỏ qua bảng này');
  });

  test('--json: thêm khóa "questions"; sổ tính rõ ràng thì danh sách rỗng', async () => {
    const { code, out } = await run('kiem-tra', twoColumns(), '--json');
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    expect([file.tables, file.findings]).toEqual([[], []]);
    expect(file.questions).toEqual([
      {
        id: expect.stringMatching(/^column\//),
        kind: 'column',
        sheet: 'Thể chế',
        cell: 'D2',
        range: 'D2:E14',
        template: expect.any(String),
        title: 'Trang “Thể chế”, cột D và E',
        text: expect.stringContaining('“Quý I” hay “Quý II”?'),
        choices: [
          { id: 'D', label: 'Cột D “Quý I”: 0; 1; 2…', confidence: 0.5 },
          { id: 'E', label: 'Cột E “Quý II”: 100; 101; 102…', confidence: 0.5 },
          { id: 'khong', label: 'Không cột nào, bỏ qua bảng này', confidence: 0 },
        ],
      },
    ]);
    const sample = join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
    const whole = JSON.parse((await run('kiem-tra', sample, '--json')).out).files[0];
    expect(whole.questions).toEqual([]);
    expect(Object.keys(whole).sort()).toEqual([
      'file',
      'findings',
      'questions',
      'repairs',
      'tables',
      'unread',
    ]);
  });
});

test('câu trả lời trong nhật ký cũ, khi mỗi trang còn hỏi riêng, vẫn được theo', async () => {
  const file = await openXlsx(new Uint8Array(readFileSync(twoColumns())));
  const answered = new Map([['column/the-che/e/18gi0ya14z1450', 'D']]);
  const { tables, questions } = recognizeAndAsk(
    await file.read(),
    builtIn.sets,
    builtIn.dictionary,
    answered,
  );
  expect(questions).toEqual([]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Thể chế']);
});

describe('Viết tệp khi còn chỗ chưa rõ', () => {
  test('dien, tao-bao-cao nói rõ chỗ nào chưa tính đến', async () => {
    const unclear = 'Chưa tính đến: Trang “pl4”, dòng 4 “Số TTHC công bố mới” (số liệu: 2): chưa rõ';
    const filled = await run('dien', twice(), '-o', join(folder, 'dien.xlsx'));
    expect([filled.code, filled.out]).toEqual([0, expect.stringContaining(unclear)]);
    const written = await run('tao-bao-cao', twice(), '-o', join(folder, 'bao-cao.docx'));
    expect([written.code, written.out]).toEqual([0, expect.stringContaining(unclear)]);
  });

  test('không có biểu nào chắc chắn thì không viết gì', async () => {
    for (const [command, name] of [
      ['dien', 'ra.xlsx'],
      ['tao-bao-cao', 'ra.docx'],
    ] as const) {
      const { code, out, err } = await run(command, twoColumns(), '-o', join(folder, name));
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
      expect(existsSync(join(folder, name))).toBe(false);
    }
  });
});
