// Everything that is needed once the workbook is looked at: loaded with the first command, not with the pane.

export {
  checkAndMark,
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
export { openExcel } from '../hosts/excel';
