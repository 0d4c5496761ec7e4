// A form by columns on a page of somebody else's.

import { type Agency, communesOf, totalOf } from './agencies';
import type { Chance } from './chance';
import { letterhead, signatures } from './furniture';
import { carriedFirst, ministry, oneLine, serviceCentre } from './kinds/titles-of-papers';
import { portal } from './kinds/titles-of-programs';
import { type Book, Page } from './page';
import { drawTable, type Head, type Line, type Look, leavesOf } from './table';

const titles = [
  'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
  'BÁO CÁO TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  'THỐNG KÊ TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ',
  'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  'BIỂU TỔNG HỢP CÔNG TÁC TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ',
];

export interface ColumnForm {
  readonly heads: readonly Head<Agency>[];
  readonly lines: readonly Line<Agency>[];
  readonly look?: Look;
  readonly left?: number;
  readonly sheet?: string;
  readonly period?: string;
  readonly after?: (page: Page, row: number, columns: number) => void;
}

export function agencyPage(
  c: Chance,
  {
    heads,
    lines,
    look,
    left = 1,
    sheet,
    period = 'Từ ngày 15/12/2022 đến ngày 14/03/2023',
    after,
  }: ColumnForm,
): Page {
  const page = new Page(sheet ?? c.pick(['Sheet1', 'Report', 'PL2', 'Biểu 06a', 'TK hồ sơ']));
  const columns = leavesOf(heads).length;
  const top = letterhead(page, c, { title: c.pick(titles), period }, columns);
  if (c.chance(0.4)) page.put(top - 1, columns - 1, 'Đơn vị tính: Số hồ sơ TTHC');
  const next = drawTable(page, { row: top, column: left }, heads, lines, look);
  if (after) after(page, next, columns);
  else if (c.chance(0.4)) signatures(page, c, next, columns);
  return page;
}

export const agencyBook = (c: Chance, drawing: ColumnForm): Book => ({ pages: [agencyPage(c, drawing)] });
export const lineOf = (row: Agency): Line<Agency> => ({ row });

/** District and communes as the form has them. */
export function formLines(c: Chance): readonly Line<Agency>[] {
  const list = communesOf(c);
  const district = totalOf(
    'I',
    c.pick(['UBND huyện', 'Cấp huyện', 'Kết quả giải quyết TTHC của UBND cấp huyện']),
    'I',
    communesOf(c, 3),
  );
  return [
    district,
    totalOf(
      'II',
      c.pick(['Cấp xã', 'UBND các xã, thị trấn', 'Kết quả giải quyết TTHC của UBND cấp xã']),
      'II',
      list,
    ),
    ...list,
  ].map(lineOf);
}

/** Communes alone, their total above or below them. */
export function communeLines(
  c: Chance,
  where: 'above' | 'below' | 'none' = c.pick(['above', 'below']),
): readonly Line<Agency>[] {
  const list = communesOf(c);
  const total = totalOf('', c.pick(['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Toàn huyện']), 'II', list);
  const all = where === 'none' ? list : where === 'above' ? [total, ...list] : [...list, total];
  return all.map(lineOf);
}

/** One of the titles that are met most, for kinds that are about something else. */
export const anyTitles = (c: Chance): readonly Head<Agency>[] =>
  c.pick([ministry, ministry, portal, carriedFirst, oneLine, serviceCentre])(c);
