// Everything that is needed once a workbook is open: loaded with the first file, not with the page.

export {
  composeDraft,
  draftContent,
  insertTemplates,
  offerTemplateSets,
  openWorkspace,
  proposeFill,
  proposeInfo,
  recordFill,
  writeBack,
  writeFill,
} from '../app';
export { newWorkbook, openXlsx } from '../hosts/xlsx';
