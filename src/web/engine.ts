// Everything that is needed once a workbook is open: loaded with the first file, not with the page.

export { applyFill, openWorkspace, proposeFill, proposeInfo, writeReport } from '../app';
export { openXlsx } from '../hosts/xlsx';
