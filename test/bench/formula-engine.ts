// The same checks written as worksheet formulas for fast-formula-parser: the named alternative of the bench.
// It can express sums, rates with rounding, parts and bounds; not the intervals, the outcomes or the sentences.

// The package brings no types.
// @ts-expect-error TS7016
import FormulaParser from 'fast-formula-parser';
import type { Rule } from '../../src/core/form/rule';
import type { BoundTable } from '../../src/core/form/table';

interface Engine {
  parse(
    formula: string,
    position: { readonly row: number; readonly col: number; readonly sheet: string },
  ): unknown;
}

/** Number of rules whose formula says they are violated. */
export function checkWithFormulas(
  tables: readonly BoundTable[],
  rules: readonly Rule[],
  figures: Readonly<Record<string, number>>,
): number {
  const rowOf = new Map<string, number>();
  const values: number[] = [];
  for (const table of tables) {
    for (const { row } of table.rows) {
      values.push(figures[row.indicator] ?? 0);
      rowOf.set(row.indicator, values.length);
    }
  }
  const engine: Engine = new FormulaParser({
    onCell: ({ row }: { readonly row: number }) => values[row - 1],
    onRange: ({ from, to }: { readonly from: { row: number }; readonly to: { row: number } }) =>
      values.slice(from.row - 1, to.row).map((value) => [value]),
  });
  const ref = (id: string): string => `A${rowOf.get(id) ?? 1}`;
  const formulaOf = (rule: Rule): string | null => {
    switch (rule.kind) {
      case 'sum':
        return `${ref(rule.total)}<>SUM(${rule.parts.map(ref).join(',')})`;
      case 'rate':
        return `IF(${ref(rule.whole)}=0,FALSE,ROUND(${ref(rule.part)}/${ref(rule.whole)}*100,1)<>${ref(rule.rate)})`;
      case 'partOf':
        return `SUM(${rule.parts.map(ref).join(',')})>${ref(rule.whole)}`;
      case 'range':
        return rule.targets.map((id) => `OR(${ref(id)}<${rule.min},${ref(id)}>${rule.max})`).join('+');
      default:
        return null;
    }
  };
  let violated = 0;
  for (const rule of rules) {
    const formula = formulaOf(rule);
    if (formula !== null && engine.parse(formula, { row: 1, col: 2, sheet: 'S' }) === true) violated += 1;
  }
  return violated;
}
