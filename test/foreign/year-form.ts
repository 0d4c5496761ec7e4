// A form with a figure for each year on a page of somebody else's.

import type { Template } from '../../src/core/form/template';
import type { Chance } from './chance';
import { letterhead, signatures } from './furniture';
import { drawn, factOf, type Item, itemsOf, yearForms } from './items';
import { type Book, Page, type Written } from './page';
import { lineOf } from './row-form';
import { drawTable, type Head, type Leaf, type Line, type Look, leavesOf } from './table';

export const years = ['2015', '2016', '2017', '2018', '2019', '2020'] as const;

/** The figures of every row in every year, the same whichever column asks first. */
export function ofYears(c: Chance): (item: Item, year: string) => number {
  const known = new Map<string, number>();
  return (item, year) => {
    const key = `${item.row.key} ${year}`;
    const figure = known.get(key) ?? drawn(item.row, c);
    known.set(key, figure);
    return figure;
  };
}

export type OfYear = ReturnType<typeof ofYears>;

export const year = (
  text: string,
  member: string,
  of: OfYear,
  as: (figure: number, item: Item) => Written = (one) => one,
): Leaf<Item> => ({
  text,
  cell: (item) =>
    item.value === null
      ? undefined
      : { content: as(of(item, member), item), fact: factOf(item, of(item, member), member) },
});
export const besides = (text: string, of: (item: Item) => Written): Leaf<Item> => ({
  text,
  cell: (item) => (item.value === null ? undefined : { content: of(item) }),
});

export interface YearForm {
  readonly template?: Template;
  readonly heads: readonly Head<Item>[];
  readonly look?: Look;
  readonly lines?: readonly Line<Item>[];
  readonly sheet?: string;
  readonly title?: string;
  readonly after?: (page: Page, row: number, columns: number) => void;
}

export function yearPage(
  c: Chance,
  { template = c.pick(yearForms), heads, look, lines, sheet, title, after }: YearForm,
): Page {
  const page = new Page(sheet ?? c.pick(['Sheet1', 'PL', 'Biểu số liệu', 'Tổng kết']));
  const columns = leavesOf(heads).length;
  const own =
    title ??
    c.pick([
      template.title,
      template.title.replace('THỐNG KÊ CÁC CHỈ TIÊU', 'TỔNG HỢP SỐ LIỆU'),
      'SỐ LIỆU TỔNG KẾT CHƯƠNG TRÌNH TỔNG THỂ CẢI CÁCH HÀNH CHÍNH',
    ]);
  const top = letterhead(page, c, { title: own, period: 'Giai đoạn 2011 - 2020' }, columns);
  const next = drawTable(
    page,
    { row: top, column: 1 },
    heads,
    lines ?? itemsOf(template, c, 'other').map(lineOf),
    look,
  );
  if (after) after(page, next, columns);
  else if (c.chance(0.4)) signatures(page, c, next, columns);
  return page;
}

export const yearBook = (c: Chance, drawing: YearForm): Book => ({ pages: [yearPage(c, drawing)] });
export const said = (c: Chance): ((member: string) => string) =>
  c.pick([
    (y: string) => `Năm ${y}`,
    (y: string) => y,
    (y: string) => `KQ ${y}`,
    (y: string) => `NĂM ${y}`,
    (y: string) => `Thực hiện năm ${y}`,
  ]);
