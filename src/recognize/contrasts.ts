// Words that keep two labels apart however alike the rest of them is: "kiểm tra" is not "rà soát", "đúng hạn" is not
// "trước và đúng hạn", "mức độ 3" is not "toàn trình". What one of them says is never taken for the other.

import { dropTones, foldLabel } from '../core/text/fold';

interface Contrast {
  /** Spellings of each sense; the longest phrase at a place is taken. */
  readonly senses: readonly (readonly string[])[];
  /**
   * True where a label that names the senses names all that it means: "trước và đúng hạn" is then another thing than
   * "đúng hạn". Else each label must have a sense that the other has not.
   */
  readonly whole: boolean;
}

const apart = (...senses: readonly string[]): Contrast => ({
  senses: senses.map((one) => [one]),
  whole: false,
});

const contrasts: readonly Contrast[] = [
  apart('tỉnh', 'huyện', 'xã', 'sở', 'phòng', 'bộ'),
  apart('kiểm', 'rà'),
  apart('giao', 'mặt', 'giản', 'tuyển'),
  apart('công', 'viên'),
  apart('nhận', 'gửi', 'giải'),
  apart('cùng', 'giữa'),
  apart('mới', 'bãi', 'sửa'),
  apart('tiếp', 'tuyến'),
  apart('đã', 'chưa', 'cần', 'đang'),
  apart('kế hoạch', 'thực hiện'),
  { senses: [['đúng'], ['quá', 'trễ'], ['trước', 'sớm']], whole: true },
  {
    senses: [
      ['mức độ 3'],
      ['mức độ 4'],
      ['mức độ 3 và 4', 'mức độ 3 4', 'mức độ 3 mức độ 4', 'mức độ 3 và mức độ 4'],
      ['toàn trình'],
      ['một phần'],
    ],
    whole: true,
  },
  { senses: [['cấp tỉnh'], ['cấp huyện'], ['cấp xã']], whole: true },
];

/** Senses by group, one bit each; the numbers in a label beside them. */
export interface Senses {
  readonly groups: readonly number[];
  readonly numbers: readonly string[];
}

const noGroups: readonly number[] = contrasts.map(() => 0);

interface Phrase {
  readonly words: readonly string[];
  readonly group: number;
  readonly bit: number;
}

/** True for a word that begins with a digit. */
const isNumber = (word: string): boolean => word >= '0' && word < ':';

/** Reads the senses of keys, with tones or without. */
export class SenseReader {
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(toneless: boolean) {
    for (const [group, { senses }] of contrasts.entries()) {
      for (const [n, spellings] of senses.entries()) {
        for (const text of spellings) {
          const key = toneless ? dropTones(foldLabel(text)) : foldLabel(text);
          const words = key.split(' ');
          const [first = ''] = words;
          const list = this.byFirst.get(first) ?? [];
          list.push({ words, group, bit: 1 << n });
          this.byFirst.set(
            first,
            list.sort((a, b) => b.words.length - a.words.length),
          );
        }
      }
    }
  }

  /** @param words of a folded label, in their order. */
  read(words: readonly string[]): Senses {
    let groups: number[] | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const phrases = this.byFirst.get(words[at] ?? '');
      // Most words begin no phrase.
      if (!phrases) continue;
      groups ??= contrasts.map(() => 0);
      const told = new Set<number>();
      for (const { words: phrase, group, bit } of phrases) {
        if (told.has(group) || !phrase.every((one, n) => words[at + n] === one)) continue;
        groups[group] = (groups[group] ?? 0) | bit;
        told.add(group);
      }
    }
    return { groups: groups ?? noGroups, numbers: words.filter(isNumber) };
  }
}

const readers = new Map<boolean, SenseReader>();

/** The reader of keys without tones, or with them; made once. */
export function senseReader(toneless: boolean): SenseReader {
  const known = readers.get(toneless);
  if (known) return known;
  const fresh = new SenseReader(toneless);
  readers.set(toneless, fresh);
  return fresh;
}

/** True where two labels cannot mean the same. */
export function contradict(a: Senses, b: Senses): boolean {
  const only = (some: readonly string[], others: readonly string[]) =>
    some.some((one) => !others.includes(one));
  if (only(a.numbers, b.numbers) && only(b.numbers, a.numbers)) return true;
  return contrasts.some(({ whole }, n) => {
    const [left, right] = [a.groups[n] ?? 0, b.groups[n] ?? 0];
    if (left === 0 || right === 0 || left === right) return false;
    return whole || ((left & ~right) !== 0 && (right & ~left) !== 0);
  });
}
