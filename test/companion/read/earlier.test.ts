// What the periods at hand are to a report: the one before, the same of the year before, the one that ends where it begins.

import { builtIn } from '../../../src/catalog/built-in';
import { earlierOf } from '../../../src/companion/previous/earlier';
import type { PreviousFigures } from '../../../src/companion/previous/previous';
import { type DataWindow, dataWindow, readPeriod } from '../../../src/core/calendar/period';
import type { Earlier, EarlierFigures } from '../../../src/core/form/earlier';
import { isLikeForLike } from '../../../src/core/form/earlier';
import { decimal } from '../../../src/core/number/decimal';

function windowOf(period: string): DataWindow {
  const window = dataWindow({ period: readPeriod(period) }, builtIn.calendar);
  if (!window) throw new RangeError(`no period: ${period}`);
  return window;
}

const figure = (indicator: string, member: string, value: number) => ({
  template: 'tth-2024/pl4',
  indicator,
  member,
  value: decimal(value),
  content: value,
});

const periodOf = (name: string, figures: PreviousFigures['figures'] = []): PreviousFigures => {
  const { period, from, to } = windowOf(name);
  return { sheet: name, inFile: true, period, from, to, figures };
};

const report = (window: DataWindow | null, agency = '') => ({ window, agency, eras: builtIn.eras });

const names = ({ previous, sameLastYear, upToStart }: Earlier) => [
  previous?.name,
  sameLastYear?.name,
  upToStart?.name,
];

test.each<[string, readonly string[], readonly (string | undefined)[]]>([
  ['quý I/2024', ['năm 2023', 'quý I/2023', 'quý III/2023'], ['năm 2023', 'quý I/2023', 'năm 2023']],
  ['6 tháng đầu năm 2024', ['năm 2023', 'quý I/2024'], ['quý I/2024', undefined, 'năm 2023']],
  ['6 tháng đầu năm 2024', ['6 tháng đầu năm 2023'], [undefined, '6 tháng đầu năm 2023', undefined]],
  [
    'quý III/2024',
    ['6 tháng đầu năm 2024', 'quý III/2023'],
    ['6 tháng đầu năm 2024', 'quý III/2023', '6 tháng đầu năm 2024'],
  ],
  // The year before is the report before too, and is held against once.
  ['năm 2024', ['năm 2023'], [undefined, 'năm 2023', 'năm 2023']],
  ['năm 2024', ['năm 2023', 'quý III/2024'], ['quý III/2024', 'năm 2023', 'năm 2023']],
  // Neither later ones, nor the same, nor those of years ago.
  ['quý I/2024', ['quý I/2024', '6 tháng đầu năm 2024'], [undefined, undefined, undefined]],
  ['quý I/2024', ['quý III/2022', 'quý I/2022'], [undefined, undefined, undefined]],
  ['giai đoạn 2016-2020', ['giai đoạn 2011-2015'], ['giai đoạn 2011-2015', undefined, 'giai đoạn 2011-2015']],
])('%s, có %j', (now, then, told) => {
  const given = then.map((name) => periodOf(name));
  expect(names(earlierOf(given, report(windowOf(now))))).toEqual(told);
  expect(names(earlierOf([...given].reverse(), report(windowOf(now))))).toEqual(told);
});

test('không biết kỳ báo cáo, hoặc kỳ của tệp: không so', () => {
  expect(earlierOf([periodOf('quý I/2024')], report(null))).toEqual({});
  expect(earlierOf([{ ...periodOf('quý I/2023'), to: null }], report(windowOf('quý I/2024')))).toEqual({});
});

test('chỉ biết ngày: cùng những ngày của năm trước là cùng kỳ năm trước', () => {
  const days = { ...windowOf('quý I/2024'), period: null };
  const before = { ...periodOf('quý I/2023'), period: null };
  expect(names(earlierOf([before], report(days)))).toEqual([undefined, 'quý I/2023', undefined]);
});

test('số được tìm theo chỉ tiêu và đơn vị; tệp đưa vào trước được tính trước', () => {
  const [one, other] = [
    periodOf('quý I/2023', [
      figure('a', '', 5),
      figure('a', '', 6),
      figure('a', 'UBND xã Hồng Nam', 7),
      { ...figure('b', '', 1), value: null, content: 'chưa có' },
    ]),
    periodOf('quý I/2023', [figure('a', '', 9)]),
  ];
  const then = earlierOf([one, other], report(windowOf('quý I/2024'))).sameLastYear;
  expect(then?.figure('a')).toEqual(decimal(5));
  expect(then?.figure('a', 'Xã Hồng Nam')).toEqual(decimal(7));
  expect([then?.figure('b'), then?.figure('c'), then?.figure('a', 'xã Khác')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('tăng, giảm chỉ có nghĩa giữa hai kỳ dài như nhau, hoặc giữa hai thời điểm', () => {
  const then = (name: string, now: string): EarlierFigures => {
    const { previous, sameLastYear } = earlierOf([periodOf(name)], report(windowOf(now)));
    const found = previous ?? sameLastYear;
    if (!found) throw new RangeError('no earlier period');
    return found;
  };
  const [shorter, before, same] = [
    then('quý I/2024', '6 tháng đầu năm 2024'),
    then('năm 2023', 'quý I/2024'),
    then('quý I/2023', 'quý I/2024'),
  ];
  const all = [shorter, before, same] as const;
  expect(all.map(({ asLong }) => asLong)).toEqual([false, false, true]);
  expect(all.map((one) => isLikeForLike('cumulative', one))).toEqual([false, false, true]);
  expect(all.map((one) => isLikeForLike('inPeriod', one))).toEqual([false, false, true]);
  expect(all.map((one) => isLikeForLike('atTime', one))).toEqual([true, true, true]);
});
