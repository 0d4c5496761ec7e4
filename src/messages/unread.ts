// What was not read, in words: where – what – what to do.

import { type FigureCounts, figuresToRead, type KnownBy, type Unread } from '../core/form/unread';
import { inThousands } from '../core/number/vietnamese-number';
import { type Area, a1, areaA1, type CellRef } from '../core/workbook/address';
import { asideWords } from './standing';

const PARTS: Readonly<Record<KnownBy, string>> = {
  columns: 'tên các cột',
  rows: 'tên các dòng',
  cells: 'các ô số liệu',
};

/** "Đọc được 312/320 số.", "Đọc được 103/103 số; 1 ô của biểu chưa đọc thành số." */
export function readShare(counts: FigureCounts): string {
  const all = figuresToRead(counts);
  const { bound, valueless } = counts;
  const others = valueless > 0 ? `${inThousands(String(valueless))} ô của biểu chưa đọc thành số` : '';
  if (all === 0) return others === '' ? 'Không có số liệu nào của biểu.' : `Chưa đọc được số nào; ${others}.`;
  const share = `Đọc được ${inThousands(String(bound))}/${inThousands(String(all))} ${nounOf(counts)}`;
  return others === '' ? `${share}.` : `${share}; ${others}.`;
}

/** Documents of a list are no figures. */
function nounOf({ bound, documents, asked, unread }: FigureCounts): string {
  if (documents === 0) return 'số';
  return documents === bound && asked + unread === 0 ? 'văn bản' : 'số, văn bản';
}

/** "ô D27", "vùng A5:E31". */
function placeName(area: Area): string {
  const { top, left, bottom, right } = area;
  return top === bottom && left === right ? `ô ${a1(top, left)}` : `vùng ${areaA1(area)}`;
}

/** "Trang “PL4”, ô D24: ghi “chưa có”, không phải số." The cell of a form, and how it shows itself. */
export function describeValueless({ sheet, row, column }: CellRef, shown: string): string {
  const what = shown === '' ? 'công thức chưa có kết quả' : `ghi “${shown}”, chưa đọc thành số`;
  return `Trang “${sheet}”, ô ${a1(row, column)}: ${what}.`;
}

/** "Trang “PL II” có tiêu đề giống Phụ lục II nhưng chưa đọc được: …" */
export function describeUnread({ sheet, area, reason }: Unread): string {
  const range = areaA1(area);
  const where = placeName(area);
  switch (reason.code) {
    case 'TITLED_FORM':
      if (reason.by === 'cells')
        return `Trang “${sheet}” có tiêu đề giống ${reason.form} nhưng chưa đọc được: các ô số liệu ở ${range} ghi kèm chữ, hoặc ghi nhiều số trong một ô. Số liệu ở đây chưa được kiểm tra; đề nghị mỗi ô ghi một số, mỗi số một dòng như biểu mẫu.`;
      return `Trang “${sheet}” có tiêu đề giống ${reason.form} nhưng chưa đọc được: ${PARTS[reason.by]} ở ${range} khác với biểu mẫu. Số liệu ở đây chưa được kiểm tra; đề nghị ghi ${PARTS[reason.by]} như biểu mẫu.`;
    case 'LIKE_FORM':
      return `Trang “${sheet}”, ${where} có phần giống ${reason.form} nhưng chưa đủ để đọc. Số liệu ở đây chưa được kiểm tra; đề nghị ghi ${PARTS[reason.by]} như biểu mẫu.`;
    case 'UNKNOWN_TABLE':
      return `Trang “${sheet}”, ${where} có bảng số liệu không giống biểu nào trong các bộ mẫu nên chưa được kiểm tra. Nếu là biểu của đơn vị, dùng “Lưu thành bộ mẫu” để công cụ đọc được.`;
    case 'YEAR_NOT_TOLD':
      return `Trang “${sheet}”, ${where}: số liệu của ${reason.form} chưa ghi là của năm nào nên chưa được kiểm tra. Đề nghị ghi năm ở đầu mỗi cột.`;
    case 'COLUMN_NOT_TOLD':
      return `Trang “${sheet}”, ${where}: chưa rõ là cột nào của ${reason.form} nên số liệu ở đây chưa được kiểm tra. Nếu là số liệu của biểu, đề nghị ghi tên cột như biểu mẫu.`;
    case 'EARLY_WITH_ON_TIME':
      return `Trang “${sheet}”, ${where}: trước hạn và đúng hạn gộp một cột, còn ${reason.form} có hai cột nên số liệu ở đây chưa được kiểm tra, chưa vào báo cáo. Đề nghị tách thành hai cột “Trước hạn”, “Đúng hạn”.`;
    case 'ROW_NOT_KNOWN':
      return `Trang “${sheet}”, ${where}: chưa rõ là dòng nào của ${reason.form} nên số liệu ở đây chưa được kiểm tra. Nếu là dòng của biểu, đề nghị ghi tên dòng như biểu mẫu.`;
    case 'UNDER_NOTE':
      return `Trang “${sheet}”, ${where}: số ghi ở cột Ghi chú, còn ô số liệu của ${reason.form} để trống. Nếu là số liệu, đề nghị chuyển sang cột số liệu.`;
    case 'IN_LABEL':
      return `Trang “${sheet}”, ${where}: số liệu của ${reason.form} ghi chung ô với tên dòng nên chưa được kiểm tra. Đề nghị ghi số sang cột số liệu.`;
    case 'NO_RESULT':
      return `Trang “${sheet}”, ${where}: công thức chưa có kết quả nên chưa được kiểm tra. Đề nghị mở tệp bằng Excel rồi lưu lại.`;
    case 'FIGURES_ALONE':
      return `Trang “${sheet}”, ${where}: có số đứng ngoài các biểu nên chưa được kiểm tra. Nếu là số liệu của biểu, đề nghị chuyển vào biểu.`;
    case 'OTHER_FIGURES':
      return `Trang “${sheet}”, ${where}: số kế hoạch, kỳ trước, so sánh, tỷ lệ hoặc số chi tiết ghi thêm bên cạnh ${reason.form}; không thuộc biểu nên không kiểm tra.`;
    case 'FIGURE_LIST':
      return `Trang “${sheet}”, ${where}: chưa rõ cột nào ghi nội dung, cột nào ghi số liệu bổ sung cho báo cáo nên số liệu ở đây chưa được kiểm tra, chưa vào báo cáo. Đề nghị ghi tên các cột là “Nội dung”, “Đơn vị tính”, “Số liệu”, “Mục báo cáo”.`;
    case 'SET_ASIDE':
      return `Trang “${sheet}”, ${where}: ${reason.form} ở đây ${asideWords(reason.by)}, nên không đưa vào báo cáo.`;
    case 'LOST_SHEET':
      return `Trang “${sheet}” có tên trong sổ tính nhưng tệp không còn nội dung của trang này nên chưa kiểm tra được. Đề nghị chép lại tệp gốc, hoặc mở bằng Excel xem trang còn không.`;
    default:
      return reason satisfies never;
  }
}
