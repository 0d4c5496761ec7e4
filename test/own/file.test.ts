import * as fc from 'fast-check';
import type { OwnSet } from '../../src/core/form/catalogue';
import { Trouble } from '../../src/core/workbook/trouble';
import { readOwnSetFile, writeOwnSetFile } from '../../src/own';
import { copies, strange } from './own-sets';

const all: readonly OwnSet[] = [...copies, strange];
const file = writeOwnSetFile(strange);

/** What reading tells: the fault's line, kind and name; null where the text is a set. */
function faultOf(text: string): readonly [line: number, fault: string, name: string] | null {
  try {
    readOwnSetFile(text);
    return null;
  } catch (error) {
    if (error instanceof Trouble && error.told.code === 'BAD_TEMPLATE_FILE') {
      const { line, fault, name } = error.told;
      return [line, fault, name];
    }
    throw error;
  }
}

/** 1-based line of the first place where the file says so. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('tệp bộ mẫu riêng', () => {
  test.each(all.map((own) => [own.set.name, own] as const))('%s: ghi rồi đọc lại thì y nguyên', (_, own) => {
    const text = writeOwnSetFile(own);
    expect(readOwnSetFile(text)).toEqual(own);
    expect(writeOwnSetFile(readOwnSetFile(text))).toBe(text);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('chữ gõ kiểu dựng sẵn hay tổ hợp, có dấu BOM, xuống dòng kiểu Windows: cùng một bộ mẫu', () => {
    expect(readOwnSetFile(`\uFEFF${file.normalize('NFD').replaceAll('\n', '\r\n')}`)).toEqual(strange);
  });

  test.each<readonly [string, string, string, string]>([
    ['thiếu dấu phẩy', '"name": "Sở Nông nghiệp 2025",', '"name": "Sở Nông nghiệp 2025"', 'syntax'],
    ['thiếu mục', '"label": "Khu vực rừng phòng hộ", ', '', 'missing'],
    [
      'mục lạ',
      '"label": "Khu vực rừng phòng hộ"',
      '"nhan": "x", "label": "Khu vực rừng phòng hộ"',
      'unknown',
    ],
    ['một mục hai lần', '"label": "Khu vực rừng phòng hộ"', '"label": "x", "label": "y"', 'twice'],
    ['bậc không nguyên', '"level": 2 },', '"level": 2.5 },', 'value'],
    ['bậc bằng chữ', '"level": 2 },', '"level": "2" },', 'value'],
    ['mã dòng hai lần', '"key": "1.2", "code": "1.2"', '"key": "1.1", "code": "1.2"', 'twice'],
    ['vùng gộp ngoài đầu bảng', '"headerMerges": ["A1:A2"', '"headerMerges": ["A1:A9"', 'merge'],
    ['vùng gộp quá cột cuối', '"F1:F2"', '"F1:G2"', 'merge'],
    ['một chỉ tiêu ở hai dòng', '.pl-so-01.1.2", "level"', '.pl-so-01.1.1", "level"', 'twice'],
    ['vùng gộp chồng nhau', '"A1:A2", "B1:B2"', '"A1:A2", "A2:B2"', 'merge'],
    ['đầu bảng thiếu ô', '["STT", "Nội dung", ', '["STT", ', 'width'],
    ['chỉ tiêu không có nghĩa', '.pl-so-01.4", "level"', '.pl-so-01.5", "level"', 'indicator'],
    [
      'phép tính nêu dòng không có',
      '"part": "rieng.so-nong-nghiep-2025.pl-so-01.2.2"',
      '"part": "rieng.x.y"',
      'ruleTerm',
    ],
    ['tổng của dòng không có', '"total": "d1"', '"total": "d2"', 'ruleTerm'],
    ['tệp của bản mới hơn', '"version": 1', '"version": 7', 'newer'],
    ['tệp khác', '{\n  "format": "phu-luc-cchc/bo-mau"', '{\n  "format": "khac"', 'format'],
    ['mã của bộ có sẵn', '"id": "rieng-so-nong-nghiep-2025"', '"id": "tth-2024"', 'value'],
  ])('%s: nói đúng dòng', (_, before, after, kind) => {
    expect(file).toContain(before);
    const [line, told] = faultOf(file.replace(before, after)) ?? [];
    expect([told, line]).toEqual([kind, lineOf(file, before)]);
  });

  test('tệp cụt, tệp trống, tệp quá lớn, ngoặc lồng quá sâu', () => {
    expect(faultOf('')?.[1]).toBe('syntax');
    expect(faultOf(file.slice(0, 500))?.[1]).toBe('syntax');
    expect(faultOf(' '.repeat(32_000_001))).toEqual([1, 'large', '']);
    expect(faultOf(`\n${'['.repeat(200_000)}`)).toEqual([2, 'deep', '']);
  });

  test('tên đặc biệt của máy không làm gì được', () => {
    const evil = file.replace(
      '"dictionary": {',
      '"dictionary": { "__proto__": { "name": "x", "measure": "count" },',
    );
    expect(faultOf(evil)?.[1]).toBe('unknown');
    expect(
      faultOf(
        file.replace(
          '"dictionary": {',
          '"dictionary": { "constructor": { "name": "x", "measure": "count" },',
        ),
      )?.[1],
    ).toBe('unknown');
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('tệp bị sửa ngẫu nhiên', () => {
  const lines = file.split('\n');
  const junk = fc.constantFrom(
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '0',
    '-1',
    'null',
    'true',
    '1e999',
    '\\u0000',
    '\\ud800',
    '"__proto__"',
    '"constructor"',
    '@',
    '.',
    '*',
  );
  const cut = fc
    .tuple(fc.nat(file.length), fc.nat(40), junk)
    .map(([at, length, put]) => file.slice(0, at) + put + file.slice(at + length));
  const swapped = fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1)).map(([a, b]) => {
    const copy = [...lines];
    [copy[a], copy[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return copy.join('\n');
  });
  const doubled = fc
    .nat(lines.length - 1)
    .map((at) => [...lines.slice(0, at), lines[at], ...lines.slice(at)].join('\n'));
  const value = fc
    .tuple(
      fc.nat(400),
      fc.oneof(fc.jsonValue(), fc.constantFrom('rieng.a.b', 'rieng-a/b', 'A1:B2', 'toString.x')),
    )
    .map(([at, put]) => {
      let n = 0;
      const one = (text: string): string => (n++ === at ? JSON.stringify(put) : text);
      return file.replace(/(?<=: )("(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?)/g, one);
    });

  test('đọc được thành một bộ mẫu dùng được, hoặc nói dòng sai; không bao giờ khác', () => {
    let readable = 0;
    fc.assert(
      fc.property(fc.oneof(cut, swapped, doubled, value), (text) => {
        const fault = faultOf(text);
        if (fault) {
          const [line] = fault;
          expect(line >= 1 && line <= text.split('\n').length).toBe(true);
          return;
        }
        readable += 1;
        const own = readOwnSetFile(text);
        expect(readOwnSetFile(writeOwnSetFile(own))).toEqual(own);
      }),
      { numRuns: 300 },
    );
    expect(readable).toBeGreaterThan(5);
  });
});
