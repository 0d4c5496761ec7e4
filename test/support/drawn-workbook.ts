// A workbook file out of sheets drawn in a test.

import type { DesignedCell, SheetDesign } from '../../src/core/form/sheet-design';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';

/** The bytes of a workbook with these sheets: texts and numbers, nothing of their looks. */
export async function workbookOf(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const file = await newWorkbook();
  await file.insertSheets(sheets.map(design));
  return file.toBytes();
}

function design({ name, rows, merges }: SheetSnapshot): SheetDesign {
  const cells = rows.flatMap(({ row, cells: own }): DesignedCell[] =>
    own.flatMap(({ column, cell: { content } }): DesignedCell[] => {
      if (typeof content === 'number') return [{ row, column, text: '', value: content, look: 'figure' }];
      return typeof content === 'string' ? [{ row, column, text: content, look: 'label' }] : [];
    }),
  );
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
  return {
    name,
    columnWidths: Array.from({ length: area.right + 1 }, (_, column) => (column === 1 ? 50 : 14)),
    rowHeights: new Map(),
    cells,
    merges,
    choices: [],
    print: { area, orientation: 'portrait', repeat: { first: 0, last: 0 } },
  };
}
