// Forms with a figure for each year: what stands under, between and behind the years.

import { alienTable, notes } from '../furniture';
import { factOf, type Item, isRate } from '../items';
import { type Kind, kind } from '../kind';
import { asText, code, label, near, note } from '../row-form';
import type { Head, Leaf } from '../table';
import { besides, ofYears, said, year, yearBook, years } from '../year-form';

export const byYears: readonly Kind[] = [
  kind('Y01', 'years in other words, then their total', (c) => {
    const of = ofYears(c);
    const say = said(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...years.map((y) => year(say(y), y, of)),
        besides(c.pick(['Tổng cộng', 'Cộng', 'Cả giai đoạn']), () => c.between(100, 9000)),
      ],
    });
  }),
  kind('Y02', 'Kế hoạch | Thực hiện under each year', (c) => {
    const of = ofYears(c);
    const say = said(c);
    const three = c.chance(0.5);
    const heads = years.slice(2).map((y) => ({
      text: say(y),
      parts: [
        besides(c.pick(['KH', 'Kế hoạch']), (item) => near(c, item)),
        year(c.pick(['TH', 'Thực hiện']), y, of),
        ...(three ? [besides('Đạt (%)', () => c.between(50, 120))] : []),
      ],
    }));
    return yearBook(c, { heads: [code(c), label(c), ...heads] });
  }),
  kind('Y03', 'a period of years before the single ones', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        besides(c.pick(['Giai đoạn 2011 - 2015', 'Bình quân 2011-2015']), (item) => near(c, item)),
        ...years.slice(1).map((y) => year(`Năm ${y}`, y, of)),
      ],
    });
  }),
  kind('Y04', 'Số lượng | Tỷ lệ under each year', (c) => {
    const of = ofYears(c);
    const half = (text: string, y: string, rate: boolean): Leaf<Item> => ({
      text,
      cell: (item) =>
        item.value === null || isRate(item) !== rate
          ? undefined
          : { content: of(item, y), fact: factOf(item, of(item, y), y) },
    });
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...years.slice(2).map((y) => ({
          text: `Năm ${y}`,
          parts: [half('Số lượng', y, false), half('Tỷ lệ (%)', y, true)],
        })),
      ],
    });
  }),
  kind('Y07', 'unit before, source and note behind', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        { text: 'Đơn vị tính', cell: (item) => ({ content: isRate(item) ? '%' : 'Số lượng' }) },
        ...years.map((y) => year(said(c)(y), y, of)),
        { text: 'Nguồn số liệu', cell: () => ({ content: c.pick(['', 'Phòng Nội vụ']) }) },
        note(c),
      ],
    });
  }),
  kind('Y08', 'years as numbers under Năm, not merged', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [code(c), label(c), { text: 'Năm', parts: years.map((y) => year(y, y, of)) }],
      look: { merging: c.pick(['none', 'across']) },
    });
  }),
  kind('Y09', 'the latest first, empty columns between', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...[...years].reverse().flatMap((y): Head<Item>[] => [year(`Năm ${y}`, y, of), { text: '' }]),
      ],
    });
  }),
  kind('Y10', 'estimate and plan of coming years behind', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...years.slice(1, 5).map((y) => year(`Năm ${y}`, y, of)),
        besides('Kế hoạch năm 2021', (item) => near(c, item)),
        besides('Mục tiêu 2025', (item) => near(c, item)),
      ],
    });
  }),
  kind('Y13', 'Huyện | Xã | Tổng under each year', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...years.slice(3).map((y) => ({
          text: `Năm ${y}`,
          parts: [
            besides('Cấp huyện', () => c.between(0, 50)),
            besides('Cấp xã', () => c.between(0, 50)),
            year(c.pick(['Tổng', 'Cộng', 'Tổng số']), y, of),
          ],
        })),
      ],
    });
  }),
  kind('Y14', 'figures as text, notes and another trade’s table below', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        ...years.map((y) => year(`Năm ${y}`, y, of, (figure, item) => asText(figure, item))),
      ],
      after: (page, row) => void alienTable(page, c, notes(page, c, row) + 1, 1),
    });
  }),
  kind('Y15', 'years and the growth between them', (c) => {
    const of = ofYears(c);
    return yearBook(c, {
      heads: [
        code(c),
        label(c),
        year('Năm 2019', '2019', of),
        year('Năm 2020', '2020', of),
        {
          text: 'So sánh 2020/2019',
          parts: [
            besides('Tăng, giảm', () => c.between(-20, 40)),
            besides('Tỷ lệ (%)', () => c.between(60, 160)),
          ],
        },
      ],
    });
  }),
];
