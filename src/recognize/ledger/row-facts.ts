// What one row of a sheet shows at first sight, before anybody knows which form it may belong to.

import { columnNumber } from '../../core/form/header-path';
import { readSymbol } from '../../core/report/document-symbol';
import { type Cell, isBlank, type SheetRow } from '../../core/workbook/workbook';
import { codeKey } from '../code';
import { isNumeral } from './figure-cells';

export interface RowFacts {
  readonly row: number;
  /** Every cell of the row, and those that show something. */
  readonly cells: SheetRow['cells'];
  readonly filled: SheetRow['cells'];
  /** First and last column that show something, or hold a formula without a result. */
  readonly left: number;
  readonly right: number;
  /** Columns of its figures: neither the row's code, nor years over columns, nor days. */
  readonly figures: readonly number[];
  /** Column of the number in front, which may be the row's code; null where there is none. */
  readonly code: number | null;
  /** How many of its cells are symbols of documents. */
  readonly symbols: number;
}

/** Longer texts are no symbols. */
const LONGEST_SYMBOL = 40;

/** What the row shows; null for a blank one. */
export function factsOf({ row, cells }: SheetRow): RowFacts | null {
  const filled = cells.filter(({ cell }) => !isBlank(cell.content));
  const shown =
    filled.length === cells.length
      ? cells
      : cells.filter(({ cell }) => !isBlank(cell.content) || isNumeral(cell));
  const [first, ...rest] = shown;
  if (!first) return null;
  const coded = rest.length > 0 && isCode(first.cell);
  const body = coded ? rest : shown;
  const numerals = body.filter(({ cell }) => isNumeral(cell));
  const heads = areYears(numerals.map(({ cell }) => cell)) || numbersColumns(filled);
  return {
    row,
    cells,
    filled,
    left: first.column,
    right: shown.at(-1)?.column ?? first.column,
    figures: heads ? [] : numerals.map(({ column }) => column),
    code: coded && !heads && isNumeral(first.cell) ? first.column : null,
    symbols: body.filter(({ cell }) => isSymbol(cell)).length,
  };
}

/** "1", "1.1", "a)", "IV": what may number a row. */
export const isCode = ({ content }: Cell): boolean =>
  typeof content === 'number'
    ? Number.isInteger(content) && content > 0 && content < 10_000
    : typeof content === 'string' && content.length <= 9 && codeKey(content) !== '';

const YEAR = /^(?:199|20\d)\d$/;

/** "2015", as number or text. */
export const isYear = ({ content }: Cell): boolean => YEAR.test(String(content).trim());

/** "2015 | 2016 | 2017", or backwards: a row of years is part of a header. */
function areYears(cells: readonly Cell[]): boolean {
  if (cells.length < 2 || !cells.every(isYear)) return false;
  const years = cells.map(({ content }) => Number(content));
  const steps = years.slice(1).map((year, n) => Math.sign(year - (years[n] ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}

const isSymbol = ({ content }: Cell): boolean =>
  typeof content === 'string' &&
  content.length <= LONGEST_SYMBOL &&
  /^\D*\d[^/-]*[/-]/.test(content) &&
  readSymbol(content) !== null;

/** "1 | 2 | 3": each one more than the one before. */
function numbersColumns(filled: SheetRow['cells']): boolean {
  const numbers = filled.map(({ cell }) => columnNumber(String(cell.content)));
  return (
    numbers.length >= 3 &&
    numbers.every(
      (number, at) => number !== '' && (at === 0 || Number(number) === Number(numbers[at - 1]) + 1),
    )
  );
}
