// Forms by rows in which plans and other periods stand beside the figures.

import type { Chance } from '../chance';
import { factOf, type Item } from '../items';
import { type Kind, kind } from '../kind';
import type { Filled, Written } from '../page';
import { anyForm, code, label, near, note, other, rowBook, unit, value } from '../row-form';
import type { Leaf } from '../table';

const share = (chance: Chance) => (): Written => chance.between(500, 1200) / 10;

/** A column that may be the one or not: which of two is meant nobody can tell. */
const either = (text: string, of: (item: Item) => number): Leaf<Item> => ({
  text,
  cell: (item): Filled | undefined =>
    item.value === null ? undefined : { content: of(item), fact: { ...factOf(item, of(item)), open: true } },
});

const once = (of: (item: Item) => number): ((item: Item) => number) => {
  const known = new Map<Item, number>();
  return (item) => {
    const figure = known.get(item) ?? of(item);
    known.set(item, figure);
    return figure;
  };
};

export const rowsWithPeriods: readonly Kind[] = [
  kind('R02', 'Kế hoạch | Thực hiện | Tỷ lệ under one title', (c) => {
    const parts = [
      other(c.pick(['Kế hoạch', 'KH giao', 'Chỉ tiêu giao', 'Kế hoạch năm']), (item) => near(c, item)),
      value(c.pick(['Thực hiện', 'TH', 'Kết quả', 'Đã thực hiện'])),
      other(c.pick(['Tỷ lệ (%)', 'Đạt (%)', 'TH/KH (%)']), share(c)),
    ];
    return rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        { text: c.pick(['Số liệu', 'Kết quả thực hiện', 'Kỳ báo cáo']), parts },
        note(c),
      ],
    });
  }),
  kind('R03', 'Kế hoạch | Thực hiện | So sánh, one line of titles', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        other('Kế hoạch năm', (item) => near(c, item)),
        value('Thực hiện'),
        other('TH so với KH (%)', share(c)),
        note(c),
      ],
    }),
  ),
  kind('R04', 'earlier period | this period | more or less', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        other(c.pick(['Kỳ trước', 'Cùng kỳ năm trước', 'Kỳ báo cáo trước']), (item) => near(c, item)),
        value(c.pick(['Kỳ này', 'Kỳ báo cáo', 'Trong kỳ báo cáo'])),
        other(
          c.pick(['Tăng (+), giảm (-)', 'So sánh (%)', 'Tăng/giảm']),
          (item) => near(c, item) - (item.value ?? 0),
        ),
        note(c),
      ],
    }),
  ),
  kind('R05', 'in the period | from the start of the year', (c) => {
    const inPeriod = once((item) => item.value ?? 0);
    return rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        {
          text: 'Kết quả thực hiện',
          parts: [
            either('Trong kỳ', inPeriod),
            either(
              'Lũy kế từ đầu năm',
              once((item) => near(c, item)),
            ),
          ],
        },
        note(c),
      ],
    });
  }),
  kind('R06', 'months, then the quarter', (c) =>
    rowBook(c, {
      template: anyForm(c),
      period: 'Quý I năm 2024',
      heads: [
        code(c),
        label(c),
        unit(c),
        ...['Tháng 1', 'Tháng 2', 'Tháng 3'].map((month) => other(month, (item) => near(c, item))),
        value(c.pick(['Quý I', 'Cộng quý I', 'Tổng quý'])),
        note(c),
      ],
    }),
  ),
  kind('R14', 'last year | this year | estimate of next year', (c) =>
    rowBook(c, {
      template: anyForm(c),
      period: 'Năm 2024',
      heads: [
        code(c),
        label(c),
        unit(c),
        other('Thực hiện năm 2023', (item) => near(c, item)),
        value('Thực hiện năm 2024'),
        other(c.pick(['Kế hoạch năm 2025', 'Dự kiến năm 2025']), (item) => near(c, item)),
      ],
    }),
  ),
];
