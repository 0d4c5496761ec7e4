// Chữ gõ bằng phông .VnTime, VNI-Times.

import fc from 'fast-check';
import { fromLegacy, legacyEncoding, legacyVerdict } from '../../src/core/text/legacy-text';
import { smallLetters, toTcvn3, toVni } from './legacy-encoder';

const capitals = smallLetters.map((letter) => letter.toUpperCase());
const word = fc
  .array(fc.constantFrom(...smallLetters, ...'bcdghklmnpqrstvx'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''));
const ascii = fc.stringMatching(/^[ -~]{0,8}$/);
const text = fc.array(fc.oneof(word, ascii), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

describe('phông cũ', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Times', 'vni'],
    ['Times New Roman', null],
    ['Vnitype', null],
  ])('%s', (font, encoding) => expect(legacyEncoding(font)).toBe(encoding));

  it.each([
    ['.VnTime', 'Tæng sè v¨n b¶n', 'Tổng số văn bản'],
    ['.VnTime', '§¬n vÞ tÝnh', 'Đơn vị tính'],
    ['.VnTime', 'Tû lÖ hoµn thµnh KÕ ho¹ch CCHC n¨m 2023 (%)', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm 2023 (%)'],
    ['.VnTime', 'Ng\u00ADêi d©n', 'Người dân'],
    ['.VnTimeH', 'céng hßa x· héi chñ nghÜa viÖt nam', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['.VnTimeH', '§¬n vÞ', 'ĐƠN VỊ'],
    ['VNI-Times', 'Toång soá vaên baûn', 'Tổng số văn bản'],
    ['VNI-Times', 'Ñôn vò tính', 'Đơn vị tính'],
    ['VNI-Times', 'Ngöôøi daân Huyeän Quaûng Ñieàn', 'Người dân Huyện Quảng Điền'],
    ['VNI-Times', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('%s: “%s” là “%s”', (font, typed, shown) => expect(fromLegacy(typed, font)).toBe(shown));

  it('mỗi chữ cái tiếng Việt đọc lại đúng', () => {
    for (const letter of smallLetters) {
      expect(fromLegacy(toTcvn3(letter), '.VnTime')).toBe(letter);
      expect(fromLegacy(toVni(letter), 'VNI-Times')).toBe(letter);
    }
    for (const letter of capitals) {
      expect(fromLegacy(toTcvn3(letter), '.VnTimeH')).toBe(letter);
      expect(fromLegacy(toVni(letter), 'VNI-Times')).toBe(letter);
    }
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(fromLegacy(toTcvn3(letter), '.VnTime')).toBe(letter);
  });

  it('chữ thường, chữ số và dấu câu xen nhau đọc lại đúng', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(fromLegacy(toTcvn3(typed), '.VnTime')).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });

  it('phông VNI: từng từ đọc lại đúng', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(fromLegacy(toVni(typed), 'VNI-Times')).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });

  it('chữ Unicode trong ô mang phông cũ giữ nguyên, cả khi dấu rời', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('NFC', 'NFD'),
        (words, form) => {
          const typed = words.join(' ').normalize(form);
          fc.pre(/[ăđĩũơưạ-ỹ]|\p{M}/u.test(typed));
          for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times'])
            expect(fromLegacy(typed, font)).toBe(typed);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('phông Unicode không đổi gì', () => {
    fc.assert(fc.property(fc.string(), (typed) => expect(fromLegacy(typed, 'Times New Roman')).toBe(typed)));
  });

  it.each([
    ['.VnTime', 'Tæng sè', 'legacy'],
    ['.VnTime', 'Tổng số', 'unicode'],
    ['.VnTime', 'và', 'unicode'],
    ['.VnTime', 'Có', 'either'],
    ['.VnTime', '12,5%', 'either'],
    ['VNI-Times', 'xã', 'unicode'],
    ['VNI-Times', 'Khoâng', 'either'],
    ['VNI-Times', 'Soá', 'either'],
    ['VNI-Times', 'Huyeän', 'legacy'],
    ['Arial', 'Tæng sè', 'unicode'],
  ])('%s: “%s” là %s', (font, typed, verdict) => expect(legacyVerdict(typed, font)).toBe(verdict));

  it('một ô có hai phông: từ nào đọc theo phông ấy', () => {
    expect(fromLegacy('Tæng sè văn bản', '.VnTime')).toBe('Tổng số văn bản');
    expect(fromLegacy('Toång văn bản', 'VNI-Times')).toBe('Tổng văn bản');
  });
});
