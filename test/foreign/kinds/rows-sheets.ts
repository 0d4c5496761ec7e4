// Several forms or several copies of a form in a workbook, and tables that only look like one.

import { templateSets } from '../../../src/catalog';
import type { Template } from '../../../src/core/form/template';
import type { Chance } from '../chance';
import { alienTable, letterhead, notes } from '../furniture';
import { factOf, type Item, itemsOf } from '../items';
import { type Kind, kind } from '../kind';
import { Page, type Written } from '../page';
import { capital, someCommunes } from '../places';
import {
  anyForm,
  code,
  label,
  lineOf,
  near,
  note,
  periodOf,
  rowBook,
  rowPage,
  titleOf,
  unit,
  value,
  words,
} from '../row-form';
import { drawTable, type Head, type Leaf } from '../table';

const five = (c: Chance): readonly Head<Item>[] => [
  code(c),
  label(c),
  unit(c),
  value(c.pick(words.value)),
  note(c),
];

/** A copy of the form that is one commune's or one month's: whether it is the report's own nobody can tell. */
const copyValue = (text: string): Leaf<Item> => ({
  text,
  cell: (item) =>
    item.value === null
      ? undefined
      : { content: item.value, fact: { ...factOf(item, item.value), open: true } },
});

const setOf = (c: Chance): readonly Template[] => {
  const sets = templateSets.filter(({ id }) => id !== 'giai-doan-2011-2020');
  return c.pick(sets).templates.filter((one: Template) => (one.kind ?? 'indicators') === 'indicators');
};

/** Forms under each other on one page, each with its title. */
function stacked(c: Chance, list: readonly Template[], titles: 'each' | 'once'): Page {
  const page = new Page(c.pick(['Sheet1', 'Tổng hợp', 'Phụ lục']));
  const heads = five(c);
  let row = 1;
  for (const [index, template] of list.entries()) {
    page.put(row, 1, `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][index] ?? ''}. ${titleOf(template, c)}`);
    row =
      drawTable(page, { row: row + 1, column: 1 }, heads, itemsOf(template, c, 'other').map(lineOf)) +
      (titles === 'each' ? 2 : 1);
  }
  return page;
}

/** One header, each form under a line with its name. */
function underOneHeader(c: Chance, list: readonly Template[]): Page {
  const page = new Page('Biểu tổng hợp');
  const top = letterhead(
    page,
    c,
    { title: 'BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH', period: 'Quý I năm 2024' },
    5,
  );
  const lines = list.flatMap((template, index) => [
    {
      words: [
        ['A', 'B', 'C', 'D', 'E', 'F', 'G'][index] ?? '',
        template.title.replace('BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO ', ''),
      ],
    },
    ...itemsOf(template, c, 'other').map(lineOf),
  ]);
  drawTable(page, { row: top, column: 1 }, five(c), lines);
  return page;
}

export const rowsOnSheets: readonly Kind[] = [
  kind('R50', 'all parts of a set stacked, each with titles of its own', (c) => ({
    pages: [stacked(c, c.some(setOf(c), 3), 'each')],
  })),
  kind('R51', 'parts under one header, A, B, C', (c) => ({
    pages: [underOneHeader(c, c.some(setOf(c), 3))],
  })),
  kind('R52', 'two forms side by side', (c) => {
    const [first, second] = c.some(setOf(c), 2);
    if (!first || !second) throw new Error('a set has several forms');
    const page = rowPage(c, {
      template: first,
      heads: [code(c), label(c), unit(c), value('Số liệu')],
      after: () => undefined,
    });
    page.put(4, 7, titleOf(second, c));
    drawTable(
      page,
      { row: 5, column: 7 },
      [code(c), label(c), unit(c), value('Số liệu')],
      itemsOf(second, c).map(lineOf),
    );
    return { pages: [page] };
  }),
  kind('R53', 'a sheet for each commune and one with the totals', (c) => {
    const template = anyForm(c);
    const heads = five(c);
    const total = rowPage(c, { template, heads, sheet: c.pick(['Tổng hợp', 'Toàn huyện', 'TH']) });
    const own = someCommunes(c, 2).map((name) =>
      rowPage(c, {
        template,
        heads: [code(c), label(c), unit(c), copyValue('Số liệu')],
        sheet: capital(name).slice(0, 30),
        after: () => undefined,
      }),
    );
    return { pages: [total, ...own] };
  }),
  kind('R54', 'a sheet for each month', (c) => {
    const template = anyForm(c);
    return {
      pages: ['T1', 'T2', 'T3'].map((sheet, index) =>
        rowPage(c, {
          template,
          sheet,
          period: `Tháng ${index + 1} năm 2024`,
          heads: [code(c), label(c), unit(c), copyValue('Kết quả')],
        }),
      ),
    };
  }),
  kind('R55', 'the form beside guidance and a budget on sheets of their own', (c) => {
    const guide = new Page('Hướng dẫn');
    notes(guide, c, 1);
    const budget = new Page('NSNN');
    alienTable(budget, c, 2, 1);
    return { pages: [guide, rowPage(c, { template: anyForm(c), heads: five(c) }), budget] };
  }),
  kind('R56', 'lying down: a column for each indicator, one line of figures', (c) => {
    const template = anyForm(c);
    const items = itemsOf(template, c).filter(({ value: figure }) => figure !== null);
    const page = new Page('Sheet1');
    page.put(1, 1, titleOf(template, c));
    page.put(2, 1, periodOf(template));
    page.line(4, 1, ['TT', 'Đơn vị']);
    page.line(5, 1, [1, 'Toàn huyện']);
    for (const [index, item] of items.entries()) {
      page.put(4, 3 + index, `${item.label} (${item.unit})`);
      page.put(5, 3 + index, item.value ?? '', factOf(item, item.value ?? 0));
    }
    return { pages: [page] };
  }),
  kind('R57', 'a score sheet of the reform index with the form’s words', (c) => {
    const template = anyForm(c);
    const score = (text: string): Leaf<Item> => ({
      text,
      cell: (item) => (item.value === null ? undefined : { content: c.between(1, 8) / 4 }),
    });
    const heads: readonly Head<Item>[] = [
      code(c),
      { ...label(c), text: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần' },
      score('Điểm tối đa'),
      score('Điểm tự đánh giá'),
      { text: 'Tài liệu kiểm chứng', cell: () => ({ content: c.pick(['', 'Báo cáo số 15/BC-UBND']) }) },
    ];
    const page = new Page('Chấm điểm');
    const top = letterhead(
      page,
      c,
      { title: 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', period: 'Năm 2024' },
      5,
    );
    drawTable(page, { row: top, column: 1 }, heads, itemsOf(template, c, 'other').map(lineOf));
    return { pages: [page, rowPage(c, { template: anyForm(c), heads: five(c), sheet: 'Số liệu BC' })] };
  }),
  kind('R58', 'targets for coming years with the form’s words', (c) => {
    const template = anyForm(c);
    const target = (text: string): Leaf<Item> => ({
      text,
      cell: (item): { content: Written } | undefined =>
        item.value === null ? undefined : { content: near(c, item) },
    });
    const page = new Page('Chỉ tiêu KH');
    const top = letterhead(
      page,
      c,
      { title: 'CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030', period: 'Kèm theo Kế hoạch' },
      6,
    );
    drawTable(
      page,
      { row: top, column: 1 },
      [code(c), label(c), unit(c), target('Mục tiêu năm 2026'), target('Mục tiêu đến năm 2030'), note(c)],
      itemsOf(template, c).map(lineOf),
    );
    return { pages: [page] };
  }),
  kind('R59', 'the plan for the coming year: target column alone', (c) =>
    rowBook(c, {
      template: anyForm(c),
      period: 'Kế hoạch năm 2026',
      heads: [
        code(c),
        label(c),
        unit(c),
        {
          text: c.pick(['Kế hoạch', 'Chỉ tiêu giao', 'Chỉ tiêu kế hoạch']),
          cell: (item) =>
            item.value === null
              ? undefined
              : { content: item.value, fact: { ...factOf(item, item.value), open: true } },
        },
        note(c),
      ],
    }),
  ),
  kind('R60', 'old copy of the form on a hidden sheet', (c) => {
    const template = anyForm(c);
    const old = new Page('Cũ', true);
    drawTable(
      old,
      { row: 3, column: 1 },
      [code(c), label(c), unit(c), copyValue('Số liệu')],
      itemsOf(template, c).map(lineOf),
    );
    return { pages: [rowPage(c, { template, heads: five(c) }), old] };
  }),
];
