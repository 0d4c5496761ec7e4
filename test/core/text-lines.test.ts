import fc from 'fast-check';
import { lineCount, linesHeight, textRoom, textWidth } from '../../src/core/text/text-lines';

const plain = { size: 12, bold: false };
const bold = { size: 12, bold: true };

test.each([
  ['0123456789', plain, 60],
  ['Cơ quan, đơn vị', plain, 76.67],
  ['ĐƠN VỊ', plain, 12 * (0.722 + 0.722 + 0.722 + 0.25 + 0.722 + 0.333)],
  ['ĐƠN VỊ', bold, 12 * (0.722 + 0.778 + 0.722 + 0.25 + 0.722 + 0.389)],
])('bề rộng của “%s”', (text, face, points) => {
  expect(textWidth(text, face)).toBeCloseTo(points, 1);
  expect(textWidth(text.normalize('NFD'), face)).toBe(textWidth(text, face));
});

test.each([
  ['', 100, 1],
  ['một dòng', 100, 1],
  ['một dòng\nhai dòng', 100, 2],
  ['hai dòng', 30, 2],
  ['khôngcókhoảngcáchnàocả', 40, 4],
  ['a khôngcókhoảngcáchnàocả', 40, 5],
])('“%s” trong %d điểm: %d dòng', (text, room, lines) => {
  expect(lineCount(text, plain, room)).toBe(lines);
});

const word = fc.string({
  unit: fc.constantFrom(...'aăâbcđeêghiklmnoôơpqrstuưvxyỰỆ%,.'),
  minLength: 1,
  maxLength: 7,
});

test('chỗ càng rộng càng ít dòng; không bao giờ ít hơn bề rộng chia chỗ', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 90, max: 400 }),
      fc.integer({ min: 0, max: 200 }),
      fc.boolean(),
      (words, room, more, isBold) => {
        const [text, face] = [words.join(' '), { size: 12, bold: isBold }];
        const lines = lineCount(text, face, room);
        expect(lineCount(text, face, room + more)).toBeLessThanOrEqual(lines);
        expect(lines).toBeLessThanOrEqual(words.length);
        const inked = words.reduce((sum, one) => sum + textWidth(one, face), 0);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(inked / room - 1e-9));
      },
    ),
  );
});

test('chiều cao dòng chứa được nét chữ (1,15 lần cỡ); chỗ trong cột không quá bề rộng cột', () => {
  for (let lines = 1; lines <= 6; lines += 1) {
    for (const size of [12, 13, 14])
      expect(linesHeight(lines, size)).toBeGreaterThanOrEqual(lines * size * 1.15);
  }
  expect(textRoom([10])).toBe((75 - 5) * 0.75);
  expect(textRoom([10, 10])).toBe((150 - 5) * 0.75);
});
