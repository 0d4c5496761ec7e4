// A small reader of spreadsheet formulas and of the formulas that headers print ("7=8/5*100"): enough to know a sum,
// a difference and a rate.

import { type FormulaTree, OPERATORS } from './formula-tree';

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
    const operators = OPERATORS[level];
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
        return { kind: 'text', text: token.text.slice(1, -1).replaceAll('""', '"') };
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
