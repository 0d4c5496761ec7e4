// Between Excel's arrays of values and the contents of cells. Both ways in en-US, as the API speaks everywhere.

import type { Area } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/workbook';

/** What one cell holds, as Excel told. */
export interface HeldCell {
  readonly content: CellContent;
  /** Without "=". */
  readonly formula?: string;
  readonly format: string;
}

/** The properties that {@link heldCells} needs. */
export const HELD_PROPERTIES = 'values,formulas,valueTypes,numberFormat';

/** Excel answers null instead of arrays where a range is too large for it. */
export function isTooLarge(range: Excel.Range): boolean {
  return range.values === null || range.formulas === null;
}

/** Cells of a loaded range; `at` takes rows and columns of the sheet. */
export function heldCells(range: Excel.Range, area: Area): (row: number, column: number) => HeldCell {
  const { values, formulas, valueTypes, numberFormat } = range;
  return (sheetRow, sheetColumn) => {
    const row = sheetRow - area.top;
    const column = sheetColumn - area.left;
    const value: unknown = values[row]?.[column];
    const formula: unknown = formulas[row]?.[column];
    const type = valueTypes[row]?.[column];
    const format = String(numberFormat[row]?.[column] ?? 'General');
    // A text that begins with "=" is its own formula text; a real formula never equals its result.
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
      return { content: contentOf(value, type, true), formula: formula.slice(1), format };
    }
    return { content: contentOf(value, type, false), format };
  };
}

function contentOf(value: unknown, type: string | undefined, fromFormula: boolean): CellContent {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (type === 'Error') return { error: value };
  return value === '' && !fromFormula ? null : value;
}

/** What to put into a cell so that Excel keeps a text as this very text. */
export function typedText(text: string): string {
  if (text === '') return '';
  const starts = /^[=+\-@']/.test(text);
  const reads = /\d/.test(text) || /^(true|false|#\S+)$/i.test(text.trim());
  // Excel makes numbers and dates only of short texts in plain letters.
  const prose = text.length > 40 || (/[^\x20-\x7e]/.test(text) && !/tháng|ngày|năm/i.test(text));
  return starts || (reads && !prose) ? `'${text}` : text;
}

/** What to put into a cell so that it holds `content` or `formula`. */
export function typedCell(content: CellContent, formula: string | undefined): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (content === null) return '';
  if (typeof content === 'string') return typedText(content);
  return typeof content === 'object' ? content.error : content;
}

/** The same formula, whatever spaces, letter case and quotes Excel gave it when it took it. */
export function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string) =>
    formula
      .replace(/"[^"]*"|'[^']*'|\s+/g, (part) => (part.trim() === '' ? '' : part))
      // Names of sheets that need no quotes lose them.
      .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!')
      .toUpperCase();
  return a === b || plain(a) === plain(b);
}
