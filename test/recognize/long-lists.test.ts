// A list of somebody else takes time that grows with its rows, whatever they hold: exports of one-stop software have
// ten thousands of them.

import { builtIn } from '../../src/catalog/built-in';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf } from '../support/sheet';

const HEAD = ['STT', 'Mã hồ sơ', 'Người nộp', 'Số tiền'];
const text = (n: number): readonly Drawn[] => ['', `000.${n}/HS-H48`, `Nguyễn Văn ${n}`, 'Thôn Hạ'];
const figure = (n: number): readonly Drawn[] => [n, `000.${n}/HS-H48`, `Nguyễn Văn ${n}`, n * 1_000];
const repeat = (rows: number, of: (n: number) => readonly Drawn[]) =>
  Array.from({ length: rows }, (_, n) => of(n + 1));

const lists: Readonly<Record<string, (rows: number) => readonly (readonly Drawn[])[]>> = {
  'số ở mọi dòng': (rows) => [HEAD, ...repeat(rows, figure)],
  'nửa trên chỉ có chữ, nửa dưới có số': (rows) => [
    HEAD,
    ...repeat(rows / 2, text),
    ...repeat(rows / 2, figure),
  ],
  'dòng chữ xen dòng số': (rows) => [HEAD, ...repeat(rows, (n) => (n % 2 === 0 ? text(n) : figure(n)))],
  'tiêu đề lặp lại sau mỗi bốn dòng': (rows) => repeat(rows, (n) => (n % 5 === 1 ? HEAD : figure(n))),
  'nhiều bảng rời nhau': (rows) => repeat(rows, (n) => (n % 8 < 4 ? figure(n) : [])),
};

function cpuOf(list: readonly (readonly Drawn[])[]): number {
  const snapshot = { sheets: [sheetOf('Danh sách', list)] };
  const before = process.cpuUsage();
  recognizeAndAsk(snapshot, builtIn.sets, builtIn.dictionary);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const ROWS = 1_500;
/** Four times the rows take four times as long, a square sixteen. */
const STEEP = 10;

test.each(Object.keys(lists))('%s: thời gian theo số dòng', (name) => {
  const of = lists[name] ?? (() => []);
  const isSteep = (): boolean => cpuOf(of(4 * ROWS)) > STEEP * cpuOf(of(ROWS));
  // What else the machine does may hit one attempt, not three.
  expect([1, 2, 3].every(isSteep)).toBe(false);
});
