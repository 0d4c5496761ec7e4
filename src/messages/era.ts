// Sentences about forms and rows of another era.

import type { Finding, Term } from '../core/form/finding';
import { cellNames, codeName, joinAnd, shortLabel } from './words';

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

/** What is wrong and what to do, after the place. */
export function eraRowText({ slots: { terms, words } }: Finding): string {
  const [, to = '', since = '', from = '', lastDay = ''] = words;
  if (from !== '') {
    return `${rowNames(terms)} là số liệu cấp huyện. Kỳ số liệu từ ${from} đến ${to}, cấp huyện chỉ hoạt động đến hết ngày ${lastDay}. Nếu giữ dòng, nên ghi “đến ${lastDay}” ở Ghi chú; nếu nơi nhận báo cáo chỉ lấy cấp tỉnh, cấp xã thì bỏ dòng.`;
  }
  return `${rowNames(terms)} nói về cấp huyện mà còn số liệu. Kỳ số liệu chốt ngày ${to}, cấp huyện đã kết thúc hoạt động từ ngày ${since}. Số liệu thuộc cấp tỉnh, cấp xã thì chuyển sang đúng dòng; còn lại thì bỏ dòng hoặc để trống.`;
}

/** See {@link eraRowText}. Old level words are never turned into the words of today. */
export function eraWordText({ slots: { terms, words } }: Finding): string {
  const [id, , since = ''] = words;
  const rows = `${rowNames(terms)} còn gọi dịch vụ công trực tuyến theo mức độ.`;
  const now =
    id === 'onlineLevelsReused'
      ? `Từ ngày ${since}, mức độ 1 đến 4 là của dịch vụ công chủ động; dịch vụ công trực tuyến chia thành toàn trình và một phần.`
      : 'Dịch vụ công trực tuyến nay chia thành toàn trình và một phần.';
  return `${rows} ${now} Đề nghị thống kê lại theo hai loại này, không lấy số của mức độ 3, mức độ 4 đưa sang.`;
}

/** The same with the tables in front: the finding is about a set, not about one place. */
export function eraSetText({ cells, slots: { words } }: Finding): string {
  const [set = '', from = '', to = '', end = '', lastDay = '', ended = '', count = '', ...names] = words;
  const fits = names.slice(0, Number(count)).map((name) => `“${name}”`);
  const tables = tableNames(names.slice(Number(count)));
  const days = [from && `từ ${from}`, to && `đến ${to}`].filter((part) => part !== '').join(' ');
  const hasDistrict = ended.includes('district');
  const hasLevels = ended.includes('onlineLevels');
  const what = [hasDistrict ? 'cấp huyện' : '', hasLevels ? 'mức độ 3, mức độ 4' : ''].filter(
    (one) => one !== '',
  );
  const sentences = [
    `${tables} theo bộ mẫu “${set}”: bộ mẫu này dùng cho số liệu chốt ${days}, báo cáo này chốt số liệu ngày ${end}. Nên dùng bộ mẫu ${fits.join(' hoặc ')}.`,
    what.length > 0 ? `Còn số liệu của ${what.join(', ')} ở ${cellNames(cells, '')}.` : '',
    lastDay === '' || !hasDistrict ? '' : `Số liệu cấp huyện chỉ có đến ngày ${lastDay}.`,
  ];
  return sentences.filter((one) => one !== '').join(' ');
}
