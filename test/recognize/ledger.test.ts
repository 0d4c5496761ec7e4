// Nothing in silence: every figure of a visible sheet is bound, asked about, foreign, or named as not read.

import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { figuresToRead } from '../../src/core/form/unread';
import { areaA1 } from '../../src/core/workbook/address';
import { isBlank, type SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeAndAsk } from '../../src/recognize';
import { drawSheet, sheetOf } from '../support/sheet';
import { drawBook } from './corpus/books';
import { recognizer } from './corpus/tally';
import { foreignSheet } from './foreign';
import { type FigureAt, faultsOf } from './ledger-faults';
import { oddSheet } from './odd-sheets';

const templates = builtIn.sets.flatMap((set) => set.templates);
const read = (...sheets: readonly SheetSnapshot[]) =>
  recognizeAndAsk({ sheets }, builtIn.sets, builtIn.dictionary);

describe('Trang có hình dạng bất kỳ', () => {
  it('mỗi số ở đúng một loại, vùng nào cũng gọn', () => {
    const holds = fc.property(oddSheet(templates), ({ sheet, figures }) => {
      const faults = faultsOf(figures, read(sheet));
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
    fc.assert(holds, { numRuns: 150 });
  });

  // Sheets of which it is certain that they have such figures: among drawn ones there may be none.
  it.each([
    ['bound', 'Số liệu | Việc riêng', 4],
    ['asked', 'Cột 1 | Cột 2', 4],
    ['foreign', 'Số liệu | Kỳ trước', 5],
    ['unread', 'Số liệu | Việc riêng', 5],
  ] as const)('bỏ loại %s thì phép thử báo lỗi', (without, titles, column) => {
    const sheet = drawSheet(
      'PL2',
      `STT | Chỉ tiêu | ĐVT | ${titles}\n${rows(24, (_, n) => `#${n + 20} | #${n + 300}`)}`,
    );
    const figures = Array.from({ length: 24 }, (_, n) =>
      [3, 4].map((at) => ({ sheet: 'PL2', row: n + 1, column: at })),
    );
    expect(faultsOf(figures.flat(), read(sheet))).toEqual([]);
    const faults = faultsOf(figures.flat(), read(sheet), without);
    expect(faults).toContain(`PL2!${'ABCDE'[column - 1]}2 is nothing`);
  });
});

describe('Trang của người khác, của mình bị làm khác đi', () => {
  it.each(builtIn.sets.map((set) => [set.id, set] as const))('%s: không số nào trong im lặng', (_, set) => {
    for (let n = 0; n < 10; n += 1) {
      const { snapshot, marks } = drawBook(set, n);
      const filled = new Set(
        snapshot.sheets.flatMap(({ name, rows }) =>
          rows.flatMap(({ row, cells }) =>
            cells.flatMap(({ column, cell }) => (isBlank(cell.content) ? [] : `${name}!${row}:${column}`)),
          ),
        ),
      );
      const figures = [...marks.keys()].filter((at) => filled.has(at)).map(figureAt);
      expect(faultsOf(figures, recognizer(snapshot))).toEqual([]);
    }
  });

  it('bảng không phải biểu: số nào cũng được kể', () => {
    fc.assert(
      fc.property(foreignSheet(templates), (sheet) => {
        const figures = sheet.rows.flatMap(({ row, cells }) =>
          cells.flatMap(({ column, cell }) =>
            typeof cell.content === 'number' && cell.content > 2100 ? [{ sheet: 'Khác', row, column }] : [],
          ),
        );
        expect(faultsOf(figures, read(sheet))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function figureAt(place: string): FigureAt {
  const cut = place.lastIndexOf('!');
  const [row = 0, column = 0] = place
    .slice(cut + 1)
    .split(':')
    .map(Number);
  return { sheet: place.slice(0, cut), row, column };
}

/** "D7:E9 UNDER_NOTE", of what is certainly somebody else's "(D7:E9 UNKNOWN_TABLE)". */
const told = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
  read(...sheets).unread.map(({ area, foreign, reason }) => {
    const text = `${areaA1(area)} ${reason.code}`;
    return foreign ? `(${text})` : text;
  });

const rows = (count: number, cells: (label: string, n: number) => string): string => {
  const form = builtIn.sets[0]?.templates.find(({ id }) => id === 'tth-2024/pl2');
  return (form?.rows ?? [])
    .slice(0, count)
    .map(({ code, label, unit }, n) => `${code} | ${label} | ${unit} | ${cells(label, n)}`)
    .join('\n');
};
const head = 'STT | Chỉ tiêu | ĐVT | Số liệu';

describe('Vì sao chưa đọc', () => {
  it('cột kế hoạch, kỳ trước bên cạnh số liệu: không thuộc biểu', () => {
    const drawing = `${head} | Kỳ trước | Kế hoạch\n${rows(24, (_, n) => `#${n} | #${n + 300} | #${n + 500}`)}`;
    expect(told(drawSheet('PL2', drawing))).toEqual(['(E2:F25 OTHER_FIGURES)']);
  });

  it('cột không rõ nghĩa bên cạnh số liệu', () => {
    const drawing = `${head} | Việc riêng\n${rows(24, (_, n) => `#${n} | #${n + 300}`)}`;
    expect(told(drawSheet('PL2', drawing))).toEqual(['E2:E25 COLUMN_NOT_TOLD']);
  });

  it('dòng ghi thêm giữa biểu', () => {
    const lines = rows(24, (_, n) => `#${n}`).split('\n');
    const added = [...lines.slice(0, 5), '- | Việc làm thêm của phòng | Việc | #321', ...lines.slice(5)];
    expect(told(drawSheet('PL2', [head, ...added].join('\n')))).toEqual(['D7:D7 ROW_NOT_KNOWN']);
  });

  it('số ở cột Ghi chú, ô số liệu trống; ghi chú bên cạnh số liệu thì không', () => {
    const drawing = `${head} | Ghi chú\n${rows(24, (_, n) => (n > 20 ? ` | #${n}` : `#${n} | #7`))}`;
    expect(told(drawSheet('PL2', drawing))).toEqual(['E23:E25 UNDER_NOTE']);
  });

  it('số ghi chung ô với tên dòng', () => {
    const form = builtIn.sets[0]?.templates.find(({ id }) => id === 'tth-2024/pl2');
    const lines = (form?.rows ?? []).map(({ code, label }) => `${code} | ${label}: 12 việc`);
    expect(told(drawSheet('PL2', ['STT | Nội dung | Ghi chú', ...lines].join('\n')))).toEqual([
      'B2:B25 IN_LABEL',
    ]);
  });

  it('trang của việc khác: một vùng, không thuộc báo cáo; bên cạnh biểu thì không chắc', () => {
    const list = 'STT | Họ và tên | Hệ số\n1 | Nguyễn Văn An | #2.34\n2 | Trần Thị Bình | #3';
    expect(told(drawSheet('Lương', list))).toEqual(['(A1:C3 UNKNOWN_TABLE)']);
    const both = `${head}\n${rows(24, (_, n) => `#${n}`)}\n\n\n\n\n${list}`;
    expect(told(drawSheet('PL2', both))).toEqual(['A30:C32 UNKNOWN_TABLE']);
  });
});

describe('Đếm', () => {
  it('số đã đọc, số hỏi, số chưa đọc cộng lại đủ', () => {
    const drawing = `${head} | Việc riêng\n${rows(24, (_, n) => `#${n} | #${n + 300}`)}`;
    const { counts } = read(drawSheet('PL2', drawing));
    expect(counts).toEqual({ bound: 24, valueless: 0, documents: 0, asked: 0, unread: 24, foreign: 0 });
    expect(figuresToRead(counts)).toBe(48);
  });

  it('danh sách 20.000 dòng của việc khác: một vùng', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => [n + 1, `Hộ ${n}`, n + 7.5, n * 3 + 11, 'ghi']);
    const { unread, counts } = read(
      sheetOf('Hộ', [['STT', 'Chủ hộ', 'Diện tích', 'Tiền', 'Khác'], ...lines]),
    );
    expect(unread.map(({ area, foreign }) => [areaA1(area), foreign])).toEqual([['A1:E20001', true]]);
    expect(counts.foreign).toBeGreaterThanOrEqual(40_000);
  });
});
