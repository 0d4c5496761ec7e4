import { NONE, type Question } from '../../src/core/form/question';
import { describeQuestion, questionSentence } from '../../src/messages';

const place = {
  cell: { sheet: 'PL4', row: 11, column: 1 },
  area: { top: 11, left: 0, bottom: 11, right: 3 },
};
const none = { id: NONE, label: '', confidence: 0 };

const row: Question = {
  ...place,
  id: 'row/pl4',
  kind: 'row',
  subject: 'Số TTHC',
  template: 'tth-2024/pl4',
  form: 'Phụ lục 4',
  shown: '25',
  choices: [
    { id: '1.1', label: '1.1. Số TTHC đã được phê duyệt phương án đơn giản hóa', confidence: 0.7 },
    { id: '1.2', label: '1.2. Số TTHC công bố mới', confidence: 0.7 },
    none,
  ],
};
const twice: Question = {
  ...row,
  choices: [{ id: '1.1', label: '1.1. Số TTHC', confidence: 0.9 }, none],
  alike: [{ ...place.cell, row: 14 }],
};
const table: Question = {
  ...place,
  id: 'table/pl4',
  kind: 'table',
  subject: 'PHỤ LỤC\n  THỐNG KÊ',
  area: { top: 4, left: 0, bottom: 19, right: 3 },
  template: null,
  choices: [
    { id: 'tth-2024/pl4', label: 'Phụ lục 4 – Thừa Thiên Huế 2024', confidence: 0.3 },
    { id: 'cao-bang-2023/pl3-iii', label: 'Phụ lục III, phần III – Cao Bằng 2023', confidence: 0.2 },
    none,
  ],
};
const columns: Question = {
  ...place,
  id: 'column/pl4',
  kind: 'column',
  about: 'figures',
  subject: '',
  template: 'tth-2024/pl4',
  form: 'Phụ lục 4',
  choices: [
    { id: 'AA', label: 'Quý I', confidence: 0.5, shown: ['12', '1.353'] },
    { id: 'D', label: '', confidence: 0.5, shown: [] },
    none,
  ],
};
const years: Question = {
  ...columns,
  about: 'years',
  area: { top: 4, left: 2, bottom: 9, right: 3 },
  choices: [{ id: '2015-2016', label: '2015, 2016', confidence: 0.5 }, none],
};
const column: Question = {
  ...columns,
  about: 'indicator',
  subject: 'Theo dõi riêng',
  shown: '1; 20',
  area: { ...place.area, left: 5, right: 5 },
  choices: [{ id: '16', label: '16 Ghi chú', confidence: 0.5 }, none],
};

describe('Câu hỏi bằng lời', () => {
  it.each<[string, Question, string, readonly string[]]>([
    [
      'dòng có thể là hai dòng',
      row,
      'Trang “PL4”, dòng 12 “Số TTHC” (số liệu: 25): chưa rõ là dòng nào của Phụ lục 4. Đề nghị chọn:',
      [
        '1.1. Số TTHC đã được phê duyệt phương án đơn giản hóa',
        '1.2. Số TTHC công bố mới',
        'Dòng khác, không có trong mẫu',
      ],
    ],
    [
      'dòng gõ hai lần',
      twice,
      'Trang “PL4”, dòng 12 “Số TTHC” (số liệu: 25): chưa rõ có phải dòng dưới đây của Phụ lục 4. Dòng 15 cũng ghi như vậy. Đề nghị chọn:',
      ['1.1. Số TTHC', 'Dòng khác, không có trong mẫu'],
    ],
    [
      'vùng giống hai biểu',
      table,
      'Trang “PL4”, dòng 5–20 “PHỤ LỤC THỐNG KÊ”: giống các biểu dưới đây, chưa rõ là biểu nào. Đề nghị chọn:',
      [
        'Phụ lục 4 – Thừa Thiên Huế 2024',
        'Phụ lục III, phần III – Cao Bằng 2023',
        'Không phải biểu mẫu, bỏ qua',
      ],
    ],
    [
      'hai cột số liệu',
      columns,
      'Trang “PL4”, cột D và AA: chưa rõ cột nào là số liệu kỳ này của Phụ lục 4. Đề nghị chọn:',
      ['Cột AA “Quý I”: 12; 1.353…', 'Cột D (còn trống)', 'Không cột nào, bỏ qua bảng này'],
    ],
    [
      'các cột chưa ghi năm',
      years,
      'Trang “PL4”, các cột từ C đến D: chưa ghi năm. Có phải các năm của Phụ lục 4 không? Đề nghị chọn:',
      ['Đúng: 2015, 2016', 'Không phải, bỏ qua bảng này'],
    ],
    [
      'một cột của bảng theo đơn vị',
      column,
      'Trang “PL4”, cột F “Theo dõi riêng” (số liệu: 1; 20…): chưa rõ là cột nào của Phụ lục 4. Đề nghị chọn:',
      ['16 Ghi chú', 'Cột khác, không có trong mẫu'],
    ],
  ])('%s', (_, question, sentence, choices) => {
    const words = describeQuestion(question);
    expect(questionSentence(words)).toBe(sentence);
    expect(words.choices.map(({ label }) => label)).toEqual(choices);
    expect(words.choices.map(({ id }) => id)).toEqual(question.choices.map(({ id }) => id));
  });

  it('mỗi câu ngắn, đủ dấu, không có chữ kỹ thuật; nhãn dài được rút gọn', () => {
    const long = 'Số lượng thủ tục hành chính thực hiện việc tiếp nhận '.repeat(6);
    for (const question of [row, twice, table, columns, years, column]) {
      const choices = question.choices.map((choice) => ({
        ...choice,
        label: choice.id === NONE ? '' : long,
      }));
      const { title, text, choices: labels } = describeQuestion({ ...question, subject: long, choices });
      expect(title.length).toBeLessThan(140);
      expect(text.length).toBeLessThan(120);
      for (const said of [title, text, ...labels.map(({ label }) => label)]) {
        expect(said).toBe(said.normalize('NFC'));
        expect(said.trim()).not.toBe('');
        expect(said).not.toMatch(/template|undefined|null|NaN|lỗi|sai|row|column|\n/i);
        expect(said.length).toBeLessThan(170);
      }
    }
  });
});

test.each([
  [['Lần 1', 'Lần 2'], 'Cột nào là số liệu kỳ này của Phụ lục 4: “Lần 1” hay “Lần 2”? Đề nghị chọn:'],
  [
    ['Nguồn A', 'Nguồn B', 'Nguồn C'],
    'Cột nào là số liệu kỳ này của Phụ lục 4: “Nguồn A”, “Nguồn B” hay “Nguồn C”? Đề nghị chọn:',
  ],
  [
    ['Đợt 1 – Năm 2024', 'Đợt 2 – Năm 2024'],
    'Cột nào là số liệu kỳ này của Phụ lục 4: “Đợt 1” hay “Đợt 2”? Đề nghị chọn:',
  ],
  [['2023', '2024'], 'Chưa rõ cột nào là số liệu kỳ này của Phụ lục 4. Đề nghị chọn:'],
  [['Số liệu', 'Số liệu'], 'Chưa rõ cột nào là số liệu kỳ này của Phụ lục 4. Đề nghị chọn:'],
])('các cột được hỏi bằng chữ của chúng: %j', (labels, text) => {
  const choices = labels.map((label, n) => ({ id: 'CDE'[n] ?? '', label, confidence: 0.3, shown: [] }));
  expect(describeQuestion({ ...columns, choices: [...choices.reverse(), none] }).text).toBe(text);
});
