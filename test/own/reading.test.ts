// How single things of a stranger's form are read: answers, printed and live formulas, numbering.

import * as fc from 'fast-check';
import { parseFormula } from '../../src/core/workbook/formula-reader';
import { answersAsWords, answersInBrackets, codedAnswers } from '../../src/own/answers';
import { levelsOf } from '../../src/own/codes';
import { meaningOf } from '../../src/own/formula-meaning';
import { headerFormula } from '../../src/own/header-formulas';

describe('câu trả lời in trên biểu', () => {
  const told = (answers: ReturnType<typeof codedAnswers>) =>
    answers?.map(({ value, label }) => `${value} ${label}`);

  test.each([
    ['Có = 1; Không = 0', ['0 Không', '1 Có']],
    ['Không = 0 Có = 1', ['0 Không', '1 Có']],
    ['Chưa có = 0 2 cấp = 1', ['0 Chưa có', '1 2 cấp']],
    ['Trực tuyến = 0 / Phát phiếu = 1 / Kết hợp = 2', ['0 Trực tuyến', '1 Phát phiếu', '2 Kết hợp']],
    ['Chưa = 0, Đang làm = 1, Hoàn thành = 2.', ['0 Chưa', '1 Đang làm', '2 Hoàn thành']],
    ['0: Không, 1: Có', ['0 Không', '1 Có']],
    ['1 = Đạt; 0 = Không đạt', ['0 Không đạt', '1 Đạt']],
    ['Văn bản', undefined],
    ['%', undefined],
    ['Có = 1', undefined],
    ['Có = 1; Không = 1', undefined],
  ])('%s', (text, expected) => {
    expect(told(codedAnswers(text))).toEqual(expected);
  });

  test('trong ngoặc của tên dòng; bằng chữ', () => {
    expect(told(answersInBrackets('Tổ chức cuộc thi (nếu có) (Có tổ chức = 1; Không tổ chức = 0)'))).toEqual([
      '0 Không tổ chức',
      '1 Có tổ chức',
    ]);
    expect(answersInBrackets('Tỷ lệ (đã trả/đã nhận)')).toBeNull();
    expect(told(answersAsWords('Đánh giá kết quả đạt được (Đạt/Không đạt)'))).toEqual([
      '1 Đạt',
      '0 Không đạt',
    ]);
    expect(told(answersAsWords('Có/Không'))).toEqual(['1 Có', '0 Không']);
    expect(answersAsWords('Không đạt yêu cầu có đơn')).toBeNull();
  });

  test.each<readonly [string, readonly string[], readonly string[] | undefined]>([
    ['Tốt/Khá/Kém', [], ['2 Tốt', '1 Khá', '0 Kém']],
    ['Đạt / Đạt một phần / Không đạt', [], ['2 Đạt', '1 Đạt một phần', '0 Không đạt']],
    ['Mức độ (Cao; Trung bình; Thấp)', [], ['2 Cao', '1 Trung bình', '0 Thấp']],
    ['Tập trung/Phân tán', ['phân tán'], ['1 Tập trung', '0 Phân tán']],
    ['Tập trung/Phân tán', [], undefined],
    ['Triệu đồng/người/năm', ['12'], undefined],
    ['Hồ sơ/ngày', ['Hồ sơ nhiều'], undefined],
    ['Tốt/Tốt', ['Tốt'], undefined],
    ['Tốt', ['Tốt'], undefined],
  ])('danh sách chữ: %s, ô ghi %j', (unit, shown, expected) => {
    expect(told(answersAsWords(unit, shown))).toEqual(expected);
  });

  test('mọi cặp nhãn và số viết theo lối "nhãn = số" đọc lại đúng', () => {
    const label = fc.constantFrom('Có', 'Không', 'Chưa có', '2 cấp', 'Đang làm', 'Toàn trình', '3 cấp xã');
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('; ', ' ', ' / ', ', ', '\n'),
        (labels, between) => {
          const text = labels.map((one, n) => `${one} = ${n}`).join(between);
          expect(told(codedAnswers(text))).toEqual(labels.map((one, n) => `${n} ${one}`));
        },
      ),
    );
  });
});

describe('công thức in ở đầu bảng', () => {
  test.each([
    ['3= 4+5+6', '3 = 4 + 5 + 6'],
    ['(7)=(8)+(9)+(10)', '7 = 8 + 9 + 10'],
    ['7=8/5*100', '7 = 8 / 5'],
    ['(9) = (7):(5) x 100%', '9 = 7 / 5'],
    ['6=4/3x100', '6 = 4 / 3'],
    ['6 = 4×100/3', '6 = 4 / 3'],
    ['5=3-4', '5 = 3 - 4'],
    ['8=(5+6)-7', '8 = 5 + 6 - 7'],
    ['3', undefined],
    ['(B)', undefined],
    ['5=3*4', undefined],
    ['5=((((', undefined],
  ])('%s', (text, expected) => {
    const read = headerFormula(text);
    const meaning = read?.meaning;
    const told =
      meaning?.kind === 'ratio'
        ? `${meaning.part} / ${meaning.whole}`
        : [meaning?.plus.join(' + '), ...(meaning?.minus ?? [])].join(' - ');
    expect(read ? `${read.number} = ${told}` : undefined).toBe(expected);
  });
});

describe('công thức có sẵn trong ô', () => {
  const range = (from: string, to: string): readonly string[] => [from, '…', to];
  const read = (formula: string) => {
    const tree = parseFormula(formula);
    return tree && meaningOf(tree, range);
  };
  const sum = (plus: readonly string[], minus: readonly string[] = []) => ({ kind: 'linear', plus, minus });
  const rate = (part: string, whole: string) => ({ kind: 'ratio', part, whole });

  test.each<readonly [string, unknown]>([
    ['=SUM(D5:D7)', sum(['D5', '…', 'D7'])],
    ['=D5+D6', sum(['D5', 'D6'])],
    ['=SUM($D$5;D7)+D9', sum(['D5', 'D7', 'D9'])],
    ['D5-D6', sum(['D5'], ['D6'])],
    ['=D5-(D6+D7)', sum(['D5'], ['D6', 'D7'])],
    ['=ROUND(D8/D7*100,1)', rate('D8', 'D7')],
    ['=D8*100/D7', rate('D8', 'D7')],
    ['=D8/D7%', rate('D8', 'D7')],
    ['=IF(D7=0,"",ROUND(D8/D7*100,2))', rate('D8', 'D7')],
    ['=IFERROR(D8/D7,0)', rate('D8', 'D7')],
    ['=IF(COUNT(D6:D8)=0,"",SUM(D6:D8))', sum(['D6', '…', 'D8'])],
    ['=IF(N(D6)=0,"",ROUND(N(D7)/N(D6)*100,1))', rate('D7', 'D6')],
    ['=IF(ISTEXT(D6),NUMBERVALUE(D6,",","."),D6)+D7', sum(['D6', 'D7'])],
    ["='Phụ lục 1'!D5+PL2!D6", sum(["'Phụ lục 1'!D5", 'PL2!D6'])],
    ['=VLOOKUP(A1,B:C,2,0)', null],
    ['=D5*2', null],
    ['=D5+5', null],
    ['=AVERAGE(D5:D7)', null],
    ['=SUM(D5:D7', null],
    [`=${'('.repeat(500)}D5${')'.repeat(500)}`, null],
  ])('%s', (formula, expected) => {
    expect(read(formula)).toEqual(expected);
  });

  test('chữ gì cũng không làm hỏng việc đọc', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^=?[SUMIFROND(),.+\-*/;:$"'!\dA-E%]{0,60}$/)),
        (text) => {
          expect(() => read(text)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('số thứ tự và bậc', () => {
  const levels = (...rows: readonly string[]) =>
    levelsOf(
      rows.map((row) => ({ code: row.split('|')[0] ?? '', label: row.split('|')[1] ?? 'Số liệu' })),
    ).map(({ key, level }) => `${key} ${level}`);

  test.each([
    [
      ['1', '1.1', '1.2', '1.2.1', '2.', '2.1'],
      ['1 1', '1.1 2', '1.2 2', '1.2.1 3', '2 1', '2.1 2'],
    ],
    [
      ['I', '1', '2', 'II', '1', '1.1'],
      ['I 1', '1 2', '2 2', 'II 1', 'II.1 2', '1.1 3'],
    ],
    [
      ['A', 'I', '1', 'a)', 'b)', 'II', 'B'],
      ['A 1', 'I 2', '1 3', 'a 4', 'b 4', 'II 2', 'B 1'],
    ],
    [
      ['1', '-', '-', '2', '+'],
      ['1 1', '1-1 2', '1-2 2', '2 1', '2-1 2'],
    ],
    [
      ['1', '|- Trong đó', '|+ Nam', '2'],
      ['1 1', '1-1 2', '1-1-1 3', '2 1'],
    ],
    [
      ['1', '1.1', '1.1', '1.1'],
      ['1 1', '1.1 2', '1-1 2', '1-2 2'],
    ],
    [
      ['1', '2', '|Tổng cộng'],
      ['1 1', '2 1', 'd1 1'],
    ],
    [
      ['I', '1', '2', '|Cộng', 'II', '1'],
      ['I 1', '1 2', '2 2', 'I-1 2', 'II 1', 'II.1 2'],
    ],
    [
      ['|1.1. Số văn bản', '|1.2. Số nhiệm vụ', '|2. Kiểm tra'],
      ['1.1 1', '1.2 1', '2 1'],
    ],
  ])('%j', (rows, expected) => {
    expect(levels(...rows)).toEqual(expected);
  });

  test('mỗi dòng một mã riêng, bậc không nhảy quá một', () => {
    const code = fc.constantFrom(
      'I',
      'II',
      'A',
      '1',
      '2',
      '1.1',
      '1.2',
      '1.1.1',
      'a',
      'b',
      '-',
      '+',
      '',
      '1.',
      '1,1',
      'x',
    );
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 30 }), (codes) => {
        const read = levelsOf(codes.map((one) => ({ code: one, label: 'Số liệu' })));
        expect(new Set(read.map(({ key }) => key)).size).toBe(codes.length);
        for (const [n, { level }] of read.entries())
          expect(level).toBeLessThanOrEqual((read[n - 1]?.level ?? 0) + 1);
      }),
    );
  });
});
