// Coded answers as forms print them: "Có = 1; Không = 0", "Chưa có = 0 2 cấp = 1", "0: Không, 1: Có", "Đạt/Không đạt".

import type { Answer } from '../core/form/template';
import { cleanText, foldLabel } from '../core/text/fold';

/** An answer is a word or two, not a sentence. */
const LONGEST = 80;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
const EDGES = /^[\s;,./|:(–-]+|(?<![\s;,./|:)–-])[\s;,./|:)–-]+$/g;

/** Pairs that are printed as words alone; the first is the better one. */
const WORD_PAIRS: readonly (readonly [string, string])[] = [
  ['Đạt', 'Không đạt'],
  ['Có', 'Không'],
  ['Rồi', 'Chưa'],
  ['Đã hoàn thành', 'Chưa hoàn thành'],
  ['Hoàn thành', 'Chưa hoàn thành'],
];

/** Words that are answers and never units: a list of nothing else is one of answers, whatever stands on the sheet. */
const ANSWER_WORDS: ReadonlySet<string> = new Set(
  [
    'Có',
    'Không',
    'Không có',
    'Có một phần',
    'Chưa',
    'Chưa có',
    'Đã có',
    'Đang',
    'Rồi',
    'Đạt',
    'Không đạt',
    'Chưa đạt',
    'Đạt một phần',
    'Đạt yêu cầu',
    'Không đạt yêu cầu',
    'Vượt',
    'Xuất sắc',
    'Rất tốt',
    'Tốt',
    'Khá',
    'Trung bình',
    'Bình thường',
    'Yếu',
    'Kém',
    'Rất kém',
    'Cao',
    'Thấp',
    'Nhiều',
    'Ít',
    'Đủ',
    'Thiếu',
    'Chưa đủ',
    'Hài lòng',
    'Không hài lòng',
    'Rất hài lòng',
    'Đang làm',
    'Đang thực hiện',
    'Đã thực hiện',
    'Chưa thực hiện',
    'Không thực hiện',
    'Hoàn thành',
    'Đã hoàn thành',
    'Chưa hoàn thành',
    'Không hoàn thành',
    'Hoàn thành tốt',
    'Hoàn thành xuất sắc',
    'Hoàn thành một phần',
    'Một phần',
    'Toàn phần',
    'Toàn bộ',
    'Không áp dụng',
  ].map(foldLabel),
);

function sorted(answers: readonly Answer[]): readonly Answer[] | null {
  const values = new Set(answers.map(({ value }) => value));
  const labels = new Set(answers.map(({ label }) => label.toLowerCase()));
  const fine =
    answers.length >= 2 &&
    values.size === answers.length &&
    labels.size === answers.length &&
    answers.every(({ label }) => label !== '' && label.length <= LONGEST);
  return fine ? [...answers].sort((a, b) => a.value - b.value) : null;
}

/** Answers with their numbers, by rising number; null where the text prints none. */
export function codedAnswers(text: string): readonly Answer[] | null {
  const clean = cleanText(text);
  if (/^\W*\d{1,2}\s*[=:]\s*\p{L}/u.test(clean)) {
    const found = [...clean.matchAll(/(\d{1,2})\s*[=:]\s*(.+?)(?=[;,/|]|\s+\d{1,2}\s*[=:]|$)/gu)];
    return sorted(
      found.map(([, value, label = '']) => ({ value: Number(value), label: label.replace(EDGES, '') })),
    );
  }
  let from = 0;
  const found = [...clean.matchAll(/(?<!\s)\s*=\s*(\d{1,2})(?!\d)/g)].map((match) => {
    const label = clean.slice(from, match.index).replace(EDGES, '');
    from = match.index + match[0].length;
    return { value: Number(match[1]), label };
  });
  return sorted(found);
}

/** Answers printed in the brackets of a label: "… (Có tổ chức = 1; Không tổ chức = 0)". */
export function answersInBrackets(label: string): readonly Answer[] | null {
  for (const [, inside = ''] of label.matchAll(/\(([^()]*)\)/g)) {
    const answers = inside.includes('=') ? codedAnswers(inside) : null;
    if (answers) return answers;
  }
  return null;
}

/**
 * "Đạt/Không đạt", "Tốt/Khá/Kém" in a unit or in a column's title: answers that are written as words, the first of a
 * list counts most. "Triệu đồng/người/năm" is a unit: words that are no usual answers make a list only where one of
 * them stands in a cell.
 * @param shown texts of the row's cells.
 */
export function answersAsWords(text: string, shown: readonly string[] = []): readonly Answer[] | null {
  const clean = cleanText(text);
  for (const [yes, no] of WORD_PAIRS) {
    const pair = new RegExp(`(^|\\()\\s*(${yes}|${no})\\s*[/;,|]\\s*(${yes}|${no})\\s*($|\\))`, 'iu').exec(
      clean,
    );
    if (pair && pair[2]?.toLowerCase() !== pair[3]?.toLowerCase()) {
      return [
        { value: 1, label: yes },
        { value: 0, label: no },
      ];
    }
  }
  const cells = new Set(shown.map(foldLabel));
  const lists = [clean, ...[...clean.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside)];
  for (const list of lists) {
    const answers = listedWords(list, cells);
    if (answers) return answers;
  }
  return null;
}

function listedWords(text: string, cells: ReadonlySet<string>): readonly Answer[] | null {
  const words = text.split(/[/;,|]/).map((word) => word.replace(EDGES, '').trim());
  const keys = words.map(foldLabel);
  if (words.length < 2 || words.length > MOST_WORDS || new Set(keys).size !== keys.length) return null;
  if (words.some((word) => word.length > LONGEST_WORD || !/^\p{L}[^\d=%:]*$/u.test(word))) return null;
  const usual = keys.every((key) => ANSWER_WORDS.has(key));
  if (!usual && !keys.some((key) => cells.has(key))) return null;
  return words.map((label, index) => ({ value: words.length - 1 - index, label }));
}
