// What is said before and about a draft over figures that the check denies.

import { decimal } from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';
import { a1, type CellRef } from '../core/workbook/address';
import { joinAnd } from './words';

/** Counts of what may be settled before a draft is made. */
export interface DraftCounts {
  readonly toMend: number;
  readonly disputed: number;
  readonly fillable: number;
}

/** "4 chỗ cần sửa, 6 ô tính được còn trống": only what there is; '' where there is nothing. */
export function beforeDraftText({ toMend, fillable }: Pick<DraftCounts, 'toMend' | 'fillable'>): string {
  return listed([counted(toMend, 'chỗ cần sửa'), counted(fillable, 'ô tính được còn trống')]);
}

/** "Dự thảo có 4 số liệu cần sửa, 6 ô tính được còn trống."; '' where there is nothing. */
export function draftNotice({ toMend, disputed, fillable }: DraftCounts): string {
  // A listed document with an impossible date is no figure.
  const what = toMend === disputed ? 'số liệu cần sửa' : 'chỗ cần sửa';
  const told = listed([counted(toMend, what), counted(fillable, 'ô tính được còn trống')]);
  return told === '' ? '' : `Dự thảo có ${told}.`;
}

/**
 * The line over a draft made over errors; it asks to be deleted.
 * @param marked something in the draft carries a comment
 */
export function noticeOverDraft(counts: DraftCounts, marked: boolean): string {
  const marks = marked ? 'Xem chú thích ở lề; xóa' : 'Xóa';
  return `${draftNotice(counts)} ${marks} dòng này trước khi trình ký.`;
}

/** Beside a figure that stands in a sentence though its cell is blank. */
export function computedInDraft(cell: CellRef, figure: string): string {
  return (
    `Ô ${a1(cell.row, cell.column)} của trang “${cell.sheet}” còn trống; ${figure} là số tính được. ` +
    'Bấm Điền rồi tạo lại dự thảo để phụ lục cũng có số này.'
  );
}

/** Why a figure is known though its cell is blank and no rule fills it. */
export function knownInDraft(cell: CellRef, figure: string, by: 'zeroParts' | 'listed'): string {
  const blank = `Ô ${a1(cell.row, cell.column)} của trang “${cell.sheet}” còn trống`;
  return by === 'zeroParts'
    ? `${blank}; các dòng cộng vào ô này đều là 0.`
    : `${blank}; ${figure} là số văn bản đếm được trong danh mục. Nếu đúng, ghi số này vào ô.`;
}

/** In place of a list of documents that stands in an appendix. */
export function listedElsewhere(count: number, appendices: readonly string[]): string {
  return `Danh mục ${formatDecimal(decimal(count))} văn bản đã ban hành nêu tại ${joinAnd(appendices)} kèm theo.`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${formatDecimal(decimal(count))} ${what}`;

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
