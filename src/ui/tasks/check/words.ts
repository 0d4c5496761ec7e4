// Words of the list of tables and findings.

import type { Finding } from '../../../core/form/finding';
import { a1 } from '../../../core/workbook/address';
import { count } from '../../shell/labels';

export const listWords = {
  staleCount: (findings: number) => `Số liệu đã thay đổi: ${count(findings)} phát hiện chưa kiểm tra lại.`,
  staleOther: 'Số liệu đã thay đổi sau lần kiểm tra.',
  clearMarks: 'Xóa đánh dấu',
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
  notFilled: 'Chưa nhập số liệu',
  filled: (cells: number, asked: number) => `${count(cells)}/${count(asked)} ô`,
  lacks: (title: string) => `Những chỗ còn thiếu của ${title}`,
  missingRows: 'Dòng của biểu mẫu không thấy trong sổ tính',
  blankCells: 'Ô chưa có số liệu',
  sheetRange: (sheet: string, range: string) => `${sheet} · ${range}`,
  filter: 'Chỉ xem một mức độ',
  showAll: 'Xem tất cả',
  search: 'Tìm trong phát hiện',
  nothingFound: (text: string) => `Không có kết quả cho “${text.trim()}”.`,
  nothingOfKind: 'Không có phát hiện nào ở mức này.',
  noFinding: 'Chưa phát hiện chỗ nào không khớp.',
  noneLeft: 'Không còn chỗ nào không khớp.',
  why: 'Vì sao?',
  effects: (rules: number) => `Kéo theo ${count(rules)} chỗ khác không khớp`,
  folded: (findings: number) => `${count(findings)} chỗ kéo theo, tự đúng khi sửa xong`,
  elsewhere: (findings: number, { cell, slots }: Pick<Finding, 'cell' | 'slots'>) =>
    `${count(findings)} chỗ tự đúng khi sửa xong ${cell ? `ô ${a1(cell.row, cell.column)} của ` : ''}${slots.table}`,
  mended: (findings: number) => `${count(findings)} chỗ đã đúng`,
  listHelp:
    'Phím lên, xuống để chuyển giữa các phát hiện; Enter để tới ô; F8, Shift+F8 để tới ô của phát hiện sau, trước; F6 để chuyển vùng.',
  unread: (places: number) => `Chưa đọc được (${count(places)})`,
  aside: (places: number) => `Ngoài báo cáo (${count(places)})`,
  showPlace: 'Xem chỗ này',
  showUnread: (sheet: string, range: string) => `Xem chỗ này: trang ${sheet}, vùng ${range}`,
} as const;
