// Sentences about the units of tables by agencies and the list in "Thông tin báo cáo".

import type { Finding, FindingCode } from '../core/form/finding';
import { joinAnd } from './words';

export type UnitCode = Extract<FindingCode, 'UNIT_WITHOUT_ROW' | 'UNIT_NOT_LISTED'>;

/** A sentence that names more units than this is no longer read. */
const MOST_UNITS = 5;

/** "Xã A, Xã B và 16 đơn vị khác". */
function unitNames(names: readonly string[]): string {
  if (names.length <= MOST_UNITS) return joinAnd(names);
  const told = names.slice(0, MOST_UNITS - 1);
  return joinAnd([...told, `${names.length - told.length} đơn vị khác`]);
}

/** What is wrong and what to do, after the place. */
export function unitSentence({ slots: { words } }: Finding, code: UnitCode): string {
  switch (code) {
    case 'UNIT_WITHOUT_ROW': {
      const [sheet = '', ...names] = words;
      return `trang tính ${sheet} chưa có dòng của ${unitNames(names)}, là đơn vị trong “Danh sách đơn vị” ở Thông tin báo cáo. Đề nghị thêm dòng, hoặc bỏ tên khỏi danh sách.`;
    }
    case 'UNIT_NOT_LISTED':
      return `${unitNames(words.map((name) => `“${name}”`))} không có trong “Danh sách đơn vị” ở Thông tin báo cáo. Đề nghị sửa tên cho giống, hoặc thêm vào danh sách.`;
    default:
      return code satisfies never;
  }
}
