// What a formula computes, where that is something a form can be said to print. Whatever else stands there is nothing
// that can be proposed.

import type { FormulaTree } from '../core/workbook/formula-tree';

/** What a formula computes: a sum with signs, or part / whole as a rate. */
export type FormulaMeaning =
  | { readonly kind: 'linear'; readonly plus: readonly string[]; readonly minus: readonly string[] }
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string };

/** Lists the references of a range; null where it is no range that can be listed. */
export type ListRange = (from: string, to: string) => readonly string[] | null;

/** What a tree computes, wrappers against division by zero and rounding aside; null for anything else. */
export function meaningOf(tree: FormulaTree, listRange: ListRange): FormulaMeaning | null {
  const bare = unwrap(tree);
  const ratio = ratioOf(bare, listRange);
  if (ratio) return ratio;
  const plus: string[] = [];
  const minus: string[] = [];
  return collect(bare, 1, plus, minus, listRange) && plus.length + minus.length > 0
    ? { kind: 'linear', plus, minus }
    : null;
}

/** IF(…="", "", x), IFERROR(x, ""), ROUND(x, n), N(x), IF(ISTEXT(x), NUMBERVALUE(x…), x) all say x. */
function unwrap(tree: FormulaTree): FormulaTree {
  if (tree.kind !== 'call') return tree;
  const [first, second, third] = tree.args;
  if (
    ['ROUND', 'IFERROR', 'N', 'VALUE', 'NUMBERVALUE', 'ROUNDUP', 'ROUNDDOWN'].includes(tree.name) &&
    first
  ) {
    return unwrap(first);
  }
  if (tree.name !== 'IF' || !second) return tree;
  const isText = first?.kind === 'call' && first.name === 'ISTEXT';
  const nothing = (one: FormulaTree | undefined): boolean =>
    one === undefined || one.kind === 'text' || (one.kind === 'number' && one.value === 0);
  if (isText && third) return unwrap(third);
  if (nothing(second) && third) return unwrap(third);
  return nothing(third) ? unwrap(second) : tree;
}

function collect(
  raw: FormulaTree,
  sign: 1 | -1,
  plus: string[],
  minus: string[],
  listRange: ListRange,
): boolean {
  const tree = unwrap(raw);
  switch (tree.kind) {
    case 'ref':
      (sign > 0 ? plus : minus).push(tree.name);
      return true;
    case 'range': {
      const names = listRange(tree.from, tree.to);
      (sign > 0 ? plus : minus).push(...(names ?? []));
      return names !== null;
    }
    case 'number':
      return tree.value === 0;
    case 'call':
      return tree.name === 'SUM' && tree.args.every((arg) => collect(arg, sign, plus, minus, listRange));
    case 'operation': {
      if (tree.operator !== '+' && tree.operator !== '-') return false;
      const other = tree.operator === '+' ? sign : sign > 0 ? -1 : 1;
      return (
        collect(tree.left, sign, plus, minus, listRange) && collect(tree.right, other, plus, minus, listRange)
      );
    }
    case 'text':
      return false;
    default:
      return tree satisfies never;
  }
}

/** a/b, a/b*100, 100*a/b, a*100/b, a/b%: a rate, with or without its hundred. */
function ratioOf(tree: FormulaTree, listRange: ListRange): FormulaMeaning | null {
  const over: FormulaTree[] = [];
  const under: FormulaTree[] = [];
  factors(tree, true, over, under);
  const isHundred = (one: FormulaTree): boolean => one.kind === 'number' && one.value === 100;
  const [part, morePart] = over.filter((one) => !isHundred(one)).map(unwrap);
  const [whole, moreWhole] = under.filter((one) => !isHundred(one)).map(unwrap);
  if (!part || !whole || morePart || moreWhole) return null;
  const single = (one: FormulaTree): string | null => {
    if (one.kind === 'ref') return one.name;
    const names = one.kind === 'range' ? listRange(one.from, one.to) : null;
    return names?.length === 1 ? (names[0] ?? null) : null;
  };
  const [top, bottom] = [single(part), single(whole)];
  return top !== null && bottom !== null ? { kind: 'ratio', part: top, whole: bottom } : null;
}

function factors(raw: FormulaTree, up: boolean, over: FormulaTree[], under: FormulaTree[]): void {
  const tree = unwrap(raw);
  if (tree.kind === 'operation' && (tree.operator === '*' || tree.operator === '/')) {
    factors(tree.left, up, over, under);
    factors(tree.right, tree.operator === '*' ? up : !up, over, under);
  } else (up ? over : under).push(tree);
}
