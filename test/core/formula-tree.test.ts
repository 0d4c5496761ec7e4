// What is printed is what is read: a formula of ours is the same tree again.

import * as fc from 'fast-check';
import { parseFormula } from '../../src/core/workbook/formula-reader';
import { type FormulaTree, OPERATORS, printFormula } from '../../src/core/workbook/formula-tree';

const { tree } = fc.letrec<{ tree: FormulaTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('number' as const), value: fc.nat(1000) }),
    fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('', 'a"b', ' – ') }),
    fc.record({ kind: fc.constant('ref' as const), name: fc.constantFrom('A1', "'Phụ lục 4'!D11") }),
    fc.record({ kind: fc.constant('range' as const), from: fc.constant('A1'), to: fc.constant('A9') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('SUM', 'IF'),
      args: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom(...OPERATORS.flat()),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}));

test('in ra rồi đọc lại vẫn là công thức ấy', () => {
  fc.assert(fc.property(tree, (one) => expect(parseFormula(printFormula(one))).toEqual(one)));
});

test('dấu ngoặc chỉ ở chỗ cần', () => {
  const formulas = ['(86-N(D9))/86*100', 'A1-(A2-A3)', 'A1-A2-A3', 'A1/(A2*A3)', '"a"&B1&"b"', '(A1=A2)&A3'];
  expect(formulas.map((one) => printFormula(parseFormula(one) ?? { kind: 'text', text: '' }))).toEqual(
    formulas,
  );
});
