// Figures typed as text, as formulas of ours read them. LibreOffice proves the same (test/libreoffice/typed-number.test.ts).

import { fromNumber } from '../../src/core/number/decimal';
import { readFigureText } from '../../src/core/number/vietnamese-number';
import { formulaReading } from '../support/formula-reading';
import { besideNumbers, typedNumbers } from '../support/typed-numbers';

test.each(typedNumbers.map((text) => [JSON.stringify(text), text] as const))(
  '%s đọc được và có công thức',
  (_, text) => {
    const read = readFigureText(text);
    const [one] = read.kind === 'figure' ? read.readings : [];
    expect(one && formulaReading('A1', text, one.value)).toMatch(/^NUMBERVALUE\(/);
  },
);

test.each(besideNumbers.map(([text, value]) => [JSON.stringify(text), text, value] as const))(
  '%s: phần chữ không làm hỏng công thức',
  (_, text, value) => {
    expect(formulaReading('A1', text, fromNumber(value))).toMatch(/^NUMBERVALUE\(SUBSTITUTE\(/);
    // Nothing but what was read is proved.
    expect(formulaReading('A1', text, fromNumber(value + 1))).toBeNull();
  },
);

test('chữ không phải số thì không có công thức', () => {
  expect(formulaReading('A1', 'Có', { units: 1n, scale: 0 })).toBeNull();
  expect(formulaReading('A1', '1353', { units: 1354n, scale: 0 })).toBeNull();
});

test.each([
  ['1.353', 'NUMBERVALUE(A1,",",".")'],
  ['1.353,5', 'NUMBERVALUE(A1,",",".")'],
  ['99.6', 'NUMBERVALUE(A1,".",",")'],
  ['1\u00a0353', 'NUMBERVALUE(SUBSTITUTE(A1,UNICHAR(160),""),",",".")'],
  ["1'353", 'NUMBERVALUE(SUBSTITUTE(A1,"\'",""),",",".")'],
])('%s: %s', (text, formula) => {
  const read = readFigureText(text);
  const [one] = read.kind === 'figure' ? read.readings : [];
  expect(one && formulaReading('A1', text, one.value)).toBe(formula);
});
