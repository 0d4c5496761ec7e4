// The catalogue is composed; expanded, it is what every set wrote out by itself before, but for mends named one by one.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import type { Indicator } from '../../src/core/form/template';
import { type Difference, differences } from '../support/differences';
import { indicatorsBefore, setsBefore } from '../support/sets-before';
import { mends } from './mends';
import { renamedRules } from './renames';
import { oneByOne } from './rule-parts';

const dictionary: Readonly<Record<string, Indicator>> = indicators;
const unused = new Set(mends);

/** Differences that no mend names. */
function unnamed(found: readonly Difference[]): readonly Difference[] {
  return found.filter(({ at, before, now }) => {
    const named = mends.find((mend) => mend.at === at);
    if (!named || differences([before, now], [named.before, named.now], at).length > 0) return true;
    unused.delete(named);
    return false;
  });
}

/** The first difference alone is told: where one thing is out of step, everything behind it is too. */
const expectNone = (found: readonly Difference[]): void => expect(unnamed(found).slice(0, 1)).toEqual([]);

const byId = <T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

const cases = setsBefore.map((before) => [before.set.id, before] as const);

test('bộ nào cũng còn, đúng thứ tự các biểu', () => {
  const before = setsBefore.map(({ set, templates }) => [set.id, templates.map(({ id }) => id)]);
  const now = templateSets.map(({ id, templates }) => [id, templates.map((one) => one.id)]);
  // Sets may come.
  expect(Object.fromEntries(now)).toMatchObject(Object.fromEntries(before));
});

test.each(cases)('%s: tên, nguồn, ngày, từng biểu, từng dòng như trước', (id, { set, templates }) => {
  const now = templateSets.find((one) => one.id === id);
  expectNone(differences(byId(templates), byId(now?.templates ?? []), id));
  expectNone(differences({ ...set, templates: [] }, { ...now, templates: [] }, id));
});

/** The rules of before under their names of now. */
function rulesBefore({ set, rules }: (typeof setsBefore)[number]): readonly Rule[] {
  const names = renamedRules[set.id] ?? {};
  const renamed = (old: string): string => names[old] ?? old;
  const before = rules.map(
    ({ passes, fails, ...rule }): Rule => ({
      ...rule,
      id: renamed(rule.id),
      ...(rule.follows ? { follows: rule.follows.map(renamed) } : {}),
    }),
  );
  return oneByOne(before);
}

/** What a rule is called in every set: "<kind>/<figures>". */
const ruleName = ({ id }: Rule): string => id.slice(id.indexOf('/') + 1);
const knownNames = new Set(setsBefore.flatMap(rulesBefore).map(ruleName));

test.each(cases)('%s: từng quy tắc như trước', (id, set) => {
  const old = rulesBefore(set);
  // New rules may come; one that other sets had does not slip into this one.
  const now = oneByOne(rulesBySet[id] ?? []).filter((rule) => knownNames.has(ruleName(rule)));
  expectNone(differences(byId(old), byId(now), `${id} quy tắc`));
  expect(now.length).toBe(old.length);
});

test('từ điển: tên, cách đo, cách tính qua các kỳ như trước', () => {
  for (const { id, ...before } of indicatorsBefore) {
    const { name, measure, accrual, leftOver } = dictionary[id] ?? {};
    const now = { name, measure, ...(accrual ? { accrual } : {}), ...(leftOver ? { leftOver } : {}) };
    expectNone(differences(before, now, id));
  }
});

test('chỗ sửa nào cũng còn cần', () => {
  expect([...unused]).toEqual([]);
});
