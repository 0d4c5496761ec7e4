// A table by years tells its own history: which figure is asked about, and which are not.

import { builtIn } from '../../src/catalog/built-in';
import { checkTables } from '../../src/check';
import { tablesFrom } from '../support/tables';

const { dictionary, rulesBySet, sets } = builtIn;
const set = sets.filter(({ id }) => id === 'giai-doan-2011-2020');
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const COUNT = 'initiatives.applied';
const RATE = 'satisfaction.overallRate';

function told(indicator: string, values: readonly (number | null)[]): readonly (string | undefined)[] {
  const figures = Object.fromEntries(
    values.flatMap((value, n) =>
      value === null ? [] : [[`${indicator}@${YEARS[n]}`, String(value).replace('.', ',')]],
    ),
  );
  const tables = set.flatMap((one) => tablesFrom(one, dictionary, { figures }));
  return checkTables(tables, rulesBySet, dictionary)
    .filter(({ code }) => code === 'UNLIKE_YEARS')
    .map(({ severity, actual }) => `${severity} ${typeof actual === 'object' ? actual?.units : actual}`);
}

test.each<[string, string, readonly (number | null)[], readonly string[]]>([
  ['đều đều', COUNT, [130, 130, 140, 230, 230, 140], []],
  ['thừa một chữ số', COUNT, [130, 130, 1400, 130, 130, 140], ['info 1400']],
  ['thiếu một chữ số', COUNT, [1300, 1310, 130, 1330, 1340, 1350], ['info 130']],
  ['số nhỏ', COUNT, [1, 2, 30, 2, 1, 2], []],
  ['tăng dần', COUNT, [5, 60, 700, 8000, 90_000, 1_000_000], []],
  ['năm cuối mới có ba tháng', COUNT, [500, 510, 520, 530, 540, 20], []],
  ['năm cuối nhầm nghìn', COUNT, [500, 510, 520, 530, 540, 540_000], ['info 540000']],
  ['mới ít năm', COUNT, [130, 1400, 130], []],
  ['tỷ lệ nhầm dấu phẩy', RATE, [91, 92, 9.3, 94, 95, 96], ['info 93']],
  ['tỷ lệ tăng', RATE, [20, 70, 95, 96, 97, 98], []],
  ['năm giữa trống', COUNT, [130, null, 1400, null, 130, 140], ['info 1400']],
])('%s', (_, indicator, values, expected) => {
  expect(told(indicator, values)).toEqual(expected);
});
