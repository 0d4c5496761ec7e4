// What was not read is named, what was read is not, and nothing that is no table is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { type Answers, NONE, noAnswers } from '../../src/core/form/question';
import { mayBeForm } from '../../src/core/form/unread';
import { type Area, areaA1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeAndAsk } from '../../src/recognize';
import { openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';
import { drawSheet } from '../support/sheet';
import { drawBook } from './corpus/books';
import { recognizer } from './corpus/tally';
import { foreignSheet } from './foreign';

const read = (sheets: readonly SheetSnapshot[], answers: Answers = noAnswers) =>
  recognizeAndAsk({ sheets }, builtIn.sets, builtIn.dictionary, answers);

/** "PL II!A5:O14 TITLED_FORM Phụ lục II". */
const told = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
  read(sheets).unread.map(({ sheet, area, reason }) => {
    const form = 'form' in reason ? ` ${reason.form}` : '';
    return `${sheet}!${areaA1(area)} ${reason.code}${form}`;
  });

const fixture = async (name: string) => {
  const bytes = readFileSync(join(__dirname, '../fixtures/unread', name));
  return openWorkspace(await openXlsx(new Uint8Array(bytes)));
};

describe('Sổ tính thật', () => {
  it('một dòng trống trong đầu bảng gộp: Phụ lục II được đọc đủ 13 cột số liệu, không trang nào bị bỏ', async () => {
    const { tables, unread } = await fixture('blank-header-row.xlsx');
    const dossiers = tables.find(({ sheet }) => sheet === 'PL II');
    expect(new Set(dossiers?.rows.map(({ cell }) => cell.column)).size).toBe(13);
    expect(unread).toEqual([]);
  });

  it('biểu xuất từ phần mềm một cửa, cột đánh số khác: cột nào gán thì đúng nghĩa, không theo số', async () => {
    const { tables, unread } = await fixture('opencps-columns.xlsx');
    const numbers = (tables[0]?.template.columns ?? []).flatMap(({ indicator, key }) =>
      indicator === undefined ? [] : [[indicator, key] as const],
    );
    const keys = new Map(numbers);
    const bound = Object.fromEntries(
      tables.flatMap(({ rows }) => rows.map(({ cell, indicator }) => [cell.column + 1, keys.get(indicator)])),
    );
    // Column of the sheet, and the form's column that it means; 5 and 13 are sums that the form does not have.
    const meant = {
      3: '3',
      4: '6',
      6: '7',
      7: '8',
      8: '9',
      9: '10',
      10: '11',
      11: '12',
      12: '13',
      14: '14',
      15: '15',
    };
    for (const [column, key] of Object.entries(bound))
      expect([column, key]).toEqual([column, Object(meant)[column]]);
    expect(tables.length + unread.length).toBeGreaterThan(0);
  });
});

/** A row of nothing but years looks like a header. */
const isYear = (value: number): boolean => 1990 <= value && value < 2100;

describe('Được nêu tên', () => {
  it('tiêu đề của biểu đã hỏi mà trả lời “đúng”, không dòng nào của biểu: vẫn được nêu', () => {
    const sheet = drawSheet(
      'PL',
      `
        Phụ lục II
        KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH

        Nơi nhận hồ sơ | Đầu vào | Đầu ra | Tồn
        Một cửa huyện | #129 | #124 | #5
        Một cửa xã | #6011 | #6006 | #13

        Người lập biểu | | Chủ tịch
      `,
    );
    const { questions } = read([sheet]);
    const yes = new Map(questions.map(({ id, choices }) => [id, choices[0]?.id ?? '']));
    const { tables, questions: left, unread } = read([sheet], yes);
    expect([tables, left]).toEqual([[], []]);
    expect(unread).toMatchObject([
      { reason: { code: 'TITLED_FORM' }, area: { top: 3, left: 0, bottom: 5, right: 3 } },
    ]);
  });

  it('bảng có đầu bảng và số liệu, không giống biểu nào; hai bảng là hai chỗ', () => {
    const sheet = drawSheet(
      'Ngân sách',
      `
        STT | Nội dung thu | Dự toán | Quyết toán
        1 | Thuế | #12 | #14
        2 | Phí | #3 | #3

        STT | Nội dung chi | Dự toán | Quyết toán
        1 | Lương | #7 | #8
      `,
    );
    expect(told(sheet)).toEqual(['Ngân sách!A1:D3 UNKNOWN_TABLE', 'Ngân sách!A5:D6 UNKNOWN_TABLE']);
    expect(read([sheet]).unread.some(mayBeForm)).toBe(false);
  });

  it('bảng của người khác có đầu bảng và số liệu: không trang nào mất trong im lặng', () => {
    const templates = builtIn.sets.flatMap(({ templates }) => templates);
    fc.assert(
      fc.property(foreignSheet(templates), (sheet) => {
        const { tables, questions, unread } = read([sheet]);
        const headed = sheet.rows.some(({ cells }) => cells.some(({ cell }) => cell.content === 'STT'));
        const figures = sheet.rows.some(({ cells }) =>
          cells.some(
            ({ cell, column }) => column >= 3 && typeof cell.content === 'number' && !isYear(cell.content),
          ),
        );
        return !headed || !figures || tables.length + questions.length + unread.length > 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe('Không nêu tên', () => {
  it.each([
    ['mục lục', 'Phụ lục I | Văn bản chỉ đạo\nPhụ lục II | Kết quả giải quyết thủ tục hành chính'],
    ['lời văn', 'Kết quả giải quyết thủ tục hành chính trong quý\nĐã tiếp nhận 12 hồ sơ'],
    ['khối chữ ký', 'Người lập | | CHỦ TỊCH\n | | Nguyễn Văn A'],
  ])('%s', (_, drawing) => {
    expect(told(drawSheet('Trang', drawing))).toEqual([]);
  });

  it('một dòng số lẻ: là của việc khác', () => {
    const { unread } = read([drawSheet('Trang', 'Số điện thoại | #912345678')]);
    expect(unread).toEqual([expect.objectContaining({ foreign: true, reason: { code: 'FIGURES_ALONE' } })]);
  });

  it('trang ẩn', () => {
    const sheet = drawSheet('Ẩn', 'Phụ lục II\nSTT | Nội dung | Số liệu\n1 | Một | #2');
    expect(told({ ...sheet, hidden: true })).toEqual([]);
    expect(told(sheet)).toEqual(['Ẩn!A2:C3 TITLED_FORM Phụ lục II']);
  });

  it('chỗ mà người dùng đã nói không phải biểu mẫu', () => {
    const { snapshot, questions } = askedSheet();
    expect(questions.length).toBeGreaterThan(0);
    const none: Answers = new Map(questions.map(({ id }) => [id, NONE]));
    const after = read([snapshot], none);
    expect([after.tables, after.questions, after.unread]).toEqual([[], [], []]);
  });

  it.each(builtIn.sets.map(({ id }) => id))(
    '%s: sổ tính của công cụ, đã nhập đủ, kèm bốn trang',
    async (id) => {
      const { file } = await filledSet(id);
      expect((await openWorkspace(file)).unread).toEqual([]);
    },
  );
});

/** A form of which only a few labels are left: recognition asks. */
function askedSheet() {
  for (const set of builtIn.sets) {
    for (const { rows } of set.templates) {
      const few = rows.filter(({ unit }) => unit !== '').slice(0, Math.ceil(rows.length * 0.3));
      const lines = few.map(({ code, label, unit }, n) => `${code} | ${label} | ${unit} | #${n + 3}`);
      const snapshot = drawSheet('Trích', ['STT | Chỉ tiêu | Đơn vị tính | Số liệu', ...lines].join('\n'));
      const { tables, questions } = read([snapshot]);
      if (tables.length === 0 && questions.length === 1 && questions[0]?.kind === 'table')
        return { snapshot, questions };
    }
  }
  throw new Error('nothing is asked');
}

describe('Trên các sổ tính bị làm khác đi', () => {
  const inside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
    top <= row && row <= bottom && left <= column && column <= right;

  it.each(builtIn.sets.map((set) => [set.id, set] as const))(
    '%s: không ô nào vừa được đọc vừa bị nêu là chưa đọc; trang có số liệu nào cũng được nhắc tới',
    (_, set) => {
      for (let n = 0; n < 12; n += 1) {
        const { snapshot, marks } = drawBook(set, n);
        const { tables, questions, unread } = recognizer(snapshot);
        const cells = tables.flatMap(({ rows, documents = [] }) =>
          [...rows, ...documents].map(({ cell }) => cell),
        );
        const both = unread.filter(({ sheet, area }) =>
          cells.some((cell) => cell.sheet === sheet && inside(area, cell.row, cell.column)),
        );
        expect(both).toEqual([]);
        const named = new Set(
          [...tables, ...unread, ...questions.map(({ cell }) => cell)].map(({ sheet }) => sheet),
        );
        const held = [...new Set([...marks.keys()].map((at) => at.slice(0, at.lastIndexOf('!'))))];
        expect(held.filter((sheet) => !named.has(sheet))).toEqual([]);
      }
    },
  );
});
