// Every word of the interface itself. Sentences about findings and troubles come from src/messages.

import type { Severity } from '../../core/form/rule';
import type { Task } from './state';

const figure = new Intl.NumberFormat('vi-VN');

/** "1.234". */
export const count = (value: number): string => figure.format(value);

export const labels = {
  product: 'Phụ lục CCHC',
  tagline: 'Kiểm tra phụ lục, tạo báo cáo cải cách hành chính',
  open: 'Mở sổ tính',
  insert: 'Chèn phụ lục',
  openSample: 'Mở sổ tính mẫu',
  check: 'Kiểm tra',
  fill: 'Điền',
  report: 'Tạo báo cáo',
  save: 'Lưu bản sao',
  saveHint: 'Lưu bản sao sổ tính có các số vừa điền; tệp gốc giữ nguyên',
  cancel: 'Dừng',
  close: 'Đóng',
  back: 'Quay lại',
  backToList: 'Danh sách',
  commands: 'Lệnh',
  notice: 'Thông báo',
  theme: { system: 'Màu theo máy', light: 'Nền sáng', dark: 'Nền tối' },
  themeButton: (now: string) => `Giao diện: ${now}. Nhấn để đổi`,

  empty: {
    title: 'Mở sổ tính phụ lục để bắt đầu',
    what: 'Chọn hoặc kéo thả tệp Excel (.xlsx, .xlsm) có các biểu phụ lục; trang sẽ nhận ra từng biểu, kiểm tra số liệu, điền các ô tính được và tạo dự thảo báo cáo.',
    safe: 'Tệp chỉ được đọc ngay trên máy này, không gửi đi đâu, và tệp gốc không bị thay đổi.',
    drop: 'Thả tệp vào đây để mở',
  },

  newWorkbook: 'Tạo sổ tính từ biểu mẫu',
  currentWorkbook: 'Sổ tính đang mở',
  pane: {
    title: 'Làm phụ lục ngay trong sổ tính này',
    none: 'Sổ tính này chưa có biểu phụ lục',
    noneRead: 'Chưa nhận ra biểu phụ lục nào',
    what: 'Chèn các biểu mẫu vào trang tính mới rồi nhập số liệu. Nếu biểu đã có sẵn, bấm Kiểm tra.',
    ownForm:
      'Biểu của đơn vị khác các bộ mẫu ở đây? Lưu biểu ấy thành bộ mẫu riêng để chèn, kiểm tra và làm báo cáo.',
    safe: 'Số liệu không rời khỏi máy này. Không ô nào bị sửa khi chưa được chọn.',
  },

  insertTitle: 'Chèn phụ lục',
  insertLead: 'Mỗi biểu thành một trang tính mới ở cuối sổ; trang đang có giữ nguyên.',
  insertSet: 'Bộ mẫu',
  insertAll: (templates: number) => `Chọn cả ${count(templates)} biểu`,
  insertRows: (rows: number) => `${count(rows)} dòng`,
  insertItem: (number: string, title: string, rows: number) => `${number}, ${title}, ${count(rows)} dòng`,
  insertApply: (templates: number) => `Chèn ${count(templates)} biểu`,
  inserted: (templates: number, others: number) =>
    others === 0
      ? `Đã chèn ${count(templates)} biểu vào cuối sổ tính.`
      : `Đã chèn ${count(templates)} biểu và ${count(others)} trang đi kèm vào cuối sổ tính.`,
  insertedSave: 'Nhấn “Lưu bản sao” để giữ lại.',

  stale: 'chưa kiểm tra lại',
  staleCount: (findings: number) => `Số liệu đã thay đổi: ${count(findings)} phát hiện chưa kiểm tra lại.`,
  staleOther: 'Số liệu đã thay đổi sau lần kiểm tra.',
  recheck: 'Kiểm tra lại',
  recheckKey: 'Ctrl+Enter',
  withKey: (label: string, key: string) => `${label} (${key})`,
  clearMarks: 'Xóa đánh dấu',
  cleared: 'Đã xóa các ô đánh dấu của công cụ này.',
  undo: 'Hoàn tác',
  undoFill: 'Hoàn tác lần điền',
  undoAnswer: 'Hỏi lại câu vừa trả lời',
  undone: (cells: number) => `Đã trả ${count(cells)} ô về như trước khi điền.`,
  undoByHost: 'Muốn bỏ, bấm vào trang tính rồi nhấn Ctrl+Z.',
  retry: 'Thử lại',
  copy: 'Sao chép nội dung',
  copied: 'Đã chép nội dung báo cáo. Mở một văn bản Word rồi nhấn Ctrl+V để dán.',
  openedPage: (name: string) => `Đã mở trang tải tệp “${name}” bằng trình duyệt của máy.`,
  orCopy: 'Không thấy tệp thì tải lại hoặc sao chép nội dung rồi dán vào Word.',
  orAgain: 'Không thấy tệp thì tải lại.',
  remark: {
    unmarked: (sheets: string) =>
      `Không đánh dấu được ô trên trang đang được bảo vệ: ${sheets}. Muốn đánh dấu, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet).`,
    markFailed: (why: string) => `Chưa đánh dấu được các ô. ${why}`,
    notFilled: (sheets: string) =>
      `Bỏ qua trang đang được bảo vệ: ${sheets}. Muốn điền, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi bấm Điền lần nữa.`,
    renamed: (sheets: string) => `Tên quen dùng đã có trong sổ nên trang mới mang tên ${sheets}.`,
    periodNotWritten: (why: string) => `Chưa ghi được kỳ vào trang “Thông tin báo cáo”. ${why}`,
    notRechecked: (why: string) => `Chưa kiểm tra lại được. ${why}`,
  },

  list: 'Biểu và phát hiện',
  general: 'Chung cả báo cáo',
  tables: (tables: number) => (tables === 0 ? 'Chưa nhận ra biểu nào' : `Nhận ra ${count(tables)} biểu`),
  tablesHint: 'Nhấn “Kiểm tra” để soát số liệu trong biểu và giữa các biểu.',
  rows: (matched: number, all: number) =>
    matched === all ? `Đủ ${count(all)} dòng` : `Có ${count(matched)}/${count(all)} dòng`,
  listed: (rows: number) => (rows === 0 ? 'Chưa có dòng nào' : `Có ${count(rows)} dòng`),
  units: (rows: number) => (rows === 0 ? 'Chưa có đơn vị' : `Có ${count(rows)} đơn vị`),
  documents: (rows: number) => (rows === 0 ? 'Chưa có văn bản' : `Có ${count(rows)} văn bản`),
  missing: (rows: number) => `Thiếu ${count(rows)} dòng`,
  blanks: (cells: number) => `${count(cells)} ô trống`,
  notFilled: (cells: number) => `Chưa nhập số liệu (0/${count(cells)})`,
  lacks: (title: string) => `Những chỗ còn thiếu của ${title}`,
  missingRows: 'Dòng của biểu mẫu không thấy trong sổ tính',
  blankCells: 'Ô chưa có số liệu',
  showSheet: (title: string, sheet: string) => `${title}, trang tính ${sheet}: xem biểu`,
  sheetRange: (sheet: string, range: string) => `${sheet} · ${range}`,

  severity: { error: 'Cần sửa', warning: 'Cần xem lại', info: 'Lưu ý' } satisfies Record<Severity, string>,
  filter: 'Chỉ xem một mức độ',
  showAll: 'Xem tất cả',
  noFinding: 'Chưa phát hiện chỗ nào không khớp.',
  why: 'Vì sao?',
  effects: (rules: number) => `Kéo theo ${count(rules)} chỗ khác không khớp`,
  goToCell: (cell: string) => `xem ô ${cell}`,
  listHelp: 'Phím lên, xuống để chuyển giữa các phát hiện; Enter để tới ô; F6 để chuyển vùng.',

  sheetRegion: 'Biểu trong sổ tính',
  sheetTabs: 'Trang tính có biểu',
  sheetTable: (sheet: string) => `Trang tính ${sheet}`,
  sheetLeft: (rows: number) => `Còn ${count(rows)} dòng phía dưới không hiện ở đây.`,
  marked: 'ô đang xem',
  involved: 'ô liên quan',
  hasFinding: 'có phát hiện',
  willBe: (after: string) => `sẽ là ${after}`,

  fillTitle: 'Điền số tính được',
  fillLead: 'Chỉ những ô được đánh dấu mới được ghi, dưới dạng công thức.',
  fillGroup: { fill: 'Ô đang trống', replace: 'Ô đã có số nhưng khác kết quả tính' },
  fillGroupHint: {
    fill: 'Đã chọn sẵn.',
    replace: 'Không chọn sẵn. Hãy xem từng ô: có thể số thành phần mới là số cần sửa.',
  },
  fillAll: (kind: 'fill' | 'replace', cells: number) =>
    kind === 'fill' ? `Chọn cả ${count(cells)} ô trống` : `Chọn cả ${count(cells)} ô đã có số`,
  fillItem: (cell: string, label: string, before: string, after: string) =>
    before === ''
      ? `Ô ${cell}, ${label}: điền ${after}`
      : `Ô ${cell}, ${label}: đổi ${before} thành ${after}`,
  blank: 'trống',
  apply: (cells: number) => `Điền ${count(cells)} ô`,

  progress: {
    open: 'Đang mở và đọc sổ tính…',
    read: 'Đang đọc sổ tính…',
    insert: 'Đang chèn biểu…',
    undo: 'Đang trả các ô về như trước…',
    copy: 'Đang chép nội dung…',
    clear: 'Đang xóa đánh dấu…',
    reveal: 'Đang tới ô…',
    check: 'Đang kiểm tra…',
    propose: 'Đang chuẩn bị…',
    fill: 'Đang điền…',
    report: 'Đang tạo báo cáo…',
    save: 'Đang chuẩn bị bản sao…',
    answer: 'Đang ghi nhớ…',
    nextPeriod: 'Đang tạo sổ tính kỳ mới…',
    ownForm: 'Đang đọc biểu trên trang tính…',
    ownSets: 'Đang cập nhật bộ mẫu…',
  } satisfies Record<Task, string>,

  handed: (name: string) => `Đã chuyển tệp “${name}” cho trình duyệt; xem trong mục Tải xuống.`,
  saved: (name: string) => `Đã lưu tệp “${name}”.`,
  again: 'Tải lại',
  filled: (cells: number) => `Đã điền ${count(cells)} ô và kiểm tra lại. Nhấn “Lưu bản sao” để giữ lại.`,
  filledInHost: (cells: number) => `Đã điền ${count(cells)} ô và kiểm tra lại.`,
  filledOnly: (cells: number) => `Đã điền ${count(cells)} ô.`,
  nothingToFill: 'Không có ô nào cần điền: các ô tính được đều đã có số và khớp.',
  nothingToFillYet: 'Chưa có ô nào tính được: các biểu chưa nhập số liệu.',
  unknownTrouble: {
    open: 'Không mở được tệp này. Hãy thử mở tệp bằng Excel rồi lưu lại dưới dạng .xlsx.',
    read: 'Chưa đọc được sổ tính. Hãy thử lại.',
    insert: 'Chưa chèn được, sổ tính vẫn như cũ. Hãy thử lại.',
    undo: 'Chưa hoàn tác được. Hãy thử lại.',
    copy: 'Chưa chép được nội dung. Hãy thử lại.',
    clear: 'Chưa xóa được đánh dấu. Hãy thử lại.',
    reveal: 'Chưa tới được ô này. Hãy thử lại.',
    check: 'Chưa kiểm tra được. Hãy thử lại.',
    propose: 'Chưa thực hiện được. Hãy thử lại.',
    fill: 'Chưa điền được, sổ tính vẫn như cũ. Hãy thử lại.',
    report: 'Chưa tạo được báo cáo. Hãy thử lại.',
    save: 'Chưa tạo được bản sao. Hãy thử lại.',
    answer: 'Chưa ghi nhớ được, sổ tính vẫn như cũ. Hãy thử lại.',
    nextPeriod: 'Chưa tạo được sổ tính kỳ mới, sổ tính này vẫn như cũ. Hãy thử lại.',
    ownForm: 'Chưa đọc được biểu trên trang tính này. Hãy chọn trang khác hoặc thử lại.',
    ownSets: 'Chưa thực hiện được với bộ mẫu này. Hãy thử lại.',
  } satisfies Record<Task, string>,
  more: 'Thêm',
  moreItems: {
    nextPeriod: 'Sang kỳ mới',
    ownForm: 'Lưu thành bộ mẫu',
    ownSets: 'Bộ mẫu của tôi',
  },
  answered: 'Đã ghi nhớ trong trang “Nhật ký kiểm tra”; lần sau không hỏi lại.',
  answerTakenBack: 'Đã bỏ câu trả lời; chỗ này lại cần xác nhận.',
  periodOpened: 'Đã mở sổ tính của kỳ mới. Nhớ lưu sổ tính ấy; sổ tính này giữ nguyên.',
  ownSaved: (name: string) =>
    `Đã lưu bộ mẫu “${name}”. Bộ mẫu này có trong Chèn phụ lục và được dùng khi kiểm tra.`,
  ownSavedHere: (name: string) =>
    `Bộ mẫu “${name}” dùng được đến khi đóng trang này: máy không cho lưu lâu dài. Hãy xuất ra tệp để giữ.`,
  ownRemoved: (name: string) => `Đã bỏ bộ mẫu “${name}” khỏi máy này.`,
  oneOfMany: (others: string) => `Mỗi lần chỉ mở một tệp; chưa mở ${others}.`,
  stillOpen: (name: string) => `“${name}” vẫn đang mở như trước.`,
  unsaved: 'Chưa lưu',
  opened: (name: string, tables: number) => `Đã mở ${name}, nhận ra ${count(tables)} biểu.`,
  unread: (places: number) => `Chưa đọc được (${count(places)})`,
  unreadCount: (places: number) => `${count(places)} chỗ chưa đọc được.`,
  showPlace: 'Xem chỗ này',
  showUnread: (sheet: string, range: string) => `Xem chỗ này: trang ${sheet}, vùng ${range}`,
  toConfirm: (questions: number) => `${count(questions)} chỗ cần xác nhận.`,
  checkedInPart: 'Kiểm tra xong những biểu đọc được.',
  checkedEmpty: 'Kiểm tra xong, các biểu chưa nhập số liệu.',
  onlyShown: (found: number, severity: Severity) =>
    `Đang chỉ hiện ${count(found)} chỗ ${labels.severity[severity].toLowerCase()}.`,
  checkedResult: (counts: Readonly<Record<Severity, number>>) =>
    counts.error + counts.warning + counts.info === 0
      ? 'Kiểm tra xong, chưa phát hiện chỗ nào không khớp.'
      : `Kiểm tra xong: ${(['error', 'warning', 'info'] as const)
          .filter((severity) => counts[severity] > 0)
          .map((severity) => `${count(counts[severity])} chỗ ${labels.severity[severity].toLowerCase()}`)
          .join(', ')}.`,
} as const;
