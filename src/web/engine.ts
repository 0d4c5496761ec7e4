// Everything that is needed once a workbook is open: loaded with the first file, not with the page.

export {
  answerQuestion,
  catalogueWith,
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
export { newWorkbook, openXlsx } from '../hosts/xlsx';
