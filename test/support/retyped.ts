// A workbook typed anew in a font of before Unicode.

import { a1 } from '../../src/core/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { toTcvn3, toVni } from '../core/legacy-encoder';
import type { BuiltCell, BuiltWorkbook } from './xlsx/build';

export type Retype = (text: string) => { readonly text: string; readonly font: string };

/** Capitals with a tone exist only in fonts of capitals. */
export const inTcvn3: Retype = (text) => ({
  text: toTcvn3(text),
  font: text === text.toUpperCase() ? '.VnTimeH' : '.VnTime',
});
export const inVni: Retype = (text) => ({ text: toVni(text), font: 'VNI-Times' });

/** Every text of the workbook typed anew. */
export function retyped({ sheets }: WorkbookSnapshot, retype: Retype): WorkbookSnapshot {
  const cellOf = (cell: Cell): Cell => {
    if (typeof cell.content !== 'string') return cell;
    const { text, font } = retype(cell.content);
    return { ...cell, content: text, font };
  };
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ column, cell }) => ({ column, cell: cellOf(cell) })),
      })),
    })),
  };
}

/** The workbook as files and hosts of tests are described. */
export function drawnSheets({ sheets }: WorkbookSnapshot): BuiltWorkbook {
  return {
    sheets: sheets.map(({ name, rows }) => ({
      name,
      cells: Object.fromEntries(
        rows.flatMap(({ row, cells }) =>
          cells.map(({ column, cell }): [string, BuiltCell] => [
            a1(row, column),
            {
              value: cell.content,
              ...(cell.format === undefined ? {} : { format: cell.format }),
              ...(cell.font === undefined ? {} : { font: cell.font }),
            },
          ]),
        ),
      ),
    })),
  };
}
