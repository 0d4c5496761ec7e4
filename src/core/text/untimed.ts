// A title without the period it tells: what stays the same when a workbook goes on to the next period.

const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const DAY = '\\d{1,2}(?!\\d)';
const START = '(?<![\\p{L}\\d])';

/** In folded words ({@link foldLabel}); longer ones first. */
const TIMES: readonly RegExp[] = [
  '(?<=(?:báo cáo|văn bản|công văn|tờ trình) số) \\d+',
  `${START}ngày(?: ${DAY})?(?: tháng)?(?: ${DAY})?(?: năm)?(?: ${YEAR})?`,
  `${START}quí (?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?: năm)?(?: ${YEAR})?`,
  `${START}(?:6|sáu) tháng (?:đầu|cuối) năm(?: ${YEAR})?`,
  `${START}giai đoạn ${YEAR} ${YEAR}`,
  `${START}(?:năm )?${YEAR}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** The folded words without period, dates and the number of the report. */
export function untimed(folded: string): string {
  return TIMES.reduce((text, pattern) => text.replace(pattern, ' '), folded)
    .replace(/\s+/g, ' ')
    .trim();
}
