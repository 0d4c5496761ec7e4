import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { type Answers, NONE, noAnswers, type Question } from '../../src/core/form/question';
import { kindOf, type Template } from '../../src/core/form/template';
import { readableSnapshot } from '../../src/core/workbook/legacy-snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { designSheets } from '../../src/insert/design';
import { type Recognized, recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { foreignSheet } from './foreign';

const templates = builtIn.sets.flatMap((set): readonly Template[] => set.templates);
const read = (workbook: WorkbookSnapshot, answers: Answers = noAnswers): Recognized =>
  recognizeAndAsk(workbook, builtIn.sets, builtIn.dictionary, answers);

const form = templates.find(({ id }) => id === 'tth-2024/pl2');
if (!form) throw new Error('tth-2024/pl2');

/** A few rows of the form, far from enough to be sure, below rows of the unit's own. */
const excerpt = (from: number, to: number, title = 'TRÍCH SỐ LIỆU CHỈ ĐẠO, ĐIỀU HÀNH'): SheetSnapshot =>
  sheetOf('Trích', [
    [title],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ...form.rows
      .slice(from, to)
      .filter(({ unit }) => unit !== '')
      .map(({ code, label, unit }, n): Drawn[] => [code, label, unit, n + 1]),
  ]);

const only = ({ questions }: Recognized): Question => {
  const [question, ...more] = questions;
  if (!question || more.length > 0) throw new Error(`${questions.length} câu hỏi`);
  return question;
};

describe('Vùng giống biểu mẫu nhưng chưa đủ chắc chắn', () => {
  const some = workbookOf(excerpt(0, 8));

  it('hỏi là biểu nào, chưa nhận là biểu', () => {
    const found = read(some);
    expect(found.tables).toEqual([]);
    const question = only(found);
    expect(question).toMatchObject({
      kind: 'table',
      template: null,
      subject: 'TRÍCH SỐ LIỆU CHỈ ĐẠO, ĐIỀU HÀNH',
      cell: { sheet: 'Trích', row: 0, column: 0 },
    });
    expect(question.choices.map(({ id }) => id)).toContain('tth-2024/pl2');
    expect(question.choices.at(-1)?.id).toBe(NONE);
    const sure = question.choices.map(({ confidence }) => confidence);
    for (const one of sure) expect(one).toBeLessThan(0.5);
  });

  it('trả lời thì thành biểu: đúng dòng, dòng không có thì thiếu', () => {
    const { id } = only(read(some));
    const { tables, questions } = read(some, new Map([[id, 'tth-2024/pl2']]));
    expect(questions).toEqual([]);
    expect(tables.map(({ template }) => template.id)).toEqual(['tth-2024/pl2']);
    expect(tables[0]?.rows.map(({ row, printedLabel }) => row.label === printedLabel)).not.toContain(false);
    expect(tables[0]?.rows).toHaveLength(only(read(some)).area.bottom - only(read(some)).area.top + 1);
    expect(tables[0]?.confidence).toBeLessThan(0.5);
  });

  it('“không phải biểu” thì thôi, mãi mãi', () => {
    const { id } = only(read(some));
    expect(read(some, new Map([[id, NONE]]))).toMatchObject({ tables: [], questions: [], unread: [] });
    const later = workbookOf(excerpt(0, 14));
    expect(read(later).tables).toHaveLength(1);
    expect(read(later, new Map([[id, NONE]]))).toMatchObject({ tables: [], questions: [], unread: [] });
  });

  it('hai vùng giống nhau trên một trang: hai câu hỏi, trả lời riêng', () => {
    const sheet = excerpt(0, 8);
    const rows = [...sheet.rows, ...sheet.rows.map((row) => ({ ...row, row: row.row + 40 }))];
    const both = workbookOf({ ...sheet, rows });
    const [upper, lower] = read(both).questions;
    expect(upper?.id).not.toBe(lower?.id);
    const { tables, questions } = read(both, new Map([[lower?.id ?? '', 'tth-2024/pl2']]));
    expect(tables.map(({ area }) => area.top > 40)).toEqual([true]);
    expect(questions.map(({ id }) => id)).toEqual([upper?.id]);
  });
});

describe('Hai biểu khác nghĩa khớp như nhau', () => {
  it('hỏi; chọn biểu nào thì số liệu về biểu ấy', () => {
    const [first, second] = ['huyện', 'xã'].map(
      (level): Template => ({
        ...form,
        id: level,
        number: `Biểu ${level}`,
        rows: [1, 2, 3, 4].map((n) => ({
          key: String(n),
          code: `${n}.`,
          label: `Số hồ sơ đã giải quyết trong tháng thứ ${n} của quý`,
          unit: 'Hồ sơ',
          indicator: `${level}.${n}`,
          level: 1,
        })),
      }),
    );
    const sets = [first, second].flatMap((one) =>
      one ? [{ id: `bộ ${one.id}`, name: one.id, source: '', templates: [one] }] : [],
    );
    const sheet = sheetOf('S', [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ...(first?.rows ?? []).map(({ code, label, unit }, n): Drawn[] => [code, label, unit, n]),
    ]);
    const ask = (answers: Answers) => recognizeAndAsk(workbookOf(sheet), sets, {}, answers);
    const question = only(ask(noAnswers));
    expect(ask(noAnswers).tables).toEqual([]);
    expect(question.choices.map(({ id }) => id)).toEqual(['huyện', 'xã', NONE]);
    for (const level of ['huyện', 'xã']) {
      const { tables } = ask(new Map([[question.id, level]]));
      expect(tables[0]?.rows.map(({ indicator }) => indicator)).toEqual(
        [1, 2, 3, 4].map((n) => `${level}.${n}`),
      );
    }
    expect(ask(new Map([[question.id, NONE]]))).toMatchObject({ tables: [], questions: [], unread: [] });
  });
});

describe('Không hỏi thừa', () => {
  it('trang khác: dự toán, danh sách, kế hoạch, bảng chấm công', () => {
    fc.assert(
      fc.property(foreignSheet(templates), (sheet) => {
        expect(read(workbookOf(sheet))).toMatchObject({ tables: [], questions: [] });
      }),
      { numRuns: 300, seed: 20240331 },
    );
  });

  it('vài dòng chép từ một biểu dài nằm giữa bảng khác', () => {
    const long =
      templates.find(({ id }) => id === 'tth-2024/pl8')?.rows.filter(({ unit }) => unit !== '') ?? [];
    const sheet = sheetOf('Khác', [
      ['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu'],
      ...long.slice(4, 9).map(({ label, unit }, n): Drawn[] => [n + 1, label, unit, n]),
    ]);
    expect(read(workbookOf(sheet))).toMatchObject({ tables: [], questions: [] });
  });

  it.each(builtIn.sets.map((set) => [set.name, set] as const))('biểu vừa chèn của bộ %s', (_, set) => {
    const designs = designSheets({
      set,
      templates: set.templates,
      rules: builtIn.rulesBySet[set.id] ?? [],
      dictionary: builtIn.dictionary,
      takenNames: [],
    });
    const sheets = designs.map(({ name, cells }) => {
      const rows: Drawn[][] = [];
      for (const { row, column, text } of cells) {
        while (rows.length <= row) rows.push([]);
        const drawn = rows[row];
        if (drawn) drawn[column] = text;
      }
      return sheetOf(
        name,
        rows.map((row) => [...row]),
      );
    });
    const { tables, questions } = read({ sheets });
    expect(questions).toEqual([]);
    expect(tables.map(({ template }) => kindOf(template))).toEqual(set.templates.map(kindOf));
  });

  it.each(['assets/samples/quang-dien-2024-q1.xlsx', 'test/fixtures/quang-dien-2024-q1-astext.xlsx'])(
    'tệp mẫu %s',
    async (name) => {
      const file = await openXlsx(new Uint8Array(readFileSync(join(__dirname, '../..', name))));
      expect(read(readableSnapshot(await file.read())).questions).toEqual([]);
    },
  );
});
