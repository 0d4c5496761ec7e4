// A table that a title or half of its header makes likely is asked about, and read where somebody says which form it is.

import { builtIn } from '../../src/catalog/built-in';
import { type Answers, NONE, noAnswers, placesOf, type Question } from '../../src/core/form/question';
import type { Template } from '../../src/core/form/template';
import { areaA1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { describeQuestion, questionSentence } from '../../src/messages';
import { type Recognized, recognizeAndAsk } from '../../src/recognize';
import { type Drawn, drawSheet, sheetOf } from '../support/sheet';

const read = (sheets: readonly SheetSnapshot[], answers: Answers = noAnswers): Recognized =>
  recognizeAndAsk({ sheets }, builtIn.sets, builtIn.dictionary, answers);

/** Answers what is asked, and what is asked then, until nobody answers more. */
function answered(sheets: readonly SheetSnapshot[], say: (question: Question) => string | null): Recognized {
  const answers = new Map<string, string>();
  for (;;) {
    const all = read(sheets, answers);
    const before = answers.size;
    for (const question of all.questions) {
      const choice = say(question);
      if (choice !== null) answers.set(question.id, choice);
    }
    if (answers.size === before) return all;
  }
}

/** "PL!A4:D6", every place of a question. */
const placed = (question: Question): readonly string[] =>
  placesOf(question).map(({ sheet, area }) => `${sheet}!${areaA1(area)}`);

/** "B5 dossiers.received.total UBND xã An Bình 129". */
const figures = ({ tables }: Recognized): readonly string[] =>
  tables.flatMap(({ sheet, rows }) =>
    rows.map(({ cell, indicator, member, printedFigure }) =>
      [sheet, `${cell.row + 1}:${cell.column + 1}`, indicator, member, printedFigure].join(' '),
    ),
  );

/** A service centre's own words: nothing of the header is the form's but its last column. */
const desk = (name: string): SheetSnapshot =>
  drawSheet(
    name,
    `
      Phụ lục II
      KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH

      Nơi nhận hồ sơ | Đầu vào | Đầu ra | Tồn
      UBND xã An Bình | #129 | #124 | #5
      UBND xã Hòa Lợi | #6011 | #5998 | #13
    `,
  );

const known: Readonly<Record<string, string>> = { 'Đầu vào': '3', 'Đầu ra': '7' };
const clerk = ({ kind, subject, choices }: Question): string | null =>
  kind === 'table' ? (choices[0]?.id ?? null) : (known[subject] ?? NONE);

describe('Biểu theo cột', () => {
  it('tiêu đề gọi tên biểu: hỏi “có phải … không”, chưa gán gì', () => {
    const { tables, questions, unread } = read([desk('PL')]);
    expect([tables, unread]).toEqual([[], []]);
    expect(questions.map(({ kind, choices }) => [kind, choices[0]?.id, choices.at(-1)?.id])).toEqual([
      ['table', 'cao-bang-2023/pl2', NONE],
    ]);
    expect(questions.flatMap(placed)).toEqual(['PL!A4:D6']);
  });

  it('trả lời rồi thì hỏi từng cột chưa rõ; trả lời hết thì đọc đúng từng số', () => {
    const first = answered([desk('PL')], ({ kind, choices }) =>
      kind === 'table' ? (choices[0]?.id ?? null) : null,
    );
    expect(first.questions.map(({ about, subject }) => [about, subject])).toEqual([
      ['indicator', 'Đầu vào'],
      ['indicator', 'Đầu ra'],
    ]);
    const all = answered([desk('PL')], clerk);
    expect([all.questions, all.unread]).toEqual([[], []]);
    expect(figures(all)).toEqual([
      'PL 5:2 dossiers.received.total UBND xã An Bình 129',
      'PL 5:3 dossiers.resolved.total UBND xã An Bình 124',
      'PL 5:4 dossiers.pending.total UBND xã An Bình 5',
      'PL 6:2 dossiers.received.total UBND xã Hòa Lợi 6.011',
      'PL 6:3 dossiers.resolved.total UBND xã Hòa Lợi 5.998',
      'PL 6:4 dossiers.pending.total UBND xã Hòa Lợi 13',
    ]);
  });

  it('“không phải biểu mẫu”: không hỏi, không nêu nữa', () => {
    const { tables, questions, unread, counts } = answered([desk('PL')], () => NONE);
    expect([tables, questions, unread]).toEqual([[], [], []]);
    expect(counts).toMatchObject({ asked: 0, unread: 0, foreign: 0 });
  });

  it('cột mà người dùng nói là của việc khác: không nêu nữa', () => {
    const all = answered([desk('PL')], (one) => (one.kind === 'table' ? clerk(one) : NONE));
    expect(all.unread).toEqual([]);
    expect(new Set(all.tables.flatMap(({ rows }) => rows.map(({ cell }) => cell.column)))).toEqual(
      new Set([3]),
    );
  });

  it('ba cột hồ sơ là một nửa đầu bảng: hỏi; cột hai nghĩa thì hỏi thêm, nghĩa gần nhất đứng đầu', () => {
    const sheet = drawSheet(
      'Một cửa',
      `
        TỔNG HỢP HỒ SƠ MỘT CỬA THÁNG 3

        Lĩnh vực | Tiếp nhận | Đã giải quyết | Quá hạn
        Đất đai | #129 | #124 | #5
        Hộ tịch | #6011 | #6006 | #13
        Chứng thực | #60 | #60 | #0
      `,
    );
    expect(read([sheet]).questions.map(({ kind }) => kind)).toEqual(['table']);
    const all = answered([sheet], ({ kind, choices }) =>
      kind === 'table' ? (choices.find(({ id }) => id.endsWith('/tthc'))?.id ?? null) : null,
    );
    expect(all.questions.map(({ subject, choices }) => [subject, choices[0]?.id])).toEqual([
      ['Quá hạn', '10'],
    ]);
    expect(figures(all)).toContain('Một cửa 5:2 dossiers.received.total Hộ tịch 6.011');
  });
});

describe('Đầu bảng giống nhau trong một sổ tính', () => {
  const communes = ['Xã A', 'Xã B', 'Xã C'];
  const sheets = communes.map(desk);

  it('hỏi một lần, nêu mọi trang; mỗi trang đều được tính là đang hỏi', () => {
    const { questions, counts } = read(sheets);
    expect(questions.map(placed)).toEqual([communes.map((name) => `${name}!A4:D6`)]);
    expect(counts).toMatchObject({ asked: 18, unread: 0 });
    const [question] = questions;
    expect(question && questionSentence(describeQuestion(question))).toMatch(/cả trang “Xã B” và “Xã C”/);
  });

  it('trả lời một lần thì trang nào cũng được đọc', () => {
    const all = answered(sheets, clerk);
    expect(all.questions).toEqual([]);
    expect(figures(all)).toHaveLength(18);
  });

  it('cùng tên cột, khác quý: là hai câu hỏi', () => {
    const quarter = (name: string, left: string, right: string): SheetSnapshot =>
      sheetOf(name, [
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', left, right],
        ...(form('tth-2024/pl3')?.rows ?? []).map(({ code, label, unit }, n): Drawn[] => [
          code,
          label,
          unit,
          n + 1,
          n + 2,
        ]),
      ]);
    const same = [quarter('A', 'Quý I', 'Quý II'), quarter('B', 'Quý I', 'Quý II')];
    expect(read(same).questions.map((one) => placesOf(one).length)).toEqual([2]);
    const crossed = [quarter('A', 'Quý I', 'Quý II'), quarter('B', 'Quý II', 'Quý I')];
    const { questions } = read(crossed);
    expect(questions.map((one) => placesOf(one).length)).toEqual([1, 1]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(2);
  });

  it('hai biểu khác nhau, hai cột trùng tên ở cùng chỗ: một câu hỏi cho cả hai trang', () => {
    const two = (id: string, name: string): SheetSnapshot =>
      sheetOf(name, [
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Lần một', 'Lần hai'],
        ...(form(id)?.rows ?? []).map(({ code, label, unit }, n): Drawn[] => [
          code,
          label,
          unit,
          n + 1,
          n + 2,
        ]),
      ]);
    const { questions } = read([two('tth-2024/pl3', 'A'), two('tth-2024/pl5', 'B')]);
    expect(questions.map(({ about }) => about)).toEqual(['figures']);
    expect(questions.flatMap((one) => placesOf(one).map(({ sheet }) => sheet))).toEqual(['A', 'B']);
  });
});

const form = (id: string): Template | undefined =>
  builtIn.sets.flatMap(({ templates }): readonly Template[] => templates).find((one) => one.id === id);

describe('Danh mục văn bản', () => {
  const list = drawSheet(
    'VB',
    `
      VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC

      Giấy tờ | Hôm | Việc
      12/KH-UBND | Tháng 1 | CCHC năm 2024
      33/QĐ-UBND | Tháng 2 | Kiện toàn tổ
      45/CV | Tháng 2 | Đôn đốc nhiệm vụ
    `,
  );

  it('hỏi; trả lời rồi thì hỏi cột nào là ngày, cột nào là trích yếu; rồi đọc', () => {
    expect(read([list]).questions.map(({ kind, choices }) => [kind, choices[0]?.id])).toEqual([
      ['table', 'cao-bang-2023/pl1'],
    ]);
    const asked = answered([list], ({ kind, choices }) =>
      kind === 'table' ? (choices[0]?.id ?? null) : null,
    );
    expect(asked.questions.map(({ about, subject }) => [about, subject])).toEqual([
      ['role', 'Ngày, tháng ban hành'],
      ['role', 'Trích yếu văn bản'],
    ]);
    const { tables, questions } = answered([list], ({ kind, subject, choices }) =>
      kind === 'table' ? (choices[0]?.id ?? null) : subject.startsWith('Ngày') ? 'B' : 'C',
    );
    expect(questions).toEqual([]);
    expect(
      tables.flatMap(({ documents = [] }) =>
        documents.map(({ symbol, date, title }) => [symbol, date, title]),
      ),
    ).toEqual([
      ['12/KH-UBND', 'Tháng 1', 'CCHC năm 2024'],
      ['33/QĐ-UBND', 'Tháng 2', 'Kiện toàn tổ'],
      ['45/CV', 'Tháng 2', 'Đôn đốc nhiệm vụ'],
    ]);
  });

  it('sổ văn bản đến không phải danh mục của báo cáo: không hỏi', () => {
    const register = drawSheet(
      'Đến',
      `
        SỔ VĂN BẢN ĐẾN

        Số đến | Ngày đến | Số, ký hiệu | Nội dung
        1 | 05/01/2024 | 12/KH-UBND | Kế hoạch tuyển quân
        2 | 06/01/2024 | 13/KH-UBND | Kế hoạch thu thuế
        3 | 07/01/2024 | 14/KH-UBND | Kế hoạch phòng cháy
      `,
    );
    expect(read([register]).questions).toEqual([]);
  });
});

describe('Biểu theo năm', () => {
  const pl2 = form('giai-doan-2011-2020/pl2');
  const years = pl2?.columns.flatMap(({ member }) => member ?? []) ?? [];
  const twice = (first: string, second: string): SheetSnapshot =>
    sheetOf('PL2', [
      [
        'STT',
        'Nhiệm vụ/tiêu chí',
        ...years.flatMap((year): Drawn[] => [`${first} ${year}`.trim(), `${second} ${year}`.trim()]),
      ],
      ...(pl2?.rows ?? []).map(({ code, label }, n): Drawn[] => [
        code,
        label,
        ...years.flatMap((_, at) => [100 * n + at, 1000 * n + at]),
      ]),
    ]);

  it('“Kế hoạch” và “Thực hiện” của mỗi năm: đọc kết quả, không cần hỏi', () => {
    const { tables, questions } = read([twice('Kế hoạch', 'Thực hiện')]);
    expect(questions).toEqual([]);
    expect(tables.flatMap(({ rows }) => rows.map(({ cell }) => cell.column % 2))).not.toContain(0);
  });

  it.each([
    ['Lần 1', 'Lần 2'],
    ['Đầu kỳ', 'Cuối kỳ'],
    ['Đợt 1', 'Đợt 2'],
    ['Nguồn A', 'Nguồn B'],
  ])('“%s” và “%s”: hỏi bằng chữ của chính các cột, một lần cho mọi năm', (first, second) => {
    const sheet = twice(first, second);
    const { tables, questions } = read([sheet]);
    expect(tables).toEqual([]);
    expect(questions.map(({ about, choices }) => [about, choices.map(({ id }) => id)])).toEqual([
      ['result', ['C', 'D', NONE]],
    ]);
    const [question] = questions;
    expect(question && describeQuestion(question).text).toContain(
      `Cột nào là kết quả của Phụ lục 2: “${first}” hay “${second}”?`,
    );
    const all = answered([sheet], () => 'D');
    expect(all.questions).toEqual([]);
    const bound = all.tables.flatMap(({ rows }) => rows);
    expect(bound).toHaveLength(years.length * (pl2?.rows.length ?? 0));
    for (const { member, cell } of bound) expect(cell.column).toBe(3 + 2 * years.indexOf(member));
  });

  it('tiêu đề gọi tên biểu, vài dòng còn chữ của biểu: hỏi; trả lời rồi thì những dòng ấy được đọc', () => {
    const rows = pl2?.rows.slice(0, 2) ?? [];
    const sheet = sheetOf('PL2', [
      ['Phụ lục 2'],
      [pl2?.title ?? ''],
      [],
      ['STT', 'Nhiệm vụ/tiêu chí', ...years],
      ...rows.map(({ code, label }, n): Drawn[] => [code, label, ...years.map((_, at) => 10 * n + at)]),
      ['3', 'Việc khác của xã', ...years.map((_, at) => at)],
      ['4', 'Việc khác nữa của xã', ...years.map((_, at) => at)],
    ]);
    const { tables, questions } = read([sheet]);
    expect([tables, questions.map(({ kind, choices }) => [kind, choices[0]?.id])]).toEqual([
      [],
      [['table', 'giai-doan-2011-2020/pl2']],
    ]);
    const all = answered([sheet], ({ kind, choices }) =>
      kind === 'table' ? (choices[0]?.id ?? null) : NONE,
    );
    expect(figures(all).filter((one) => one.startsWith('PL2 5:'))).toHaveLength(years.length);
    expect(all.unread.map(({ reason }) => reason.code)).not.toContain('TITLED_FORM');
  });
});
