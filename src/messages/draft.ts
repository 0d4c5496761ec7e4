// What is said before and about a draft over figures that the check denies.

import { decimal } from '../core/decimal';
import { formatDecimal } from '../core/vietnamese-number';

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

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${formatDecimal(decimal(count))} ${what}`;

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
