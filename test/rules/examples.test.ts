// Every rule of the catalogue is run over examples: one that must pass, one that must not.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { copiesOf } from '../../src/check';
import type { Rule } from '../../src/core/form/rule';
import type { TemplateSet } from '../../src/core/form/template';
import { evaluate } from '../../src/rules';
import type { Example } from '../../src/rules/kind';
import { ruleExamples, writtenExamples } from '../catalog/examples';
import { setsBefore } from '../support/sets-before';
import { tablesFrom } from '../support/tables';

function outcomes(set: TemplateSet, rule: Rule, example: Example): readonly string[] {
  const [copy] = copiesOf(tablesFrom(set, indicators, example), indicators);
  if (!copy) return ['no tables'];
  return copy.scopes.flatMap((scope) => evaluate(rule, scope).map(({ kind }) => kind));
}

describe.each(templateSets.map((set) => [set.name, set] as const))('quy tắc của bộ mẫu %s', (_, set) => {
  const ofSet = ruleExamples.filter(({ setId }) => setId === set.id);

  test.each(ofSet.map((one) => [one.rule.id, one] as const))(
    '%s: số đúng thì đạt, số sai thì báo',
    (_id, { rule, examples: { passes, fails } }) => {
      const good = outcomes(set, rule, passes);
      expect(good).not.toContain('violated');
      expect(good).not.toContain('broken');
      expect(good).toContain('pass');
      expect(outcomes(set, rule, fails)).toContain('violated');
    },
  );

  test('quy tắc nào cũng có ví dụ', () => {
    const rules = rulesBySet[set.id] ?? [];
    expect(rules.length).toBeGreaterThan(0);
    const shown = new Set(ofSet.map(({ rule }) => rule.id));
    expect(rules.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});

test('ví dụ viết tay nào cũng còn được chạy', () => {
  expect(writtenExamples.length).toBe(setsBefore.flatMap(({ rules }) => rules).length);
});
