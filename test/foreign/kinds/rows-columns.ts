// Forms by rows in which parts, communes, codes and notes stand beside the figures.

import { factOf, isRate, templateOf } from '../items';
import { type Kind, kind } from '../kind';
import type { Written } from '../page';
import { someCommunes } from '../places';
import { anyForm, code, label, near, note, other, rowBook, unit, value, words } from '../row-form';
import { counter } from '../table';

export const rowsWithColumns: readonly Kind[] = [
  kind('R01', 'own words for the five columns', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [code(c), label(c), unit(c), value(c.pick(words.value)), note(c)],
    }),
  ),
  kind('R07', 'total | of these women', (c) =>
    rowBook(c, {
      template: templateOf(
        c.pick([
          'tth-2024/pl5',
          'tth-2024/pl6',
          'cao-bang-2023/pl3-v',
          'hai-cap-2025-xa/pl4',
          'hai-cap-2025-xa/pl5',
          'hai-cap-2026-tinh/pl4',
        ]),
      ),
      heads: [
        code(c),
        label(c),
        unit(c),
        value(c.pick(['Tổng số', 'Tổng cộng', 'Số lượng'])),
        {
          text: 'Trong đó',
          parts: [other('Nam', (item) => near(c, item)), other('Nữ', (item) => near(c, item))],
        },
        note(c),
      ],
    }),
  ),
  kind('R08', 'communes in columns, the total before them', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        value(c.pick(['Tổng cộng', 'Toàn huyện', 'Tổng số', 'Cộng'])),
        {
          text: c.pick(['Chia theo đơn vị', 'Trong đó']),
          parts: someCommunes(c, c.between(3, 6)).map((name) => other(name, (item) => near(c, item))),
        },
      ],
    }),
  ),
  kind('R09', 'communes in columns, the total after them, no title over them', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        ...someCommunes(c, c.between(3, 6)).map((name) => other(name, (item) => near(c, item))),
        value(c.pick(['Tổng cộng', 'Cộng', 'Tổng'])),
      ],
    }),
  ),
  kind('R10', 'Mã số of the statistical system between label and unit', (c) => {
    const next = counter();
    return rowBook(c, {
      template: anyForm(c),
      heads: [
        label(c),
        { text: 'Mã số', cell: () => ({ content: String(next()).padStart(2, '0') }) },
        unit(c),
        value(c.pick(words.value)),
      ],
      look: { numbers: (index) => ['A', 'B', 'C', '1'][index] ?? '' },
    });
  }),
  kind('R11', 'who does it and by when between unit and figure', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        other(c.pick(['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Bộ phận cung cấp số liệu']), () =>
          c.pick(['Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế']),
        ),
        other('Thời gian hoàn thành', () => c.pick(['Quý I/2024', '31/3/2024', 'Thường xuyên'])),
        value(c.pick(words.value)),
        note(c),
      ],
    }),
  ),
  kind('R12', 'notes that hold figures of their own', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        value(c.pick(words.value)),
        {
          text: c.pick(words.note),
          cell: (item) =>
            item.value === null
              ? undefined
              : { content: c.pick<Written>([near(c, item), `Năm trước: ${near(c, item)}`, '']) },
        },
      ],
    }),
  ),
  kind('R13', 'number and share beside each other', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        {
          text: 'Kết quả',
          parts: [
            {
              text: 'Số lượng',
              cell: (item) =>
                item.value === null || isRate(item)
                  ? undefined
                  : { content: item.value, fact: factOf(item, item.value) },
            },
            {
              text: 'Tỷ lệ (%)',
              cell: (item) =>
                item.value === null || !isRate(item)
                  ? undefined
                  : { content: item.value, fact: factOf(item, item.value) },
            },
          ],
        },
        note(c),
      ],
    }),
  ),
  kind('R15', 'a column that checks the sum, at the right', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        label(c),
        unit(c),
        value(c.pick(words.value)),
        note(c),
        { text: '', cell: () => undefined },
        other(c.pick(['Kiểm tra', 'KT', 'Cột phụ']), () => c.pick<Written>([0, 'OK', 1])),
      ],
    }),
  ),
  kind('R16', 'no unit column: the unit on a line over the table or behind each label', (c) =>
    rowBook(c, {
      template: anyForm(c),
      heads: [
        code(c),
        {
          text: `${c.pick(words.label)} (đơn vị tính)`,
          cell: ({ label: text, unit: one }) => ({
            content: one ? `${text}${c.pick([' (ĐVT: ', ' - ', ' ('])}${one}${c.pick([')', ''])}` : text,
          }),
        },
        value(c.pick(words.value)),
      ],
    }),
  ),
];
