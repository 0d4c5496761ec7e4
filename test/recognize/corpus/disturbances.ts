// Every way in which a sheet is disturbed, by the name that reports call it.

import { kindOf, type TemplateKind } from '../../../src/core/form/template';
import { fewerListed, moreListed, totalLine } from './agencies';
import {
  addYear,
  dissolveMerges,
  extraColumn,
  fewerColumns,
  moveValue,
  numberRow,
  otherYears,
  reorderGroups,
  shiftTable,
  twoPeriods,
  twoUntitled,
  wideLabels,
} from './columns';
import type { Dice } from './dice';
import type { Grid } from './grid';
import {
  blankLines,
  deleteRows,
  emptyFigures,
  flatHeader,
  headerForEachPart,
  hideRows,
  insertRows,
  pasteRow,
  removeHeader,
  removeTitles,
  repeatCode,
  repeatHeader,
  repeatRow,
  swapRows,
} from './rows';
import { mistype, otherCodes, otherTitles, otherUnits, respell, spellingNames } from './wording';

export interface Disturbance {
  readonly name: string;
  readonly apply: (grid: Grid, dice: Dice) => Grid;
  /** Kinds of form that it is done to; every kind where left out. */
  readonly kinds?: readonly TemplateKind[];
  /** Only sheets with several parts. */
  readonly parts?: true;
  /** Not together with these: the sheet would no longer tell. */
  readonly without?: readonly string[];
}

const rowsOfIndicators: readonly TemplateKind[] = ['indicators', 'years'];

/** In the order in which they are applied: rows and words first, then columns, then header and titles. */
export const disturbances: readonly Disturbance[] = [
  { name: 'để trống nhiều ô', apply: emptyFigures },
  { name: 'bớt dòng', apply: deleteRows },
  { name: 'đổi chỗ hai dòng', apply: swapRows },
  { name: 'thêm dòng riêng', apply: insertRows, kinds: rowsOfIndicators },
  { name: 'mã in hai lần', apply: repeatCode, kinds: rowsOfIndicators },
  { name: 'dòng gõ hai lần, số khác nhau', apply: repeatRow, kinds: rowsOfIndicators },
  { name: 'dòng dán hai lần', apply: pasteRow, kinds: rowsOfIndicators },
  { name: 'thêm đơn vị, văn bản', apply: moreListed, kinds: ['agencies'] },
  { name: 'bớt đơn vị, văn bản', apply: fewerListed, kinds: ['agencies', 'documents'] },
  { name: 'thêm dòng tổng cộng', apply: totalLine, kinds: ['agencies'] },
  { name: 'ẩn dòng', apply: hideRows },
  { name: 'dòng trống xen giữa', apply: blankLines },
  ...spellingNames.map(
    (name): Disturbance => ({ name: `nhãn: ${name}`, apply: (grid, dice) => respell(grid, name, dice) }),
  ),
  { name: 'nhãn: sai một chữ cái', apply: (grid, dice) => mistype(grid, 'một chữ cái', dice) },
  { name: 'nhãn: sót một từ', apply: (grid, dice) => mistype(grid, 'một từ', dice) },
  { name: 'đổi đơn vị tính', apply: otherUnits, kinds: ['indicators'] },
  { name: 'thiếu mã', apply: (grid, dice) => otherCodes(grid, 'thiếu', dice) },
  {
    name: 'mã tự đánh số',
    apply: (grid, dice) => otherCodes(grid, 'tự đánh số', dice),
    kinds: rowsOfIndicators,
  },
  { name: 'mã viết cách khác', apply: (grid, dice) => otherCodes(grid, 'cách viết khác', dice) },
  { name: 'đầu bảng một dòng', apply: flatHeader, kinds: rowsOfIndicators },
  { name: 'đổi năm', apply: otherYears, kinds: ['years'] },
  { name: 'thêm năm', apply: addYear, kinds: ['years'] },
  { name: 'bớt cột', apply: fewerColumns, kinds: ['agencies'] },
  { name: 'đổi thứ tự cột', apply: reorderGroups, kinds: ['agencies'] },
  { name: 'bỏ dòng số thứ tự cột', apply: (grid) => numberRow(grid, 'bỏ'), kinds: ['agencies'] },
  {
    name: 'đánh lại số thứ tự cột',
    apply: (grid) => numberRow(grid, 'đánh lại'),
    kinds: ['agencies'],
    without: ['bỏ dòng số thứ tự cột'],
  },
  { name: 'chuyển cột số liệu', apply: moveValue, kinds: ['indicators'] },
  { name: 'hai cột kỳ này, kỳ trước', apply: twoPeriods, kinds: ['indicators'] },
  {
    name: 'hai cột số không đầu bảng',
    apply: twoUntitled,
    kinds: ['indicators'],
    without: ['hai cột kỳ này, kỳ trước'],
  },
  { name: 'nhãn gộp hai cột', apply: wideLabels },
  { name: 'thêm cột kỳ trước', apply: (grid, dice) => extraColumn(grid, 'kỳ trước', dice) },
  { name: 'thêm cột đơn vị thực hiện', apply: (grid, dice) => extraColumn(grid, 'đơn vị thực hiện', dice) },
  { name: 'thêm cột trống', apply: (grid, dice) => extraColumn(grid, 'để trống', dice) },
  { name: 'dời bảng', apply: shiftTable },
  { name: 'đổi chữ đầu bảng', apply: otherTitles },
  { name: 'đầu bảng không gộp ô', apply: dissolveMerges },
  { name: 'lặp đầu bảng từng phần', apply: headerForEachPart, parts: true },
  { name: 'lặp đầu bảng giữa trang', apply: repeatHeader },
  { name: 'bỏ tiêu đề', apply: removeTitles },
  {
    name: 'bỏ đầu bảng',
    apply: removeHeader,
    kinds: ['indicators'],
    without: ['thêm cột kỳ trước', 'hai cột kỳ này, kỳ trước'],
  },
];

const kindsOn = (grid: Grid): ReadonlySet<TemplateKind> =>
  new Set(grid.lines.flatMap(({ template }) => (template ? [kindOf(template)] : [])));

export function fits({ kinds, parts }: Disturbance, grid: Grid): boolean {
  if (parts && !grid.lines.some(({ kind }) => kind === 'heading')) return false;
  return !kinds || [...kindsOn(grid)].some((kind) => kinds.includes(kind));
}

/** The chosen ones in the order of the list; what two exclude each other, the first keeps. */
export function disturb(grid: Grid, chosen: ReadonlySet<string>, dice: Dice): Grid {
  const done: string[] = [];
  let disturbed = grid;
  for (const one of disturbances) {
    if (!chosen.has(one.name) || !fits(one, grid)) continue;
    if (one.without?.some((name) => done.includes(name))) continue;
    disturbed = one.apply(disturbed, dice);
    done.push(one.name);
  }
  return { ...disturbed, done };
}
