import { builtIn } from '../../src/catalog/built-in';
import { type Answers, NONE, noAnswers, type Question } from '../../src/core/form/question';
import { a1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Recognized, recognizeAndAsk } from '../../src/recognize';
import { drawSheet, sheetOf, workbookOf } from '../support/sheet';
import { dictionary, smallSets } from './small-set';

const read = (sheet: SheetSnapshot, answers: Answers = noAnswers): Recognized =>
  recognizeAndAsk(workbookOf(sheet), smallSets, dictionary, answers);

const cells = ({ tables }: Recognized): Record<string, string> =>
  Object.fromEntries(
    tables.flatMap(({ rows }) => rows.map(({ row, cell }) => [row.key, a1(cell.row, cell.column)])),
  );

const only = ({ questions }: Recognized): Question => {
  const [question, ...more] = questions;
  if (!question || more.length > 0) throw new Error(`${questions.length} câu hỏi`);
  return question;
};

const offered = ({ choices }: Question): readonly string[] => choices.map(({ id }) => id);

/** The form of the small set with some lines replaced: by the code of the line. */
function sheet(change: Readonly<Record<string, string>> = {}, name = 'S'): SheetSnapshot {
  const lines: readonly (readonly [string, string])[] = [
    ['1', '1. | Hồ sơ do UBND huyện tiếp nhận |  |'],
    ['1.1', '1.1. | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | #671'],
    ['1.2', '1.2. | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #660'],
    ['1.3', '1.3. | Tỷ lệ hồ sơ giải quyết đúng hạn | % | #98.4'],
    ['2', '2. | Hồ sơ do UBND xã tiếp nhận |  |'],
    ['2.1', '2.1. | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | #516'],
    ['2.2', '2.2. | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #516'],
    ['2.3', '2.3. | Tỷ lệ hồ sơ giải quyết đúng hạn | % | #100'],
    ['3', '3. | Kế hoạch vốn đầu tư công được giao | Triệu đồng | #89563'],
    ['4', '4. | Khảo sát sự hài lòng của người dân | Có = 1; Không = 0 | #1'],
  ];
  const drawn = lines.map(([code, line]) => change[code] ?? line).filter((line) => line !== '');
  return drawSheet(name, ['STT | Chỉ tiêu | Đơn vị tính | Số liệu', ...drawn].join('\n'));
}

const whole = cells(read(sheet()));
const total = 'Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ';

describe('Dòng gõ hai lần', () => {
  const twice = sheet({ '1.1': `1.1. | ${total} | #671\n1.1. | ${total} | #617` });

  it('số khác nhau thì hỏi, chưa trả lời thì không gán dòng nào', () => {
    const found = read(twice);
    const question = only(found);
    expect(question).toMatchObject({ kind: 'row', template: 'small/ho-so', shown: '671' });
    expect([a1(question.cell.row, question.cell.column), offered(question)]).toEqual(['B3', ['1.1', NONE]]);
    expect(question.alike?.map(({ row }) => row + 1)).toEqual([4]);
    expect(cells(found)).not.toHaveProperty(['1.1']);
    expect(Object.keys(cells(found))).toHaveLength(Object.keys(whole).length - 1);
  });

  it.each([
    ['1.1', 'D3'],
    [NONE, 'D4'],
  ])('trả lời “%s” thì gán ô %s, không hỏi lại', (choice, cell) => {
    const answered = read(twice, new Map([[only(read(twice)).id, choice]]));
    expect(answered.questions).toEqual([]);
    expect(cells(answered)).toEqual({ ...cells(read(twice)), '1.1': cell });
  });

  it.each([
    ['một dòng còn trống', `1.1. | ${total} | \n1.1. | ${total} | #671`, 'D4'],
    ['hai dòng cùng một số', `1.1. | ${total} | #671\n1.1. | ${total} | #671`, 'D3'],
  ])('%s thì không cần hỏi', (_, lines, cell) => {
    const found = read(sheet({ '1.1': lines }));
    expect(found.questions).toEqual([]);
    expect(cells(found)['1.1']).toBe(cell);
  });

  it('cả hai dòng đều trống, hoặc dòng trống có ghi chú, thì vẫn hỏi', () => {
    expect(read(sheet({ '1.1': `1.1. | ${total} | \n1.1. | ${total} | ` })).questions).toHaveLength(1);
    const noted = read(sheet({ '1.1': `1.1. | ${total} |  | Số liệu của xã\n1.1. | ${total} | #671` }));
    expect(noted.questions).toHaveLength(1);
  });

  it.each([
    ['dòng chép lại không có số thứ tự', `1.1. | ${total} | #671\n | ${total} | #617`],
    ['cả hai dòng tự đánh số', `7 | ${total} | #671\n8 | ${total} | #617`],
    ['đơn vị tính ghi khác nhau', `1.1. | ${total} | #671\n1.1. | ${total.replace('Hồ sơ', 'bộ')} | #617`],
  ])('%s thì cũng hỏi', (_, lines) => {
    const found = read(sheet({ '1.1': lines }));
    expect(offered(only(found))).toEqual(['1.1', NONE]);
    expect(cells(found)).not.toHaveProperty(['1.1']);
  });

  it('dòng thứ nhất đã trả lời, dòng chép lại không vì thế mà thành dòng cùng tên ở mục sau', () => {
    const form = builtIn.sets.flatMap(({ templates }) => templates).find(({ id }) => id === 'tth-2024/pl2');
    const rows = (form?.rows ?? []).filter(({ key }) => key !== '5.1' && key !== '5');
    const drawn = rows.flatMap(({ key, label, unit }, n): (readonly (string | number)[])[] => {
      const line = ['', label, unit, n];
      return key === '4.1' ? [line, ['', label, unit, 999]] : [line];
    });
    const twins = sheetOf('S', [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...drawn]);
    const ask = (answers: Answers) =>
      recognizeAndAsk(workbookOf(twins), builtIn.sets, builtIn.dictionary, answers);
    const [first] = ask(noAnswers).questions.filter(({ choices }) => choices.some(({ id }) => id === '4.1'));
    const answered = ask(new Map([[first?.id ?? '', '4.1']]));
    expect(cells(answered)).toHaveProperty(['4.1'], `D${(first?.cell.row ?? 0) + 1}`);
    expect(cells(answered)).not.toHaveProperty(['5.1']);
  });

  it('số liệu đứng trước tên dòng: ghi chú ở sau không làm cho dòng có số thành dòng trống', () => {
    const rows = smallSets[0]?.templates[0]?.rows ?? [];
    const drawn = rows.flatMap(({ key, code, label, unit }, n): (readonly (string | number)[])[] => {
      const line = [code, n + 1, label, unit];
      return key === '1.1'
        ? [
            [...line, 'Đã rà'],
            [code, 999, label, unit],
          ]
        : [line];
    });
    const found = read(sheetOf('S', [['STT', 'Số liệu', 'Chỉ tiêu', 'Đơn vị tính', 'Ghi chú'], ...drawn]));
    expect(offered(only(found))).toEqual(['1.1', NONE]);
  });

  it('ở cuối bảng cũng hỏi', () => {
    const last = 'Khảo sát sự hài lòng của người dân | Có = 1; Không = 0';
    const found = read(sheet({ '4': `4. | ${last} | #1\n4. | ${last} | #0` }));
    expect(offered(only(found))).toEqual(['4', NONE]);
  });

  it('thành ba dòng: trả lời từng dòng một cho tới khi rõ', () => {
    const thrice = sheet({ '1.1': [1, 2, 3].map((n) => `1.1. | ${total} | #${n}`).join('\n') });
    const first = only(read(thrice));
    const second = only(read(thrice, new Map([[first.id, NONE]])));
    expect(second.id).not.toBe(first.id);
    const done = read(
      thrice,
      new Map([
        [first.id, NONE],
        [second.id, NONE],
      ]),
    );
    expect(done.questions).toEqual([]);
    expect(cells(done)['1.1']).toBe('D5');
  });

  it('hai biểu giống nhau trên một trang: hai câu hỏi riêng', () => {
    const rows = twice.rows.flatMap((row) => [row, { ...row, row: row.row + 30 }]);
    const both = { ...twice, rows: rows.sort((a, b) => a.row - b.row) };
    const { questions } = read(both);
    expect(questions).toHaveLength(2);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(2);
    const [, lower] = questions;
    const answered = read(both, new Map([[lower?.id ?? '', '1.1']]));
    expect(answered.questions.map(({ id }) => id)).toEqual([questions[0]?.id]);
    expect(answered.tables[1]?.rows.find(({ row }) => row.key === '1.1')?.cell.row).toBe(32);
  });
});

describe('Dòng không rõ là dòng nào', () => {
  const headless = sheet({
    '1': '',
    '1.1': '',
    '1.2': '',
    '1.3': '',
    '2': '',
    '2.1': ` | ${total} | #516`,
    '2.2': ' | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #510',
    '2.3': ' | Tỷ lệ hồ sơ giải quyết đúng hạn | % | #98.8',
  });

  it('mất dòng cấp trên, mất số thứ tự: hỏi là biểu nào, rồi là dòng nào trong hai dòng cùng tên', () => {
    const table = only(read(headless));
    expect([table.kind, offered(table)]).toEqual(['table', ['small/ho-so', NONE]]);
    const asTable = read(headless, new Map([[table.id, 'small/ho-so']]));
    expect(asTable.questions.map(offered)).toEqual([
      ['1.1', '2.1', NONE],
      ['1.2', '2.2', NONE],
      ['1.3', '2.3', NONE],
    ]);
    expect(cells(asTable)).toEqual({ '3': 'D5', '4': 'D6' });
    const first = asTable.questions[0]?.id ?? '';
    const answered = read(
      headless,
      new Map([
        [table.id, 'small/ho-so'],
        [first, '2.1'],
      ]),
    );
    // Below the first row of the second block only rows of this block can follow.
    expect(answered.questions).toEqual([]);
    expect(cells(answered)).toEqual({ '2.1': 'D2', '2.2': 'D3', '2.3': 'D4', '3': 'D5', '4': 'D6' });
  });

  it('tên của dòng khác, số thứ tự của dòng này: hỏi', () => {
    const form = builtIn.sets.flatMap(({ templates }) => templates).find(({ id }) => id === 'tth-2024/pl6');
    const label = (key: string) => form?.rows.find((row) => row.key === key)?.label;
    const rows = (form?.rows ?? []).filter(({ key }) => key !== '4.3');
    const mixed = sheetOf('S', [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ...rows.map((row, n) => [row.code, row.key === '4.2' ? label('4.3') : row.label, row.unit, n]),
    ]);
    const ask = (answers: Answers) =>
      recognizeAndAsk(workbookOf(mixed), builtIn.sets, builtIn.dictionary, answers);
    const question = only(ask(noAnswers));
    expect([...offered(question)].sort()).toEqual(['4.2', '4.3', NONE]);
    const place = a1(question.cell.row, 3);
    expect(cells(ask(new Map([[question.id, '4.3']])))['4.3']).toBe(place);
    expect(cells(ask(new Map([[question.id, '4.2']])))['4.2']).toBe(place);
    expect(cells(ask(new Map([[question.id, NONE]])))).not.toHaveProperty(['4.2']);
  });
});

describe('Không cần hỏi', () => {
  it('biểu nguyên vẹn, đã điền hay còn trống', () => {
    const blank = sheet();
    const rows = blank.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== 3) }));
    expect(read(blank).questions).toEqual([]);
    expect(read({ ...blank, rows }).questions).toEqual([]);
  });

  it.each([
    ['giữ số thứ tự cũ', '1.2.', '1.1.'],
    ['đã đánh lại số', '1.1.', '1.2.'],
  ])('hai dòng đổi chỗ, %s: theo tên dòng', (_, first, second) => {
    const found = read(
      sheet({
        '1.1': `${first} | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #660`,
        '1.2': `${second} | ${total} | #671`,
      }),
    );
    expect(found.questions).toEqual([]);
    expect(cells(found)).toEqual({ ...whole, '1.1': 'D4', '1.2': 'D3' });
  });

  it('hai dòng mang cùng một số thứ tự: theo tên dòng', () => {
    const found = read(sheet({ '1.2': '1.1. | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | #660' }));
    expect(found.questions).toEqual([]);
    expect(cells(found)).toEqual(whole);
  });
});

describe('Câu trả lời được nhớ theo chữ, không theo vị trí', () => {
  const twice = (above: string, name = 'S') =>
    sheet(
      {
        '1': `${above}1. | Hồ sơ do UBND huyện tiếp nhận |  |`,
        '1.1': `1.1. | ${total} | #671\n1.1. | ${total} | #617`,
      },
      name,
    );
  const { id } = only(read(twice('')));

  it('chèn dòng phía trên, đổi số liệu, viết lại dấu: vẫn là câu hỏi ấy', () => {
    const moved = twice('0. | Dòng riêng của đơn vị | Hồ sơ | #7\n');
    expect(only(read(moved)).id).toBe(id);
    expect(cells(read(moved, new Map([[id, '1.1']])))['1.1']).toBe('D4');
    const respelled = sheet({
      '1.1': `1.1 | ${total.toUpperCase()} | #1\n1.1 | ${total.normalize('NFD')} | #2`,
    });
    expect(only(read(respelled)).id).toBe(id);
  });

  it('trang khác, dòng khác thì là câu hỏi khác', () => {
    const other = sheet({ '2.1': `2.1. | ${total} | #1\n2.1. | ${total} | #2` });
    expect(only(read(twice('', 'Trang khác'))).id).not.toBe(id);
    expect(only(read(other)).id).not.toBe(id);
  });

  it.each(['9.9', '', 'small/ho-so', '1.2'])(
    'câu trả lời không còn hợp (“%s”) thì bỏ qua và hỏi lại',
    (choice) => {
      const again = read(twice(''), new Map([[id, choice]]));
      expect(only(again).id).toBe(id);
      expect(cells(again)).not.toHaveProperty(['1.1']);
    },
  );

  it('chỗ không còn gì để hỏi thì câu trả lời cũ không làm sai', () => {
    expect(cells(read(sheet(), new Map([[id, NONE]])))).toEqual(whole);
  });
});

describe('Dòng mang đúng số thứ tự của dòng đang thiếu', () => {
  const short = sheet({ '1.2': '1.2. | HS xong kịp | Hồ sơ | #660' });

  it('tên viết tắt đến mức không còn giống thì hỏi, không báo là thiếu trong im lặng', () => {
    const found = read(short);
    expect(only(found)).toMatchObject({ kind: 'row', subject: 'HS xong kịp', shown: '660' });
    expect(offered(only(found))).toEqual(['1.2', NONE]);
    expect(cells(found)).not.toHaveProperty(['1.2']);
    expect(cells(read(short, new Map([[only(found).id, '1.2']])))).toEqual(whole);
    expect(read(short, new Map([[only(found).id, NONE]])).questions).toEqual([]);
  });

  it('đứng ngoài chỗ của dòng đang thiếu thì là dòng riêng của người lập biểu, không hỏi', () => {
    const apart = sheet({
      '1.2': '',
      '4': '4. | Khảo sát sự hài lòng của người dân | Có = 1; Không = 0 | #1\n1.2. | HS xong kịp | Hồ sơ | #660',
    });
    expect(read(apart).questions).toEqual([]);
  });
});
