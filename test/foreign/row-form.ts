// A form whose rows are indicators, on a page of somebody else's.

import type { Template } from '../../src/core/form/template';
import type { Chance } from './chance';
import { letterhead, signatures } from './furniture';
import { factOf, forms, type Item, isRate, itemsOf } from './items';
import { type Book, Page, type Written } from './page';
import { drawTable, type Head, type Leaf, type Line, type Look, leavesOf } from './table';

export const words = {
  code: ['TT', 'STT', 'Số TT', 'Stt', 'Mục', '#'],
  label: [
    'Nội dung',
    'Nội dung báo cáo',
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Tiêu chí',
    'Nội dung thống kê',
    'Nhiệm vụ/Chỉ tiêu',
    'Nội dung công việc',
  ],
  unit: ['ĐVT', 'Đơn vị', 'Đơn vị tính', 'Đ.vị tính', 'ĐV tính'],
  value: [
    'Kết quả',
    'Kết quả thực hiện',
    'Thực hiện',
    'Số lượng',
    'Kết quả đạt được',
    'Số liệu báo cáo',
    'Kết quả trong kỳ',
    'Giá trị',
  ],
  note: ['Ghi chú', 'Giải trình', 'Ghi chú (nếu có)', 'Minh chứng', 'Tài liệu kiểm chứng'],
} as const;

export const code = (chance: Chance): Leaf<Item> => ({
  text: chance.pick(words.code),
  cell: ({ code: content }) => ({ content }),
});
export const label = (chance: Chance): Leaf<Item> => ({
  text: chance.pick(words.label),
  cell: ({ label: content }) => ({ content }),
});
export const unit = (chance: Chance): Leaf<Item> => ({
  text: chance.pick(words.unit),
  cell: ({ unit: content }) => ({ content }),
});
/** The column that holds the form's figures; `as` writes the figure in another way. */
export const value = (
  text: string,
  as: (value: number, item: Item) => Written = (one) => one,
): Leaf<Item> => ({
  text,
  cell: (item) =>
    item.value === null ? undefined : { content: as(item.value, item), fact: factOf(item, item.value) },
});
/** A column of figures that are not the form's: a plan, a share, a commune. */
export const other = (text: string, of: (item: Item) => Written | undefined): Leaf<Item> => ({
  text,
  cell: (item) => {
    const content = item.value === null ? undefined : of(item);
    return content === undefined ? undefined : { content };
  },
});
export const note = (chance: Chance, says: (item: Item) => string = () => ''): Leaf<Item> => ({
  text: chance.pick(words.note),
  cell: (item) => ({ content: says(item) }),
});

export interface RowForm {
  readonly template: Template;
  readonly heads: readonly Head<Item>[];
  readonly lines?: readonly Line<Item>[];
  readonly look?: Look;
  readonly after?: (page: Page, row: number, columns: number) => void;
  readonly period?: string;
  readonly left?: number;
  readonly sheet?: string;
}

export const anyForm = (chance: Chance): Template => chance.pick(forms);

export const periodOf = (template: Template): string => {
  if (template.id.startsWith('hai-cap-2026')) return 'Quý III năm 2026';
  if (template.id.startsWith('hai-cap')) return 'Quý IV năm 2025';
  return template.id.startsWith('cao-bang') ? 'Quý I năm 2023' : 'Quý I năm 2024';
};

/** The form's title, or what an office makes of it. */
export function titleOf(template: Template, chance: Chance): string {
  const short = template.title.replace('BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO ', '');
  return chance.pick([
    template.title,
    `BIỂU TỔNG HỢP SỐ LIỆU ${short}`,
    `TỔNG HỢP KẾT QUẢ CÔNG TÁC ${short}`,
    `SỐ LIỆU ${short}`,
  ]);
}

const sheetName = (chance: Chance): string =>
  chance.pick(['Sheet1', 'Biểu', 'Tổng hợp', 'PL', 'Bieu mau', 'Số liệu', 'CCHC', 'Trang_tính1']);

/** A page with the form: letterhead, table, mostly signatures. */
export function rowPage(chance: Chance, form: RowForm): Page {
  const {
    template,
    heads,
    look,
    after,
    period = periodOf(template),
    left = 1,
    sheet = sheetName(chance),
  } = form;
  const page = new Page(sheet);
  const columns = leavesOf(heads).length;
  const number = chance.chance(0.6) ? { number: template.number } : {};
  const top = letterhead(page, chance, { title: titleOf(template, chance), period, ...number }, columns);
  const lines = form.lines ?? itemsOf(template, chance, 'other').map((row) => ({ row }));
  const next = drawTable(page, { row: top, column: left }, heads, lines, look);
  if (after) after(page, next, columns);
  else if (chance.chance(0.5)) signatures(page, chance, next, columns);
  return page;
}

export const rowBook = (chance: Chance, form: RowForm): Book => ({ pages: [rowPage(chance, form)] });

/** 0,3 …: a number near the figure, never the figure itself. */
export const near = (chance: Chance, { value: figure }: Item): number =>
  (figure ?? 0) + chance.between(1, 25);

export const lineOf = (row: Item): Line<Item> => ({ row });

/** "1.234", "99,6", "05": figures typed as text. */
export const asText = (figure: number, item: Item): string => {
  if (isRate(item)) return String(figure).replace('.', ',');
  if (figure >= 1000 && Number.isInteger(figure)) return String(figure).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  if (!Number.isInteger(figure)) return String(figure).replace('.', ',');
  return figure < 10 && !item.row.answers ? `0${figure}` : String(figure);
};
