// Sheets in shapes that nobody thought of: pieces of forms and of anything, at any place, with headers that fit or do
// not. It is known of each where its figures stand, and of nothing what they mean.

import * as fc from 'fast-check';
import type { Template } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type Drawn, sheetOf } from '../support/sheet';
import type { FigureAt } from './ledger-faults';

export interface OddSheet {
  readonly sheet: SheetSnapshot;
  readonly figures: readonly FigureAt[];
}

const NAME = 'Lạ';
const leads = ['STT', 'TT', 'Mã', '', 'Chỉ tiêu'];
const names = ['Chỉ tiêu', 'Nội dung', 'Đơn vị', 'Tên đơn vị', 'Việc', ''];
const units = ['', '%', 'Văn bản', 'Hồ sơ'];
const over = [
  'Số liệu',
  'Kết quả',
  'Thực hiện',
  'Kế hoạch',
  'Kỳ trước',
  'Tỷ lệ',
  'Năm 2016',
  '2017',
  'Kết quả 1',
  'Tổng số',
  'Đã giải quyết',
  'Tiếp nhận',
  'Quá hạn',
  'Xã An Bình',
  'Dự toán',
  'Đến',
  'Trong đó',
  'Quý II',
  'Đạt',
  '',
];
const strangers = ['Xã Hồng Nam', 'Thu tiền sử dụng đất', 'Chi thường xuyên', '- Trong đó', '', 'Tổng cộng'];

/** Figures that are neither codes of rows nor years. */
const figure: fc.Arbitrary<Drawn> = fc.oneof(
  fc.integer({ min: 10_000, max: 999_999 }),
  fc.integer({ min: 101, max: 9_999 }).map((n) => n + 0.5),
  fc.integer({ min: 10_000, max: 99_999 }).map(String),
  fc.integer({ min: 1, max: 99 }).map((n) => `${n},5%`),
);

interface Piece {
  readonly down: number;
  readonly right: number;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly code: string;
    readonly label: string;
    readonly unit: string;
    readonly figures: readonly (Drawn | null)[];
    readonly gap: number;
  }[];
}

function piece(templates: readonly Template[]): fc.Arbitrary<Piece> {
  const titles = ['', '', 'DANH SÁCH', ...templates.flatMap(({ number, title }) => [number, title])];
  return fc.constantFrom(...templates).chain(({ rows, columns }) => {
    const own = rows.map(({ label }) => label);
    const titled = fc.constantFrom(
      ...over,
      ...columns.flatMap(({ role, title }) => (role === 'value' ? [title] : [])),
    );
    return fc.record({
      down: fc.constantFrom(0, 1, 1, 2, 6),
      right: fc.constantFrom(0, 0, 0, 1, 4),
      title: fc.constantFrom(...titles),
      header: fc.oneof(
        fc.constant([]),
        fc
          .tuple(
            fc.constantFrom(...leads),
            fc.constantFrom(...names),
            fc.constantFrom('ĐVT', 'Đơn vị tính', ''),
            fc.array(titled, { maxLength: 4 }),
          )
          .map(([code, label, unit, values]) => [code, label, unit, ...values]),
      ),
      rows: fc.integer({ min: 0, max: Math.max(0, own.length - 1) }).chain((from) =>
        fc
          .array(
            fc.record({
              code: fc.constantFrom('', '-', 'I', '1', '2.1', 'a)'),
              label: fc.constantFrom('own', 'own', 'own', ...strangers),
              unit: fc.constantFrom(...units),
              figures: fc.array(fc.option(figure, { freq: 4 }), { maxLength: 4 }),
              gap: fc.constantFrom(0, 0, 0, 0, 0, 1, 3),
            }),
            { maxLength: 14 },
          )
          .map((some) =>
            some.map((row, n) => ({
              ...row,
              label: row.label === 'own' ? (own[from + n] ?? '') : row.label,
            })),
          ),
      ),
    });
  });
}

/** One to three pieces below each other, each at its own column. */
export function oddSheet(templates: readonly Template[]): fc.Arbitrary<OddSheet> {
  return fc.array(piece(templates), { minLength: 1, maxLength: 3 }).map((pieces) => {
    const lines: Drawn[][] = [];
    const figures: FigureAt[] = [];
    const blank = (count: number): void => {
      for (let n = 0; n < count; n += 1) lines.push([]);
    };
    for (const { down, right, title, header, rows } of pieces) {
      const pad = Array.from({ length: right }, () => '');
      blank(down);
      if (title !== '') lines.push([...pad, title]);
      if (header.length > 0) lines.push([...pad, ...header]);
      for (const row of rows) {
        const values = row.figures.map((one, n) => {
          if (one !== null) figures.push({ sheet: NAME, row: lines.length, column: right + 3 + n });
          return one ?? '';
        });
        lines.push([...pad, row.code, row.label, row.unit, ...values]);
        blank(row.gap);
      }
    }
    return { sheet: sheetOf(NAME, lines), figures };
  });
}
