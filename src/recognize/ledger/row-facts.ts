// What one row of a sheet shows at first sight, before anybody knows which form it may belong to.

import { columnNumber } from '../../core/form/header-path';
import { readSymbol } from '../../core/report/document-symbol';
import { type Cell, isBlank, type SheetRow } from '../../core/workbook/workbook';
import { codeKey } from '../code';
import { namesDocument, opensTold } from '../document-text';
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
  /** How many of its cells are symbols of documents, or tell one in a sentence. */
  readonly symbols: number;
}

/** Longer texts are no symbols. */
const LONGEST_SYMBOL = 40;

/**
 * What the row shows; null for a blank one. Every cell of a workbook is asked once: nothing is worked out twice.
 * @param above the row before: most rows have their figures in the same columns, which are then kept once.
 */
export function factsOf({ row, cells }: SheetRow, above: RowFacts | undefined): RowFacts | null {
  const filled = withoutBlanks(cells);
  const shown =
    filled === cells ? cells : cells.filter(({ cell }) => !isBlank(cell.content) || isNumeral(cell));
  const [first] = shown;
  if (!first) return null;
  const coded = shown.length > 1 && isCode(first.cell);
  const figures: number[] = [];
  let symbols = 0;
  for (let n = coded ? 1 : 0; n < shown.length; n += 1) {
    const one = shown[n];
    if (!one) continue;
    if (isNumeral(one.cell)) figures.push(one.column);
    if (isSymbol(one.cell) || isTold(one.cell)) symbols += 1;
  }
  const heads = (figures.length > 1 && areYears(shown, figures)) || numbersColumns(filled);
  return {
    row,
    cells,
    filled,
    left: first.column,
    right: shown[shown.length - 1]?.column ?? first.column,
    figures: heads ? none : above && sameColumns(above.figures, figures) ? above.figures : figures,
    code: coded && !heads && isNumeral(first.cell) ? first.column : null,
    symbols,
  };
}

const none: readonly number[] = [];

const sameColumns = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((column, n) => column === others[n]);

/** The same cells where none is blank: the usual case. */
const withoutBlanks = (cells: SheetRow['cells']): SheetRow['cells'] =>
  cells.some(({ cell }) => isBlank(cell.content))
    ? cells.filter(({ cell }) => !isBlank(cell.content))
    : cells;

/** "1", "1.1", "a)", "IV": what may number a row. */
export const isCode = ({ content }: Cell): boolean =>
  typeof content === 'number'
    ? Number.isInteger(content) && content > 0 && content < 10_000
    : typeof content === 'string' && content.length <= 9 && codeKey(content) !== '';

const YEAR = /^(?:199|20\d)\d$/;

/** "2015", as number or text. */
export const isYear = ({ content }: Cell): boolean => YEAR.test(String(content).trim());

/** "2015 | 2016 | 2017", or backwards: a row of years is part of a header. */
function areYears(shown: SheetRow['cells'], figures: readonly number[]): boolean {
  const first = shown.find(({ column }) => column === figures[0]);
  if (!first || !isYear(first.cell)) return false;
  const cells = shown.filter(({ column }) => figures.includes(column)).map(({ cell }) => cell);
  if (!cells.every(isYear)) return false;
  const years = cells.map(({ content }) => Number(content));
  const steps = years.slice(1).map((year, n) => Math.sign(year - (years[n] ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}

const isSymbol = ({ content }: Cell): boolean =>
  typeof content === 'string' &&
  content.length <= LONGEST_SYMBOL &&
  (content.includes('/') || content.includes('-')) &&
  /^\D*\d[^/-]*[/-]\P{L}*\p{L}/u.test(content) &&
  readSymbol(content) !== null;

/** "Kế hoạch số 12/KH-UBND ngày 04/01/2024 của UBND huyện về …". */
const isTold = ({ content }: Cell): boolean =>
  typeof content === 'string' && (namesDocument(content) || opensTold(content));

/** "1 | 2 | 3": each one more than the one before. */
function numbersColumns(filled: SheetRow['cells']): boolean {
  if (filled.length < 3) return false;
  let before = '';
  for (const { cell } of filled) {
    const number = columnNumber(String(cell.content));
    if (number === '' || (before !== '' && Number(number) !== Number(before) + 1)) return false;
    before = number;
  }
  return true;
}
