// Forms with a figure for each year, a sheet, a table or a line for each; goals ticked as reached or not.

import { factOf, type Item, itemsOf, templateOf, yearForms } from '../items';
import { type Kind, kind } from '../kind';
import { Page } from '../page';
import { code, label, lineOf, note } from '../row-form';
import { drawTable, type Leaf } from '../table';
import { ofYears, year, yearBook, yearPage, years } from '../year-form';

export const yearsOnSheets: readonly Kind[] = [
  kind('Y05', 'a sheet for each year', (c) => {
    const template = c.pick(yearForms);
    const of = ofYears(c);
    return {
      pages: years.slice(3).map((y) =>
        yearPage(c, {
          template,
          sheet: c.pick([y, `Năm ${y}`]),
          title: `SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM ${y}`,
          heads: [code(c), label(c), year('Kết quả', y, of), note(c)],
        }),
      ),
    };
  }),
  kind('Y06', 'a table for each year under the other', (c) => {
    const template = c.pick(yearForms);
    const of = ofYears(c);
    const items = itemsOf(template, c, 'other').map(lineOf);
    const page = new Page('Sheet1');
    let row = 1;
    for (const y of years.slice(4)) {
      page.put(row, 1, `NĂM ${y}`);
      row =
        drawTable(
          page,
          { row: row + 1, column: 1 },
          [code(c), label(c), year(c.pick(['Kết quả', 'Số liệu']), y, of)],
          items,
        ) + 1;
    }
    return { pages: [page] };
  }),
  kind('Y11', 'years down, a column for each indicator', (c) => {
    const template = templateOf(c.pick(['giai-doan-2011-2020/pl2', 'giai-doan-2011-2020/pl5']));
    const of = ofYears(c);
    const items = itemsOf(template, c).filter(({ value }) => value !== null);
    const page = new Page('Sheet1');
    page.put(1, 1, template.title);
    page.put(3, 1, 'Năm');
    for (const [index, item] of items.entries()) page.put(3, 2 + index, item.label);
    for (const [at, y] of years.entries()) {
      page.put(4 + at, 1, Number(y));
      for (const [index, item] of items.entries())
        page.put(4 + at, 2 + index, of(item, y), factOf(item, of(item, y), y));
    }
    return { pages: [page] };
  }),
  kind('Y12', 'first and second half of the years under each other', (c) => {
    const template = c.pick(yearForms);
    const of = ofYears(c);
    const items = itemsOf(template, c, 'other').map(lineOf);
    const page = yearPage(c, {
      template,
      heads: [code(c), label(c), ...years.slice(0, 3).map((y) => year(`Năm ${y}`, y, of))],
      lines: items,
      after: () => undefined,
    });
    drawTable(
      page,
      { row: page.bottom + 2, column: 1 },
      [code(c), label(c), ...years.slice(3).map((y) => year(`Năm ${y}`, y, of))],
      items,
    );
    return { pages: [page] };
  }),
  kind('Y16', 'goals: Đạt | Chưa đạt ticked', (c) => {
    const template = templateOf('giai-doan-2011-2020/pl8');
    const reached = new Map(template.rows.map(({ key }) => [key, c.chance(0.7)]));
    const tick = (text: string, yes: boolean): Leaf<Item> => ({
      text,
      cell: ({ row }) =>
        reached.get(row.key) === yes
          ? {
              content: c.pick(['x', 'X']),
              fact: {
                template: template.id,
                row: row.key,
                indicator: row.indicator,
                member: null,
                column: null,
                value: text,
                open: true,
              },
            }
          : undefined,
    });
    return yearBook(c, {
      template,
      heads: [
        code(c),
        { text: 'Mục tiêu', cell: ({ row }) => ({ content: row.label }) },
        { text: 'Mức độ thực hiện', parts: [tick('Đạt', true), tick('Chưa đạt', false)] },
        note(c),
      ],
    });
  }),
];
