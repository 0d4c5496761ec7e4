// A formula as a tree, and how Excel writes it: English function names, "," between arguments, no "=" in front.

export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number }
  /** `name` is what a reference is called in its own world: "D5", "'PL 1'!D5", a column's number. */
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaTree[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    };

export const number = (value: number): FormulaTree => ({ kind: 'number', value });
export const text = (content: string): FormulaTree => ({ kind: 'text', text: content });
export const ref = (name: string): FormulaTree => ({ kind: 'ref', name });
export const call = (name: string, ...args: readonly FormulaTree[]): FormulaTree => ({
  kind: 'call',
  name,
  args,
});
export const operation = (left: FormulaTree, operator: string, right: FormulaTree): FormulaTree => ({
  kind: 'operation',
  operator,
  left,
  right,
});

/** Operators from the weakest to the strongest, as Excel reads them. */
export const OPERATORS: readonly (readonly string[])[] = [
  ['=', '<', '>', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const strength = (tree: FormulaTree): number =>
  tree.kind === 'operation'
    ? OPERATORS.findIndex((level) => level.includes(tree.operator))
    : OPERATORS.length;

/** The formula as it is written into a cell, without "=". */
export function printFormula(tree: FormulaTree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'ref':
      return tree.name;
    case 'range':
      return `${tree.from}:${tree.to}`;
    case 'text':
      return `"${tree.text.replaceAll('"', '""')}"`;
    case 'call':
      return `${tree.name}(${tree.args.map(printFormula).join(',')})`;
    case 'operation': {
      const own = strength(tree);
      // Of equals the left one is reckoned first.
      const side = (part: FormulaTree, isRight: boolean): string =>
        strength(part) < own || (isRight && strength(part) === own)
          ? `(${printFormula(part)})`
          : printFormula(part);
      return `${side(tree.left, false)}${tree.operator}${side(tree.right, true)}`;
    }
    default:
      return tree satisfies never;
  }
}
