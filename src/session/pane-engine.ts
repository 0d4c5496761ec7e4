// Everything that is needed once the workbook is looked at: loaded with the first command, not with the pane.

export { checkAndMark } from '../app';
export { openExcel } from '../hosts/excel';
export * from './use-cases';
