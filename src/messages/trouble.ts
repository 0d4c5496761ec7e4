// Troubles with a file or with Excel, in words the user can act on. A code without a sentence does not compile.

import { periodPhrase } from '../core/calendar/period';
import type { Trouble, TroubleCode, TroubleOf } from '../core/workbook/trouble';
import { setFileFault } from './own-file';
import { remainsSentence, unansweredSentence } from './remains';
import { shortLabel } from './words';

const RESAVE = 'Đề nghị mở bằng Excel rồi lưu lại thành .xlsx.';

const fileNamed = (file: string | undefined): string => (file === undefined ? 'Tệp này' : `Tệp “${file}”`);
const sheetNamed = (sheet: string | undefined): string =>
  sheet === undefined ? 'Một trang tính' : `Trang tính “${sheet}”`;
/** A name where there is one, else the thing itself. */
const quotedOr = (name: string | undefined, thing: string): string =>
  name === undefined ? thing : `“${name}”`;

const sentences: { readonly [Code in TroubleCode]: (told: TroubleOf<Code>) => string } = {
  NOT_XLSX: ({ file }) =>
    `${fileNamed(file)} không phải sổ tính Excel (.xlsx). Đề nghị chọn tệp .xlsx hoặc .xlsm.`,
  OLD_XLS: ({ file }) => `${fileNamed(file)} theo định dạng Excel cũ (.xls). ${RESAVE}`,
  XLSB: ({ file }) => `${fileNamed(file)} theo định dạng nhị phân của Excel (.xlsb). ${RESAVE}`,
  OPEN_DOCUMENT: ({ file }) =>
    `${fileNamed(file)} theo định dạng OpenDocument (.ods). Đề nghị mở bằng LibreOffice hoặc Excel rồi lưu lại thành .xlsx.`,
  XML_2003: ({ file }) => `${fileNamed(file)} theo định dạng riêng của Excel 2003. ${RESAVE}`,
  WEB_PAGE: ({ file }) =>
    `${fileNamed(file)} là trang web (HTML), thường do phần mềm khác xuất ra với đuôi .xls. ${RESAVE}`,
  PLAIN_TEXT: ({ file }) =>
    `${fileNamed(file)} là văn bản thuần (CSV, TXT), không phải sổ tính Excel. Đề nghị mở bằng Excel, xem dấu tiếng Việt còn đúng không, rồi lưu thành .xlsx.`,
  WORD_FILE: ({ file }) =>
    `${fileNamed(file)} là văn bản Word, không phải sổ tính Excel. Đề nghị chọn tệp .xlsx có các biểu phụ lục.`,
  PDF_FILE: ({ file }) =>
    `${fileNamed(file)} là PDF, không phải sổ tính Excel. Đề nghị chọn tệp .xlsx đã dùng để in ra bản này.`,
  EMPTY_FILE: ({ file }) =>
    `${fileNamed(file)} không có gì bên trong (0 byte). Đề nghị chép hoặc tải lại tệp gốc.`,
  ENCRYPTED: ({ file }) =>
    `${fileNamed(file)} đặt mật khẩu nên chưa đọc được. Đề nghị bỏ mật khẩu mở tệp rồi chọn lại.`,
  DAMAGED: ({ file }) =>
    `${fileNamed(file)} bị hỏng hoặc tải về chưa đủ. Đề nghị chép lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.`,
  EMPTY_WORKBOOK: ({ file }) =>
    `Sổ tính ${quotedOr(file, 'này')} chưa có nội dung. Đề nghị chọn tệp có các biểu phụ lục.`,
  TOO_LARGE: ({ file }) =>
    `Nội dung ${file === undefined ? 'tệp' : `tệp “${file}”`} quá lớn so với một sổ tính báo cáo. Đề nghị xóa các vùng thừa rồi lưu lại, hoặc chọn tệp khác.`,
  NO_KNOWN_TABLE: ({ missed }) =>
    missed === undefined
      ? 'Chưa tìm thấy biểu phụ lục nào trong sổ tính. Đề nghị kiểm tra lại tệp, hoặc chèn biểu mẫu rồi nhập số liệu.'
      : `Chưa đọc được biểu phụ lục nào trong sổ tính. ${missed}`,
  NO_EARLIER_FIGURES: ({ file }) =>
    `Chưa đọc được số liệu phụ lục nào ${file === undefined ? 'trong tệp đó' : `trong “${file}”`}, nên chưa so với kỳ trước được. Đề nghị chọn sổ tính báo cáo của kỳ trước.`,
  NO_SUCH_TEMPLATE: ({ id }) => `Không có bộ mẫu hoặc biểu mẫu “${id}”. Dùng lệnh bo-mau để xem danh sách.`,
  FILE_MISSING: ({ path }) =>
    `Không mở được ${quotedOr(path, 'tệp')}. Đề nghị kiểm tra đường dẫn và tên tệp.`,
  FOLDER_GIVEN: ({ folder }) => `“${folder}” là thư mục. Đề nghị ghi tên một tệp trong thư mục đó.`,
  NO_WORKBOOKS: ({ folder }) => `Thư mục “${folder}” không có sổ tính Excel nào. Đề nghị chọn thư mục khác.`,
  CANNOT_WRITE: ({ target }) =>
    `Không ghi được ${quotedOr(target, 'tệp')}. Đề nghị đóng tệp nếu đang mở, hoặc chọn nơi lưu khác.`,
  READ_ONLY: ({ path }) =>
    `Tệp “${path}” đang đặt chế độ chỉ đọc nên chưa ghi gì. Đề nghị bỏ chế độ chỉ đọc của tệp, hoặc ghi vào tệp khác.`,
  CHANGED_MEANWHILE: ({ cell, sheet }) =>
    sheet === undefined
      ? `${cell === undefined ? 'Một số ô' : `Ô ${cell}`} vừa có người sửa nên chưa ghi gì. Đề nghị bấm Kiểm tra lại.`
      : `Trang tính “${sheet}” vừa có người sửa nên chưa chèn gì. Đề nghị làm lại.`,
  STRUCTURE_PROTECTED: () =>
    'Cấu trúc sổ tính đang được bảo vệ nên chưa thêm được trang tính. Đề nghị vào thẻ Xem lại (Review) → Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ rồi làm lại.',
  SHEET_PROTECTED: ({ sheets: [sheet] }) =>
    `${sheetNamed(sheet)} đang được bảo vệ. Đề nghị vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi làm lại.`,
  SHEET_MISSING: ({ sheet }) => `${sheetNamed(sheet)} không còn hoặc đã đổi tên. Đề nghị bấm Kiểm tra lại.`,
  CELL_EDITING: () => 'Excel đang ở chế độ nhập ô. Đề nghị nhấn Enter hoặc Esc trong trang tính rồi làm lại.',
  HOST_BUSY: () => 'Excel đang bận. Đề nghị chờ một lát rồi làm lại; chưa có gì thay đổi.',
  HOST_TOO_LARGE: () =>
    'Vùng dữ liệu quá lớn để Excel xử lý một lần. Đề nghị xóa các vùng thừa ngoài biểu rồi làm lại.',
  HOST_TIMEOUT: ({ touched }) => unansweredSentence(touched),
  MAY_REMAIN: ({ touched }) => remainsSentence(touched),
  HOST_FAILED: () => 'Excel không thực hiện được. Đề nghị làm lại; nếu vẫn lỗi, lưu tệp rồi mở lại Excel.',
  NOT_KEPT: ({ cell }) =>
    `Ô ${cell} không giữ đúng số vừa ghi; các ô khác đã trở lại như cũ. Đề nghị xem ô này có bị giới hạn nhập không, rồi làm lại.`,
  PERIOD_UNKNOWN: () =>
    'Sổ tính không cho biết đang là kỳ nào. Đề nghị ghi kỳ ở trang “Thông tin báo cáo”, hoặc chọn kỳ mới rồi làm lại.',
  PERIOD_NOT_LATER: ({ to, from }) =>
    `Kỳ mới (${periodPhrase(to)}) phải sau kỳ của sổ tính (${periodPhrase(from)}). Đề nghị chọn kỳ khác.`,
  CANNOT_COPY: () => 'Trình duyệt không cho chép vào bộ nhớ tạm. Đề nghị bấm Tạo tệp Word.',
  CANCELLED: () => 'Đã dừng theo yêu cầu. Tệp này không thay đổi.',
  DESK_LOST: () =>
    'Trình duyệt đã dừng việc đang làm với sổ tính này, thường vì thiếu bộ nhớ; thay đổi chưa lưu bản sao không còn. Tệp trên máy vẫn như cũ. Đề nghị đóng bớt các thẻ khác rồi mở lại tệp.',
  NO_FORM: ({ sheet }) =>
    `Chưa đọc được biểu nào trên trang tính “${sheet}”. Biểu cần có dòng đầu bảng (STT, tên chỉ tiêu, cột số liệu) và các dòng bên dưới; đề nghị chọn trang khác hoặc thêm dòng đầu bảng.`,
  SET_NOT_KEPT: ({ set, printed }) =>
    `Chưa lưu được bộ mẫu “${set}”: ${printed === '' ? 'một dòng của biểu' : `“${shortLabel(printed, 60)}”`} dài quá hoặc có ký tự không ghi lại được. Chưa có gì được lưu. Đề nghị viết gọn chỗ này trên trang tính rồi lưu lại.`,
  BAD_TEMPLATE_FILE: ({ file, line, fault, name }) => {
    const set = file === undefined ? 'tệp bộ mẫu' : `tệp bộ mẫu “${file}”`;
    const what = setFileFault(fault, name);
    // Nothing in the file is to be mended.
    if (fault === 'newer') return `Chưa dùng được ${set}: ${what}.`;
    return `Chưa dùng được ${set}: dòng ${line}, ${what}. Đề nghị sửa chỗ này, hoặc xuất lại tệp từ nơi đã lưu bộ mẫu.`;
  },
};

function say<Code extends TroubleCode>(told: TroubleOf<Code>): string {
  return sentences[told.code](told);
}

/** One Vietnamese sentence or two: what happened and what to do. */
export function troubleMessage({ told }: Pick<Trouble, 'told'>): string {
  return say<TroubleCode>(told);
}
