// Each kind of form of which only the title speaks: a question, yes, its columns, and every figure is read. Tables with
// codes for labels are read by their codes where these agree as a whole.

import { builtIn } from '../../src/catalog/built-in';
import { NONE, type Question } from '../../src/core/form/question';
import type { Template } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Recognized, recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf } from '../support/sheet';

function formOf(id: string): Template {
  const found = builtIn.sets
    .flatMap(({ templates }): readonly Template[] => templates)
    .find((one) => one.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

/** What was asked, in rounds, and what is known once all of it is answered. */
function talk(sheet: SheetSnapshot, say: (question: Question) => string) {
  const answers = new Map<string, string>();
  const asked: string[][] = [];
  const read = (): Recognized =>
    recognizeAndAsk({ sheets: [sheet] }, builtIn.sets, builtIn.dictionary, answers);
  let all = read();
  for (; all.questions.length > 0 && asked.length < 5; all = read()) {
    asked.push(all.questions.map(({ kind, about }) => about ?? kind));
    for (const one of all.questions) answers.set(one.id, say(one));
  }
  return { all, asked };
}

/** "1.1 2016 12": row, year or unit, figure. */
const told = ({ tables }: Recognized): readonly string[] =>
  tables.flatMap(({ rows, documents = [] }) => [
    ...rows
      .filter(({ reading }) => reading.kind !== 'blank')
      .map(({ row, indicator, member, printedFigure }) =>
        [row.indicator === '' ? indicator : row.key, member, printedFigure].filter(Boolean).join(' '),
      ),
    ...documents.map(({ symbol, date, title }) => `${symbol} ${date} ${title}`),
  ]);

const rowsForm = formOf('tth-2024/pl3');
const yearsForm = formOf('giai-doan-2011-2020/pl3');
const years = yearsForm.columns.flatMap(({ member }) => member ?? []);
const counted = rowsForm.rows.filter(({ unit }) => unit !== '');

const codesAlone = (codes: readonly string[], ...columns: readonly string[]): SheetSnapshot =>
  sheetOf('Trang', [
    [rowsForm.number],
    [rowsForm.title],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', ...columns],
    ...rowsForm.rows.map(({ unit }, n): Drawn[] => [
      codes[n],
      '',
      unit,
      ...(unit === '' ? [] : columns.map((_, at) => 100 * (at + 1) + n)),
    ]),
  ]);
const codes = rowsForm.rows.map(({ code }) => code);

const yearly = (titles: readonly Drawn[]): SheetSnapshot =>
  sheetOf('Trang', [
    [yearsForm.number],
    [yearsForm.title],
    [],
    ['STT', 'Chỉ tiêu', ...titles],
    ...yearsForm.rows.map(({ code }, n): Drawn[] => [code, '', ...years.map((_, at) => 10 * n + at)]),
  ]);

const yes = ({ choices }: Question): string => choices[0]?.id ?? NONE;

const allYears = yearsForm.rows.flatMap(({ key }, n) =>
  years.map((year, at) => `${key} ${year} ${10 * n + at}`),
);

test.each<
  [string, SheetSnapshot, (question: Question) => string, readonly (readonly string[])[], readonly string[]]
>([
  [
    'dòng: hai cột số liệu không tự nói',
    codesAlone(codes, 'Lần 1', 'Lần 2'),
    (one) => (one.kind === 'column' ? 'E' : yes(one)),
    [['table'], ['figures']],
    counted.map((row) => `${row.key} ${200 + rowsForm.rows.indexOf(row)}`),
  ],
  [
    'dòng: một cột số liệu',
    codesAlone(codes, 'Số liệu'),
    yes,
    [['table']],
    counted.map((row) => `${row.key} ${100 + rowsForm.rows.indexOf(row)}`),
  ],
  ['năm: đầu bảng ghi năm', yearly(years.map(Number)), yes, [['table']], allYears],
  [
    'năm: không cột nào ghi năm',
    yearly(years.map((_, n) => `Kỳ ${'ABCDEFGH'[n]}`)),
    yes,
    [['table'], ['years']],
    allYears,
  ],
  [
    'đơn vị: không cột nào mang tên của biểu',
    sheetOf('Trang', [
      ['Phụ lục II'],
      ['KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
      [],
      ['Nơi nhận hồ sơ', 'Đầu vào', 'Đầu ra'],
      ['UBND xã An Bình', 129, 124],
      ['UBND xã Hòa Lợi', 611, 598],
    ]),
    (one) => ({ 'Đầu vào': '3', 'Đầu ra': '7' })[one.subject] ?? yes(one),
    [['table'], ['indicator', 'indicator']],
    [
      'dossiers.received.total UBND xã An Bình 129',
      'dossiers.resolved.total UBND xã An Bình 124',
      'dossiers.received.total UBND xã Hòa Lợi 611',
      'dossiers.resolved.total UBND xã Hòa Lợi 598',
    ],
  ],
  [
    'văn bản: cột nào là ngày, cột nào là trích yếu',
    sheetOf('Trang', [
      ['VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC'],
      [],
      ['Giấy tờ', 'Hôm', 'Việc'],
      ['12/KH-UBND', 'Tháng 1', 'Cải cách hành chính'],
      ['33/QĐ-UBND', 'Tháng 2', 'Kiện toàn Ban Chỉ đạo'],
    ]),
    (one) => (one.kind === 'table' ? yes(one) : one.subject.startsWith('Ngày') ? 'B' : 'C'),
    [['table'], ['role', 'role']],
    ['12/KH-UBND Tháng 1 Cải cách hành chính', '33/QĐ-UBND Tháng 2 Kiện toàn Ban Chỉ đạo'],
  ],
])('%s', (_, sheet, say, asked, expected) => {
  const { all, asked: really } = talk(sheet, say);
  expect(really).toEqual(asked);
  expect(told(all)).toEqual(expected);
  expect(all.unread).toEqual([]);
});

describe('bảng chỉ có số thứ tự', () => {
  const doubled = rowsForm.rows.findIndex(
    ({ unit }, n) => unit !== '' && rowsForm.rows[n + 1]?.unit === unit,
  );

  test('hai dòng trùng số: chỉ hỏi hai dòng ấy, các dòng khác đã đọc', () => {
    const typed = codes.map((code, n) => (n === doubled + 1 ? codes[doubled] : code) ?? '');
    const keys = rowsForm.rows.map(({ key }) => key);
    const { all, asked } = talk(codesAlone(typed, 'Số liệu'), (one) =>
      one.kind === 'row' ? (keys[one.cell.row - 4] ?? NONE) : yes(one),
    );
    expect(asked).toEqual([['table'], ['row', 'row']]);
    expect(told(all)).toEqual(counted.map((row) => `${row.key} ${100 + rowsForm.rows.indexOf(row)}`));
  });

  test.each([
    ['hai dòng trùng số', codes.map((code, n) => (n === doubled + 1 ? codes[doubled] : code) ?? '')],
    ['đánh số lối khác', codes.map((_, n) => String(n + 1))],
  ])('%s: câu hỏi dẫn số của cột kỳ này, không phải cột đứng trước', (_, typed) => {
    const quoted: string[] = [];
    const { asked } = talk(codesAlone(typed, 'Cùng kỳ 2023', 'Kỳ này'), (one) => {
      if (one.kind !== 'row') return yes(one);
      quoted.push(`${one.cell.row - 4} ${one.shown}`);
      return NONE;
    });
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted).toEqual(
      quoted.map((one) => `${Number.parseInt(one, 10)} ${200 + Number.parseInt(one, 10)}`),
    );
    expect(asked.flat()).not.toContain('figures');
  });

  test('đánh số lối khác: không gán theo số, hỏi hoặc nêu là chưa đọc', () => {
    const { all } = talk(
      codesAlone(
        codes.map((_, n) => String(n + 1)),
        'Số liệu',
      ),
      (one) => (one.kind === 'row' ? NONE : yes(one)),
    );
    expect(told(all)).toEqual([]);
    expect(all.counts.bound).toBe(0);
  });

  test('“không phải”: không gán gì', () => {
    expect(told(talk(codesAlone(codes, 'Số liệu'), () => NONE).all)).toEqual([]);
  });
});
