// The constraint form says of figures what the verdicts say, for every rule of the catalogue.

import * as fc from 'fast-check';
import { rulesBySet, templateSets } from '../../src/catalog';
import type { TemplateSet } from '../../src/core/form/template';
import { compare, type Decimal, toPlainText } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { asShown, constraintsOf, evaluate, factsOf, fitting, holds, type ShownOf } from '../../src/rules';
import { casesOf } from './random-tables';

/** Told of a blank cell, or of a rate of nothing: no disagreement of figures. */
const apart = ['DERIVED_BLANK', 'ZERO_DENOMINATOR'];

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
              (outcome) => outcome.kind === 'violated' && !apart.includes(outcome.violation.code),
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

    test('giá trị được nêu là vừa: số trong khoảng thì thỏa, số sát ngoài khoảng thì không', () => {
      let told = 0;
      fc.assert(
        fc.property(casesOf(set), ({ cases }) => {
          for (const { rule, scope, complete } of cases) {
            for (const constraint of constraintsOf(rule, scope, complete)) {
              if (constraint.kind !== 'linear' && constraint.kind !== 'ratio') continue;
              for (const cell of new Set(factsOf(constraint))) {
                const decimals =
                  cell.measure === 'percent' || cell.measure === 'amount' ? (cell.figure?.decimals ?? 1) : 0;
                const range = fitting(constraint, cell, decimals, asShown);
                if (!range) continue;
                const step = (end: Decimal, by: bigint): Decimal => ({ ...end, units: end.units + by });
                const shows =
                  (value: Decimal): ShownOf =>
                  (fact) =>
                    cellKey(fact.bound.cell) === cellKey(cell.bound.cell)
                      ? { value, decimals }
                      : asShown(fact);
                const empty = range.low && range.high && compare(range.low, range.high) > 0;
                const tried = [range.low, range.high].flatMap((end) =>
                  end ? [-2n, -1n, 0n, 1n, 2n].map((by) => step(end, by)) : [],
                );
                for (const value of tried) {
                  const inside =
                    !empty &&
                    (!range.low || compare(value, range.low) >= 0) &&
                    (!range.high || compare(value, range.high) <= 0);
                  const verdict = holds(constraint, shows(value));
                  // Below 0, and of nothing, a ratio says nothing here.
                  if (verdict === null || value.units < 0n) continue;
                  told += 1;
                  expect([rule.id, toPlainText(value), verdict]).toEqual([
                    rule.id,
                    toPlainText(value),
                    inside,
                  ]);
                }
              }
            }
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
      expect(told).toBeGreaterThan(100);
    });
  },
);

test('cả các loại quy tắc đều đã bị trái ít nhất một lần', () => {
  const kinds = Object.values(rulesBySet).flatMap((rules) => rules.map(({ kind }) => kind));
  expect([...broken].sort()).toEqual([...new Set(kinds)].sort());
});
