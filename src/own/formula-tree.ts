// A small reader of spreadsheet formulas and of the formulas that headers print ("7=8/5*100"): enough to know a sum,
// a difference and a rate. Whatever else stands there is nothing that can be proposed.

/** `name` is what a reference is called in its own world: "D5", "'PL 1'!D5", a column's number. */
export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaTree[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    };

/** Longer formulas are no sum and no rate of a form. */
const LONGEST = 2000;
const DEEPEST = 40;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\d_(.])|(\d+(?:\.\d+)?)|([A-Za-z][\w.]*)(?=\s*\()|(<>|<=|>=|[-+*/^&=<>(),;:%]))/uy;

interface Token {
  readonly kind: 'text' | 'ref' | 'number' | 'name' | 'sign';
  readonly text: string;
}

function tokens(formula: string): readonly Token[] | null {
  if (formula.length > LONGEST) return null;
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(formula);
    if (!found) return null;
    const [, text, sheet = '', ref, number, name, sign] = found;
    if (text !== undefined) list.push({ kind: 'text', text });
    else if (ref !== undefined) list.push({ kind: 'ref', text: sheet + ref.replaceAll('$', '') });
    else if (number !== undefined) list.push({ kind: 'number', text: number });
    else if (name !== undefined) list.push({ kind: 'name', text: name.toUpperCase() });
    else list.push({ kind: 'sign', text: sign ?? '' });
  }
  return list;
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<', '>', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Reader {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): FormulaTree | null {
    const tree = this.level(0, 0);
    return tree && this.at === this.list.length ? tree : null;
  }

  private sign(...signs: readonly string[]): string | null {
    const token = this.list[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private level(level: number, depth: number): FormulaTree | null {
    if (depth > DEEPEST) return null;
    const operators = LEVELS[level];
    if (!operators) return this.unary(depth);
    let left = this.level(level + 1, depth + 1);
    for (;;) {
      const operator = left && this.sign(...operators);
      if (!left || !operator) return left;
      const right = this.level(level + 1, depth + 1);
      if (!right) return null;
      left = { kind: 'operation', operator, left, right };
    }
  }

  private unary(depth: number): FormulaTree | null {
    if (depth > DEEPEST) return null;
    if (this.sign('+')) return this.unary(depth + 1);
    if (this.sign('-')) {
      const right = this.unary(depth + 1);
      return right && { kind: 'operation', operator: '-', left: { kind: 'number', value: 0 }, right };
    }
    let tree = this.single(depth + 1);
    while (tree && this.sign('%')) {
      tree = { kind: 'operation', operator: '/', left: tree, right: { kind: 'number', value: 100 } };
    }
    return tree;
  }

  private single(depth: number): FormulaTree | null {
    if (this.sign('(')) {
      const inside = this.level(0, depth + 1);
      return inside && this.sign(')') ? inside : null;
    }
    const token = this.list[this.at];
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'text':
        return { kind: 'text' };
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'ref':
        return this.range(token.text);
      case 'name':
        return this.call(token.text, depth);
      default:
        return null;
    }
  }

  private range(from: string): FormulaTree | null {
    if (!this.sign(':')) return { kind: 'ref', name: from };
    const to = this.list[this.at];
    if (to?.kind !== 'ref') return null;
    this.at += 1;
    return { kind: 'range', from, to: to.text };
  }

  private call(name: string, depth: number): FormulaTree | null {
    if (!this.sign('(')) return null;
    const args: FormulaTree[] = [];
    if (this.sign(')')) return { kind: 'call', name, args };
    for (;;) {
      const arg = this.level(0, depth + 1);
      if (!arg) return null;
      args.push(arg);
      if (this.sign(')')) return { kind: 'call', name, args };
      if (!this.sign(',', ';')) return null;
    }
  }
}

/** The formula without its "=" as a tree; null where it is none, or too long or too deep to be one of a form. */
export function parseFormula(formula: string): FormulaTree | null {
  const list = tokens(formula.startsWith('=') ? formula.slice(1) : formula);
  return list && new Reader(list).whole();
}

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
