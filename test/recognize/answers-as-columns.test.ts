// Mỗi câu trả lời một cột, không còn cột số liệu nào khác; ô đánh dấu của Google Trang tính.

import { giaiDoan20112020, indicators, tth2024 } from '../../src/catalog';
import type { Template } from '../../src/core/form/template';
import { toNumber } from '../../src/core/number/decimal';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const goals = giaiDoan20112020.templates.find(({ id }) => id.endsWith('/pl8')) as Template;
const plan = tth2024.templates.find(({ id }) => id.endsWith('/pl2')) as Template;

const read = (rows: readonly (readonly Drawn[])[]) =>
  recognizeAndAsk(workbookOf(sheetOf('Trang', rows)), [tth2024, giaiDoan20112020], indicators);

const isMet = (at: number): boolean => at % 3 !== 0;

it.each<[string, readonly Drawn[], (at: number) => readonly Drawn[]]>([
  ['Đạt, Không đạt', ['TT', 'Mục tiêu', 'Đạt', 'Không đạt'], (at) => (isMet(at) ? ['x', ''] : ['', 'x'])],
  [
    'Không đạt trước',
    ['STT', 'Các mục tiêu', 'Không đạt', 'Đạt'],
    (at) => (isMet(at) ? ['', '✓'] : ['v', '']),
  ],
  [
    'có cột Ghi chú',
    ['TT', 'Nội dung', 'Đạt', 'Không đạt', 'Ghi chú'],
    (at) => (isMet(at) ? ['X', '', ''] : ['', 'X', 'Chưa bố trí kinh phí']),
  ],
  [
    'chữ của cột',
    ['TT', 'Mục tiêu', 'Đạt', 'Không đạt'],
    (at) => (isMet(at) ? ['Đạt', ''] : ['', 'Không đạt']),
  ],
])('mục tiêu, %s', (_, header, marks) => {
  const lines = goals.rows.map(({ code, label }, at) => [code, label, ...marks(at)]);
  const { tables, questions, unread } = read([header, ...lines]);
  expect([questions, unread]).toEqual([[], []]);
  const given = tables.flatMap(({ rows }) =>
    rows.map(({ reading }) => (reading.kind === 'figure' ? toNumber(reading.figure.value) : reading.kind)),
  );
  expect(given).toEqual(goals.rows.map((__, at) => (isMet(at) ? 1 : 0)));
});

it('ô đánh dấu là Có, ô bỏ trống dấu là Không', () => {
  const lines = plan.rows.map(({ code, label, unit, answers }, at): Drawn[] => [
    code,
    label,
    unit,
    answers ? at % 2 === 0 : unit === '' ? '' : 3,
  ]);
  const { tables } = read([['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'], ...lines]);
  const given = tables.flatMap(({ rows }) => rows.filter(({ row }) => row.answers?.length === 2));
  expect(given.length).toBeGreaterThan(1);
  for (const { row, reading } of given) {
    const ticked = plan.rows.indexOf(row) % 2 === 0;
    expect(reading.kind === 'figure' && toNumber(reading.figure.value)).toBe(ticked ? 1 : 0);
  }
});
