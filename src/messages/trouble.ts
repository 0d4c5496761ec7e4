// Troubles with a file or with Excel, in words the user can act on.

import type { Trouble } from '../core/workbook/trouble';
import { fileFault } from './own-file';
import { remainsSentence, unansweredSentence } from './remains';
import { shortLabel } from './words';

/** "PL 4!D11" names a cell; anything else is the name of a sheet. */
const namesCell = (text: string): boolean => /![A-Z]{1,3}[1-9]\d*$/.test(text);

const RESAVE = 'Đề nghị mở bằng Excel rồi lưu lại thành .xlsx.';

/** One Vietnamese sentence or two: what happened and what to do. */
export function troubleMessage(trouble: Trouble): string {
  const [first = '', second = '', third = '', fourth = ''] = trouble.words;
  const named = first === '' ? 'Tệp này' : `Tệp “${first}”`;
  const sheet = first === '' ? 'Một trang tính' : `Trang tính “${first}”`;
  switch (trouble.code) {
    case 'NOT_XLSX':
      return `${named} không phải sổ tính Excel (.xlsx). Đề nghị chọn tệp .xlsx hoặc .xlsm.`;
    case 'OLD_XLS':
      return `${named} theo định dạng Excel cũ (.xls). ${RESAVE}`;
    case 'XLSB':
      return `${named} theo định dạng nhị phân của Excel (.xlsb). ${RESAVE}`;
    case 'OPEN_DOCUMENT':
      return `${named} theo định dạng OpenDocument (.ods). Đề nghị mở bằng LibreOffice hoặc Excel rồi lưu lại thành .xlsx.`;
    case 'XML_2003':
      return `${named} theo định dạng riêng của Excel 2003. ${RESAVE}`;
    case 'WEB_PAGE':
      return `${named} là trang web (HTML), thường do phần mềm khác xuất ra với đuôi .xls. ${RESAVE}`;
    case 'PLAIN_TEXT':
      return `${named} là văn bản thuần (CSV, TXT), không phải sổ tính Excel. Đề nghị mở bằng Excel, xem dấu tiếng Việt còn đúng không, rồi lưu thành .xlsx.`;
    case 'WORD_FILE':
      return `${named} là văn bản Word, không phải sổ tính Excel. Đề nghị chọn tệp .xlsx có các biểu phụ lục.`;
    case 'PDF_FILE':
      return `${named} là PDF, không phải sổ tính Excel. Đề nghị chọn tệp .xlsx đã dùng để in ra bản này.`;
    case 'EMPTY_FILE':
      return `${named} không có gì bên trong (0 byte). Đề nghị chép hoặc tải lại tệp gốc.`;
    case 'ENCRYPTED':
      return `${named} đặt mật khẩu nên chưa đọc được. Đề nghị bỏ mật khẩu mở tệp rồi chọn lại.`;
    case 'DAMAGED':
      return `${named} bị hỏng hoặc tải về chưa đủ. Đề nghị chép lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.`;
    case 'EMPTY_WORKBOOK':
      return `${first === '' ? 'Sổ tính này' : `Sổ tính “${first}”`} chưa có nội dung. Đề nghị chọn tệp có các biểu phụ lục.`;
    case 'NO_KNOWN_TABLE':
      if (first !== '') return `Chưa đọc được biểu phụ lục nào trong sổ tính. ${first}`;
      return 'Chưa tìm thấy biểu phụ lục nào trong sổ tính. Đề nghị kiểm tra lại tệp, hoặc chèn biểu mẫu rồi nhập số liệu.';
    case 'NO_SUCH_TEMPLATE':
      return `Không có bộ mẫu hoặc biểu mẫu ${first === '' ? 'này' : `“${first}”`}. Dùng lệnh bo-mau để xem danh sách.`;
    case 'TOO_LARGE':
      return `Nội dung ${first === '' ? 'tệp' : `tệp “${first}”`} quá lớn so với một sổ tính báo cáo. Đề nghị xóa các vùng thừa rồi lưu lại, hoặc chọn tệp khác.`;
    case 'FILE_MISSING':
      return `Không mở được ${first === '' ? 'tệp' : `“${first}”`}. Đề nghị kiểm tra đường dẫn và tên tệp.`;
    case 'NO_WORKBOOKS':
      return `Thư mục ${first === '' ? 'này' : `“${first}”`} không có sổ tính Excel nào. Đề nghị chọn thư mục khác.`;
    case 'CANNOT_WRITE':
      return `Không ghi được ${first === '' ? 'tệp' : `“${first}”`}. Đề nghị đóng tệp nếu đang mở, hoặc chọn nơi lưu khác.`;
    case 'READ_ONLY':
      return `${named} đang đặt chế độ chỉ đọc nên chưa ghi gì. Đề nghị bỏ chế độ chỉ đọc của tệp, hoặc ghi vào tệp khác.`;
    case 'CHANGED_MEANWHILE':
      if (first !== '' && !namesCell(first))
        return `Trang tính “${first}” vừa có người sửa nên chưa chèn gì. Đề nghị làm lại.`;
      return `${first === '' ? 'Một số ô' : `Ô ${first}`} vừa có người sửa nên chưa ghi gì. Đề nghị bấm Kiểm tra lại.`;
    case 'STRUCTURE_PROTECTED':
      return 'Cấu trúc sổ tính đang được bảo vệ nên chưa thêm được trang tính. Đề nghị vào thẻ Xem lại (Review) → Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ rồi làm lại.';
    case 'SHEET_PROTECTED':
      return `${sheet} đang được bảo vệ. Đề nghị vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi làm lại.`;
    case 'SHEET_MISSING':
      return `${sheet} không còn hoặc đã đổi tên. Đề nghị bấm Kiểm tra lại.`;
    case 'CELL_EDITING':
      return 'Excel đang ở chế độ nhập ô. Đề nghị nhấn Enter hoặc Esc trong trang tính rồi làm lại.';
    case 'HOST_BUSY':
      return 'Excel đang bận. Đề nghị chờ một lát rồi làm lại; chưa có gì thay đổi.';
    case 'HOST_TOO_LARGE':
      return 'Vùng dữ liệu quá lớn để Excel xử lý một lần. Đề nghị xóa các vùng thừa ngoài biểu rồi làm lại.';
    case 'HOST_TIMEOUT':
      return unansweredSentence(trouble.words);
    case 'MAY_REMAIN':
      return remainsSentence(trouble.words);
    case 'HOST_FAILED':
      return `Excel không thực hiện được${second === '' ? '' : ` (${second})`}. Đề nghị làm lại; nếu vẫn lỗi, lưu tệp rồi mở lại Excel.`;
    case 'NOT_KEPT':
      return `${first === '' ? 'Có ô' : `Ô ${first}`} không giữ đúng số vừa ghi; các ô khác đã trở lại như cũ. Đề nghị xem ô này có bị giới hạn nhập không, rồi làm lại.`;
    case 'PERIOD_UNKNOWN':
      return 'Sổ tính không cho biết đang là kỳ nào. Đề nghị ghi kỳ ở trang “Thông tin báo cáo”, hoặc chọn kỳ mới rồi làm lại.';
    case 'PERIOD_NOT_LATER':
      return `Kỳ mới${first === '' ? '' : ` (${first})`} phải sau kỳ của sổ tính${second === '' ? '' : ` (${second})`}. Đề nghị chọn kỳ khác.`;
    case 'CANNOT_COPY':
      return 'Trình duyệt không cho chép vào bộ nhớ tạm. Đề nghị bấm Tạo tệp Word.';
    case 'CANCELLED':
      return `Đã dừng theo yêu cầu. ${named} không thay đổi.`;
    case 'NO_FORM':
      return `Chưa đọc được biểu nào trên ${first === '' ? 'trang tính này' : `trang tính “${first}”`}. Biểu cần có dòng đầu bảng (STT, tên chỉ tiêu, cột số liệu) và các dòng bên dưới; đề nghị chọn trang khác hoặc thêm dòng đầu bảng.`;
    case 'SET_NOT_KEPT':
      return `Chưa lưu được bộ mẫu${first === '' ? '' : ` “${first}”`}: ${second === '' ? 'một dòng của biểu' : `“${shortLabel(second, 60)}”`} dài quá hoặc có ký tự không ghi lại được. Chưa có gì được lưu. Đề nghị viết gọn chỗ này trên trang tính rồi lưu lại.`;
    case 'BAD_TEMPLATE_FILE':
      if (second === 'newer')
        return `Chưa dùng được tệp bộ mẫu${fourth === '' ? '' : ` “${fourth}”`}: ${fileFault(second, third)}.`;
      return `Chưa dùng được tệp bộ mẫu${fourth === '' ? '' : ` “${fourth}”`}: dòng ${first === '' ? '1' : first}, ${fileFault(second, third)}. Đề nghị sửa chỗ này, hoặc xuất lại tệp từ nơi đã lưu bộ mẫu.`;
    default:
      return trouble.code satisfies never;
  }
}
