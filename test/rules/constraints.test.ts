// The constraint form says of figures what the verdicts say, for every rule of the catalogue.

import * as fc from 'fast-check';
import { rulesBySet, templateSets } from '../../src/catalog';
import type { TemplateSet } from '../../src/core/form/template';
import { constraintsOf, evaluate, holds } from '../../src/rules';
import { casesOf } from './random-tables';

/** Told of a blank cell, or of a rate of nothing: no disagreement of figures. */
const apart = ['DERIVED_BLANK', 'TOTAL_BLANK', 'ZERO_DENOMINATOR'];

const broken = new Set<string>();

describe.each(templateSets.map((set): [string, TemplateSet] => [set.name, set]))(
  'ràng buộc của bộ mẫu %s',
  (_, set) => {
    test('quy tắc bị trái khi và chỉ khi một ràng buộc của nó không thỏa', () => {
      let violated = 0;
      fc.assert(
        fc.property(casesOf(set), ({ cases }) => {
          for (const { rule, scope, complete } of cases) {
            const wrong = evaluate(rule, scope, complete).some(
              (outcome) => outcome.kind === 'violated' && !apart.includes(outcome.violation.told.code),
            );
            const constraints = constraintsOf(rule, scope, complete);
            if (wrong) {
              violated += 1;
              broken.add(rule.kind);
            }
            expect([rule.id, constraints.some((one) => holds(one) === false)]).toEqual([rule.id, wrong]);
          }
        }),
        { numRuns: 12, endOnFailure: true },
      );
      expect(violated).toBeGreaterThan(100);
    });
  },
);

test('cả các loại quy tắc đều đã bị trái ít nhất một lần', () => {
  const kinds = Object.values(rulesBySet).flatMap((rules) => rules.map(({ kind }) => kind));
  expect([...broken].sort()).toEqual([...new Set(kinds)].sort());
});
