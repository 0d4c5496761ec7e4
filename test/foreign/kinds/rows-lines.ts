// Forms by rows whose lines are drawn in another way: codes, page breaks, lines between, figures typed as text.

import type { Chance } from '../chance';
import { alienTable, notes, signatures } from '../furniture';
import { type Item, itemsOf } from '../items';
import { type Kind, kind } from '../kind';
import { someCommunes } from '../places';
import { anyForm, code, label, lineOf, note, type RowForm, rowBook, unit, value, words } from '../row-form';
import { counter, type Line } from '../table';

const five = (c: Chance): RowForm['heads'] => [
  code(c),
  label(c),
  unit(c),
  value(c.pick(words.value)),
  note(c),
];
const headings = (c: Chance, more: Partial<RowForm> = {}): RowForm => ({
  template: anyForm(c),
  heads: five(c),
  ...more,
});

/** Lines of the form with others put in. */
const between = (
  items: readonly Item[],
  put: (item: Item, index: number) => readonly Line<Item>[],
): readonly Line<Item>[] => items.flatMap((item, index) => [...put(item, index), lineOf(item)]);

const itemsFor = (c: Chance): { template: RowForm['template']; items: readonly Item[] } => {
  const template = anyForm(c);
  return { template, items: itemsOf(template, c, 'other') };
};

export const rowsWithLines: readonly Kind[] = [
  kind('R22', 'printed pages: titles again, Cộng trang, Mang sang', (c) => {
    const { template, items } = itemsFor(c);
    const size = c.between(6, 10);
    const lines = between(items, (_, index) =>
      index > 0 && index % size === 0
        ? [
            { words: ['', 'Cộng trang', '', c.between(50, 4000)] },
            'blank',
            'header',
            { words: ['', c.pick(['Mang sang', 'Trang trước mang sang']), '', c.between(50, 4000)] },
          ]
        : [],
    );
    return rowBook(c, { template, heads: five(c), lines });
  }),
  kind('R23', 'Trong đó and Chia ra on lines of their own', (c) => {
    const { template, items } = itemsFor(c);
    const lines = between(items, (item, index) =>
      item.row.level > (items[index - 1]?.row.level ?? 9)
        ? [{ words: ['', c.pick(['Trong đó:', 'Chia ra:', '  Gồm:'])] }]
        : [],
    );
    return rowBook(c, { template, heads: five(c), lines });
  }),
  kind('R24', 'the code typed before the label, no code column', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          {
            text: c.pick(words.label),
            cell: ({ code: number, label: text }) => ({ content: `${number} ${text}`.trim() }),
          },
          unit(c),
          value(c.pick(words.value)),
          note(c),
        ],
      }),
    ),
  ),
  kind('R25', 'no codes: dashes and pluses before the labels', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          {
            text: c.pick(words.label),
            cell: ({ row, label: text }) => ({
              content: `${['', '', '- ', '   + '][row.level] ?? '   . '}${text}`,
            }),
          },
          unit(c),
          value(c.pick(words.value)),
        ],
      }),
    ),
  ),
  kind('R26', 'an office numbers the rows 1, 2, 3 … throughout', (c) => {
    const next = counter();
    return rowBook(
      c,
      headings(c, {
        heads: [
          { text: 'STT', cell: () => ({ content: next() }) },
          label(c),
          unit(c),
          value(c.pick(words.value)),
          note(c),
        ],
      }),
    );
  }),
  kind('R27', 'rows of the office’s own between, with figures', (c) => {
    const { template, items } = itemsFor(c);
    const own = [
      'Số cuộc họp giao ban',
      'Số tin bài trên hệ thống loa truyền thanh',
      'Số công chức tham gia hội thi',
      'Số tổ công nghệ số cộng đồng',
    ];
    const at = new Set(c.some([...items.keys()].slice(1), 3));
    const lines = between(items, (_, index) =>
      at.has(index)
        ? [{ words: ['-', c.pick(own), c.pick(['Cuộc', 'Tin', 'Người', 'Tổ']), c.between(1, 90)] }]
        : [],
    );
    return rowBook(c, { template, heads: five(c), lines });
  }),
  kind('R28', 'communes on lines under some rows', (c) => {
    const { template, items } = itemsFor(c);
    const names = someCommunes(c, 3);
    const at = new Set(
      c.some(
        items.filter(({ value: figure }) => figure !== null),
        3,
      ),
    );
    const lines = items.flatMap((item): Line<Item>[] => [
      lineOf(item),
      ...(at.has(item) ? names.map((name) => ({ words: ['', name, item.unit, c.between(0, 30)] })) : []),
    ]);
    return rowBook(c, { template, heads: five(c), lines });
  }),
  kind('R32', 'footnote marks behind labels, the notes below', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          code(c),
          {
            text: c.pick(words.label),
            cell: ({ label: text }) => ({ content: c.chance(0.3) ? `${text} (${c.between(1, 3)})` : text }),
          },
          unit(c),
          value(c.pick(words.value)),
        ],
        after: (page, row) => void notes(page, c, row),
      }),
    ),
  ),
  kind('R33', 'instructions, signatures and a table of the budget below', (c) =>
    rowBook(
      c,
      headings(c, {
        after: (page, row, columns) => {
          const next = c.chance(0.5) ? notes(page, c, row) : signatures(page, c, row, columns);
          alienTable(page, c, next + 2, 1);
        },
      }),
    ),
  ),
  kind('R34', 'a table of another trade at the right', (c) =>
    rowBook(c, headings(c, { after: (page) => void alienTable(page, c, c.between(4, 9), 8) })),
  ),
  kind('R35', 'hidden helper rows with sums', (c) => {
    const { template, items } = itemsFor(c);
    const lines = between(items, (_, index) =>
      index % 7 === 3 ? [{ words: ['', 'SUM', '', c.between(100, 900)], hidden: true }] : [],
    );
    return rowBook(c, { template, heads: five(c), lines });
  }),
];
