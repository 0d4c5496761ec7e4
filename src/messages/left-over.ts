// What a period begins with against what the one before ended with.

import type { Finding } from '../core/form/finding';
import { cellNames, withUnit } from './words';

/** "“Hộ tịch” có số hồ sơ kỳ trước chuyển sang là 15, còn tổng số hồ sơ đang giải quyết cuối kỳ trước là 25 (…)". */
export function leftOverSentence({ actual, expected, cell, cells, slots }: Finding): string {
  const [label = '', name = '', nameThen = '', sheet = ''] = slots.words;
  const now = actual === null || typeof actual === 'string' ? '' : withUnit(actual, '');
  const then = expected?.low ? withUnit(expected.low, '') : '';
  const others = cells.slice(1);
  const also = others.length > 0 ? ` Cũng khác ở ${cellNames(others, cell?.sheet ?? '')}.` : '';
  return `“${label}” có ${name} là ${now}, còn ${nameThen} cuối kỳ trước là ${then} (trang ${sheet}).${also} Kiểm tra số chuyển sang; nếu số kỳ trước đã được sửa thì giữ nguyên.`;
}
