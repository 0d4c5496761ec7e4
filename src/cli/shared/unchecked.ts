// What lies in a folder and was not checked: everything is named.

import type { OtherFile } from './files';

export interface Unchecked {
  /** Name in the folder. */
  readonly file: string;
  /** Why, in Vietnamese. */
  readonly message: string;
}

/** What has not even the name of a workbook. */
export function uncheckedOther({ name, isFolder }: OtherFile): Unchecked {
  return {
    file: name,
    message: isFolder
      ? 'Đây là thư mục con; lệnh này chỉ xem các tệp nằm ngay trong thư mục đã ghi.'
      : 'Tên tệp không có đuôi của sổ tính (.xlsx, .xlsm) nên không đọc.',
  };
}

/** The last lines of a check of a folder. */
export const uncheckedSummary = (checked: number, unchecked: readonly Unchecked[]): string =>
  summary('kiểm tra', checked, unchecked);

/** The last lines of what was read of a folder. */
export const readSummary = (read: number, unread: readonly Unchecked[]): string =>
  summary('đọc', read, unread);

function summary(verb: string, done: number, unchecked: readonly Unchecked[]): string {
  const lines = [`Đã ${verb} ${done} tệp.${unchecked.length > 0 ? ` Chưa ${verb}:` : ''}`];
  for (const { file, message } of unchecked) lines.push(`  ${file}: ${message}`);
  return `${lines.join('\n')}\n`;
}
