// Forms by rows whose titles and figures are drawn in another way.

import type { Chance } from '../chance';
import { factOf, type Item, isRate } from '../items';
import { type Kind, kind } from '../kind';
import type { Written } from '../page';
import { anyForm, asText, code, label, note, type RowForm, rowBook, unit, value, words } from '../row-form';

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

export const rowsWithLooks: readonly Kind[] = [
  kind('R20', 'column numbers (1) (2) (3) under the titles', (c) =>
    rowBook(c, headings(c, { look: { numbers: (index) => `(${index + 1})` } })),
  ),
  kind('R21', 'A | B | C | 1 | D under the titles, an empty row below', (c) =>
    rowBook(
      c,
      headings(c, { look: { numbers: (index) => ['A', 'B', 'C', 1, 'D'][index] ?? '', gapBelow: true } }),
    ),
  ),
  kind('R29', 'figures typed as text: 05, 1.234, 99,6', (c) =>
    rowBook(
      c,
      headings(c, { heads: [code(c), label(c), unit(c), value(c.pick(words.value), asText), note(c)] }),
    ),
  ),
  kind('R30', 'figures with their unit: 12 văn bản, 99,6%', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          code(c),
          label(c),
          value(c.pick(words.value), (figure, item) =>
            item.row.answers
              ? figure
              : isRate(item)
                ? `${asText(figure, item)}%`
                : `${asText(figure, item)} ${item.unit.toLowerCase()}`,
          ),
          note(c),
        ],
      }),
    ),
  ),
  kind('R31', 'rates as numbers that Excel shows in percent', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          code(c),
          label(c),
          unit(c),
          value(
            c.pick(words.value),
            (figure, item): Written => (isRate(item) ? { value: figure / 100, format: '0.00%' } : figure),
          ),
        ],
      }),
    ),
  ),
  kind('R36', 'half merged: titles only across, an empty row inside them', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          code(c),
          label(c),
          {
            text: c.pick(['Kết quả thống kê', 'Kết quả', 'Số liệu']),
            parts: [unit(c), value(c.pick(['Số liệu', 'Kết quả', 'Số lượng']))],
          },
          note(c),
        ],
        look: {
          merging: c.pick(['across', 'down', 'none', 'again']),
          ...(c.chance(0.5) ? { gapInside: true as const } : {}),
        },
      }),
    ),
  ),
  kind('R37', 'an empty column beside the label, the table begins in column C', (c) =>
    rowBook(
      c,
      headings(c, {
        left: c.between(2, 4),
        heads: [code(c), label(c), { text: '' }, unit(c), value(c.pick(words.value)), note(c)],
      }),
    ),
  ),
  kind('R38', 'the figure before its label', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [code(c), value(c.pick(['Số liệu', 'Kết quả', 'Số lượng'])), unit(c), label(c), note(c)],
      }),
    ),
  ),
  kind('R39', 'answers ticked: Có | Không beside the figures', (c) =>
    rowBook(
      c,
      headings(c, {
        heads: [
          code(c),
          label(c),
          {
            text: c.pick(words.value),
            cell: (item) =>
              item.value === null || item.row.answers
                ? undefined
                : { content: item.value, fact: factOf(item, item.value) },
          },
          {
            text: 'Trả lời',
            parts: ['Có', 'Không'].map((text) => ({
              text,
              cell: (item: Item) => {
                const answers = item.row.answers
                  ?.map(({ label: answer }) => answer)
                  .sort()
                  .join();
                if (answers !== 'Có,Không' || item.value === null) return undefined;
                return item.value === (text === 'Có' ? 1 : 0)
                  ? { content: 'x', fact: { ...factOf(item, text), open: true as const } }
                  : undefined;
              },
            })),
          },
        ],
      }),
    ),
  ),
];
