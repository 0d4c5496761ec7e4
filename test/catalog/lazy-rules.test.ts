// The rules of a set are made when somebody asks for them, once; adding own sets makes none.

import { builtIn } from '../../src/catalog/built-in';
import { withOwnSets } from '../../src/core/form/catalogue';
import { lazyRules, mergedRules } from '../../src/core/form/lazy-rules';
import type { Rule } from '../../src/core/form/rule';

const rule: Rule = { kind: 'required', target: 'a', id: 'own/required/a', severity: 'warning', source: '' };

test('quy tắc của một bộ mẫu chỉ dựng khi có người hỏi, và một lần', () => {
  const asked: string[] = [];
  const rules = lazyRules(['x', 'y'], (id) => {
    asked.push(id);
    return [{ ...rule, id }];
  });
  const all = mergedRules(rules, { own: [rule] });
  expect(Object.keys(all)).toEqual(['x', 'y', 'own']);
  expect(asked).toEqual([]);
  expect(all.y).toBe(rules.y);
  expect(all.y).toBe(all.y);
  expect(asked).toEqual(['y']);
  expect(mergedRules(rules, { x: [rule] }).x).toEqual([rule]);
  expect(asked).toEqual(['y']);
});

test('bộ mẫu riêng đứng thay bộ cùng mã, các bộ khác giữ quy tắc của mình', () => {
  const [first, second] = builtIn.sets;
  if (!first || !second) throw new Error('no sets');
  const { rulesBySet } = withOwnSets(builtIn, [{ set: { ...first }, rules: [rule], dictionary: {} }]);
  expect(rulesBySet[first.id]).toEqual([rule]);
  expect(rulesBySet[second.id]).toBe(builtIn.rulesBySet[second.id]);
  expect(rulesBySet[second.id]?.length).toBeGreaterThan(10);
});
