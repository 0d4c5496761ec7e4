// Sentences about listed documents, and the figure that counts them.

import { type CalendarDate, dateText } from '../../core/calendar/calendar-date';
import type { Finding, NamedDocument } from '../../core/form/finding';
import { cellName, cellNames, joinAnd, shortLabel } from '../words';
import { isNow, off, thisCell, wanted } from './figures';
import type { Sentences } from './sentence';

type DocumentCode =
  | 'DOCUMENT_SYMBOL'
  | 'DOCUMENT_TYPE'
  | 'DOCUMENT_DATE'
  | 'DOCUMENT_LATER'
  | 'DOCUMENT_EARLIER'
  | 'DOCUMENT_ORDER'
  | 'DOCUMENT_DAYS'
  | 'DOCUMENT_TWICE'
  | 'DOCUMENT_TWO_DAYS'
  | 'DOCUMENT_COUNT';

/** "văn bản 66/KH-UBND", "văn bản ở số thứ tự 5", "văn bản “Kế hoạch …”": what the list shows of it. */
function documentName({ symbol, number, title }: NamedDocument): string {
  if (symbol === '' && number !== '') return `văn bản ở số thứ tự ${number}`;
  const name = symbol || title;
  return name.includes('/') ? `văn bản ${name}` : `văn bản “${shortLabel(name, 60)}”`;
}

const meantYear = (date: CalendarDate | null): string => (date ? ` Có thể là ngày ${dateText(date)}.` : '');

/** Where the same document stands above. */
const otherPlace = ({ cells: [, other] }: Finding): string => (other ? cellName(other) : 'dòng khác');

const HOW_SYMBOLS =
  'Ký hiệu gồm tên loại viết tắt và cơ quan ban hành; công văn không có tên loại, ghi cơ quan và đơn vị soạn thảo.';

/** Lists of the report's period, and those of a supporting sheet, where old documents may be cited. */
const whenIssued = ({ template }: Finding): string =>
  template === ''
    ? 'Văn bản nêu trong báo cáo ban hành không sau ngày ký báo cáo.'
    : 'Danh mục kê các văn bản ban hành trong kỳ báo cáo, từ đầu kỳ số liệu đến ngày ký báo cáo.';

export const documents: Sentences<DocumentCode> = {
  DOCUMENT_SYMBOL: {
    what: ({ document }) =>
      document.symbol === ''
        ? `${documentName(document)} chưa ghi số, ký hiệu. Đề nghị nhập.`
        : `“${document.symbol}” chưa đúng cách viết số, ký hiệu. Đề nghị viết như 12/KH-UBND; công văn như 12/UBND-VP.`,
    why: HOW_SYMBOLS,
  },
  DOCUMENT_TYPE: {
    what: ({ document, named, ofSymbol, short }) => {
      const abbreviated = short === '' ? '' : ` (${named.toLowerCase()} viết tắt là ${short})`;
      return `${documentName(document)} có trích yếu mở đầu bằng “${named}”, nhưng ký hiệu là của ${ofSymbol.toLowerCase()}${abbreviated}. Đề nghị sửa ký hiệu hoặc trích yếu.`;
    },
    why: HOW_SYMBOLS,
  },
  DOCUMENT_DATE: {
    what: ({ document, text, unreal }) => {
      if (text === '') return `${documentName(document)} chưa ghi ngày ban hành. Đề nghị nhập.`;
      return unreal
        ? `${documentName(document)} ghi ngày “${text}”, ngày này không có trong lịch. Đề nghị sửa.`
        : `${documentName(document)} ghi ngày “${text}”, chưa đọc được. Đề nghị ghi đủ ngày, tháng, năm, như 05/01/2024.`;
    },
    why: whenIssued,
  },
  DOCUMENT_LATER: {
    what: ({ document, date, signed, meant }) =>
      `${documentName(document)} ngày ${dateText(date)}, sau ngày báo cáo (${dateText(signed)}).${meantYear(meant)} Kiểm tra ngày ban hành.`,
    why: whenIssued,
  },
  DOCUMENT_EARLIER: {
    what: ({ document, date, from, isPlan, meant }) => {
      const early = `${documentName(document)} ngày ${dateText(date)}, trước kỳ số liệu (từ ${dateText(from)}).`;
      return isPlan
        ? `${early} Kế hoạch của năm thường ban hành từ cuối năm trước; đề nghị xác nhận.`
        : `${early}${meantYear(meant)} Kiểm tra ngày ban hành hoặc bỏ khỏi danh mục.`;
    },
    why: whenIssued,
  },
  DOCUMENT_ORDER: {
    what: ({ document, date, other, cell, cells }) =>
      `${documentName(document)} ngày ${dateText(date)}, còn ${other.symbol} ngày ${dateText(other.date)}: số và ngày không cùng thứ tự. Kiểm tra ${cellNames(cells, cell?.sheet ?? '')}.`,
    why: 'Văn bản cùng loại của một cơ quan được đánh số liên tiếp trong năm theo thứ tự thời gian.',
  },
  DOCUMENT_DAYS: {
    what: ({ document, date, other, stands, cell, cells }) => {
      const also =
        cells.length > 1
          ? ` Cũng chưa theo thứ tự ngày: ${cellNames(cells.slice(1), cell?.sheet ?? '')}.`
          : '';
      return `${documentName(document)} ngày ${dateText(date)} đứng ${stands === 'above' ? 'trước' : 'sau'} ${other.symbol} ngày ${dateText(other.date)}; danh mục nên xếp theo ngày ban hành.${also}`;
    },
    why: 'Danh mục xếp theo ngày ban hành thì dễ tìm, dễ thấy văn bản ghi sai ngày.',
  },
  DOCUMENT_TWICE: {
    what: (finding) =>
      `${documentName(finding.document)} ngày ${finding.day} đã có ở ${otherPlace(finding)}. Đề nghị bỏ một dòng hoặc sửa số.`,
    why: ({ template }) =>
      template === ''
        ? 'Mỗi văn bản ghi một dòng; nêu ở nhiều mục thì ghi các mục cách nhau bằng dấu chấm phẩy.'
        : 'Mỗi văn bản kê một lần, nếu không số văn bản bị tính thừa.',
  },
  DOCUMENT_TWO_DAYS: {
    what: (finding) =>
      `${documentName(finding.document)} ghi ngày ${dateText(finding.date)}, ở ${otherPlace(finding)} ghi ngày ${dateText(finding.other)}. Kiểm tra số và ngày ban hành; nếu là văn bản của hai cơ quan thì ghi rõ cơ quan ban hành.`,
    why: 'Trong một năm, một cơ quan không dùng một số cho hai văn bản cùng loại.',
  },
  DOCUMENT_COUNT: {
    what: (finding) => {
      const { list, sheet, listed, types } = finding;
      const counted = `danh mục ở ${list} (trang tính ${sheet}) có ${listed} văn bản, tính ${joinAnd(types).toLowerCase()} thì`;
      return `${isNow(finding)}, còn ${counted} là ${wanted(finding)}${off(finding)}. Kiểm tra danh mục hoặc sửa ${thisCell(finding)}.`;
    },
    why: ({ types }) =>
      `Số văn bản trong biểu thống kê bằng số văn bản trong danh mục thuộc các loại được tính: ${joinAnd(types).toLowerCase()}.`,
  },
};
