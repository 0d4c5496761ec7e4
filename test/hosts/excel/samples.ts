// Workbooks for the tests of the Excel adapter.

import type { BuiltSheet, BuiltWorkbook } from '../../support/xlsx/build';

export const SHEET = 'Phụ lục 1';

/** One appendix with labels, figures and a derived cell. */
function appendix(name: string, rows = 12): BuiltSheet {
  const cells: { [address: string]: BuiltSheet['cells'][string] } = {
    A1: 'STT',
    B1: 'Chỉ tiêu',
    C1: 'Số liệu',
    D1: 'Ghi chú',
  };
  for (let row = 2; row <= rows; row += 1) {
    cells[`A${row}`] = `${row - 1}.`;
    cells[`B${row}`] = `Số văn bản thứ ${row}`;
    cells[`C${row}`] = { value: row * 10, format: '#,##0' };
  }
  cells[`C${rows + 1}`] = { formula: `SUM(C2:C${rows})`, format: '#,##0' };
  return { name, cells };
}

export function workbookOf(sheets: number, rows = 12): BuiltWorkbook {
  return { sheets: Array.from({ length: sheets }, (_, index) => appendix(`Phụ lục ${index + 1}`, rows)) };
}
