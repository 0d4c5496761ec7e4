// Sentences about what the supporting sheets say besides figures, and about the period before that one of them keeps.

import { dateText } from '../../core/calendar/calendar-date';
import type { EarlierPlace, Finding, FindingFields } from '../../core/form/finding';
import { cellNames, joinAnd, shortLabel, withUnit } from '../words';
import { isNow, unitOf } from './figures';
import type { Sentences } from './sentence';

type CompanionCode =
  | 'INFO_UNREAD'
  | 'INFO_DAYS'
  | 'HEADING_UNKNOWN'
  | 'LEFT_OVER'
  | 'BELOW_BEFORE'
  | 'UNLIKE_BEFORE';

/** How each kind of field is to be filled in. */
const WAYS: Readonly<Record<FindingFields['INFO_UNREAD']['kind'], string>> = {
  day: 'Đề nghị ghi ngày/tháng/năm có trong lịch, ví dụ 15/12/2025.',
  period: 'Đề nghị chọn trong danh sách và ghi đủ năm.',
  signer: 'Đề nghị chọn trong danh sách.',
};

function headingText(finding: Finding<'HEADING_UNKNOWN'>): string {
  if (finding.on === 'narrative') {
    const { heading, after } = finding;
    const place = after === '' ? 'ở cuối' : `ngay sau mục “${shortLabel(after, 80)}”`;
    return `mục “${shortLabel(heading, 60)}” không có trong đề cương; báo cáo sẽ có mục riêng này ${place}. Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.`;
  }
  const { headings, cells, cell } = finding;
  const all = joinAnd(headings.map((name) => `“${shortLabel(name, 60)}”`));
  const who =
    cells.length > 1
      ? `${cells.length} văn bản ghi mục này (${cellNames(cells, cell?.sheet ?? '')})`
      : 'văn bản này';
  return `mục ${all} không có trong đề cương; ${who} sẽ nêu ở cuối báo cáo. Chọn tên mục như trên trang Thuyết minh.`;
}

/** "trang Số liệu kỳ trước", "tệp quy-1.xlsx". */
const placeName = ({ name, inFile }: EarlierPlace): string => `${inFile ? 'tệp' : 'trang'} ${name}`;

/** "700 hồ sơ, tệp quy-1.xlsx". */
const before = (finding: Finding<'BELOW_BEFORE' | 'UNLIKE_BEFORE'>): string =>
  `${withUnit(finding.past, unitOf(finding))}, ${placeName(finding.earlier)}`;

/** "“Hộ tịch” có số hồ sơ kỳ trước chuyển sang là 15, còn tổng số hồ sơ đang giải quyết cuối kỳ trước là 25 (…)". */
function leftOverText(finding: Finding<'LEFT_OVER'>): string {
  const { actual, expected, cell, cells, row, name, nameThen, earlier } = finding;
  const now = actual === null || typeof actual === 'string' ? '' : withUnit(actual, '');
  const then = expected?.low ? withUnit(expected.low, '') : '';
  const others = cells.slice(1);
  const also = others.length > 0 ? ` Cũng khác ở ${cellNames(others, cell?.sheet ?? '')}.` : '';
  return `“${row}” có ${name} là ${now}, còn ${nameThen} cuối kỳ trước là ${then} (${placeName(earlier)}).${also} Đề nghị kiểm tra số chuyển sang; nếu số kỳ trước đã được sửa thì giữ nguyên.`;
}

export const companions: Sentences<CompanionCode> = {
  INFO_UNREAD: {
    what: ({ label, text, kind }) =>
      `mục “${label}” ghi “${shortLabel(text, 60)}”, chưa đọc được nên tạm coi như để trống. ${WAYS[kind]}`,
    why: 'Kỳ, ngày và người ký ở trang này được dùng cho các biểu và báo cáo, nên phải đọc được.',
  },
  INFO_DAYS: {
    what: ({ later, earlier }) =>
      `“${later.label}” (${dateText(later.day)}) phải sau “${earlier.label}” (${dateText(earlier.day)}). Đề nghị sửa một trong hai ngày.`,
    why: 'Ngày đầu kỳ số liệu trước ngày cuối; báo cáo ký và gửi sau khi chốt số liệu.',
  },
  HEADING_UNKNOWN: {
    what: headingText,
    why: 'Văn bản và thuyết minh được xếp vào báo cáo theo tên mục của đề cương; tên khác thì thành mục riêng, ở đúng chỗ đã viết trên trang Thuyết minh; văn bản ghi mục chưa có thì nêu ở cuối.',
  },
  LEFT_OVER: {
    what: leftOverText,
    why: 'Hồ sơ đang giải quyết cuối kỳ trước là hồ sơ chuyển sang kỳ này.',
  },
  BELOW_BEFORE: {
    what: (finding) =>
      `${isNow(finding)}, thấp hơn kỳ trước (${before(finding)}) trong khi đây là số lũy kế. Đề nghị kiểm tra lại.`,
    why: 'Số lũy kế trong năm không giảm từ kỳ này sang kỳ sau.',
  },
  UNLIKE_BEFORE: {
    what: (finding) =>
      `${isNow(finding)}, khác xa kỳ trước (${before(finding)}). Đề nghị kiểm tra lại; nếu đúng thì giữ nguyên.`,
    why: 'Số liệu gấp hoặc kém kỳ trước từ 10 lần trở lên thường do thừa, thiếu chữ số hoặc nhầm đơn vị tính.',
  },
};
