// Whether a total may be filled is said of its rule; a rule that only warns may be sure of it.

import { builtIn } from '../../src/catalog/built-in';
import { checkTables } from '../../src/check';
import { deriveCells } from '../../src/check/derive';
import { toPlainText } from '../../src/core/number/decimal';
import { describeFinding } from '../../src/messages';
import { tablesFrom } from '../support/tables';

const { rulesBySet, dictionary } = builtIn;
const tablesOf = (id: string, figures: Readonly<Record<string, string>>) => {
  const set = builtIn.sets.find((one) => one.id === id);
  return set ? tablesFrom(set, dictionary, { figures }) : [];
};

/** Phụ lục 3 as a district of 2011–2020 sent it: procedures of communes by year, the total left blank. */
const communes = { '2015': '174', '2016': '174', '2017': '153', '2018': '119', '2019': '157', '2020': '162' };

test('Phụ lục 3 giai đoạn 2011–2020: dòng 1 còn trống được điền, dù quy tắc chỉ cảnh báo', () => {
  const figures = Object.fromEntries(
    Object.entries(communes).map(([year, count]) => [`tthc.commune.total@${year}`, count]),
  );
  const tables = tablesOf('giai-doan-2011-2020', figures);
  const filled = deriveCells(tables, rulesBySet, dictionary)
    .filter(({ fact }) => fact.bound.indicator === 'tthc.total')
    .map(({ fact, value, formula }) => [
      fact.bound.member,
      toPlainText(value),
      formula.startsWith('IF(COUNT('),
    ]);
  expect(filled).toEqual(Object.entries(communes).map(([year, count]) => [year, count, true]));
  const told = checkTables(tables, rulesBySet, dictionary).filter(({ code }) => code === 'DERIVED_BLANK');
  expect(told.map(({ severity }) => severity)).toEqual(Object.keys(communes).map(() => 'warning'));
  expect(told.map(describeFinding).join('\n')).toContain('còn trống, tính được là 174');
});

test.each(['tth-2024', 'hai-cap-2025-xa', 'hai-cap-2026-tinh'])(
  '%s: tổng nhiệm vụ được giao có thể gồm việc chưa đến hạn nên không điền, chỉ nhắc nhập',
  (id) => {
    const tables = tablesOf(id, {
      'tasks.fromProvince.completedOnTime': '44',
      'tasks.fromProvince.completedLate': '6',
      'tasks.fromProvince.overdue': '2',
    });
    expect(tables).not.toEqual([]);
    expect(deriveCells(tables, rulesBySet, dictionary)).toEqual([]);
    const told = checkTables(tables, rulesBySet, dictionary).filter(({ code }) => code === 'TOTAL_BLANK');
    expect(told.map(({ severity }) => severity)).toEqual(['warning']);
    expect(told.map(describeFinding).join()).toContain('(44 + 6 + 2) đã là 52');
  },
);
