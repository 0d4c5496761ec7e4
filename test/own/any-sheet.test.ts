// Any sheet at all becomes a set that can be used, or is said to hold no form.

import * as fc from 'fast-check';
import { proposeFill } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { Trouble } from '../../src/core/workbook/trouble';
import { designSheets } from '../../src/insert/design';
import { confirmOwnSet, readOwnForm, readOwnSetFile, writeOwnSetFile } from '../../src/own';
import { checkSnapshot } from '../support/app';
import { sheetOf } from '../support/sheet';
import { draftOf } from './foreign-sheets';

describe('trang nào cũng được đọc thành bộ mẫu đúng, hoặc nói là không có biểu', () => {
  const texts = [
    'STT',
    'TT',
    'Chỉ tiêu',
    'Nội dung',
    'Đơn vị tính',
    'Đơn vị',
    'Số liệu',
    'Kết quả',
    'Ghi chú',
    'Năm 2020',
    'Năm 2021',
    'Số, ký hiệu',
    'Ngày ban hành',
    'Trích yếu',
    'Tỷ lệ (%)',
    'Tổng số',
    'Tổng cộng',
    'Trong đó',
    'Phụ lục 3',
    'I',
    'II',
    '1',
    '1.1',
    '1.2',
    '2',
    'a',
    '-',
    '1= 2+3',
    '(2)',
    '3',
    'Có = 1; Không = 0',
    'Đạt/Không đạt',
    '%',
    'Người',
    'Triệu đồng',
    'UBND xã A',
    'UBND xã B',
    'Xã …',
    'Tỷ lệ hồ sơ đúng hạn',
    'Số hồ sơ',
    'Số hồ sơ đúng hạn',
    'Trong đó: nữ',
    'x'.repeat(900),
    `${'x'.repeat(999)}\u{1F600}`,
    '__proto__',
    'constructor',
    '\ud83d\ude00 vui',
    '',
  ];
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts) },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { content: 3, formula: 'SUM(C2:C4)' },
        { content: 3, formula: 'C3/C2*100' },
        { content: { error: '#REF!' } },
      ),
    },
  );
  const header = fc.constantFrom(
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ['TT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    ['STT', 'Nội dung', 'Năm 2020', 'Năm 2021', 'Năm 2021'],
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', ''],
    ['', '', '', '', ''],
  );
  const merge = fc.constantFrom('A1:A2', 'B1:C1', 'C2:D2', 'A4:E4', 'D3:D6', 'A1:E9');
  const sheet = fc.tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    fc.uniqueArray(merge, { maxLength: 3 }),
  );

  test('lập được thì tệp ghi ra đọc lại y nguyên và chèn, kiểm tra được', () => {
    let made = 0;
    fc.assert(
      fc.property(sheet, ([titles, rows, merges]) => {
        const drawn = sheetOf('Trang', [titles, ...rows], merges);
        try {
          const draft = readOwnForm({ sheets: [drawn] }, 'Trang', builtIn);
          const own = confirmOwnSet(draft, { name: 'Thử', chosenRules: draft.proposals.map(({ id }) => id) });
          made += 1;
          expect(readOwnSetFile(writeOwnSetFile(own))).toEqual(own);
          const { set, rules, dictionary } = own;
          designSheets({ set, templates: set.templates, rules, dictionary, takenNames: [] });
          const catalogue = { ...builtIn, sets: [set], rulesBySet: { [set.id]: rules }, dictionary };
          proposeFill(checkSnapshot({ sheets: [drawn] }, catalogue));
        } catch (error) {
          if (!(error instanceof Trouble) || !['NO_FORM', 'NO_KNOWN_TABLE'].includes(error.code)) throw error;
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(50);
  });

  test('biểu rất lớn vẫn lập được, tệp vẫn đọc lại được; quá nhiều biểu thì nói', () => {
    const groups = Array.from({ length: 100 }, (_, n) => [
      [String(n + 1), `Tổng số việc loại ${n + 1}`, ...Array.from({ length: 55 }, () => 2)],
      [`${n + 1}.1`, `Việc khó loại ${n + 1}`, ...Array.from({ length: 55 }, () => 1)],
      [`${n + 1}.2`, `Việc dễ loại ${n + 1}`, ...Array.from({ length: 55 }, () => 1)],
    ]);
    const titles = ['STT', 'Nội dung', ...Array.from({ length: 55 }, (_, n) => `Loại ${n + 1}`)];
    const draft = draftOf(sheetOf('Lớn', [titles, ...groups.flat()]));
    const own = confirmOwnSet(draft, { name: 'Lớn', chosenRules: draft.proposals.map(({ id }) => id) });
    expect(own.rules.length).toBeGreaterThan(5000);
    expect(readOwnSetFile(writeOwnSetFile(own))).toEqual(own);
    const small = Array.from({ length: 61 }, (_, n) =>
      sheetOf(`S${n}`, [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
        ['1', 'Số người', 'Người', 1],
      ]),
    );
    expect(() => draftOf(...small)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });

  test('trang không có biểu, trang không có', () => {
    expect(() => readOwnForm({ sheets: [sheetOf('A', [['Chào'], ['bạn']])] }, 'A', builtIn)).toThrow(
      expect.objectContaining({ told: { code: 'NO_FORM', sheet: 'A' } }),
    );
    expect(() => readOwnForm({ sheets: [] }, 'A', builtIn)).toThrow(
      expect.objectContaining({ code: 'SHEET_MISSING' }),
    );
  });
});
