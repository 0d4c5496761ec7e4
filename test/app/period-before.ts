// Workbooks of a period that is over, and what the next one makes of them.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPeriod } from '../../src/core/calendar/period';
import type { Period } from '../../src/core/calendar/report-info';

export const root = resolve(__dirname, '../..');

export const sample = new Uint8Array(readFileSync(join(root, 'assets/samples/quang-dien-2024-q1.xlsx')));

export function period(text: string): Period {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
}

export const labels: readonly (readonly [string, string, string])[] = [
  ['1.', 'Tổng số VBQPPL do địa phương ban hành', 'Văn bản'],
  ['1.1.', 'Số VBQPPL do cấp huyện ban hành', 'Văn bản'],
  ['1.2.', 'Số VBQPPL do cấp xã ban hành', 'Văn bản'],
  ['2.', 'Kiểm tra, xử lý VBQPPL', ''],
  ['2.1.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản'],
  ['2.2.', 'Tỷ lệ xử lý VBQPPL sau kiểm tra', '%'],
  ['2.2.1.', 'Tổng số VBQPPL cần phải xử lý sau kiểm tra', 'Văn bản'],
  ['2.2.2.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'],
  ['3.', 'Rà soát VBQPPL', ''],
  ['3.1.', 'Số VBQPPL đã rà soát thuộc thẩm quyền', 'Văn bản'],
  ['3.2.', 'Tỷ lệ xử lý VBQPPL sau rà soát', '%'],
  ['3.2.1.', 'Tổng số VBQPPL cần phải xử lý sau rà soát', 'Văn bản'],
  ['3.2.2.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'],
];

export const FIRST = 5;
