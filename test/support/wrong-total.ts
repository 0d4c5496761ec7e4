// A planted error in the drawn sheets of test/own: 30 where 12 and 8 make 20.

import type { SheetSnapshot } from '../../src/core/workbook/workbook';

/** Changes the sheet "Rừng" only. */
export function withWrongTotal(sheet: SheetSnapshot): SheetSnapshot {
  if (sheet.name !== 'Rừng') return sheet;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, cell }) => ({
      column,
      cell: cell.content === 20 ? { ...cell, content: 30 } : cell,
    })),
  }));
  return { ...sheet, rows };
}
