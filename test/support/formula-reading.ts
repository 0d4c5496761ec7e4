// The formula that reads a figure typed as text, as it is printed.

import type { Decimal } from '../../src/core/number/decimal';
import { printFormula, ref } from '../../src/core/workbook/formula-tree';
import { textNumberFormula } from '../../src/rules/typed-number';

/** @param cell "A1" */
export function formulaReading(cell: string, content: string, value: Decimal): string | null {
  const tree = textNumberFormula(ref(cell), content, value);
  return tree && printFormula(tree);
}
