// Everything that is needed once the workbook is looked at: loaded with the first command, not with the pane.

export {
  answerQuestion,
  catalogueWith,
  checkAndMark,
  composeDraft,
  draftContent,
  draftOwnSet,
  exportOwnSet,
  importOwnSet,
  insertTemplates,
  loadOwnSets,
  makeOwnSet,
  nextPeriodFile,
  offerTemplateSets,
  officialWindow,
  openWorkspace,
  planNextPeriod,
  proposeFill,
  proposeInfo,
  proposeInsert,
  readSnapshot,
  recordFill,
  removeOwnSet,
  saveOwnSet,
  writeBack,
  writeFill,
  writeInfo,
} from '../app';
export { browserOwnSets } from '../hosts/browser/own-set-store';
export { openExcel } from '../hosts/excel';
