// Sentences about figures beside those of earlier periods.

import type { EarlierPlace, FigureBeside, Finding } from '../../core/form/finding';
import { a1 } from '../../core/workbook/address';
import { cellNames, joinAnd, periodInSentence, withUnit } from '../words';
import { isNow, unitOf } from './figures';
import type { Sentences } from './sentence';

type HistoryCode =
  | 'LEFT_OVER'
  | 'CHANGED_IN_YEAR'
  | 'BELOW_BEFORE'
  | 'UNLIKE_BEFORE'
  | 'UNLIKE_YEARS'
  | 'UNLIKE_YEAR_REPORT';

/** "quý I năm 2024", "năm 2023"; "kỳ trước" where only its days are known. */
function when({ period }: EarlierPlace): string {
  return period ? periodInSentence(period) : 'kỳ trước';
}

/** "trang Số liệu kỳ trước", "tệp quy-1.xlsx". */
const placeName = ({ name, inFile }: EarlierPlace): string => `${inFile ? 'tệp' : 'trang'} ${name}`;

/** "quý I năm 2024 (700 hồ sơ, tệp quy-1.xlsx)". */
const before = (
  finding: Finding<'BELOW_BEFORE' | 'CHANGED_IN_YEAR' | 'UNLIKE_BEFORE' | 'UNLIKE_YEAR_REPORT'>,
): string =>
  `${when(finding.earlier)} (${withUnit(finding.past, unitOf(finding))}, ${placeName(finding.earlier)})`;

/** "“Hộ tịch” có số hồ sơ kỳ trước chuyển sang là 15, còn tổng số hồ sơ đang giải quyết cuối năm 2023 là 25 (…)". */
function leftOverText(finding: Finding<'LEFT_OVER'>): string {
  const { actual, expected, cell, cells, row, name, nameThen, earlier, sameStart } = finding;
  const now = actual === null || typeof actual === 'string' ? '' : withUnit(actual, '');
  const then = expected?.low ? withUnit(expected.low, '') : '';
  const others = cells.slice(1);
  const also = others.length > 0 ? ` Cũng khác ở ${cellNames(others, cell?.sheet ?? '')}.` : '';
  const what = sameStart
    ? `báo cáo ${when(earlier)}, cùng ngày bắt đầu, ghi ${then} (${placeName(earlier)})`
    : `${nameThen} cuối ${when(earlier)} là ${then} (${placeName(earlier)})`;
  return `“${row}” có ${name} là ${now}, còn ${what}.${also} Đề nghị kiểm tra số chuyển sang; nếu số kỳ trước đã được sửa thì giữ nguyên.`;
}

/** More are only counted. */
const TOLD = 5;

/** "D24 là 13.530 (trước: 1.353)". */
function besideText({ cell, now, past, unit }: FigureBeside, home: string): string {
  const sheet = cell.sheet === home ? '' : `${cell.sheet}!`;
  return `${sheet}${a1(cell.row, cell.column)} là ${withUnit(now, unit)} (trước: ${withUnit(past, unit)})`;
}

function unlikeText(finding: Finding<'UNLIKE_BEFORE'>): string {
  const { also, cell } = finding;
  const far = `${isNow(finding)}, khác xa ${before(finding)}.`;
  if (also.length === 0) return `${far} Đề nghị kiểm tra lại; nếu đúng thì giữ nguyên.`;
  const told = also.slice(0, TOLD).map((one) => besideText(one, cell?.sheet ?? ''));
  const more = also.length > TOLD ? `; và ${also.length - TOLD} ô khác` : '';
  return `${far} ${also.length} ô khác của biểu này cũng vậy: ${told.join('; ')}${more}. Đề nghị kiểm tra lại; nếu đúng thì giữ nguyên.`;
}

function yearsText(finding: Finding<'UNLIKE_YEARS'>): string {
  const { years, also, cell } = finding;
  const beside = joinAnd(years.map(({ year, value }) => `năm ${year} (${withUnit(value, unitOf(finding))})`));
  const others =
    also.length > 0 ? ` Cũng khác xa các năm bên cạnh: ${cellNames(also, cell?.sheet ?? '')}.` : '';
  return `${isNow(finding)}, khác xa ${beside}.${others} Đề nghị kiểm tra lại; nếu đúng thì giữ nguyên.`;
}

export const history: Sentences<HistoryCode> = {
  LEFT_OVER: {
    what: leftOverText,
    why: ({ sameStart }) =>
      sameStart
        ? 'Hai kỳ cùng bắt đầu một ngày thì bắt đầu với cùng số hồ sơ chuyển sang.'
        : 'Hồ sơ đang giải quyết cuối kỳ trước là hồ sơ chuyển sang kỳ này.',
  },
  CHANGED_IN_YEAR: {
    what: (finding) =>
      `${isNow(finding)}, khác ${before(finding)}. Số giao cho cả năm thường giữ nguyên trong năm; nếu đã được giao lại thì giữ nguyên.`,
    why: 'Số giao cho cả năm là một số trong mọi báo cáo của năm, trừ khi được giao lại.',
  },
  BELOW_BEFORE: {
    what: (finding) =>
      `${isNow(finding)}, thấp hơn ${before(finding)} trong khi đây là số lũy kế. Đề nghị kiểm tra lại.`,
    why: 'Số lũy kế trong năm không giảm từ kỳ này sang kỳ sau.',
  },
  UNLIKE_YEAR_REPORT: {
    what: (finding) =>
      `${isNow(finding)}, khác báo cáo ${before(finding)}. Nếu báo cáo năm chốt số liệu trước ngày cuối năm thì có thể khác; đề nghị kiểm tra lại.`,
    why: 'Số của từng năm trong báo cáo tổng kết thường là số đã báo cáo năm ấy.',
  },
  UNLIKE_BEFORE: {
    what: unlikeText,
    why: (finding) =>
      unitOf(finding) === '%'
        ? 'Tỷ lệ chênh từ 40 điểm phần trăm so với kỳ trước (giảm từ 30 điểm trong cùng năm) thường do nhầm dấu phẩy hoặc thừa, thiếu chữ số.'
        : 'Số liệu gấp hoặc kém kỳ trước từ 10 lần trở lên thường do thừa, thiếu chữ số hoặc nhầm đơn vị tính.',
  },
  UNLIKE_YEARS: {
    what: yearsText,
    why: (finding) =>
      unitOf(finding) === '%'
        ? 'Tỷ lệ chênh từ 40 điểm phần trăm so với cả năm trước và năm sau thường do nhầm dấu phẩy hoặc thừa, thiếu chữ số.'
        : 'Số liệu gấp hoặc kém cả năm trước và năm sau từ 10 lần trở lên thường do thừa, thiếu chữ số hoặc nhầm đơn vị tính.',
  },
};
