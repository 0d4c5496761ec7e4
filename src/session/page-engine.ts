// Everything that is needed once a workbook is open: loaded with the first file, not with the page.

export { newWorkbook, openXlsx } from '../hosts/xlsx';
export { openBytes } from './open-bytes';
export * from './use-cases';
