// Thousands of findings in one workbook: which of them is the cause of which is told in one pass.

import { withoutEffects } from '../../src/check/effects';
import type { Rule } from '../../src/core/form/rule';
import { decimal } from '../../src/core/number/decimal';
import { growthOf } from '../support/growth';

type Found = Parameters<typeof withoutEffects>[0][number][number];

const common = { severity: 'error', source: '', passes: { figures: {} }, fails: { figures: {} } } as const;

function foundOf(n: number, { row, rule }: { row: Record<string, unknown>; rule: Rule }): Found {
  const cell = { sheet: 'A', row: n, column: 3 };
  const bound = { row, cell, indicator: `a.b${n}` };
  const table = { sheet: 'A', area: { top: 0, left: 0, bottom: 9, right: 9 } };
  const target = { table, bound } as unknown as Found['violation']['target'];
  const other = { table, bound: { ...bound, cell: { ...cell, row: n + 1 } } } as unknown as typeof target;
  const told = { code: 'SUM' } as const;
  const violation = { told, target, others: [other], expected: null, difference: decimal(1n) };
  return { rule, severity: 'error', violation, told, basis: rule.kind === 'range' ? [target, target] : [] };
}

/** Every second one a bound, every third one a rule that follows from the one before; units and their total row. */
function manyFound(size: number): { readonly scopes: readonly (readonly Found[])[] } {
  const all = Array.from({ length: size }, (_, n): Found => {
    const follows = n % 3 === 0 ? { follows: [`r${n - 1}`] } : {};
    const rule: Rule =
      n % 2 === 0
        ? { ...common, ...follows, id: `r${n}`, kind: 'range', targets: [`a.b${n}`], min: 0, max: 1 }
        : { ...common, ...follows, id: `r${n}`, kind: 'sum', total: `a.b${n}`, parts: ['a.c'] };
    const row = n % 5 === 0 ? { key: '1', member: '1' } : { key: `*`, repeats: true, parent: '1' };
    return foundOf(n, { row, rule });
  });
  return { scopes: [all] };
}

test('bốn lần nhiều phát hiện thì bốn lần việc, không phải mười sáu', () => {
  expect(growthOf(manyFound, ({ scopes }) => withoutEffects(scopes), 200)).toBeLessThan(6);
});
