// What was not read, in words: where – what – what to do.

import { areaA1 } from '../core/address';
import type { KnownBy, Unread } from '../core/unread';

const PARTS: Readonly<Record<KnownBy, string>> = { columns: 'tên các cột', rows: 'tên các dòng' };

/** "Trang “PL II” có tiêu đề giống Phụ lục II nhưng chưa đọc được: …" */
export function describeUnread({ sheet, area, reason }: Unread): string {
  const range = areaA1(area);
  switch (reason.code) {
    case 'TITLED_FORM':
      return `Trang “${sheet}” có tiêu đề giống ${reason.form} nhưng chưa đọc được: ${PARTS[reason.by]} ở ${range} khác với biểu mẫu. Số liệu ở đây chưa được kiểm tra; đề nghị ghi ${PARTS[reason.by]} như biểu mẫu.`;
    case 'LIKE_FORM':
      return `Trang “${sheet}”, vùng ${range} có phần giống ${reason.form} nhưng chưa đủ để đọc. Số liệu ở đây chưa được kiểm tra; đề nghị ghi ${PARTS[reason.by]} như biểu mẫu.`;
    case 'UNKNOWN_TABLE':
      return `Trang “${sheet}”, vùng ${range} có bảng số liệu không giống biểu nào trong các bộ mẫu nên chưa được kiểm tra. Nếu là biểu của đơn vị, dùng “Lưu thành bộ mẫu” để công cụ đọc được.`;
    case 'LOST_SHEET':
      return `Trang “${sheet}” có tên trong sổ tính nhưng tệp không còn nội dung của trang này nên chưa kiểm tra được. Đề nghị chép lại tệp gốc, hoặc mở bằng Excel xem trang còn không.`;
    default:
      return reason satisfies never;
  }
}
