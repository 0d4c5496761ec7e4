// Sentences about forms and rows of another era.

import { dateText } from '../../core/calendar/calendar-date';
import type { Finding, Term } from '../../core/form/finding';
import { straddlesText } from '../set-offer';
import { cellNames, codeName, dayRange, joinAnd, shortLabel } from '../words';
import type { Sentences } from './sentence';

type EraCode = 'STRADDLES' | 'ERA_SET' | 'ERA_ROW' | 'ERA_WORD';

/** "Phụ lục 2, 4 và 8", "Phụ lục III (phần I và II)": what numbers share is said once. */
function tableNames(numbers: readonly string[]): string {
  const parts = new Map<string, string[]>();
  for (const number of numbers) {
    const [, whole = number, part] = /^(.+), phần (\S+)$/.exec(number) ?? [];
    parts.set(whole, [...(parts.get(whole) ?? []), ...(part === undefined ? [] : [part])]);
  }
  const told = [...parts].map(([whole, own]) => (own.length > 0 ? `${whole} (phần ${joinAnd(own)})` : whole));
  const [first = '', ...rest] = told;
  return joinAnd([first, ...rest.map((one) => one.replace(/^Phụ lục /, ''))]);
}

/** "dòng 1.3 (Số TTHC cấp huyện)". */
function rowName(term: Term): string {
  const code = codeName(term);
  const label = shortLabel(term.label, 60);
  if (code === '') return `dòng “${label}”`;
  return label === '' ? code : `${code} (${label})`;
}

/** A sentence that names more rows than this is no longer read. */
const MOST_ROWS = 3;

function rowNames(terms: readonly Term[]): string {
  const names = terms.map(rowName);
  if (names.length <= MOST_ROWS) return joinAnd(names);
  return `${names.slice(0, MOST_ROWS - 1).join(', ')} và ${names.length - MOST_ROWS + 1} dòng khác`;
}

/** Within the window of the figures a row of before may stand, with a word on it; after it none can be right. */
function eraRowText({ slots: { terms }, ...told }: Finding<'ERA_ROW'>): string {
  const [to, since, lastDay] = [told.to, told.since, told.lastDay].map(dateText);
  if (told.from) {
    return `${rowNames(terms)} là số liệu cấp huyện. Kỳ số liệu ${dayRange(told.from, told.to)}, cấp huyện chỉ hoạt động đến hết ngày ${lastDay}. Nếu giữ dòng, nên ghi “đến ${lastDay}” ở Ghi chú; nếu nơi nhận báo cáo chỉ lấy cấp tỉnh, cấp xã thì bỏ dòng.`;
  }
  return `${rowNames(terms)} nói về cấp huyện mà còn số liệu. Kỳ số liệu chốt ngày ${to}, cấp huyện đã kết thúc hoạt động từ ngày ${since}. Số liệu thuộc cấp tỉnh, cấp xã thì chuyển sang đúng dòng; còn lại thì bỏ dòng hoặc để trống.`;
}

/** Old level words are never turned into the words of today. */
function eraWordText({ slots: { terms }, reused, since }: Finding<'ERA_WORD'>): string {
  const rows = `${rowNames(terms)} còn gọi dịch vụ công trực tuyến theo mức độ.`;
  const now = reused
    ? `Từ ngày ${dateText(since)}, mức độ 1 đến 4 là của dịch vụ công chủ động; dịch vụ công trực tuyến chia thành toàn trình và một phần.`
    : 'Dịch vụ công trực tuyến nay chia thành toàn trình và một phần.';
  return `${rows} ${now} Đề nghị thống kê lại theo hai loại này, không lấy số của mức độ 3, mức độ 4 đưa sang.`;
}

function eraSetText(finding: Finding<'ERA_SET'>): string {
  const { cells, set, validFrom, validTo, end, fits, tables, ended, lastDay } = finding;
  const hasDistrict = ended.includes('district');
  const hasLevels = ended.some((id) => id !== 'district');
  const what = [hasDistrict ? 'cấp huyện' : '', hasLevels ? 'mức độ 3, mức độ 4' : ''].filter(
    (one) => one !== '',
  );
  const instead = fits.map((name) => `“${name}”`).join(' hoặc ');
  const sentences = [
    `${tableNames(tables)} theo bộ mẫu “${set}”: bộ mẫu này dùng cho số liệu chốt ${dayRange(validFrom, validTo)}, báo cáo này chốt số liệu ngày ${dateText(end)}. Nên dùng bộ mẫu ${instead}.`,
    what.length > 0 ? `Còn số liệu của ${what.join(', ')} ở ${cellNames(cells, '')}.` : '',
    lastDay && hasDistrict ? `Số liệu cấp huyện chỉ có đến ngày ${dateText(lastDay)}.` : '',
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

function straddlesSentence({ from, to, since, lastDay }: Finding<'STRADDLES'>): string {
  const told = straddlesText(dayRange(from, to), dateText(since), dateText(lastDay));
  return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

const BY_LAST_DAY = 'Biểu mẫu và các dòng được xét theo ngày cuối của kỳ số liệu.';

export const eras: Sentences<EraCode> = {
  STRADDLES: {
    what: straddlesSentence,
    why: ({ since, lastDay }) =>
      `${BY_LAST_DAY} Khi trang Thuyết minh đã nhắc đến ngày ${dateText(lastDay)} hoặc ${dateText(since)} thì không nhắc lại.`,
  },
  /** About a set, not about one place. */
  ERA_SET: { what: eraSetText, why: BY_LAST_DAY, isWhole: true },
  ERA_ROW: { what: eraRowText, why: BY_LAST_DAY },
  ERA_WORD: { what: eraWordText, why: BY_LAST_DAY },
};
