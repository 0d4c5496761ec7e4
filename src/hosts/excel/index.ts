// The Excel adapter's public face.

export type { ExcelWorkbook, Mark, MarkOutcome } from './excel-workbook';
export { EXCEL_BASELINE, type ExcelOptions, openExcel } from './open-excel';
