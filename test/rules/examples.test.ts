// Every rule of the catalogue is run over its own two examples: one that must pass, one that must not.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { copiesOf } from '../../src/check';
import type { Example, Rule } from '../../src/core/form/rule';
import type { TemplateSet } from '../../src/core/form/template';
import { evaluate } from '../../src/rules';
import { tablesFrom } from '../support/tables';

function outcomes(set: TemplateSet, rule: Rule, example: Example): readonly string[] {
  const [copy] = copiesOf(tablesFrom(set, indicators, example), indicators);
  if (!copy) return ['no tables'];
  return copy.scopes.flatMap((scope) => evaluate(rule, scope).map(({ kind }) => kind));
}

describe.each(templateSets.map((set) => [set.name, set] as const))('quy tắc của bộ mẫu %s', (_, set) => {
  const rules = rulesBySet[set.id] ?? [];

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: số đúng thì đạt, số sai thì báo',
    (_id, rule) => {
      const good = outcomes(set, rule, rule.passes);
      expect(good).not.toContain('violated');
      expect(good).not.toContain('broken');
      expect(good).toContain('pass');
      expect(outcomes(set, rule, rule.fails)).toContain('violated');
    },
  );

  test('bộ mẫu có quy tắc', () => {
    expect(rules.length).toBeGreaterThan(0);
  });
});
