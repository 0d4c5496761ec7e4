// The Excel adapter's public face.

export type { ExcelWorkbook, Mark, MarkOutcome } from './excel-workbook';
export { type ExcelOptions, openExcel } from './open-excel';
