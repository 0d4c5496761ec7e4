// Sentences about the rows of a table: those that are missing or stand twice, units, how figures are written.

import type { Finding } from '../../core/form/finding';
import type { AbsentRow } from '../../core/form/finding-fields';
import { cellNames, joinAnd, shortCode, shortLabel } from '../words';
import { FORM_SAYS } from './answers';
import type { Sentences } from './sentence';

type ListCode =
  | 'MISSING_ROW'
  | 'DUPLICATE_CODE'
  | 'CODE_ELSEWHERE'
  | 'CODE_GAP'
  | 'DUPLICATE_UNIT'
  | 'UNIT_WITHOUT_ROW'
  | 'UNIT_NOT_LISTED'
  | 'YEAR_LEFT_BLANK'
  | 'PARTIAL_YEAR'
  | 'PERCENT_MIXED'
  | 'ZERO_PADDING'
  | 'WORDS_BESIDE'
  | 'NUMBER_STYLES'
  | 'THOUSANDS_PLAIN';

/** A sentence that names more units than this is no longer read. */
const MOST_UNITS = 5;

/** "Xã A, Xã B và 16 đơn vị khác". */
function unitNames(names: readonly string[]): string {
  if (names.length <= MOST_UNITS) return joinAnd(names);
  const told = names.slice(0, MOST_UNITS - 1);
  return joinAnd([...told, `${names.length - told.length} đơn vị khác`]);
}

const ALL_UNITS = 'Biểu lập theo đơn vị kê đủ các đơn vị của địa bàn, mỗi đơn vị một dòng.';

const homeOf = ({ cell }: Finding): string => cell?.sheet ?? '';

function numberingText({ before, number }: Finding<'CODE_GAP'>): string {
  if (before === number) return `số thứ tự ${number} lặp lại`;
  return before === ''
    ? `danh sách bắt đầu từ số thứ tự ${number}`
    : `số thứ tự ${number} đứng ngay sau ${before}`;
}

/** " (chưa liên tục cả ở các ô A6 và A7)": where it goes on. */
function elsewhereToo(finding: Finding): string {
  const { cells } = finding;
  return cells.length > 1 ? ` (chưa liên tục cả ở ${cellNames(cells.slice(1), homeOf(finding))})` : '';
}

const ONE_STYLE =
  'Trong một báo cáo, số chỉ viết một kiểu: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.';

const atForm = ({ at }: Finding<'NUMBER_STYLES' | 'THOUSANDS_PLAIN'>): string =>
  at === '' ? '' : ` ở ${at}`;

const ONE_CODE = 'Mỗi dòng của biểu một số thứ tự; số của dòng con bắt đầu bằng số của dòng trên nó.';

const likely = ({ meant }: Finding<'DUPLICATE_CODE' | 'CODE_ELSEWHERE'>): string =>
  `dòng này có lẽ là ${meant}. Đề nghị sửa số thứ tự.`;

function besideText({ unit, mark, none, cells }: Finding<'WORDS_BESIDE'>): string {
  const what = [
    unit === '' ? '' : `cả đơn vị tính (“${unit}”)`,
    mark === '' ? '' : `dấu chú thích cạnh số (“${mark}”)`,
    none === '' ? '' : `chữ thay cho số 0 (“${none}”)`,
  ].filter((part) => part !== '');
  const told = what.join(', ').replace(/, (?=[^,]*$)/, ' hoặc ');
  const advice = [
    'Nên chỉ ghi số',
    unit === '' ? '' : 'đơn vị tính để ở cột Đơn vị tính',
    mark === '' ? '' : 'lời chú thích đưa sang Ghi chú',
  ].filter((part) => part !== '');
  return `${cells.length === 1 ? '' : `biểu có ${cells.length} ô `}ghi ${told}; đã đọc được thành số. ${advice.join(', ')}.`;
}

/** More than this nobody reads in one sentence. */
const MOST_ROWS = 4;

const absentName = ({ code, label, whole }: AbsentRow): string => {
  const number = /\p{L}|\d/u.test(code) ? `${shortCode(code)}, ` : '';
  return `${number}${shortLabel(label, 60)}${whole ? ' (cả các dòng trong mục)' : ''}`;
};

function missingText({ sheet, rows, count, cells }: Finding<'MISSING_ROW'>): string {
  const told = rows.slice(0, rows.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const rest = rows.length - told.length;
  const names = `${told.map(absentName).join('; ')}${rest > 0 ? `; và ${rest} dòng, mục khác` : ''}`;
  const which = count === 1 ? `dòng ${names}` : `${count} dòng của biểu: ${names}`;
  if (cells.length === 0)
    return `trang tính ${sheet} không có ${which}. Nếu không phát sinh, nên giữ dòng và để trống.`;
  const where = cellNames(cells, sheet);
  const may = count === 1 ? 'có thể là dòng ấy' : 'có thể nằm trong số ấy';
  return `chưa thấy ${which}. Trên trang có dòng chưa đọc được (${where}), ${may}: ghi tên dòng như biểu mẫu thì đọc được.`;
}

export const lists: Sentences<ListCode> = {
  MISSING_ROW: {
    what: missingText,
    why: FORM_SAYS,
  },
  DUPLICATE_CODE: {
    what: (finding) =>
      finding.meant === ''
        ? `số thứ tự ${finding.number} xuất hiện nhiều lần (${cellNames(finding.cells, homeOf(finding))}). Đề nghị đánh số lại.`
        : `số thứ tự ${finding.number} đã có ở ${cellNames(finding.cells.slice(1), homeOf(finding))}; ${likely(finding)}`,
    why: ONE_CODE,
  },
  CODE_ELSEWHERE: {
    what: (finding) =>
      `số thứ tự ${finding.number} không thuộc mục ${finding.above}; ${finding.meant === '' ? 'đề nghị đánh số lại.' : likely(finding)}`,
    why: ONE_CODE,
  },
  CODE_GAP: {
    what: (finding) =>
      `${numberingText(finding)}${elsewhereToo(finding)}. Kiểm tra có thiếu dòng không, hoặc đánh số lại cho liên tục.`,
    why: 'Số thứ tự trong một biểu, một danh sách đi liên tục, không bỏ số nào.',
  },
  DUPLICATE_UNIT: {
    what: (finding) =>
      `${finding.of === 'rows' ? '' : 'đơn vị '}“${finding.name}” có ${finding.cells.length} dòng (${cellNames(finding.cells, homeOf(finding))}). Đề nghị giữ một dòng hoặc sửa tên.`,
    why: 'Mỗi đơn vị đứng một dòng, nếu không số liệu của đơn vị ấy bị tính hai lần.',
  },
  UNIT_WITHOUT_ROW: {
    what: ({ sheet, units }) =>
      `trang tính ${sheet} chưa có dòng của ${unitNames(units)}, là đơn vị trong “Danh sách đơn vị” ở Thông tin báo cáo. Đề nghị thêm dòng, hoặc bỏ tên khỏi danh sách.`,
    why: ALL_UNITS,
  },
  UNIT_NOT_LISTED: {
    what: ({ units }) =>
      `${unitNames(units.map((name) => `“${name}”`))} không có trong “Danh sách đơn vị” ở Thông tin báo cáo. Đề nghị sửa tên cho giống, hoặc thêm vào danh sách.`,
    why: ALL_UNITS,
  },
  YEAR_LEFT_BLANK: {
    what: (finding) => {
      const { label, rows, years, cells } = finding;
      const where =
        label === ''
          ? `${rows} dòng còn trống ${joinAnd(years.map((year) => `năm ${year}`))} (${cellNames(cells, homeOf(finding))})`
          : `“${shortLabel(label, 60)}” còn trống ${joinAnd(years.map((year) => `năm ${year}`))}`;
      return `${where}, trong khi các năm trước và sau đã có số. Đề nghị nhập; không phát sinh thì ghi 0.`;
    },
    why: 'Biểu theo năm có số của mọi năm thì mới so sánh được.',
  },
  PARTIAL_YEAR: {
    what: ({ year, until }) =>
      `cột năm ${year} mới tính đến ${until}, chưa đủ năm: không so sánh tăng, giảm trực tiếp với các năm trước.`,
    why: 'Số của một phần năm không so được với số của cả năm.',
  },
  PERCENT_MIXED: {
    what: ({ signed, bare }) =>
      `trong một dòng có ô ghi dấu % (“${signed}”), có ô không (“${bare}”). Nên ghi thống nhất.`,
    why: 'Các tỷ lệ trong cùng một dòng ghi cùng một cách để khỏi đọc nhầm.',
  },
  ZERO_PADDING: {
    what: ({ padded, bare }) =>
      `số một chữ số viết theo hai cách (“${padded}” và “${bare}”). Nên thống nhất một cách trong cả biểu.`,
    why: FORM_SAYS,
  },
  WORDS_BESIDE: { what: besideText, why: FORM_SAYS },
  NUMBER_STYLES: {
    what: (finding) =>
      `“${finding.other}” ghi khác kiểu với “${finding.vietnamese}”${atForm(finding)}, dễ đọc nhầm. Dùng dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân; sửa ${cellNames(finding.cells, homeOf(finding))}.`,
    why: ONE_STYLE,
  },
  THOUSANDS_PLAIN: {
    what: (finding) =>
      `“${finding.plain}” không có dấu ngăn hàng nghìn, còn “${finding.grouped}”${atForm(finding)} thì có. Nên ghi thống nhất${finding.cells.length > 1 ? ` (${cellNames(finding.cells, homeOf(finding))})` : ''}.`,
    why: ONE_STYLE,
  },
};
