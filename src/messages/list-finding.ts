// Sentences about lists: running numbers, units, listed documents.

import type { Finding, FindingCode } from '../core/form/finding';
import { cellName, cellNames, joinAnd, shortLabel } from './words';

export type ListCode = Extract<
  FindingCode,
  | 'CODE_GAP'
  | 'DUPLICATE_UNIT'
  | 'PERCENT_MIXED'
  | 'DOCUMENT_SYMBOL'
  | 'DOCUMENT_TYPE'
  | 'DOCUMENT_DATE'
  | 'DOCUMENT_LATER'
  | 'DOCUMENT_EARLIER'
  | 'DOCUMENT_ORDER'
  | 'DOCUMENT_TWICE'
  | 'DOCUMENT_TWO_DAYS'
>;

/** "văn bản 66/KH-UBND", "văn bản ở số thứ tự 5", "văn bản “Kế hoạch …”": what the list shows of it. */
function documentName(name: string): string {
  if (name.startsWith('số thứ tự')) return `văn bản ở ${name}`;
  return name.includes('/') ? `văn bản ${name}` : `văn bản “${shortLabel(name, 60)}”`;
}

const meantYear = (date: string): string => (date === '' ? '' : ` Có thể là ngày ${date}.`);

function numberingText(before: string, code: string): string {
  if (before === code) return `số thứ tự ${code} lặp lại`;
  return before === ''
    ? `danh sách bắt đầu từ số thứ tự ${code}`
    : `số thứ tự ${code} đứng ngay sau ${before}`;
}

/** " (chưa liên tục cả ở các ô A6 và A7)": where it goes on. */
const elsewhereToo = (cells: Finding['cells'], home: string): string =>
  cells.length > 1 ? ` (chưa liên tục cả ở ${cellNames(cells.slice(1), home)})` : '';

/** What is wrong and what to do, after the place. */
export function listSentence({ cell, cells, slots: { words } }: Finding, code: ListCode): string {
  const [first = '', second = '', third = '', fourth = ''] = words;
  const home = cell?.sheet ?? '';
  switch (code) {
    case 'CODE_GAP':
      return `${numberingText(first, second)}${elsewhereToo(cells, home)}. Kiểm tra có thiếu dòng không, hoặc đánh số lại cho liên tục.`;
    case 'DUPLICATE_UNIT':
      return `${second === 'row' ? '' : 'đơn vị '}“${first}” có ${cells.length} dòng (${cellNames(cells, home)}). Đề nghị giữ một dòng hoặc sửa tên.`;
    case 'PERCENT_MIXED':
      return `trong một dòng có ô ghi dấu % (“${first}”), có ô không (“${second}”). Nên ghi thống nhất.`;
    case 'DOCUMENT_SYMBOL':
      return first === ''
        ? `${documentName(second)} chưa ghi số, ký hiệu. Đề nghị nhập.`
        : `“${first}” chưa đúng cách viết số, ký hiệu. Đề nghị viết như 12/KH-UBND; công văn như 12/UBND-VP.`;
    case 'DOCUMENT_TYPE':
      return `${documentName(first)} có trích yếu mở đầu bằng “${second}”, nhưng ký hiệu là của ${third.toLowerCase()}${fourth === '' ? '' : ` (${second.toLowerCase()} viết tắt là ${fourth})`}. Đề nghị sửa ký hiệu hoặc trích yếu.`;
    case 'DOCUMENT_DATE':
      if (second === '') return `${documentName(first)} chưa ghi ngày ban hành. Đề nghị nhập.`;
      return third === 'unreal'
        ? `${documentName(first)} ghi ngày “${second}”, ngày này không có trong lịch. Đề nghị sửa.`
        : `${documentName(first)} ghi ngày “${second}”, chưa đọc được. Đề nghị ghi đủ ngày, tháng, năm, như 05/01/2024.`;
    case 'DOCUMENT_LATER':
      return `${documentName(first)} ngày ${second}, sau ngày báo cáo (${third}).${meantYear(fourth)} Kiểm tra ngày ban hành.`;
    case 'DOCUMENT_EARLIER':
      return fourth === 'plan'
        ? `${documentName(first)} ngày ${second}, trước kỳ số liệu (từ ${third}). Kế hoạch của năm thường ban hành từ cuối năm trước; đề nghị xác nhận.`
        : `${documentName(first)} ngày ${second}, trước kỳ số liệu (từ ${third}).${meantYear(fourth)} Kiểm tra ngày ban hành hoặc bỏ khỏi danh mục.`;
    case 'DOCUMENT_ORDER':
      return `${documentName(first)} ngày ${second}, còn ${third} ngày ${fourth}: số và ngày không cùng thứ tự. Kiểm tra ${cellNames(cells, home)}.`;
    case 'DOCUMENT_TWICE':
      return `${documentName(first)} ngày ${second} đã có ở ${cells[1] ? cellName(cells[1]) : 'dòng khác'}. Đề nghị bỏ một dòng hoặc sửa số.`;
    case 'DOCUMENT_TWO_DAYS':
      return `${documentName(first)} ghi ngày ${second}, ở ${cells[1] ? cellName(cells[1]) : 'dòng khác'} ghi ngày ${third}. Kiểm tra số và ngày ban hành; nếu là văn bản của hai cơ quan thì ghi rõ cơ quan ban hành.`;
    default:
      return code satisfies never;
  }
}

/** "12 văn bản … trong Phụ lục I": what a figure is held against. Words: table, sheet, listed, kinds counted. */
export function countedDocuments(words: readonly string[]): string {
  const [table = '', sheet = '', listed = '', ...kinds] = words;
  return `danh mục ở ${table} (trang tính ${sheet}) có ${listed} văn bản, tính ${joinAnd(kinds).toLowerCase()} thì`;
}
