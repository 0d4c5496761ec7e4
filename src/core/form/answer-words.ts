// Answers of coded rows as people word them. A word that fits two answers of the row is none of them.

import { decimal } from '../number/decimal';
import { foldLabel, foldToneless } from '../text/fold';
import type { CellContent } from '../workbook/workbook';
import type { Figure } from './table';
import type { Answer } from './template';

const done = [
  'hoàn thành, đã hoàn thành, đạt, đã đạt, xong, đã xong, hoàn thành mục tiêu, đạt mục tiêu, đã hoàn thành mục tiêu',
  'vượt, vượt mục tiêu, đạt và vượt, đạt và vượt mục tiêu, hoàn thành vượt mục tiêu, đạt yêu cầu',
].join(', ');
const failed = [
  'không đạt, chưa đạt, không hoàn thành, chưa hoàn thành, không đạt mục tiêu, chưa đạt mục tiêu',
  'không hoàn thành mục tiêu, chưa hoàn thành mục tiêu, chưa xong, không đạt yêu cầu, chưa đạt yêu cầu',
].join(', ');
const yes = 'có, đã có, có thực hiện, đã thực hiện, có triển khai, đã triển khai';
const no =
  'không, không có, chưa, chưa có, không thực hiện, chưa thực hiện, không triển khai, chưa triển khai';

/** Other words for an answer, by the label that the forms print. */
const WORDS: Readonly<Record<string, string>> = {
  Có: yes,
  Không: no,
  'Có tổ chức': `${yes}, đã tổ chức`,
  'Không tổ chức': `${no}, chưa tổ chức`,
  'Có xây dựng': `${yes}, đã xây dựng`,
  'Không xây dựng': `${no}, chưa xây dựng`,
  Đạt: done,
  'Không đạt': failed,
  'Hoàn thành': done,
  Chưa: `${failed}, chưa làm, chưa thực hiện, chưa triển khai`,
  // What is under way is not done either: in a row with both answers that word tells neither.
  'Đang làm': 'chưa hoàn thành, chưa xong, đang thực hiện, đang triển khai, đang xây dựng, đang hoàn thiện',
  'Trực tuyến': 'online, khảo sát trực tuyến, qua mạng',
  'Phát phiếu': 'phiếu giấy, phát phiếu giấy, phát phiếu trực tiếp, phát phiếu khảo sát',
  'Kết hợp':
    'cả hai, cả 2, cả hai hình thức, cả 2 hình thức, kết hợp cả hai, kết hợp cả 2, kết hợp hai hình thức, kết hợp 2 hình thức, trực tuyến và phát phiếu, phát phiếu và trực tuyến',
  'Chưa có': 'chưa, không có, không, chưa kết nối, chưa liên thông',
  '2 cấp': 'hai cấp, liên thông 2 cấp, liên thông hai cấp',
  '3 cấp': 'ba cấp, liên thông 3 cấp, liên thông ba cấp',
};

const others = new Map(
  Object.entries(WORDS).map(([label, words]) => [
    foldLabel(label),
    new Set(words.split(', ').map(foldLabel)),
  ]),
);

/** Longer texts say more than an answer. */
const LONGEST = 60;

/** The answer that a text words: "Đạt", "dat", "1 - Có", "Đã hoàn thành*"; null for none, or for two. */
export function answerOf(text: string, answers: readonly Answer[]): Answer | null {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const plain = text.replace(/[*¹²³]/g, '');
  const [key, bare] = [foldLabel(plain), foldToneless(plain)];
  const fits = (fold: (one: string) => string, typed: string): readonly Answer[] =>
    answers.filter(
      ({ value, label }) =>
        fold(label) === typed || fold(`${value} ${label}`) === typed || fold(`${label} ${value}`) === typed,
    );
  const exact = fits(foldLabel, key);
  // Typed without tones only where the text itself has none, and no other answer reads the same.
  const own = exact.length > 0 || bare !== key ? exact : fits(foldToneless, bare);
  const found = own.length > 0 ? own : answers.filter(({ label }) => others.get(foldLabel(label))?.has(key));
  const [answer = null, second] = found;
  return second ? null : answer;
}

/** As programs write a box into a text. */
const TICKED: ReadonlyMap<unknown, boolean> = new Map([
  ['TRUE', true],
  ['FALSE', false],
]);

/**
 * The answer that a cell gives: in words, or by a box that is ticked or is not, which is yes or no of a row that asks for
 * nothing else.
 */
export function answerIn(content: CellContent, answers: readonly Answer[]): Answer | null {
  const ticked = typeof content === 'boolean' ? content : TICKED.get(content);
  if (
    ticked !== undefined &&
    answers.length === 2 &&
    answers.every(({ value }) => value === 0 || value === 1)
  )
    return answers.find(({ value }) => value === Number(ticked)) ?? null;
  return typeof content === 'string' ? answerOf(content, answers) : null;
}

/** The figure of an answer. */
export const answerFigure = ({ value }: Answer, typed: string, from: Figure['from']): Figure => ({
  value: decimal(value),
  decimals: 0,
  from,
  typed,
});
