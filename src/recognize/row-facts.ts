// What one row of a sheet shows at first sight, before anybody knows which form it may belong to.

import { readSymbol } from '../core/document-symbol';
import { columnNumber } from '../core/header-path';
import { readFigureText } from '../core/vietnamese-number';
import { shownNumber } from '../core/vietnamese-number-format';
import { type Cell, isBlank, type SheetRow } from '../core/workbook';
import { codeKey } from './code';

export interface RowFacts {
  readonly row: number;
  /** Cells that show something. */
  readonly filled: SheetRow['cells'];
  /** How many of them are figures: neither the row's code, nor a year, nor a date. */
  readonly figures: number;
  /** How many are symbols of documents. */
  readonly symbols: number;
}

/** Longer texts are no figures. */
const LONGEST_FIGURE = 20;
/** Longer texts are no symbols. */
const LONGEST_SYMBOL = 40;

/** The same for a row deep in a long list: a number beside others is a figure there, and nothing else is looked at. */
export function quickFactsOf(source: SheetRow): RowFacts | null {
  const { row, cells } = source;
  const numbers = cells.reduce((sum, { cell }) => sum + (typeof cell.content === 'number' ? 1 : 0), 0);
  return numbers > 1 ? { row, filled: cells, figures: numbers - 1, symbols: 0 } : factsOf(source);
}

/** What the row shows; null for a blank one. */
export function factsOf({ row, cells }: SheetRow): RowFacts | null {
  const filled = cells.filter(({ cell }) => !isBlank(cell.content));
  const [first, ...rest] = filled;
  if (!first) return null;
  const body = rest.length > 0 && isCode(first.cell) ? rest : filled;
  const figures = body.filter(({ cell }) => isFigure(cell));
  // A row of years, or of numbers of columns, is part of a header.
  const counted = figures.length > 1 && figures.every(({ cell }) => isYear(cell)) ? 0 : figures.length;
  const symbols = body.filter(({ cell }) => isSymbol(cell)).length;
  return { row, filled, figures: numbersColumns(filled) ? 0 : counted, symbols };
}

const isCode = ({ content }: Cell): boolean =>
  typeof content === 'number'
    ? Number.isInteger(content) && content > 0 && content < 10_000
    : typeof content === 'string' && content.length <= 9 && codeKey(content) !== '';

function isFigure({ content, format }: Cell): boolean {
  if (typeof content === 'number') return shownNumber(content, format, false).kind === 'figure';
  if (typeof content !== 'string' || content.length > LONGEST_FIGURE || !/\d/.test(content)) return false;
  return readFigureText(content).kind !== 'text';
}

const isYear = ({ content }: Cell): boolean => /^(?:199|20\d)\d$/.test(String(content).trim());

const isSymbol = ({ content }: Cell): boolean =>
  typeof content === 'string' &&
  content.length <= LONGEST_SYMBOL &&
  /\d[^/-]*[/-]/.test(content) &&
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
