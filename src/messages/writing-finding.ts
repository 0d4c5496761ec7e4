// Sentences about how the figures of one table are written: read all the same, told once a table.

import type { Finding, FindingCode } from '../core/form/finding';

export type WritingCode = Extract<FindingCode, 'ZERO_PADDING' | 'WORDS_BESIDE'>;

/** What is written and how to write it, after the place. */
export function writingSentence({ cells, slots: { words } }: Finding, code: WritingCode): string {
  const [first = '', second = ''] = words;
  switch (code) {
    case 'ZERO_PADDING':
      return `số một chữ số viết theo hai cách (“${first}” và “${second}”). Nên thống nhất một cách trong cả biểu.`;
    case 'WORDS_BESIDE':
      return besideText(words, cells.length);
    default:
      return code satisfies never;
  }
}

/** @param samples a cell with the unit, one with a mark, one with a word for 0; "" for what the table has none of. */
function besideText([unit = '', mark = '', none = '']: readonly string[], count: number): string {
  const what = [
    unit === '' ? '' : `cả đơn vị tính (“${unit}”)`,
    mark === '' ? '' : `dấu chú thích cạnh số (“${mark}”)`,
    none === '' ? '' : `chữ thay cho số 0 (“${none}”)`,
  ].filter((part) => part !== '');
  const told = what.join(', ').replace(/, (?=[^,]*$)/, ' hoặc ');
  const advice = [
    'Nên chỉ ghi số',
    unit === '' ? '' : 'đơn vị tính để ở cột Đơn vị tính',
    mark === '' ? '' : 'lời chú thích đưa sang Ghi chú',
  ].filter((part) => part !== '');
  return `${count === 1 ? '' : `biểu có ${count} ô `}ghi ${told}; đã đọc được thành số. ${advice.join(', ')}.`;
}
