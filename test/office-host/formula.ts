// A small calculator, so that formulas written by the adapter show their result as they would in Excel.
// Arithmetic, comparison, text, ranges, other sheets and the functions below; anything else is #NAME?.

import { parseA1, parseArea } from '../../src/core/workbook/address';
import { type CellContent, type CellError, isCellError } from '../../src/core/workbook/workbook';

type Lookup = (sheet: string | null, row: number, column: number) => CellContent;
type Value = CellContent | readonly CellContent[];

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<text>"(?:[^"]|"")*")|(?<ref>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}(])|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<operator><=|>=|<>|[-+*/^&=<>(),%]))/uy;

const err = (error: string): CellError => ({ error });

/** Result of a formula without its "="; errors are values, as in Excel. */
export function evaluate(formula: string, lookup: Lookup): CellContent {
  try {
    const reader = new Reader(formula, lookup);
    const value = reader.expression(0);
    reader.end();
    return scalar(value) ?? 0;
  } catch (thrown) {
    if (thrown instanceof Fault) return err(thrown.message);
    throw thrown;
  }
}

/** Thrown and caught in here; no Error, whose stack costs more than the formula. */
class Fault {
  constructor(readonly message: string) {}
}

function fail(error: string): never {
  throw new Fault(error);
}

function scalar(value: Value): CellContent {
  return Array.isArray(value) ? (value[0] ?? null) : (value as CellContent);
}

function list(value: Value): readonly CellContent[] {
  return Array.isArray(value) ? value : [value as CellContent];
}

function number(value: Value): number {
  const one = scalar(value);
  if (isCellError(one)) fail(one.error);
  if (one === null || one === '') return 0;
  const result = typeof one === 'string' ? Number(one) : Number(one);
  return Number.isNaN(result) ? fail('#VALUE!') : result;
}

function text(value: Value): string {
  const one = scalar(value);
  if (isCellError(one)) fail(one.error);
  return one === null ? '' : typeof one === 'boolean' ? String(one).toUpperCase() : String(one);
}

function numbers(values: readonly Value[]): number[] {
  return values.flatMap((value) =>
    list(value).flatMap((one) => {
      if (isCellError(one)) fail(one.error);
      return typeof one === 'number' ? [one] : [];
    }),
  );
}

const roundTo = (value: number, places: number): number => {
  const factor = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
};

const FUNCTIONS: { readonly [name: string]: (values: readonly Value[]) => CellContent } = {
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  MIN: (values) => Math.min(...numbers(values)),
  MAX: (values) => Math.max(...numbers(values)),
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => values.flatMap(list).filter((one) => one !== null && one !== '').length,
  ABS: ([value = null]) => Math.abs(number(value)),
  ROUND: ([value = null, places = null]) => roundTo(number(value), number(places)),
  AND: (values) => values.flatMap(list).every((one) => number(one) !== 0),
  OR: (values) => values.flatMap(list).some((one) => number(one) !== 0),
  NOT: ([value = null]) => number(value) === 0,
  N: ([value = null]) => {
    const one = scalar(value);
    if (isCellError(one)) fail(one.error);
    return typeof one === 'number' ? one : one === true ? 1 : 0;
  },
  ISBLANK: ([value = null]) => scalar(value) === null,
  ISNUMBER: ([value = null]) => typeof scalar(value) === 'number',
  IFERROR: ([value = null, other = null]) => (isCellError(scalar(value)) ? scalar(other) : scalar(value)),
  IF: ([test = null, yes = true, no = false]) => (number(test) !== 0 ? scalar(yes) : scalar(no)),
};

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Reader {
  private position = 0;
  private token: RegExpExecArray | null = null;

  constructor(
    private readonly formula: string,
    private readonly lookup: Lookup,
  ) {
    this.advance();
  }

  end(): void {
    if (this.token) fail('#NAME?');
  }

  expression(level: number): Value {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.expression(level + 1);
    for (let symbol = this.operator(); operators.includes(symbol); symbol = this.operator()) {
      this.advance();
      left = binary(symbol, left, this.expression(level + 1));
    }
    return left;
  }

  private unary(): Value {
    const symbol = this.operator();
    if (symbol === '-' || symbol === '+') {
      this.advance();
      const value = number(this.unary());
      return symbol === '-' ? -value : value;
    }
    let value = this.primary();
    while (this.operator() === '%') {
      this.advance();
      value = number(value) / 100;
    }
    return value;
  }

  private primary(): Value {
    const { number: digits, text: quoted, ref, name } = this.token?.groups ?? {};
    if (this.operator() === '(') {
      this.advance();
      const value = this.expression(0);
      this.expect(')');
      return value;
    }
    this.advance();
    if (digits !== undefined) return Number(digits);
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
    if (ref !== undefined) return this.reference(ref);
    if (name === undefined) fail('#NAME?');
    if (/^(true|false)$/i.test(name)) return name.toLowerCase() === 'true';
    return this.invoke(name.toUpperCase());
  }

  private invoke(name: string): Value {
    const values: Value[] = [];
    this.expect('(');
    while (this.operator() !== ')') {
      values.push(this.guarded());
      if (this.operator() === ',') this.advance();
      else break;
    }
    this.expect(')');
    return (FUNCTIONS[name] ?? (() => fail('#NAME?')))(values);
  }

  /** An argument's error is a value, so that IFERROR can catch it. */
  private guarded(): Value {
    const start = this.position;
    try {
      return this.expression(0);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      this.skipArgument(start);
      return err(thrown.message);
    }
  }

  private skipArgument(start: number): void {
    if (this.position < start) this.position = start;
    let depth = 0;
    while (this.token && !(depth === 0 && [',', ')'].includes(this.operator()))) {
      if (this.operator() === '(') depth += 1;
      if (this.operator() === ')') depth -= 1;
      this.advance();
    }
  }

  private reference(ref: string): Value {
    const cut = ref.lastIndexOf('!');
    const sheet = cut < 0 ? null : ref.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
    const address = ref.slice(cut + 1);
    const cell = parseA1(address);
    if (cell) return this.lookup(sheet, cell.row, cell.column);
    const area = parseArea(address) ?? fail('#REF!');
    const values: CellContent[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        values.push(this.lookup(sheet, row, column));
      }
    }
    return values;
  }

  private operator(): string {
    return this.token?.groups?.operator ?? '';
  }

  private expect(symbol: string): void {
    if (this.operator() !== symbol) fail('#NAME?');
    this.advance();
  }

  private advance(): void {
    TOKEN.lastIndex = this.position;
    this.token = TOKEN.exec(this.formula);
    if (this.token) this.position = TOKEN.lastIndex;
    else if (this.formula.slice(this.position).trim() !== '') fail('#NAME?');
  }
}

function binary(symbol: string, left: Value, right: Value): CellContent {
  switch (symbol) {
    case '+':
      return number(left) + number(right);
    case '-':
      return number(left) - number(right);
    case '*':
      return number(left) * number(right);
    case '/':
      return number(right) === 0 ? fail('#DIV/0!') : number(left) / number(right);
    case '^':
      return number(left) ** number(right);
    case '&':
      return text(left) + text(right);
    default:
      return compare(symbol, scalar(left) ?? '', scalar(right) ?? '');
  }
}

function compare(symbol: string, left: CellContent, right: CellContent): boolean {
  if (isCellError(left)) fail(left.error);
  if (isCellError(right)) fail(right.error);
  const blankAsNumber = (one: CellContent, other: CellContent) =>
    one === '' && typeof other === 'number' ? 0 : one;
  const a = blankAsNumber(left, right) ?? 0;
  const b = blankAsNumber(right, left) ?? 0;
  const order = a === b ? 0 : a < b ? -1 : 1;
  switch (symbol) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
