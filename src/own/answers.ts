// Coded answers as forms print them: "Có = 1; Không = 0", "Chưa có = 0 2 cấp = 1", "0: Không, 1: Có", "Đạt/Không đạt".

import { cleanText } from '../core/fold';
import type { Answer } from '../core/template';

/** An answer is a word or two, not a sentence. */
const LONGEST = 80;
const EDGES = /^[\s;,./|:(–-]+|[\s;,./|:)–-]+$/g;

/** Pairs that are printed as words alone; the first is the better one. */
const WORD_PAIRS: readonly (readonly [string, string])[] = [
  ['Đạt', 'Không đạt'],
  ['Có', 'Không'],
  ['Rồi', 'Chưa'],
  ['Đã hoàn thành', 'Chưa hoàn thành'],
  ['Hoàn thành', 'Chưa hoàn thành'],
];

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
  const found = [...clean.matchAll(/(.+?)\s*=\s*(\d{1,2})(?!\d)/gu)];
  return sorted(
    found.map(([, label = '', value]) => ({ value: Number(value), label: label.replace(EDGES, '') })),
  );
}

/** Answers printed in the brackets of a label: "… (Có tổ chức = 1; Không tổ chức = 0)". */
export function answersInBrackets(label: string): readonly Answer[] | null {
  for (const [, inside = ''] of label.matchAll(/\(([^()]*=[^()]*)\)/g)) {
    const answers = codedAnswers(inside);
    if (answers) return answers;
  }
  return null;
}

/** "Đạt/Không đạt" in a unit or in a column's title: answers that are written as words; the first counts 1. */
export function answersAsWords(text: string): readonly Answer[] | null {
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
  return null;
}
