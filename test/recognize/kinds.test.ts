// Tables by agencies, by years and lists of documents, as other people draw them.

import * as fc from 'fast-check';
import { caoBang2023, giaiDoan20112020, indicators } from '../../src/catalog';
import type { BoundRow, BoundTable } from '../../src/core/form/table';
import { kindOf, type Template } from '../../src/core/form/template';
import { toNumber } from '../../src/core/number/decimal';
import { a1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, drawSheet, sheetOf, workbookOf } from '../support/sheet';

const sets = [caoBang2023, giaiDoan20112020];
const recognize = (...sheets: readonly SheetSnapshot[]): readonly BoundTable[] =>
  recognizeWorkbook(workbookOf(...sheets), sets, indicators);
const units = caoBang2023.templates.find((template: Template) => kindOf(template) === 'agencies') as Template;

/** How a district has drawn its table by communes. */
interface Drawing {
  readonly communes: number;
  /** Empty columns before the table. */
  readonly left: number;
  readonly rowsAbove: number;
  readonly merged: boolean;
  readonly numbered: boolean;
  /** Position at which a column of the district's own is put in; −1 for none. */
  readonly extra: number;
  /** Two columns that changed places, with their titles. */
  readonly swapped: boolean;
  /** The header is printed again after so many communes; 0 for never. */
  readonly pageBreak: number;
  readonly total: boolean;
  readonly signed: boolean;
}

const drawing: fc.Arbitrary<Drawing> = fc.record({
  communes: fc.integer({ min: 1, max: 30 }),
  left: fc.integer({ min: 0, max: 2 }),
  rowsAbove: fc.integer({ min: 0, max: 6 }),
  merged: fc.boolean(),
  numbered: fc.boolean(),
  extra: fc.constantFrom(-1, -1, 2, 15),
  swapped: fc.boolean(),
  pageBreak: fc.constantFrom(0, 0, 3, 7),
  total: fc.boolean(),
  signed: fc.boolean(),
});

type Column = number | 'extra';

/** A sheet, and which figure really stands in which cell. */
function draw(how: Drawing): { readonly sheet: SheetSnapshot; readonly truth: ReadonlyMap<string, string> } {
  const order: Column[] = units.columns.map((_, column) => column);
  // The last two columns stand alone under their titles: they can change places without breaking a group.
  if (how.swapped) order.splice(13, 2, 14, 13);
  if (how.extra >= 0) order.splice(how.extra, 0, 'extra');
  const truth = new Map<string, string>();
  const rows: Drawn[][] = Array.from({ length: how.rowsAbove }, (_, n) => (n === 0 ? ['Phụ lục II'] : []));
  const blank = Array.from({ length: how.left }, () => '');
  const merges: string[] = [];
  const header = () => {
    const top = rows.length;
    for (const [row, texts] of units.header.entries()) {
      if (row === units.header.length - 1 && !how.numbered) continue;
      rows.push([
        ...blank,
        ...order.map((column) => (column === 'extra' ? (row === 0 ? 'Ghi chú' : '') : texts[column])),
      ]);
    }
    const movable = how.extra < 0 || how.extra === 15;
    if (!how.merged || !movable) return;
    for (const text of units.headerMerges) {
      const [from = '', to = ''] = text.split(':');
      const place = (corner: string) => {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
        return a1(Number(row) - 1 + top, letters.charCodeAt(0) - 65 + how.left);
      };
      merges.push(`${place(from)}:${place(to)}`);
    }
  };
  const line = (code: string, label: string, who: string, figure: boolean) => {
    const row = rows.length;
    rows.push([
      ...blank,
      ...order.map((column, at): Drawn => {
        if (column === 'extra') return 'theo dõi';
        const { role, indicator } = units.columns[column] ?? {};
        if (role === 'code') return code;
        if (role === 'label') return label;
        if (figure) truth.set(`${row}:${at + how.left}`, `${who} ${indicator}`);
        return row * 100 + column;
      }),
    ]);
  };
  header();
  line('I', 'TTHC thuộc phạm vi thẩm quyền giải quyết của UBND cấp huyện', 'district', true);
  line('II', 'Tình hình, kết quả giải quyết TTHC thuộc phạm vi thẩm quyền của UBND cấp xã', 'communes', true);
  for (let n = 1; n <= how.communes; n += 1) {
    if (how.pageBreak > 0 && n > 1 && n % how.pageBreak === 0) header();
    line(String(n), `UBND xã Số ${n}`, `UBND xã Số ${n}`, true);
  }
  if (how.total) line('', 'Tổng cộng', '', false);
  if (how.signed)
    rows.push([], [...blank, 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'], [...blank, '- Sở Nội vụ;', 'CHỦ TỊCH']);
  return { sheet: sheetOf('Biểu 2', rows, merges), truth };
}

const told = ({ member, indicator }: BoundRow): string => `${member} ${indicator}`;

describe('Bảng theo đơn vị', () => {
  it('đổi chỗ cột, thêm cột, bỏ dòng số thứ tự cột, lặp đầu bảng: số nào cũng đúng đơn vị, đúng cột', () => {
    fc.assert(
      fc.property(drawing, (how) => {
        const { sheet, truth } = draw(how);
        const [table, ...others] = recognize(sheet);
        expect(others).toEqual([]);
        const bound = new Map(table?.rows.map((row) => [`${row.cell.row}:${row.cell.column}`, told(row)]));
        expect(Object.fromEntries(bound)).toEqual(Object.fromEntries(truth));
        expect(table?.missing).toEqual([]);
        expect(table?.confidence).toBeGreaterThan(0.7);
      }),
      { numRuns: 200 },
    );
  });

  it('tiêu đề cột viết tắt vẫn nhận ra; cột không rõ là cột nào thì để ngoài', () => {
    const [table] = recognize(
      drawSheet(
        'T',
        `
        TT | Đơn vị    | Hồ sơ tiếp nhận |            |                |                      | Kết quả giải quyết |           |          |         | Hồ sơ đang giải quyết |              |         | Khác
           |           | Tổng số         | Trong kỳ   |                | Kỳ trước chuyển sang | Số hồ sơ đã giải quyết |       |          |         | Tổng số               | Chưa đến hạn | Quá hạn |
           |           |                 | Trực tuyến | Trực tiếp, BCCI |                     | Tổng số            | Trước hạn | Đúng hạn | Quá hạn |                       |              |         |
        1  | 2         | 3=4+5+6         | 4          | 5              | 6                    | 7=8+9+10           | 8         | 9        | 10      | 11=12+13              | 12           | 13      | 16
        II | TTHC thuộc thẩm quyền của UBND cấp xã | #6 | #1     | #5             | #0                   | #6                 | #1        | #5       | #0      | #0                    | #0           | #0      | #7
        1  | Xã Hòa    | #6              | #1         | #5             | #0                   | #6                 | #1        | #5       | #0      | #0                    | #0           | #0      | #7
        `,
        ['C1:F1', 'D2:E2', 'G1:J1', 'G2:J2', 'K1:M1'],
      ),
    );
    const columns = new Map(units.columns.map(({ indicator, key }) => [indicator, key]));
    const row = table?.rows.filter(({ member }) => member === 'Xã Hòa') ?? [];
    for (const { indicator, cell } of row) expect(columns.get(indicator)).toBe(String(cell.column + 1));
    expect(row).toHaveLength(11);
    expect(table?.missing.map(({ key }) => key)).toEqual(['I']);
  });
});

describe('Danh mục văn bản', () => {
  it('đọc ngày ghi bằng số, bỏ qua đầu bảng lặp lại, dừng trước bảng khác', () => {
    const [table, ...others] = recognize(
      drawSheet(
        'PL1',
        `
        STT | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung
        1   | 191/KH-UBND | #44896[dd/mm/yyyy] | Kế hoạch về chuyển đổi số
        STT | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung
        2   | 09/KH-UBND  | 11/01/2023    | Kế hoạch về đào tạo
        3   |             |               |

        Phụ lục II
        1   | 10/KH-UBND  | 11/01/2023    | không thuộc danh mục
        `,
      ),
    );
    expect(others).toEqual([]);
    expect(table?.documents?.map(({ code, symbol, date }) => [code, symbol, date])).toEqual([
      ['1', '191/KH-UBND', '01/12/2022'],
      ['2', '09/KH-UBND', '11/01/2023'],
      ['3', '', ''],
    ]);
  });
});

describe('Bảng theo năm và câu trả lời bằng chữ', () => {
  const pl8 = giaiDoan20112020.templates.find(({ id }) => id.endsWith('/pl8')) as Template;

  it('“Đạt”, “không đạt”, “KHONG DAT” là câu trả lời; chữ khác thì không', () => {
    const answers = ['Đạt', 'không đạt', 'KHONG DAT', 'dat', 'Tốt', 'đạt.'];
    const [table] = recognize(
      sheetOf('PL8', [
        ['TT', 'Mục tiêu', 'Đánh giá kết quả đạt được'],
        ...pl8.rows.map(({ code, label }, n) => [code, label, answers[n]]),
      ]),
    );
    const read = table?.rows.map(({ reading }) =>
      reading.kind === 'figure' ? toNumber(reading.figure.value) : reading.kind,
    );
    expect(read?.slice(0, 7)).toEqual([1, 0, 0, 1, 'text', 1, 'blank']);
  });

  it('năm của bảng là năm ở đầu bảng, không phải năm ghi ở dòng trên', () => {
    const pl2 = giaiDoan20112020.templates.find(({ id }) => id.endsWith('/pl2')) as Template;
    const [table] = recognize(
      sheetOf('S', [
        ['Phụ lục 2', '', '', 'Năm 2020'],
        ['STT', 'Chỉ tiêu', 'Năm 2018', 'Năm 2019'],
        ...pl2.rows.map(({ code, label }): Drawn[] => [code, label, 1, 2]),
      ]),
    );
    expect(new Set(table?.rows.map(({ member, cell }) => `${member} ${cell.column}`))).toEqual(
      new Set(['2018 2', '2019 3']),
    );
    expect(table?.area.top).toBe(1);
  });

  it('bảng thứ hai không in lại năm thì theo năm của bảng trên', () => {
    const [pl2, pl3] = ['/pl2', '/pl3'].map(
      (end) => giaiDoan20112020.templates.find(({ id }) => id.endsWith(end)) as Template,
    );
    const body = (template: Template | undefined): Drawn[][] =>
      (template?.rows ?? []).map(({ code, label }) => [code, label, 1, 2]);
    const tables = recognize(
      sheetOf('S', [['STT', 'Chỉ tiêu', 'Năm 2021', 'Năm 2022'], ...body(pl2), ['Phụ lục 3'], ...body(pl3)]),
    );
    expect(tables.map(({ template }) => template.id)).toEqual([pl2?.id, pl3?.id]);
    for (const { rows } of tables) {
      expect(new Set(rows.map(({ member, cell }) => `${member} ${cell.column}`))).toEqual(
        new Set(['2021 2', '2022 3']),
      );
    }
  });
});
