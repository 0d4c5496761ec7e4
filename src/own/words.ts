// Words by which a form that nobody described before is read: folded once, compared everywhere in this folder.

import type { ColumnRole } from '../core/form/template';
import { ASIDE, BRACKETED } from '../core/text/asides';
import { foldLabel } from '../core/text/fold';
import { documentTitleWords, headerWords } from '../recognize/words';

/** Titles of a label column that the list of recognition leaves to units, or does not have. */
const moreWords: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  label: [
    'Nội dung công việc',
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'Các mục tiêu cải cách',
    'Mục tiêu',
    'Lĩnh vực',
    'Lĩnh vực giải quyết',
    'Tên đơn vị',
    'Tên cơ quan',
    'Tên cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Địa phương',
    'Tên sản phẩm',
    'Hạng mục',
    'Danh mục',
  ],
  note: ['Nguồn số liệu', 'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
};

const roles: ReadonlyMap<string, ColumnRole> = new Map([
  ...(Object.keys(headerWords) as ColumnRole[]).flatMap((role) =>
    [...headerWords[role], ...(moreWords[role] ?? [])].map((word) => [foldLabel(word), role] as const),
  ),
  ...documentTitleWords.map((word) => [foldLabel(word), 'label'] as const),
]);

/** "Mã CSKCB", "Mã đơn vị", "Mã TTHC": whatever is numbered there, its column says which row is which. */
const CODE_TITLE = /^mã(?: \S+){1,6}$/u;

/** Role that a header text tells, asides in brackets left out; null for other texts. */
export function headerRole(text: string): ColumnRole | null {
  const bare = foldLabel(text.replace(BRACKETED, ' '));
  return roles.get(foldLabel(text)) ?? roles.get(bare) ?? (CODE_TITLE.test(bare) ? 'code' : null);
}

const unitNames = new Set(
  ['Đơn vị', 'Tên đơn vị', 'Tên cơ quan', 'Địa phương', 'Cơ quan, đơn vị'].map(foldLabel),
);

/** True for the title of a column that lists units (cơ quan, địa phương). */
export function namesUnits(text: string): boolean {
  const key = foldLabel(text.replace(BRACKETED, ' '));
  return unitNames.has(key) || /^(tên )?(cơ quan|đơn vị|địa phương)\b/u.test(key);
}

/** What tells nothing about which figures belong together. */
const STOP = new Set(
  [
    'số lượng tổng tỉ lệ phần trăm và các của tại theo do được có đã đang là về cho với trên trong ngoài cả bao gồm',
    'từ đến năm kì báo cáo thời điểm cùng những một hoặc nếu tính',
  ]
    .join(' ')
    .split(' '),
);

/** "1.1. Số văn bản", "a) Số văn bản": the number is no part of the words. */
const NUMBER = /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[IVX]+[.)]|[a-zđ]\))\s+/u;

/** Telling words of a label, asides in brackets left out. */
export function telling(label: string): ReadonlySet<string> {
  return new Set(
    foldLabel(label.replace(NUMBER, '').replace(ASIDE, ' '))
      .split(' ')
      .filter((word) => word !== '' && !STOP.has(word)),
  );
}

/** Every word of a label, asides in brackets left out. */
export function allWords(label: string): readonly string[] {
  return foldLabel(label.replace(NUMBER, '').replace(ASIDE, ' '))
    .split(' ')
    .filter((word) => word !== '');
}

export function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Share of all words of both that stand in both, 0…1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = countCommon(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

const starts = (label: string, words: readonly string[]): boolean => {
  const key = foldLabel(label.replace(NUMBER, ''));
  return words.some((word) => key === word || key.startsWith(`${word} `));
};

const RATE_WORDS = ['Tỷ lệ', 'Tỉ lệ', 'Mức độ hài lòng', 'Phần trăm', '%'].map(foldLabel);
const TOTAL_WORDS = ['Tổng số', 'Tổng cộng', 'Tổng', 'Cộng'].map(foldLabel);
const COUNT_WORDS = [...TOTAL_WORDS, ...['Số', 'Số lượng'].map(foldLabel)];
const HEADING_WORDS = ['Số liệu'].map(foldLabel);
const TEXT_WORDS = ['Hình thức', 'Nêu', 'Nêu rõ', 'Mô tả', 'Ghi rõ', 'Tên'].map(foldLabel);

/** "Tỷ lệ …". */
export const isRateLabel = (label: string): boolean => starts(label, RATE_WORDS);
/** "Tổng số …", "Cộng". */
export const isTotalLabel = (label: string): boolean => starts(label, TOTAL_WORDS);
/** "Số …", "Tổng số …": a figure of its own, no mere heading. */
export const isCountLabel = (label: string): boolean =>
  starts(label, COUNT_WORDS) && !starts(label, HEADING_WORDS);
/** "Hình thức … khác": asks for words. */
export const isTextLabel = (label: string): boolean => starts(label, TEXT_WORDS);
/** "Tổng cộng" and nothing else. */
export const isBareTotal = (label: string): boolean => TOTAL_WORDS.includes(foldLabel(label));
/** "Trong đó: …". */
export const isOfWhich = (label: string): boolean =>
  /(^|[-+(\s])trong đó(?=[\s:,)]|$)/iu.test(label.normalize('NFC'));
/** "so với năm 2015": the other term stands on no row of the form. */
export const comparesYears = (label: string): boolean =>
  /so với (cùng kỳ|cùng kì|năm|kỳ|kì|quý)/iu.test(label.normalize('NFC'));
/** "Chia ra", "Bao gồm": what stands below is all of it. */
export const isDivided = (label: string): boolean =>
  /^[-+\s]*(chia ra|chia theo|bao gồm|gồm)\b/iu.test(label.normalize('NFC'));
