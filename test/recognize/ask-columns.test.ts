import { builtIn } from '../../src/catalog/built-in';
import { type Answers, NONE, noAnswers, type Question } from '../../src/core/form/question';
import { kindOf, type Template } from '../../src/core/form/template';
import { columnLetters } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Recognized, recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { dictionary, smallSets } from './small-set';

const rows = smallSets[0]?.templates[0]?.rows ?? [];

const read = (sheet: SheetSnapshot, answers: Answers = noAnswers): Recognized =>
  recognizeAndAsk(workbookOf(sheet), smallSets, dictionary, answers);

/** The small form with these columns of figures after its units; null leaves a column empty. */
function sheet(header: readonly string[] | null, columns: readonly (number | null)[]): SheetSnapshot {
  return sheetOf('S', [
    ...(header ? [['STT', 'Chỉ tiêu', 'Đơn vị tính', ...header]] : []),
    ...rows.map((row, n): Drawn[] => [
      row.code,
      row.label,
      row.unit,
      ...columns.map((base) => (base === null || row.unit === '' ? '' : base + n)),
    ]),
  ]);
}

const bound = ({ tables }: Recognized): string =>
  [...new Set(tables.flatMap((table) => table.rows.map(({ cell }) => columnLetters(cell.column))))].join();

const offered = ({ choices }: Question): readonly string[] => choices.map(({ id }) => id);

describe('Cột nào là số liệu', () => {
  it.each<[string, readonly string[] | null, readonly (number | null)[], string]>([
    ['“Kỳ trước” không phải kỳ này', ['Kỳ trước', 'Quý I/2024'], [100, 200], 'E'],
    [
      '“Kế hoạch”, “Thực hiện”, “So với cùng kỳ”',
      ['Kế hoạch', 'Thực hiện', 'So với cùng kỳ'],
      [1, 2, 3],
      'E',
    ],
    ['đầu bảng gọi tên cột', ['Năm 2023', 'Số liệu'], [100, 200], 'E'],
    ['cột kia chỉ lác đác vài số', ['Quý I', 'Mã theo dõi'], [100, null], 'D'],
    ['cột trống đứng trước', null, [null, 200], 'E'],
    ['ghi chú bằng số', ['Số liệu', 'Ghi chú'], [100, 2015], 'D'],
    ['biểu còn trống, kỳ trước đã có', ['Số liệu', 'Kỳ trước'], [null, 100], 'D'],
  ])('%s: không cần hỏi', (_, header, columns, expected) => {
    const found = read(sheet(header, columns));
    expect(found.questions).toEqual([]);
    expect(bound(found)).toBe(expected);
  });

  it.each<[string, readonly string[] | null, readonly (number | null)[], readonly string[]]>([
    ['không có đầu bảng', null, [100, 200], ['D', 'E']],
    ['tiêu đề cột không nói gì', ['Quý I', 'Quý II'], [100, 200], ['D', 'E']],
    ['hai cột cùng tên', ['Số liệu', 'Số liệu'], [100, 200], ['D', 'E']],
    ['cột “Số liệu” trống, số đứng ở cột không tên', ['Số liệu', ''], [null, 200], ['E', 'D']],
    ['ba cột', ['A', 'B', 'Kỳ trước'], [1, 2, 3], ['D', 'E']],
  ])('%s: hỏi, và chưa gán gì', (_, header, columns, choices) => {
    const drawn = sheet(header, columns);
    const found = read(drawn);
    const [question, ...more] = found.questions;
    expect(more).toEqual([]);
    expect(found.tables).toEqual([]);
    expect(question && offered(question)).toEqual([...choices, NONE]);
    for (const letters of choices) {
      const answered = read(drawn, new Map([[question?.id ?? '', letters]]));
      // What a person did not choose is none of the form's.
      const open = answered.unread.filter(({ foreign }) => !foreign);
      expect([bound(answered), answered.questions, open]).toEqual([letters, [], []]);
    }
    const none = read(drawn, new Map([[question?.id ?? '', NONE]]));
    const open = none.unread.filter(({ foreign }) => !foreign);
    expect([none.tables, none.questions, open]).toEqual([[], [], []]);
  });

  it('câu hỏi cho xem tiêu đề và những số đầu của từng cột', () => {
    const [question] = read(sheet(['Quý I', 'Quý II'], [100.5, 200])).questions;
    expect(question?.choices[0]).toMatchObject({ label: 'Quý I', shown: ['101,5', '102,5', '103,5'] });
  });

  it('chèn một cột phía trước làm cột đổi tên: câu trả lời cũ không dùng cho cột khác, phải hỏi lại', () => {
    const [question] = read(sheet(null, [100, 200])).questions;
    // "E" was the second of the two; now it is the first.
    const again = read(sheet(null, [null, 100, 200]), new Map([[question?.id ?? '', 'E']]));
    expect(again.questions[0] && offered(again.questions[0])).toContain('E');
    expect([again.tables.length, again.questions.length]).toEqual([0, 1]);
  });
});

describe('Bảng theo đơn vị: cột chưa rõ là chỉ tiêu nào', () => {
  const form = builtIn.sets
    .flatMap(({ templates }): readonly Template[] => templates)
    .find((template) => kindOf(template) === 'agencies');
  if (!form) throw new Error('no form by agencies');
  const last = form.columns.length - 1;

  /** The form with its last column under another title, and its columns unnumbered. */
  const drawn = sheetOf('Biểu', [
    ...form.header.slice(0, -1).map((texts, n) => [...texts.slice(0, last), n === 0 ? 'Theo dõi riêng' : '']),
    ['1', 'UBND xã Hồng Nam', ...form.columns.slice(2).map((_, n) => n + 1)],
    ['2', 'UBND xã Hồng Bắc', ...form.columns.slice(2).map((_, n) => n + 20)],
  ]);
  const ask = (answers: Answers): Recognized =>
    recognizeAndAsk(workbookOf(drawn), builtIn.sets, builtIn.dictionary, answers);

  it('hỏi; trả lời thì cột ấy được gán, không phải cột mẫu thì để ngoài', () => {
    const { questions, tables } = ask(noAnswers);
    const [question, ...more] = questions;
    expect([question?.kind, question?.subject, more]).toEqual(['column', 'Theo dõi riêng', []]);
    const before = tables.flatMap((table) => table.rows);
    expect(before.some(({ cell }) => cell.column === last)).toBe(false);
    const key = form.columns[last]?.key ?? '';
    expect(question && offered(question)).toContain(key);
    const answered = ask(new Map([[question?.id ?? '', key]]));
    const added = answered.tables.flatMap((table) => table.rows).filter(({ cell }) => cell.column === last);
    expect(answered.questions).toEqual([]);
    expect(added.map(({ indicator, member, printedFigure }) => [indicator, member, printedFigure])).toEqual([
      [form.columns[last]?.indicator, 'UBND xã Hồng Nam', String(last - 1)],
      [form.columns[last]?.indicator, 'UBND xã Hồng Bắc', String(last + 18)],
    ]);
    const none = ask(new Map([[question?.id ?? '', NONE]]));
    expect(none.questions).toEqual([]);
    expect(none.tables).toEqual(tables);
  });
});

describe('Bảng theo năm mà không ghi năm', () => {
  const form = builtIn.sets
    .flatMap(({ templates }): readonly Template[] => templates)
    .find(({ id }) => id === 'giai-doan-2011-2020/pl2');
  const years = form?.columns.flatMap(({ member }) => member ?? []) ?? [];
  const drawn = (columns: number) =>
    sheetOf('PL2', [
      ['STT', 'Chỉ tiêu'],
      ...(form?.rows ?? []).map(({ code, label }, n): Drawn[] => [
        code,
        label,
        ...Array.from({ length: columns }, (_, at) => 10 * n + at),
      ]),
    ]);
  const ask = (sheet: SheetSnapshot, answers: Answers = noAnswers): Recognized =>
    recognizeAndAsk(workbookOf(sheet), builtIn.sets, builtIn.dictionary, answers);

  it('đủ số cột: hỏi có phải các năm của mẫu không', () => {
    const sheet = drawn(years.length);
    const { tables, questions } = ask(sheet);
    expect(tables).toEqual([]);
    expect(questions.map(({ about, choices }) => [about, choices.map(({ id }) => id)])).toEqual([
      ['years', [years.join('-'), NONE]],
    ]);
    const id = questions[0]?.id ?? '';
    const answered = ask(sheet, new Map([[id, years.join('-')]]));
    expect(answered.questions).toEqual([]);
    const bound = answered.tables.flatMap((table) => table.rows);
    expect(bound).toHaveLength(years.length * (form?.rows.length ?? 0));
    for (const { member, cell } of bound) expect(member).toBe(years[cell.column - 2]);
    expect(ask(sheet, new Map([[id, NONE]]))).toMatchObject({ tables: [], questions: [], unread: [] });
  });

  it('ít cột hơn số năm: không đoán, hỏi là những năm nào', () => {
    const sheet = drawn(years.length - 1);
    const { tables, questions } = ask(sheet);
    const runs = [years.slice(0, -1).join('-'), years.slice(1).join('-')];
    expect(tables).toEqual([]);
    expect(questions.map(({ about, choices }) => [about, choices.map(({ id }) => id)])).toEqual([
      ['years', [...runs, NONE]],
    ]);
    const { tables: bound } = ask(sheet, new Map([[questions[0]?.id ?? '', runs[1] ?? '']]));
    const members = new Set(bound.flatMap(({ rows }) => rows.map(({ member }) => member)));
    expect([...members]).toEqual(years.slice(1));
  });

  it('nhiều cột hơn số năm: không đoán, số liệu được nêu là chưa rõ năm', () => {
    const { tables, questions, unread } = ask(drawn(years.length + 1));
    expect([tables, questions]).toEqual([[], []]);
    expect(unread).toMatchObject([{ foreign: false, reason: { code: 'YEAR_NOT_TOLD' } }]);
  });
});
