// Everything that changes a workbook: loaded with the first change.

export { applyPatch } from './apply';
export { forgetResults } from './forget-results';
export { insertSheets } from './insert-sheets';
export { blankPackage } from './new-workbook';
export { removeMarks } from './remove-marks';
