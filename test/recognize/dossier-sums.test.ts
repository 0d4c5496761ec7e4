// What the sums of a table of dossiers say of its columns: printed above them, or holding in the figures.

import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf } from '../support/sheet';

const TITLE = 'TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III/2026';

/** What each column of the sheet is bound to, "received.total", and what is asked about by its title. */
function readOf(sheet: SheetSnapshot): {
  readonly bound: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
} {
  const { tables, questions } = recognizeAndAsk({ sheets: [sheet] }, builtIn.sets, builtIn.dictionary);
  const bound = tables.flatMap(({ rows }) =>
    rows.map(({ cell, indicator }) => [
      String.fromCharCode(65 + cell.column),
      indicator.replace('dossiers.', ''),
    ]),
  );
  return { bound: Object.fromEntries(bound), asked: questions.map(({ subject }) => subject) };
}

const table = (
  titles: readonly string[],
  rows: readonly (readonly number[])[],
  numbers?: readonly string[],
): SheetSnapshot =>
  sheetOf('Một cửa', [
    [TITLE],
    [],
    ['STT', 'Lĩnh vực', ...titles],
    ...(numbers ? [['(1)', '(2)', ...numbers]] : []),
    ...rows.map((row, n): Drawn[] => [
      n + 1,
      ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Xây dựng'][n] ?? '',
      ...row,
    ]),
  ]);

describe('Cột có hai nghĩa', () => {
  // "Trễ" that stands apart: settled late, or not settled and overdue.
  const titles = [
    'Tổng số tiếp nhận',
    'Trễ',
    'Đã giải quyết',
    'Trước hạn',
    'Đúng hạn',
    'Đang giải quyết',
    'Trong hạn',
  ];

  it('không có phép cộng nào đúng: hỏi', () => {
    const rows = [
      [100, 3, 80, 50, 20, 15, 11],
      [200, 4, 150, 90, 40, 41, 21],
    ];
    expect(readOf(table(titles, rows)).asked).toEqual(['Trễ']);
  });

  it('đã giải quyết = trước + đúng + trễ ở mọi dòng: là giải quyết trễ', () => {
    const rows = [
      [100, 10, 80, 50, 20, 20, 17],
      [200, 20, 150, 90, 40, 50, 31],
    ];
    const { bound, asked } = readOf(table(titles, rows));
    expect([asked, bound.D]).toEqual([[], 'resolved.late']);
  });

  it('đang giải quyết = trong hạn + trễ ở mọi dòng: là quá hạn chưa xong', () => {
    const rows = [
      [100, 3, 80, 50, 20, 20, 17],
      [200, 19, 150, 90, 40, 50, 31],
    ];
    const { bound, asked } = readOf(table(titles, rows));
    expect([asked, bound.D]).toEqual([[], 'pending.overdue']);
  });

  it('cả hai phép cộng đều đúng, hoặc chỉ một dòng có số: vẫn hỏi', () => {
    const both = [
      [100, 10, 80, 50, 20, 20, 10],
      [200, 20, 150, 90, 40, 50, 30],
    ];
    const once = [
      [100, 10, 80, 50, 20, 20, 17],
      [200, 0, 150, 110, 40, 50, 50],
    ];
    expect([readOf(table(titles, both)).asked, readOf(table(titles, once)).asked]).toEqual([
      ['Trễ'],
      ['Trễ'],
    ]);
  });

  it('một dòng không cộng được thì không tin phép cộng', () => {
    const rows = [
      [100, 10, 80, 50, 20, 20, 17],
      [200, 20, 150, 90, 40, 50, 31],
      [300, 30, 250, 90, 40, 50, 31],
    ];
    expect(readOf(table(titles, rows)).asked).toEqual(['Trễ']);
  });

  it.each([
    ['5= 6+7+4', ['3', '4', '5= 6+7+4', '6', '7', '8', '9'], 'resolved.late'],
    ['(8)=(9)+(4)', ['(3)', '(4)', '(5)', '(6)', '(7)', '(8)=(9)+(4)', '(9)'], 'pending.overdue'],
    ['9= 8-4', ['3', '4', '5', '6', '7', '8', '9= 8-4'], 'pending.overdue'],
  ])('công thức in ở dòng số cột: %s', (_, numbers, meant) => {
    const { bound, asked } = readOf(
      table(
        titles,
        [
          [0, 0, 0, 0, 0, 0, 0],
          [9, 0, 9, 9, 0, 0, 0],
        ],
        numbers,
      ),
    );
    expect([asked, bound.D]).toEqual([[], meant]);
  });
});

describe('“Tiếp nhận” bên cạnh “Kỳ trước chuyển sang”', () => {
  const titles = ['Kỳ trước chuyển sang', 'Tiếp nhận', 'Đã giải quyết', 'Đúng hạn', 'Đang giải quyết'];
  const rows = (received: (all: number, carried: number) => number): readonly (readonly number[])[] =>
    [
      [100, 12],
      [340, 31],
      [77, 5],
    ].map(([all = 0, carried = 0]) => [carried, received(all, carried), all - 20, all - 30, 20]);

  it('tiếp nhận = đã + đang: là tổng số', () => {
    const { bound, asked } = readOf(
      table(
        titles,
        rows((all) => all),
      ),
    );
    expect([asked, bound.D]).toEqual([[], 'received.total']);
  });

  it('kỳ trước + tiếp nhận = đã + đang: là trong kỳ, không phải tổng số', () => {
    const { bound } = readOf(
      table(
        titles,
        rows((all, carried) => all - carried),
      ),
    );
    expect(bound.D).not.toBe('received.total');
  });

  it('không phép nào đúng: hỏi', () => {
    expect(
      readOf(
        table(
          titles,
          rows((all) => all + 7),
        ),
      ).asked,
    ).toEqual(['Tiếp nhận']);
  });
});

describe('Phép cộng trái với chữ', () => {
  const titles = [
    'Tổng số tiếp nhận',
    'Đã giải quyết',
    'Trước hạn',
    'Đúng hạn',
    'Đang giải quyết',
    'Trong hạn',
    'Đang giải quyết quá hạn',
  ];
  const numbers = ['3', '4=5+6+9', '5', '6', '7', '8', '9'];
  const rows = [
    [100, 80, 50, 20, 20, 17, 10],
    [200, 150, 90, 40, 50, 31, 20],
  ];

  it('công thức in và số liệu đều đưa một cột sang bên kia: hỏi cột ấy, các cột khác giữ nguyên', () => {
    const { bound, asked } = readOf(table(titles, rows, numbers));
    expect(asked).toEqual(['Đang giải quyết quá hạn']);
    expect(bound).toMatchObject({
      C: 'received.total',
      D: 'resolved.total',
      G: 'pending.total',
      H: 'pending.notDue',
    });
  });

  it('chỉ có công thức in, số liệu không theo: chữ đúng', () => {
    const other = rows.map((row) => [...row.slice(0, -1), 3]);
    const { bound, asked } = readOf(table(titles, other, numbers));
    expect([asked, bound.I]).toEqual([[], 'pending.overdue']);
  });

  it('số liệu cộng sai ở mọi dòng không làm mất cột nào mà chữ đã rõ', () => {
    const plain = [
      'Tổng số tiếp nhận',
      'Đã giải quyết',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Đang giải quyết',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(500), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (some) => {
          const { bound, asked } = readOf(table(plain, some));
          expect(asked.filter((title) => title !== 'Quá hạn')).toEqual([]);
          expect(bound).toMatchObject({
            C: 'received.total',
            D: 'resolved.total',
            F: 'resolved.onTime',
            H: 'pending.total',
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('Trước hạn và đúng hạn gộp một cột', () => {
  const read = (titles: readonly string[]) => {
    const rows = [
      [100, 80, 75, 5, 20, 17, 3],
      [200, 150, 140, 10, 50, 31, 19],
    ].map((row) => [...row, ...row].slice(0, titles.length));
    const sheet = table(titles, rows);
    const { unread } = recognizeAndAsk({ sheets: [sheet] }, builtIn.sets, builtIn.dictionary);
    const told = unread.flatMap(({ area, reason }) =>
      reason.code === 'EARLY_WITH_ON_TIME' ? [[area.top, area.left, area.bottom, area.right]] : [],
    );
    return { ...readOf(sheet), told };
  };
  const beside = (merged: string): readonly string[] => [
    'Tổng số tiếp nhận',
    'Tổng số hồ sơ đã giải quyết',
    merged,
    'Đã giải quyết quá hạn',
    'Tổng số hồ sơ đang giải quyết',
    'Đang giải quyết trong hạn',
    'Đang giải quyết quá hạn',
  ];

  it.each([
    'Trước và đúng hạn',
    'Trước hạn, đúng hạn',
    'Đúng hạn và trước hạn',
    'Đã giải quyết sớm/đúng hạn',
    'Đã giải quyết trong hạn',
  ])('%s: không là cột nào, không hỏi, được nói ra', (title) => {
    const { bound, asked, told } = read(beside(title));
    expect([bound.E, bound.D, bound.F, asked, told]).toEqual([
      undefined,
      'resolved.total',
      'resolved.late',
      [],
      [[3, 4, 4, 4]],
    ]);
  });

  it('đứng cạnh cả hai cột thì chỉ là tổng của chúng', () => {
    const { bound, asked, told } = read([...beside('Trước và đúng hạn'), 'Trước hạn', 'Đúng hạn']);
    expect([bound.E, bound.J, bound.K, asked, told]).toEqual([
      undefined,
      'resolved.early',
      'resolved.onTime',
      [],
      [],
    ]);
  });
});
